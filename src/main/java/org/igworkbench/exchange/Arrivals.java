package org.igworkbench.exchange;

/// What reads files from outside for an open workspace.
///
/// @param questions reads requests as questions to the matrix, and keeps none of them
/// @param requests brings requests in
/// @param imports brings files into any register
/// @param copies gives a file back with what is wrong written into it
public record Arrivals(
    QuestionReader questions, RequestImport requests, Imports imports, MarkedCopy copies) {}

package org.igworkbench.exchange;

/// What reads files from outside for an open workspace.
///
/// @param questions reads requests as questions to the matrix, and keeps none of them
/// @param imports brings files into any register
/// @param marked gives a faulty file back with what is wrong written into its cells
public record Arrivals(QuestionReader questions, Imports imports, MarkedCopy marked) {}

package org.igworkbench.reports;

/// A column of a table: its heading, unique in the table, and how wide it wants to be.
///
/// @param width in characters of the body type; longer text wraps
public record Column(String heading, int width) {}

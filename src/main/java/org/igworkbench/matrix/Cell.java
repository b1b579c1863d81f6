package org.igworkbench.matrix;

/// One cell of the matrix: what for, and to whom.
///
/// @param purpose code of the purpose
/// @param recipient code of the recipient
public record Cell(String purpose, String recipient) {}

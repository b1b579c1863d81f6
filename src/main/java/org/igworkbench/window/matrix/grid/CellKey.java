package org.igworkbench.window.matrix.grid;

/// A cell of the grid by the codes of its line and column, which stay when lines fold.
public record CellKey(String line, String column) {}

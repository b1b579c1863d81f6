package org.igworkbench.exchange;

import org.igworkbench.workspace.Sentence;

/// A column of a register whose rows are compared as text.
///
/// @param needed whether a new row can't do without it
record TextColumn(String name, Sentence label, CellKind kind, boolean needed) {}

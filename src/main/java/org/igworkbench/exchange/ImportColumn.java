package org.igworkbench.exchange;

import org.igworkbench.workspace.Sentence;

/// A column that a file of a register may have.
///
/// @param name what files call it, such as `purpose_code`
/// @param label what people call it
/// @param needed whether a row that is new can't do without it
public record ImportColumn(String name, Sentence label, boolean needed) {}

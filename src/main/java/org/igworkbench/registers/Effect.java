package org.igworkbench.registers;

import org.igworkbench.workspace.Sentence;

/// What the end of a row would do to one thing that leans on it.
///
/// @param now how it stands without the end
/// @param then how it would stand with it, and what is to be done
/// @param changes false where the thing stays as it is, which can be just what a person overlooks
public record Effect(Use.Sort sort, String code, Sentence now, Sentence then, boolean changes) {}

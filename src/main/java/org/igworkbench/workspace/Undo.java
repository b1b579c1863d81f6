package org.igworkbench.workspace;

import java.util.function.Function;

/// Puts back what a change did, by a new change.
///
/// @param name what is undone, as the button says it
/// @param step the change that puts the earlier state back; stale if somebody has moved on
public record Undo(Sentence name, Function<Officer, Outcome<?>> step) {}

package org.igworkbench.window.shell;

import org.igworkbench.workspace.Sentence;

/// What a key does, as F1 shows it.
///
/// @param keys as on the keyboard, such as `Ctrl+Z`
public record KeyHelp(String keys, Sentence does) {}

package org.igworkbench.window.shell;

import org.igworkbench.workspace.Sentence;

/// Something that can be done just now; the search box offers it by its name.
///
/// @param id by which it is known inside the program, such as `undo`
/// @param name what it does, such as *Undo: review of MX-014*
/// @param keys as on the keyboard, such as `Ctrl+Z`; empty where it has none
/// @param action does it, on the window's thread
public record Command(String id, Sentence name, String keys, Runnable action) {}

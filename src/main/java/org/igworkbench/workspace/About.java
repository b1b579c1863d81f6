package org.igworkbench.workspace;

/// What a workspace is called and whose it is.
///
/// @param organisation the controller, as reports name it
/// @param title the short name in the window
/// @param contact whom a reader of a report can ask
public record About(String organisation, String title, String contact) {}

/// The requests screen, both ways: what stands on it at a time, its keys and its commands.
///
/// What it is made of stands in the packages inside: the pages on which one types, the list, one
/// request with the steps it is taken through, its papers, and the settings. The table of the rooms
/// has which of them know which.
@NullMarked
package org.igworkbench.window.requests;

import org.jspecify.annotations.NullMarked;

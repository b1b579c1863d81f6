/// The window: every screen, and nothing that is not a screen.
@NullMarked
package org.igworkbench.window;

import org.jspecify.annotations.NullMarked;

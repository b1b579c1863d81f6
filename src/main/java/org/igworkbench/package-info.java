/// The front door: opens the window or runs a command, and builds every part with `new`.
@NullMarked
package org.igworkbench;

import org.jspecify.annotations.NullMarked;

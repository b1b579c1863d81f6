/// Lists of things: sorted, filtered, with the columns that one wants, copied and exported as they
/// are seen.
@NullMarked
package org.igworkbench.window.shell.list;

import org.jspecify.annotations.NullMarked;

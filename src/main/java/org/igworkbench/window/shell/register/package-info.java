/// Registers as one works on them: the table, the form of a row made from the description of its
/// fields, where it is used, its history and its end.
@NullMarked
package org.igworkbench.window.shell.register;

import org.jspecify.annotations.NullMarked;

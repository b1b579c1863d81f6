/// What changes sharing rules beside the grid: the form of a rule, what is done to one or to many,
/// their history, and the table by which they are copied.
@NullMarked
package org.igworkbench.window.matrix.form;

import org.jspecify.annotations.NullMarked;

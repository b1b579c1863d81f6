/// The controls that forms are put together from: pickers, chips, prose, fields with their labels
/// and what is wrong with them.
@NullMarked
package org.igworkbench.window.shell.form;

import org.jspecify.annotations.NullMarked;

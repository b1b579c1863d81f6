/// The open workspace as the other rooms see it: changes, outcomes, bad input, progress and undo.
@NullMarked
package org.igworkbench.workspace;

import org.jspecify.annotations.NullMarked;

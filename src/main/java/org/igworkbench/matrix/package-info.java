/// The sharing rules, and the verdict on a question put to them, with the rule that hit.
@NullMarked
package org.igworkbench.matrix;

import org.jspecify.annotations.NullMarked;

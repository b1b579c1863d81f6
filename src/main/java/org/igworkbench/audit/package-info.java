/// Who did what, when and why: a hash chain of entries that anyone can verify, and its checkpoints.
@NullMarked
package org.igworkbench.audit;

import org.jspecify.annotations.NullMarked;

/// Sharing agreements, processor contracts and the other documents that a rule can lean on.
@NullMarked
package org.igworkbench.agreements;

import org.jspecify.annotations.NullMarked;

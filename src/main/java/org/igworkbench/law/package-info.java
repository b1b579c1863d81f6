/// Dated law: bases, conditions, instruments, powers, exemptions, transfer mechanisms and
/// countries.
@NullMarked
package org.igworkbench.law;

import org.jspecify.annotations.NullMarked;

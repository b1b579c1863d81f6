/// The screen of the law: bases, conditions, instruments, powers, exemptions, mechanisms and
/// countries, each with its dates.
@NullMarked
package org.igworkbench.window.law;

import org.jspecify.annotations.NullMarked;

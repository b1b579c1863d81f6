/// The screen of automated decisions: the register, where each entry stands under UK GDPR Articles
/// 22A to 22D, and its transparency record.
@NullMarked
package org.igworkbench.window.automated;

import org.jspecify.annotations.NullMarked;

/// The screen of the findings: what is wrong, by severity and kind, where to put it right, and what
/// somebody lives with for a while.
@NullMarked
package org.igworkbench.window.findings;

import org.jspecify.annotations.NullMarked;

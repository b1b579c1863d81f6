/// The notice on the screen: what was published beside the register, and the notice that the
/// register would write.
@NullMarked
package org.igworkbench.window.notice;

import org.jspecify.annotations.NullMarked;

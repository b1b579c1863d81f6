/// The screen of published notices: left the text, right the register, joined where they match.
@NullMarked
package org.igworkbench.window.notice;

import org.jspecify.annotations.NullMarked;

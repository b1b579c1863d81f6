/// The cards in which a request is decided or taken another step on.
@NullMarked
package org.igworkbench.window.requests.step;

import org.jspecify.annotations.NullMarked;

/// One request: what is known of it, what can be done with it, and what happened to it.
@NullMarked
package org.igworkbench.window.requests.life;

import org.jspecify.annotations.NullMarked;

/// The pages on which a request is typed: a new one, an emergency, and a correction.
@NullMarked
package org.igworkbench.window.requests.form;

import org.jspecify.annotations.NullMarked;

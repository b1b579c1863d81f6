/// The only reader of the message bundles: turns keys and arguments into British English.
@NullMarked
package org.igworkbench.wording;

import org.jspecify.annotations.NullMarked;

/// Bringing in a file: what its columns mean, what it would change, and taking it over.
@NullMarked
package org.igworkbench.window.exchange;

import org.jspecify.annotations.NullMarked;

/// Reading tables from outside, checking every cell of them, and storing all of it or nothing.
@NullMarked
package org.igworkbench.exchange;

import org.jspecify.annotations.NullMarked;

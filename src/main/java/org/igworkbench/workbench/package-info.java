/// The services of one open workspace in one place, and the port that opens it.
@NullMarked
package org.igworkbench.workbench;

import org.jspecify.annotations.NullMarked;

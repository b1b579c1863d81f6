/// Requests to share, the clock that runs on them, and how each was decided.
@NullMarked
package org.igworkbench.requests;

import org.jspecify.annotations.NullMarked;

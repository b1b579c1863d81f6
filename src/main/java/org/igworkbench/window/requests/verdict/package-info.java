/// The answer of the matrix in words, as it stands now or as it was kept at a decision, and what
/// that decision rests on.
@NullMarked
package org.igworkbench.window.requests.verdict;

import org.jspecify.annotations.NullMarked;

/// In-memory twins of the stores, held to the same contract as the ones on disk.
@NullMarked
package org.igworkbench.twins;

import org.jspecify.annotations.NullMarked;

/// Tests of the workspace on disk, and the contract that its in-memory twins share with it.
@NullMarked
package org.igworkbench.store;

import org.jspecify.annotations.NullMarked;

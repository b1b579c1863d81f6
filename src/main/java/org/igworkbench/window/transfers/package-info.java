/// The screen of international transfers.
@NullMarked
package org.igworkbench.window.transfers;

import org.jspecify.annotations.NullMarked;

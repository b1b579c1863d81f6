/// Requests that come in as a file, shown as a difference before they are taken over.
@NullMarked
package org.igworkbench.window.requests.intake;

import org.jspecify.annotations.NullMarked;

/// The requests that we make to others: the list, the form with its letter, and how each was
/// answered.
@NullMarked
package org.igworkbench.window.requests.outgoing;

import org.jspecify.annotations.NullMarked;

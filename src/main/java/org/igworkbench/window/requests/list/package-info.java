/// The list of requests: its views, its filter and its rows, of which only those around what is
/// seen are held.
@NullMarked
package org.igworkbench.window.requests.list;

import org.jspecify.annotations.NullMarked;

/// The papers of a request: its record as Word or print, the files that are kept with it, and who
/// received what.
@NullMarked
package org.igworkbench.window.requests.papers;

import org.jspecify.annotations.NullMarked;

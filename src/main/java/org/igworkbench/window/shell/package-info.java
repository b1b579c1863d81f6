/// What every screen shares: the frame, navigation, jobs, saved changes and the marks of verdicts.
@NullMarked
package org.igworkbench.window.shell;

import org.jspecify.annotations.NullMarked;

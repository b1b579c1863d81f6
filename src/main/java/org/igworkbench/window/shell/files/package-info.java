/// The files that are kept with a thing, such as the letter that came with a request.
@NullMarked
package org.igworkbench.window.shell.files;

import org.jspecify.annotations.NullMarked;

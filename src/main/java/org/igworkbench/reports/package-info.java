/// The figures and the contents of each pack, without any file format.
@NullMarked
package org.igworkbench.reports;

import org.jspecify.annotations.NullMarked;

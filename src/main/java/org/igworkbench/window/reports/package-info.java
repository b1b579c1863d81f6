/// The reports: what a pack will hold for a period, and the workbook that comes of it.
@NullMarked
package org.igworkbench.window.reports;

import org.jspecify.annotations.NullMarked;

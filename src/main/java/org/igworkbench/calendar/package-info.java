/// Working days and bank holidays; the only user of Jollyday.
@NullMarked
package org.igworkbench.calendar;

import org.jspecify.annotations.NullMarked;

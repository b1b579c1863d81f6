/// The screen of the registers: purposes, recipients and categories.
@NullMarked
package org.igworkbench.window.registers;

import org.jspecify.annotations.NullMarked;

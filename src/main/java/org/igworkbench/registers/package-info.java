/// The care of the registers: what their rows look like in a form, how they are changed, ended and
/// merged, what leans on a row, and what would change if it ended.
///
/// Every register is described by its fields, once. Forms, tables, checks, the trail and the
/// comparison of two states all follow from that description, so that none of them can forget one.
@NullMarked
package org.igworkbench.registers;

import org.jspecify.annotations.NullMarked;

/// Workbooks: writes packs as .xlsx and reads tables from them. The only user of Apache POI.
///
/// Writing goes through a small vocabulary (cover, contents, notes, one table a tab, one chart a
/// tab), so that no pack can forget a rule of accessible spreadsheets. Reading goes by events and
/// never holds a whole sheet, because a file from outside may be made to fill the memory.
@NullMarked
package org.igworkbench.office;

import org.jspecify.annotations.NullMarked;

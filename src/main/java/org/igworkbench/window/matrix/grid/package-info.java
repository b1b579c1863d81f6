/// The grid of the matrix as a control of its own: it paints cells, headings and the selection,
/// takes keys and mouse, and answers screen readers. It knows no rules, only what a cell is to
/// show.
///
/// The classes that think (`GridModel`, `GridGeometry`, `GridWalk`) know no scene graph, so that
/// they can be tested without a window.
@NullMarked
package org.igworkbench.window.matrix.grid;

import org.jspecify.annotations.NullMarked;

/// The matrix on the screen: a grid of purposes and recipients, and beside it the rules of a cell.
///
/// The classes that think (`MatrixModel`, `MatrixIndex`, `RuleFilter`) know no scene graph, so that
/// what a cell says can be tested without a window.
@NullMarked
package org.igworkbench.window.matrix;

import org.jspecify.annotations.NullMarked;

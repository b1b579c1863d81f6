package org.igworkbench.reports;

import org.igworkbench.matrix.MatrixSnapshot;

/// What every tab of the board report draws on.
record Board(Span span, Figures figures, Rules rules, MatrixSnapshot matrix, Names names) {}

package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.function.Function;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.matrix.MatrixSnapshot;

/// What every tab of the board report draws on.
///
/// @param findings what is found as at a day
record Board(
    Span span,
    Figures figures,
    Rules rules,
    MatrixSnapshot matrix,
    Function<LocalDate, FindingSet> findings,
    Names names) {}

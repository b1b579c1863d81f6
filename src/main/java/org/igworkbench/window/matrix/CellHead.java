package org.igworkbench.window.matrix;

import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.matrix.grid.CellKey;

/// What the panel calls a cell: the titles and codes of its line and column, whichever they are.
record CellHead(String lineTitle, String lineCode, String columnTitle, String columnCode) {

  static CellHead of(MatrixSnapshot matrix, CellKey cell) {
    return new CellHead(
        title(matrix, cell.line()), cell.line(), title(matrix, cell.column()), cell.column());
  }

  private static String title(MatrixSnapshot matrix, String code) {
    return matrix
        .catalogue()
        .purpose(code)
        .map(Purpose::title)
        .or(() -> matrix.catalogue().recipient(code).map(Recipient::title))
        .or(() ->
            matrix.law().bases().stream()
                .filter(basis -> basis.code().equals(code))
                .map(LawfulBasis::title)
                .findFirst())
        .orElse(code);
  }
}

package org.igworkbench.window.matrix;

import java.util.List;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.matrix.grid.CellKey;
import org.jspecify.annotations.Nullable;

/// What stands down the matrix, and what across.
enum AxisPair {
  PURPOSE_RECIPIENT,
  PURPOSE_BASIS,
  BASIS_RECIPIENT;

  /// The cell that a rule falls into.
  CellKey cell(SharingRule rule) {
    return cell(rule.cell().purpose(), rule.cell().recipient(), rule.ground().basis());
  }

  /// The cell that was asked for; null where no recipient was named, or no basis.
  @Nullable CellKey cell(Times asked) {
    var recipient = asked.recipient();
    var basis = asked.basis();
    boolean known =
        switch (this) {
          case PURPOSE_RECIPIENT -> recipient != null;
          case PURPOSE_BASIS -> basis != null;
          case BASIS_RECIPIENT -> recipient != null && basis != null;
        };
    return known
        ? cell(asked.purpose(), recipient == null ? "" : recipient, basis == null ? "" : basis)
        : null;
  }

  /// What a request names that asks for a cell.
  List<Named> naming(CellKey cell) {
    return switch (this) {
      case PURPOSE_RECIPIENT ->
          List.of(
              new Named(Named.Kind.PURPOSE, cell.line()),
              new Named(Named.Kind.RECIPIENT, cell.column()));
      case PURPOSE_BASIS ->
          List.of(
              new Named(Named.Kind.PURPOSE, cell.line()),
              new Named(Named.Kind.BASIS, cell.column()));
      case BASIS_RECIPIENT ->
          List.of(
              new Named(Named.Kind.BASIS, cell.line()),
              new Named(Named.Kind.RECIPIENT, cell.column()));
    };
  }

  private CellKey cell(String purpose, String recipient, String basis) {
    return switch (this) {
      case PURPOSE_RECIPIENT -> new CellKey(purpose, recipient);
      case PURPOSE_BASIS -> new CellKey(purpose, basis);
      case BASIS_RECIPIENT -> new CellKey(basis, recipient);
    };
  }
}

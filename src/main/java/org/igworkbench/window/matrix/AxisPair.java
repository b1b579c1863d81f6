package org.igworkbench.window.matrix;

import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;
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

  /// The cell that a request leaned on; null where it names no recipient, or no basis.
  @Nullable CellKey cell(SharingRequest request) {
    var recipient = request.requester().recipient();
    var basis = request.ask().claim().basis();
    boolean known =
        switch (this) {
          case PURPOSE_RECIPIENT -> recipient != null;
          case PURPOSE_BASIS -> basis != null;
          case BASIS_RECIPIENT -> recipient != null && basis != null;
        };
    return known
        ? cell(
            request.ask().purpose(), recipient == null ? "" : recipient, basis == null ? "" : basis)
        : null;
  }

  private CellKey cell(String purpose, String recipient, String basis) {
    return switch (this) {
      case PURPOSE_RECIPIENT -> new CellKey(purpose, recipient);
      case PURPOSE_BASIS -> new CellKey(purpose, basis);
      case BASIS_RECIPIENT -> new CellKey(basis, recipient);
    };
  }
}

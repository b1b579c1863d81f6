package org.igworkbench.window.reports;

import java.util.Optional;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.ReportOrder;
import org.jspecify.annotations.Nullable;

/// What can be exported: one of the packs, or one register by itself.
enum PackChoice {
  BOARD_REPORT(PackKind.BOARD_REPORT, true),
  MATRIX(PackKind.MATRIX, false),
  RECORD_OF_PROCESSING(PackKind.RECORD_OF_PROCESSING, false),
  SHARING_LOG(PackKind.SHARING_LOG, true),
  AUDITOR_PACK(PackKind.AUDITOR_PACK, true),
  TRANSPARENCY_RETURN(PackKind.TRANSPARENCY_RETURN, true),
  REGISTER(null, false);

  private static final String REGISTER_CODE = "register";

  private final @Nullable PackKind kind;
  private final boolean ofPeriod;

  PackChoice(@Nullable PackKind kind, boolean ofPeriod) {
    this.kind = kind;
    this.ofPeriod = ofPeriod;
  }

  /// The pack; empty for a register.
  Optional<PackKind> kind() {
    return Optional.ofNullable(kind);
  }

  /// By which it is known inside the program.
  String code() {
    return kind().map(PackKind::code).orElse(REGISTER_CODE);
  }

  /// Whether it speaks of two days and what lies between; of one day otherwise.
  boolean isOfPeriod() {
    return ofPeriod;
  }

  /// How it is marked until somebody marks it otherwise.
  String usualMarking() {
    return kind().map(PackKind::usualMarking).orElse(ReportOrder.USUAL_MARKING);
  }
}

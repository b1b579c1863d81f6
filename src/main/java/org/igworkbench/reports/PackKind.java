package org.igworkbench.reports;

import java.util.Optional;
import java.util.stream.Stream;

/// The packs there are.
public enum PackKind {
  BOARD_REPORT("board-report"),
  MATRIX("matrix"),
  RECORD_OF_PROCESSING("record-of-processing"),
  SHARING_LOG("sharing-log"),
  AUDITOR_PACK("auditor-pack"),
  TRANSPARENCY_RETURN("transparency-return");

  private final String code;

  PackKind(String code) {
    this.code = code;
  }

  /// What scripts call it.
  public String code() {
    return code;
  }

  /// The protective marking that it bears unless somebody says otherwise: what is made for
  /// publication can't be sensitive.
  public String usualMarking() {
    return this == TRANSPARENCY_RETURN ? "OFFICIAL" : ReportOrder.USUAL_MARKING;
  }

  /// The pack that scripts call so.
  public static Optional<PackKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}

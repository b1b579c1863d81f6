package org.igworkbench.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igworkbench.workspace.Words;

/// Puts packs together from what the workspace holds.
public final class Reports {

  private final Sources sources;
  private final Words words;

  public Reports(Sources sources, Words words) {
    this.sources = sources;
    this.words = words;
  }

  /// What the pack of that kind holds.
  ///
  /// @throws IllegalArgumentException when the period ends before it begins
  public Pack pack(PackKind kind, ReportOrder order) {
    return atOneMoment(
        order,
        making ->
            switch (kind) {
              case BOARD_REPORT -> new BoardReport(making).pack();
              case MATRIX -> new MatrixPack(making).pack();
              case RECORD_OF_PROCESSING -> new ProcessingRecord(making).pack();
              case TRANSPARENCY_RETURN -> new TransparencyReturn(making).pack();
              case SHARING_LOG -> new SharingLog(making).pack();
              case AUDITOR_PACK -> new AuditorPack(making).pack();
            });
  }

  /// One register by itself, by the name that scripts use; empty where there is none of that name.
  public Optional<Pack> register(String name, ReportOrder order) {
    return atOneMoment(order, making -> new RegisterPack(making).pack(name));
  }

  /// The transparency record of one automated decision; empty where there is none of that code.
  public Optional<Pack> transparencyRecord(String code, ReportOrder order) {
    return atOneMoment(order, making -> new RegisterPack(making).transparencyRecord(code));
  }

  /// The names of all registers.
  public static List<String> registers() {
    return RegisterName.all();
  }

  /// Begins again when somebody changed something in between, so that the figures and the trail's
  /// head on the cover belong together.
  private <T> T atOneMoment(ReportOrder order, Function<Making, T> made) {
    while (true) {
      long version = sources.workspace().version();
      var pack = made.apply(Making.of(sources, words, order));
      if (sources.workspace().version() == version) {
        return pack;
      }
    }
  }
}

package org.igworkbench.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.twins.MemoryMappings;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.jspecify.annotations.Nullable;

/// The sample, and a desk at which files are brought in.
public final class ImportDesk {

  static final Wording WORDS = new Wording();

  public final RecordDesk desk;
  public final MemoryMappings mappings = new MemoryMappings();
  public final Imports imports;

  /// A desk for CSV files.
  ImportDesk() {
    this(file -> {
      throw new IllegalStateException("No workbook is read here: " + file.name());
    });
  }

  public ImportDesk(TableReader workbooks) {
    this(furnished(new RecordDesk()), workbooks);
  }

  public ImportDesk(RecordDesk desk, TableReader workbooks) {
    this.desk = desk;
    imports =
        new Imports(
            workbooks,
            desk.twins().importParts(desk.matrix(), desk.log),
            mappings,
            Clock.fixed(RecordDesk.PREPARED, ZoneOffset.UTC),
            WORDS);
  }

  /// Gives a workspace what the sample of requests does not need: an agreement, the automated
  /// decisions and the transfers.
  static RecordDesk furnished(RecordDesk desk) {
    var twins = desk.twins();
    twins.given(() -> {
      if (twins.automated().all().isEmpty()) {
        twins.automated().add(new Sample().library().automated());
      }
      if (twins.transfers().all().isEmpty()) {
        twins.transfers().add(new Sample().library().transfers());
      }
      twins
          .agreements()
          .add(
              List.of(
                  new Agreement(
                      "AG-01",
                      "Protocol with the police",
                      AgreementKind.SHARING_AGREEMENT,
                      "Northshire Council; Northshire Constabulary",
                      new Agreement.Dates(
                          LocalDate.of(2024, 1, 8), LocalDate.of(2024, 2, 1), null, null))));
    });
    return desk;
  }

  static SourceFile csv(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ImportPlan plan(@Nullable ImportRegister register, String csv) {
    return imports.plan(csv("file.csv", csv), register, null);
  }

  /// Takes a file over that is sound.
  Outcome.Done<Integer> apply(ImportRegister register, String csv) {
    var plan = plan(register, csv);
    if (!plan.sound()) {
      throw new AssertionError(said(plan));
    }
    return switch (imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED)) {
      case Outcome.Done<Integer> done -> done;
      case Outcome<Integer> other -> throw new AssertionError(other);
    };
  }

  static List<String> said(ImportPlan plan) {
    return Sample.said(plan.problems());
  }

  static String counts(ImportPlan plan) {
    var counts = plan.counts();
    return "new %d, changed %d, unchanged %d, ended %d, in error %d"
        .formatted(
            counts.fresh(), counts.changed(), counts.unchanged(), counts.ended(), counts.inError());
  }
}

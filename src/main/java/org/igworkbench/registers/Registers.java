package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.law.LawStore;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.TransferStore;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Keeps the registers: their rows are made, changed and ended, never deleted, and duplicates are
/// merged. Each change names what was seen before it, and can be undone.
public final class Registers {

  private final Moves moves;
  private final Stores stores;
  private final RegisterIntake intake;

  /// Where the registers are kept, and what refers to them.
  public record Stores(
      CatalogueStore catalogue,
      LawStore law,
      AgreementStore agreements,
      RuleStore rules,
      RequestStore requests,
      TransferStore transfers,
      AutomatedDecisionStore automated,
      NoticeStore notices) {

    /// The revisions of all rows that are kept there, by code.
    Map<String, Revision> revisions(Home home) {
      return switch (home) {
        case CATALOGUE -> catalogue.revisions();
        case LAW -> law.revisions();
        case AGREEMENTS -> agreements.revisions();
        case TRANSFERS -> transfers.revisions();
        case AUTOMATED -> automated.revisions();
      };
    }
  }

  /// Keeps the registers of these stores.
  public Registers(Moves moves, Stores stores) {
    this.moves = moves;
    this.stores = stores;
    this.intake = new RegisterIntake(moves, stores);
  }

  /// Rows that come from a file.
  public RegisterIntake intake() {
    return intake;
  }

  /// The rows of a register.
  public List<Entry> entries(Kind kind) {
    var rows = rows();
    return rows.of(kind).stream().map(row -> rows.entry(kind, row)).toList();
  }

  /// The register of international transfers.
  public List<Transfer> transfers() {
    return stores.transfers().all();
  }

  /// The row of that code, in whichever register it stands.
  public Optional<Entry> find(String code) {
    var rows = rows();
    for (var kind : Kind.values()) {
      var found = rows.row(kind, code);
      if (found.isPresent()) {
        return Optional.of(rows.entry(kind, found.get()));
      }
    }
    return Optional.empty();
  }

  private Rows rows() {
    return Rows.of(stores);
  }

  /// All that can name a row, beside the matrix that was read with it.
  public Whole whole(MatrixSnapshot matrix) {
    return new Whole(
        matrix,
        stores.requests(),
        stores.transfers().all(),
        stores.automated().all(),
        stores.notices().all());
  }

  /// A code that is free: the one that comes after those of its register.
  public String nextCode(Kind kind) {
    var rows = rows();
    var codes = rows.of(kind).stream().map(Rows::code).toList();
    return codes.isEmpty() ? first(kind) : NextCode.after(codes);
  }

  private static String first(Kind kind) {
    return switch (kind.home()) {
      case AGREEMENTS -> "AG-01";
      case TRANSFERS -> "TR-01";
      case AUTOMATED -> "ADM-01";
      case CATALOGUE, LAW -> "";
    };
  }

  /// All that is wrong with the values of a row, without saving it.
  public List<Violation> check(Kind kind, Values values) {
    return FieldCheck.of(Forms.of(kind), values, rows());
  }

  /// Makes a row.
  public Outcome<Entry> create(Officer officer, Kind kind, Values values) {
    var rows = rows();
    var violations = new ArrayList<>(FieldCheck.of(Forms.of(kind), values, rows));
    var code = values.text(Form.CODE);
    if (rows.codes().anyMatch(code::equalsIgnoreCase)) {
      violations.add(Violation.at("register.code", "registers.code.taken", code));
    }
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    return save(
        officer,
        kind,
        new State(null, made(kind, values, rows), Revision.ABSENT),
        new Deed("created", "", _ -> Sentence.of("registers.undo.create", kind.word(), code)));
  }

  /// Changes a row. Its code stays as it is.
  ///
  /// @param why the reason, for the trail; may be empty
  public Outcome<Entry> change(
      Officer officer, Kind kind, Values values, Revision seen, String why) {
    var rows = rows();
    var code = values.text(Form.CODE);
    var before = rows.row(kind, code).orElse(null);
    if (before == null) {
      return unknown(kind, code);
    }
    var violations = FieldCheck.of(Forms.of(kind), values, rows);
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    return save(
        officer,
        kind,
        new State(before, made(kind, values, rows), seen),
        new Deed("changed", why, _ -> Sentence.of("registers.undo.change", code)));
  }

  /// Ends a row: it counts until the day, and is found in every past of which it was part.
  ///
  /// @param last the last day on which it counts
  /// @param why the reason, for the trail; it may not be empty
  public Outcome<Entry> end(
      Officer officer, Kind kind, String code, LocalDate last, Revision seen, String why) {
    var rows = rows();
    var before = rows.row(kind, code).orElse(null);
    if (before == null) {
      return unknown(kind, code);
    }
    var form = Forms.of(kind);
    var values = form.valuesOf(code, before).with(form.to(), last.toString());
    var violations = new ArrayList<Violation>();
    if (why.isBlank()) {
      violations.add(Violation.at("end.why", "registers.end.why-missing"));
    }
    if (!FieldCheck.isOfOurAge(last)) {
      violations.add(Violation.at("end.last", "registers.value.day", last.toString()));
    } else if (form.period(values).isEmpty()) {
      violations.add(Violation.at("end.last", "registers.value.reversed"));
    }
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    return save(
        officer,
        kind,
        new State(before, form.row().apply(values), seen),
        new Deed("ended", why, _ -> Sentence.of("registers.undo.end", code)));
  }

  /// What merging would move, before anything is saved; empty while the two can't be merged.
  public Optional<MergePreview> preview(Officer officer, Merger merger, LocalDate day) {
    return merger.check(rows(), day).isEmpty()
        ? Optional.of(
            MergePreview.of(
                merger, new MergeMoves(stores, merger, officer, day).all(Revision.ABSENT)))
        : Optional.empty();
  }

  /// Merges a duplicate recipient into the one that stays: everything that names it is moved, its
  /// names become aliases, and it ends.
  ///
  /// @param day from when the one that stays stands for both
  public Outcome<Entry> merge(
      Officer officer, Merger merger, LocalDate day, Revision seen, String why) {
    var wrong = merger.check(rows(), day);
    if (!wrong.isEmpty()) {
      return new Outcome.Rejected<>(wrong);
    }
    return moves
        .make(
            officer,
            () -> new MergeMoves(stores, merger, officer, day).all(seen),
            new Deed(
                "merged",
                why,
                _ -> Sentence.of("registers.undo.merge", merger.duplicate(), merger.stays())))
        .map(_ -> find(merger.stays()).orElseThrow());
  }

  private static Object made(Kind kind, Values values, Rows rows) {
    return Forms.of(kind).row().apply(new Asking(kind, rows).settled(values));
  }

  private record State(@Nullable Object before, Object after, Revision seen) {}

  private Outcome<Entry> save(Officer officer, Kind kind, State state, Deed deed) {
    var keeper = new RowKeeper(kind, stores);
    Move<?> move = keeper.move(state.before(), state.after(), state.seen());
    return moves
        .make(officer, () -> List.of(move), deed)
        .map(_ -> find(move.subject().code()).orElseThrow());
  }

  private static <T> Outcome<T> unknown(Kind kind, String code) {
    return new Outcome.Rejected<>(
        List.of(Violation.at("register.code", "registers.row.unknown", kind.word(), code)));
  }
}

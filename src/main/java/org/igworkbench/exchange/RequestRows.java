package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igworkbench.exchange.RequestEntry.Change;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestIntake.Incoming;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Makes of each row the request that it says, and compares it with the one in the workspace. A
/// decision that was made here is not for a file to alter.
final class RequestRows {

  private final Sheet sheet;
  private final AskedCells asked;
  private final DecidedCells decided;
  private final KeptText texts;
  private final Function<String, Optional<SharingRequest>> find;
  private final Function<Incoming, List<Violation>> check;

  /// @param find the request of a reference, as the workspace holds it
  /// @param check what else keeps a request from being taken in, by column
  RequestRows(
      Sheet sheet,
      AskedCells asked,
      DecidedCells decided,
      KeptText texts,
      Function<String, Optional<SharingRequest>> find,
      Function<Incoming, List<Violation>> check) {
    this.sheet = sheet;
    this.asked = asked;
    this.decided = decided;
    this.texts = texts;
    this.find = find;
    this.check = check;
  }

  /// The request that a row says.
  RequestEntry entry(Cells row) {
    int problems = sheet.problems().count();
    var reference = row.key();
    var before = reference.isEmpty() ? null : find.apply(reference).orElse(null);
    // Of a long file that comes back most rows are so.
    if (before != null && saysTheSame(row, before)) {
      return new RequestEntry(new Incoming(before, before), List.of());
    }
    var cells = new RequestCells(sheet, row, texts, before == null);
    var after = request(cells, reference, before);
    var differences = differences(row, before, after);
    if (before != null && !differences.isEmpty() && decidedHere(before)) {
      var first = differences.getFirst().column();
      cells.fault(first, "exchange.import.decided-here", reference);
    }
    var incoming = new Incoming(before, after);
    // Of what could not be read nothing more is said.
    if (!differences.isEmpty() && sheet.problems().count() == problems) {
      check
          .apply(incoming)
          .forEach(wrong -> cells.fault(wrong.path(), "exchange.import.refused", wrong.sentence()));
    }
    return new RequestEntry(incoming, differences);
  }

  /// Whether every cell says, letter by letter, what the workspace would write there.
  private boolean saysTheSame(Cells row, SharingRequest before) {
    for (var column : RequestColumn.values()) {
      if (sheet.has(column.file())
          && !row.says(column.file(), CsvReader.plain(column.of(before)))) {
        return false;
      }
    }
    return true;
  }

  private SharingRequest request(
      RequestCells cells, String reference, @Nullable SharingRequest before) {
    var requester = asked.requester(cells, before == null ? null : before.requester());
    var ask = asked.ask(cells, before == null ? null : before.ask());
    var timing = asked.timing(cells, before == null ? null : before.timing());
    var was = before == null ? null : before.decision();
    var kind = decided.kind(cells, was).orElse(null);
    var decision = kind == null ? null : decided.decision(cells, kind, was, timing.received());
    check(cells, reference, before, decision);
    var life =
        decision == null
            ? waiting(cells, timing, before)
            : shared(decision, requester, ask, before);
    return new SharingRequest(
        reference,
        requester,
        ask,
        asked.particulars(cells, before),
        timing,
        stage(before, decision, life),
        decision,
        life,
        before == null ? null : before.atLogging(),
        before == null ? Revision.FIRST : before.revision());
  }

  private static void check(
      RequestCells cells,
      String reference,
      @Nullable SharingRequest before,
      @Nullable RequestDecision decision) {
    if (decision == null) {
      if (before != null && before.decision() != null) {
        cells.fault("decision", "exchange.import.taken-back", reference);
      } else {
        RequestSheet.checkUndecided(cells.row());
      }
    } else if (before != null && before.decision() == null && loggedHere(before)) {
      cells.fault("decision", "exchange.import.decide-here", reference);
    }
  }

  /// Whether somebody has logged it by hand or decided it here before, to be sent back: then its
  /// decision belongs here too.
  private static boolean loggedHere(SharingRequest request) {
    return request.life().steps().stream()
        .anyMatch(step ->
            step.action() == Action.LOG_EMERGENCY
                || afterDecision(step)
                || (step.action() == Action.LOG && step.why().isBlank()));
  }

  /// Whether it was decided here, or something was done here since it was decided elsewhere.
  private static boolean decidedHere(SharingRequest request) {
    var decision = request.decision();
    return decision != null
        && (decision.evidence() != null
            || request.life().steps().stream().anyMatch(RequestRows::afterDecision)
            || request.life().disclosures().stream()
                .anyMatch(disclosure -> !disclosure.confirmations().isEmpty()));
  }

  private static boolean afterDecision(Life.Step step) {
    return switch (step.action()) {
      case DECIDE, SIGN, SEND_BACK, DISCLOSE, CONFIRM, CLOSE -> true;
      case LOG, LOG_EMERGENCY, CORRECT, BEGIN_REVIEW, PAUSE, RESUME, ADVISE -> false;
    };
  }

  private static Life waiting(RequestCells cells, Timing timing, @Nullable SharingRequest before) {
    var life = before == null ? Life.NONE : before.life();
    var was = life.waitingFor();
    var why = cells.text("reason", was);
    if (why.isEmpty() || why.equals(was)) {
      return life;
    }
    var steps = new ArrayList<>(life.steps());
    steps.add(RequestSheet.takenUp(timing.received(), why));
    return new Life(steps, life.advice(), life.disclosures());
  }

  /// What left the house: as the decision says, unless something else was taken down here.
  private static Life shared(
      RequestDecision decision, Requester requester, Ask ask, @Nullable SharingRequest before) {
    var now = RequestSheet.life(decision, requester, ask).disclosures();
    if (before == null) {
      return new Life(List.of(), null, now);
    }
    var life = before.life();
    var was = before.decision();
    List<Disclosure> then =
        was == null
            ? List.of()
            : RequestSheet.life(was, before.requester(), before.ask()).disclosures();
    return new Life(
        life.steps(), life.advice(), life.disclosures().equals(then) ? now : life.disclosures());
  }

  private static Stage stage(
      @Nullable SharingRequest before, @Nullable RequestDecision decision, Life life) {
    if (decision == null) {
      var was = before == null ? Stage.RECEIVED : before.stage();
      return was == Stage.RECEIVED && !life.waitingFor().isEmpty() ? Stage.UNDER_REVIEW : was;
    }
    if (before != null && (before.stage() == Stage.CLOSED || decidedHere(before))) {
      return before.stage();
    }
    return life.disclosures().isEmpty() ? decision.kind().stage() : Stage.DISCLOSED;
  }

  private List<Change> differences(
      Cells row, @Nullable SharingRequest before, SharingRequest after) {
    var differences = new ArrayList<Change>();
    for (var column : RequestColumn.values()) {
      var then = before == null ? "" : column.of(before);
      var text = column.of(after);
      // A text that was typed here may end in a blank, which no file keeps.
      if (!CsvReader.plain(then).equals(CsvReader.plain(text))) {
        var place = row.place(sheet.has(column.file()) ? column.file() : "reference");
        differences.add(new Change(place, column.file(), then, text));
      }
    }
    return differences;
  }
}

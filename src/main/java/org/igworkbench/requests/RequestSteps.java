package org.igworkbench.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Takes a request one step on: seen at its newest, open to the action, and nothing wrong with what
/// was typed; else nothing is changed.
final class RequestSteps {

  private final Moves moves;
  private final RequestStore store;
  private final RequestKeeper keeper;
  private final Clock clock;

  RequestSteps(Moves moves, RequestStore store, Clock clock) {
    this.moves = moves;
    this.store = store;
    this.keeper = new RequestKeeper(store);
    this.clock = clock;
  }

  /// What a step makes of a request.
  interface Step {

    /// @param violations takes what is wrong
    /// @return the request afterwards; null when something is wrong
    @Nullable SharingRequest of(SharingRequest before, List<Violation> violations);
  }

  /// @param seen the revision of the request that the officer looked at
  /// @param why the reason, for the trail and the time line
  Outcome<SharingRequest> take(
      Officer officer, String reference, Revision seen, Action action, String why, Step step) {
    var found = store.find(reference).orElse(null);
    if (found == null) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("request.reference", "requests.reference.unknown", reference)));
    }
    if (!found.revision().equals(seen)) {
      return stale(found);
    }
    if (!action.openTo(found)) {
      return new Outcome.Rejected<>(List.of(closedTo(found)));
    }
    var violations = new ArrayList<Violation>();
    var after = step.of(found, violations);
    if (violations.isEmpty() && why.length() > DraftCheck.LONGEST) {
      violations.add(Violation.at(field(action), "requests.text.too-long", DraftCheck.LONGEST));
    } else if (violations.isEmpty() && !Legible.is(why)) {
      violations.add(Violation.at(field(action), "requests.text.unreadable"));
    }
    if (after == null || !violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    var taken = after.living(after.life().with(action, clock.instant(), officer, why));
    var deed = new Deed(what(action), why, _ -> Sentence.of(undo(action), reference));
    return moves
        .make(officer, () -> List.of(keeper.move(found, taken)), deed)
        .map(_ -> store.find(reference).orElseThrow());
  }

  /// A request on its way together with others.
  ///
  /// @param seen the revision of the request that the officer looked at
  record Going(String reference, Revision seen, Step step) {}

  /// Takes several requests one step on in one change, with one way back: all of them or none.
  ///
  /// @param all at least one, each of another request
  /// @param undo what undo calls it; takes the number of requests
  Outcome<Integer> takeTogether(
      Officer officer, List<Going> all, Action action, String why, String undo) {
    var violations = new ArrayList<Violation>();
    var ways = new ArrayList<Move<?>>();
    for (var one : all) {
      var found = store.find(one.reference()).orElse(null);
      if (found == null) {
        violations.add(
            Violation.at("request.reference", "requests.reference.unknown", one.reference()));
      } else if (!found.revision().equals(one.seen())) {
        return stale(found).map(_ -> 0);
      } else if (!action.openTo(found)) {
        violations.add(closedTo(found));
      } else {
        var after = one.step().of(found, violations);
        if (after != null) {
          var life = after.life().with(action, clock.instant(), officer, why);
          ways.add(keeper.move(found, after.living(life)));
        }
      }
    }
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations.stream().distinct().toList());
    }
    var deed = new Deed(what(action), why, moves -> Sentence.of(undo, moves.size()));
    return moves.make(officer, () -> ways, deed).map(List::size);
  }

  /// Makes a request.
  ///
  /// @param request asked for inside the change, so that no other takes its reference
  Outcome<SharingRequest> make(
      Officer officer, Action action, String why, Supplier<SharingRequest> request) {
    var made = new ArrayList<SharingRequest>();
    return moves
        .make(
            officer,
            () -> {
              var one = request.get();
              var logged = one.living(one.life().with(action, clock.instant(), officer, why));
              made.add(logged);
              return List.of(keeper.made(logged));
            },
            new Deed(
                what(action),
                why,
                all -> Sentence.of(undo(action), all.getFirst().subject().code())))
        .map(_ -> made.getFirst().at(Revision.FIRST));
  }

  // The field in which the reason of a step is typed.
  private static String field(Action action) {
    return switch (action) {
      case PAUSE -> "pause.reason";
      case SIGN -> "signature.by";
      case SEND_BACK -> "signature.why";
      case CLOSE -> "close.reason";
      case CONFIRM -> "confirmation.note";
      case DECIDE -> "decision.reason";
      case CORRECT -> "correction.why";
      case LOG, LOG_EMERGENCY, BEGIN_REVIEW, RESUME, ADVISE, DISCLOSE -> "request.reason";
    };
  }

  private static Violation closedTo(SharingRequest request) {
    return switch (request.stage()) {
      case RECEIVED, UNDER_REVIEW, EMERGENCY, AWAITING_SIGNATURE ->
          Violation.at(
              "request.stage",
              "requests.request.not-open",
              request.reference(),
              request.stage().word());
      case DECIDED, DISCLOSED, CLOSED, WITHDRAWN, NO_DATA_HELD ->
          Violation.at("request.stage", "requests.request.decided", request.reference());
    };
  }

  private static Outcome<SharingRequest> stale(SharingRequest now) {
    var facts = RequestFacts.of(now);
    return new Outcome.Stale<>(
        Sentence.of("requests.request.moved-on", now.reference()),
        now.revision(),
        new Clash(RequestFacts.subject(now), facts, facts));
  }

  private static String what(Action action) {
    return switch (action) {
      case LOG -> "logged";
      case LOG_EMERGENCY -> "logged as emergency";
      case CORRECT -> "corrected";
      case BEGIN_REVIEW -> "taken up";
      case PAUSE -> "paused";
      case RESUME -> "resumed";
      case ADVISE -> "advised on";
      case DECIDE -> "decided";
      case SIGN -> "signed";
      case SEND_BACK -> "sent back";
      case DISCLOSE -> "disclosed";
      case CONFIRM -> "confirmed";
      case CLOSE -> "closed";
    };
  }

  private static String undo(Action action) {
    return switch (action) {
      case LOG, LOG_EMERGENCY -> "requests.undo.log";
      case CORRECT -> "requests.undo.correct";
      case BEGIN_REVIEW -> "requests.undo.begin-review";
      case PAUSE -> "requests.undo.pause";
      case RESUME -> "requests.undo.resume";
      case ADVISE -> "requests.undo.advise";
      case DECIDE -> "requests.undo.decide";
      case SIGN -> "requests.undo.sign";
      case SEND_BACK -> "requests.undo.send-back";
      case DISCLOSE -> "requests.undo.disclose";
      case CONFIRM -> "requests.undo.confirm";
      case CLOSE -> "requests.undo.close";
    };
  }
}

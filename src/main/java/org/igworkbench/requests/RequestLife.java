package org.igworkbench.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What is done with a request before and after its decision: taking it up, waiting, advice,
/// disclosing, what is heard of it, and closing.
///
/// `seen` is always the revision of the request that the officer looked at.
public final class RequestLife {

  private final RequestSteps steps;
  private final WorkingDays calendar;
  private final Clock clock;

  RequestLife(RequestSteps steps, WorkingDays calendar, Clock clock) {
    this.steps = steps;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// Somebody has begun to look at it.
  public Outcome<SharingRequest> beginReview(Officer officer, String reference, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.BEGIN_REVIEW,
        "",
        (before, _) -> before.at(Stage.UNDER_REVIEW, null));
  }

  /// Stops the clock while the requester is waited for.
  ///
  /// @param reason what is waited for
  public Outcome<SharingRequest> pause(
      Officer officer, String reference, String reason, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.PAUSE,
        reason,
        (before, violations) -> {
          if (reason.isBlank()) {
            violations.add(Violation.at("pause.reason", "requests.pause.reason-missing"));
            return null;
          }
          return before
              .at(Stage.UNDER_REVIEW, null)
              .on(before.timing().paused(LocalDate.now(clock), reason));
        });
  }

  /// The answer has come: the clock runs again.
  public Outcome<SharingRequest> resume(Officer officer, String reference, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.RESUME,
        "",
        (before, _) -> before.on(before.timing().resumed(LocalDate.now(clock), calendar)));
  }

  /// Takes down what the data-protection officer advised.
  ///
  /// @param by name and position
  public Outcome<SharingRequest> advise(
      Officer officer,
      String reference,
      @Nullable LocalDate on,
      String by,
      String text,
      Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.ADVISE,
        "",
        (before, violations) -> {
          var check = new DraftCheck(LocalDate.now(clock));
          check.filled("advice.by", "requests.advice.by-missing", by);
          check.filled("advice.text", "requests.advice.text-missing", text);
          check.day("advice.on", on, before.timing().received());
          violations.addAll(check.violations());
          return on == null
              ? null
              : before.living(before.life().advised(new Life.Advice(on, by, text)));
        });
  }

  /// Takes down that something left the house.
  public Outcome<SharingRequest> disclose(
      Officer officer, String reference, DisclosureDraft draft, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.DISCLOSE,
        "",
        (before, violations) -> {
          var check = new DraftCheck(LocalDate.now(clock)).disclosure(draft, before);
          violations.addAll(check.violations());
          return violations.isEmpty() ? after(before).disclosing(disclosure(draft)) : null;
        });
  }

  private static SharingRequest after(SharingRequest before) {
    return before.stage() == Stage.DECIDED ? before.at(Stage.DISCLOSED, before.decision()) : before;
  }

  private static Disclosure disclosure(DisclosureDraft draft) {
    return new Disclosure(
        Objects.requireNonNull(draft.on()),
        draft.what(),
        draft.to(),
        draft.how(),
        draft.by(),
        draft.subjects(),
        draft.people(),
        List.of());
  }

  /// Takes down what was heard of a disclosure, or that its recipient was told of a correction.
  ///
  /// @param disclosure which of the request's disclosures, from 0
  public Outcome<SharingRequest> confirm(
      Officer officer,
      String reference,
      int disclosure,
      Disclosure.Confirmation heard,
      Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.CONFIRM,
        heard.note(),
        (before, violations) -> {
          var all = new ArrayList<>(before.life().disclosures());
          if (disclosure < 0 || disclosure >= all.size()) {
            violations.add(
                Violation.at("confirmation.disclosure", "requests.disclosure.unknown", reference));
            return null;
          }
          var check = new DraftCheck(LocalDate.now(clock));
          check.filled("confirmation.by", "requests.confirmation.by-missing", heard.by());
          check.day("confirmation.on", heard.on(), all.get(disclosure).on());
          if (heard.kind() == Disclosure.Kind.CORRECTION) {
            check.filled("confirmation.note", "requests.correction.missing", heard.note());
          }
          violations.addAll(check.violations());
          all.set(disclosure, all.get(disclosure).with(heard));
          return before.living(before.life().disclosing(all));
        });
  }

  /// Takes down that recipients were told of a correction or erasure: several disclosures of
  /// several requests in one change with one way back.
  ///
  /// @param told those who were told, each as the officer saw it
  /// @param what what was corrected or erased
  public Outcome<Integer> notifyCorrection(
      Officer officer, List<Receipt> told, @Nullable LocalDate on, String what) {
    var check = new DraftCheck(LocalDate.now(clock));
    check.past("correction.on", on);
    check.filled("correction.what", "requests.correction.missing", what);
    if (told.isEmpty()) {
      check.add("correction.chosen", "requests.correction.nobody");
    }
    if (!check.violations().isEmpty() || on == null) {
      return new Outcome.Rejected<>(check.violations());
    }
    var byRequest = new LinkedHashMap<String, List<Receipt>>();
    told.forEach(one ->
        byRequest.computeIfAbsent(one.request().reference(), key -> new ArrayList<>()).add(one));
    var all =
        byRequest.values().stream()
            .map(of ->
                new RequestSteps.Going(
                    of.getFirst().request().reference(),
                    of.getFirst().request().revision(),
                    (before, violations) -> corrected(before, of, on, what, violations)))
            .toList();
    return steps.takeTogether(officer, all, Action.CONFIRM, what, "requests.undo.corrections");
  }

  private static SharingRequest corrected(
      SharingRequest before,
      List<Receipt> told,
      LocalDate on,
      String what,
      List<Violation> violations) {
    var all = new ArrayList<>(before.life().disclosures());
    for (var one : told) {
      var disclosure = all.get(one.place());
      if (on.isBefore(disclosure.on())) {
        violations.add(
            Violation.at("correction.on", "requests.date.too-early", on, disclosure.on()));
      }
      all.set(
          one.place(),
          disclosure.with(
              new Disclosure.Confirmation(Disclosure.Kind.CORRECTION, on, disclosure.to(), what)));
    }
    return before.living(before.life().disclosing(all));
  }

  /// Nothing more is to be done.
  ///
  /// @param why needed where something was to be shared and no disclosure was taken down
  public Outcome<SharingRequest> close(
      Officer officer, String reference, String why, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.CLOSE,
        why,
        (before, violations) -> {
          boolean unsent = before.sharing() && before.life().disclosures().isEmpty();
          if (unsent && why.isBlank()) {
            violations.add(Violation.at("close.reason", "requests.close.reason-missing"));
          }
          return before.at(Stage.CLOSED, before.decision());
        });
  }
}

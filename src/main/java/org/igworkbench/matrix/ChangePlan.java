package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.Tenure.Approval;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What a rule would be after a change; pure, so that it can be asked before anything is saved.
final class ChangePlan {

  /// What came of planning.
  sealed interface Planned {}

  /// It can be done, and this is the rule then.
  record Yes(RuleHistory after) implements Planned {}

  /// It can't, because of this.
  record No(Violation why) implements Planned {}

  private final MatrixSnapshot matrix;
  private final Officer officer;
  private final LocalDate today;
  private final LocalDate day;
  private final String why;

  /// @param today what has begun by then can't be undone, only stopped
  /// @param day from when the change counts
  ChangePlan(MatrixSnapshot matrix, Officer officer, LocalDate today, LocalDate day, String why) {
    this.matrix = matrix;
    this.officer = officer;
    this.today = today;
    this.day = day;
    this.why = why;
  }

  /// What is wrong with the wish itself, whatever the rule.
  List<Violation> wrongIn(RuleChange change) {
    if (change.needsReason() && why.isBlank()) {
      return List.of(
          Violation.at(
              "change.why",
              change instanceof RuleChange.Review
                  ? "matrix.review.why-missing"
                  : "matrix.change.why-missing"));
    }
    return switch (change) {
      case RuleChange.Owner(var name) when name.isBlank() ->
          List.of(Violation.at("change.owner", "matrix.change.owner-missing"));
      case RuleChange.Owner(var name) when name.strip().length() > RuleCheck.LONGEST_LINE ->
          List.of(
              Violation.at(
                  "change.owner",
                  "matrix.rule.long",
                  RuleCheck.LONGEST_LINE,
                  name.strip().length()));
      case RuleChange.ReviewBy(var due) when due.isBefore(day) ->
          List.of(Violation.at("change.review-by", "matrix.change.review-past", day));
      case RuleChange.Agreement(var code) when code != null && matrix.agreement(code).isEmpty() ->
          List.of(Violation.at("change.agreement", "matrix.rule.agreement-unknown", code));
      default -> List.of();
    };
  }

  Planned of(RuleChange change, RuleHistory history) {
    if (history.isEmpty()) {
      return no("rule.code", "matrix.rule.unknown", history.code());
    }
    if (change instanceof RuleChange.Approve) {
      return approve(history);
    }
    var approved = history.approved();
    if (approved.isEmpty()) {
      return onDraft(change, history, history.draft().orElseThrow());
    }
    // Nobody may lose a draft because of a change to what it waits beside.
    if (history.draft().isPresent()) {
      return no("rule.status", "matrix.change.draft-waits", history.code());
    }
    return onApproved(change, history, approved.get());
  }

  private Planned approve(RuleHistory history) {
    var draft = history.draft();
    if (draft.isEmpty()) {
      return no("rule.status", "matrix.rule.no-draft", history.code());
    }
    var wrong = RuleCheck.of(matrix, RuleDraft.of(draft.get()));
    if (!wrong.isEmpty()) {
      return unsound(history, wrong.getFirst());
    }
    var early = beforeStanding(history, draft.get().tenure().effective().from());
    return early.isPresent()
        ? unsound(history, early.get())
        : new Yes(history.approved(draft.get(), approval()));
  }

  /// A rule whose draft is known to be sound, approved.
  RuleHistory approved(RuleHistory sound) {
    return sound.approved(sound.draft().orElseThrow(), approval());
  }

  private Approval approval() {
    return new Approval(officer.nameAndPosition(), day, why);
  }

  /// A rule that was never approved counts for nothing yet, so that it is changed where it is.
  private Planned onDraft(RuleChange change, RuleHistory history, SharingRule draft) {
    return switch (change) {
      case RuleChange.Owner _, RuleChange.ReviewBy _, RuleChange.Agreement _ ->
          checked(history, changed(change, draft));
      case RuleChange.Review _ -> no("rule.status", "matrix.review.not-approved", history.code());
      case RuleChange.Approve _, RuleChange.Suspend _, RuleChange.Resume _, RuleChange.End _ ->
          no("rule.status", "matrix.change.only-draft", history.code());
    };
  }

  private Planned checked(RuleHistory history, SharingRule changed) {
    var draft = RuleDraft.of(changed);
    var wrong = RuleCheck.of(matrix, draft);
    return wrong.isEmpty() ? new Yes(history.drafted(draft)) : unsound(history, wrong.getFirst());
  }

  /// Names the rule, because many may be changed at once.
  private static No unsound(RuleHistory history, Violation wrong) {
    return no("rule.code", "matrix.change.unsound", history.code(), wrong.sentence());
  }

  private Planned onApproved(RuleChange change, RuleHistory history, SharingRule newest) {
    var standing = stops(change, newest) ? history.begunBy(today).orElse(newest) : newest;
    var effective = standing.tenure().effective();
    var from = effective.from();
    // One that hasn't begun may be called off before it does.
    if (change instanceof RuleChange.End) {
      return from != null && day.isBefore(from) && !from.isAfter(today)
          ? tooEarly(history, from)
          : ended(history, standing);
    }
    if (standing.tenure().status() == RuleStatus.ENDED || effective.endedBy(day)) {
      return no("rule.status", "matrix.change.ended", history.code());
    }
    if (from != null && day.isBefore(from)) {
      return change instanceof RuleChange.Review
          ? no("rule.status", "matrix.review.not-approved", history.code())
          : tooEarly(history, from);
    }
    boolean suspended = standing.tenure().status() == RuleStatus.SUSPENDED;
    if (suspended
        && (change instanceof RuleChange.Review || change instanceof RuleChange.Suspend)) {
      return no("rule.status", "matrix.change.suspended", history.code());
    }
    if (!suspended && change instanceof RuleChange.Resume) {
      return no("rule.status", "matrix.change.not-suspended", history.code());
    }
    // It was cut short for the version that waits, which now gives its own end back.
    var whole = standing.with(standing.tenure().endedOn(newest.tenure().effective().to()));
    return new Yes(history.started(next(change, whole, history.nextNumber())));
  }

  /// Whether it stops what runs today although a version waits that was approved for later: nobody
  /// may have to wait with that. Whatever else is changed would undo the version that waits, and so
  /// begins with it at the earliest.
  private boolean stops(RuleChange change, SharingRule newest) {
    var from = newest.tenure().effective().from();
    return (change instanceof RuleChange.End || change instanceof RuleChange.Suspend)
        && from != null
        && from.isAfter(today)
        && day.isBefore(from);
  }

  private Planned ended(RuleHistory history, SharingRule standing) {
    var after = history.endedOn(day);
    return standing.tenure().status() == RuleStatus.ENDED || after.equals(history)
        ? no("rule.status", "matrix.change.ended", history.code())
        : new Yes(after);
  }

  private static No tooEarly(RuleHistory history, LocalDate from) {
    return no("change.from", "matrix.change.too-early", history.code(), from);
  }

  private SharingRule next(RuleChange change, SharingRule standing, int number) {
    var next = changed(change, standing);
    return next.asVersion(number, next.tenure().since(day, approval()));
  }

  private SharingRule changed(RuleChange change, SharingRule rule) {
    var old = rule.tenure();
    return switch (change) {
      case RuleChange.Suspend _ -> rule.with(old.in(RuleStatus.SUSPENDED));
      case RuleChange.Resume _ -> rule.with(old.in(RuleStatus.APPROVED));
      case RuleChange.Review _ -> rule.with(old.reviewedOn(day));
      case RuleChange.Owner(var name) -> rule.with(old.ownedBy(name.strip()));
      case RuleChange.ReviewBy(var due) -> rule.with(old.reviewedBy(due));
      case RuleChange.Agreement(var code) -> rule.on(rule.terms().leaningOn(code));
      case RuleChange.Approve _, RuleChange.End _ -> rule;
    };
  }

  /// A version can't begin before the one that it follows.
  static Optional<Violation> beforeStanding(RuleHistory history, @Nullable LocalDate from) {
    return history
        .approved()
        .filter(standing -> !standing.tenure().effective().isEmpty())
        .map(standing -> standing.tenure().effective().from())
        .filter(begun -> from != null && from.isBefore(begun))
        .map(begun -> Violation.at("rule.from", "matrix.rule.too-early", begun));
  }

  private static No no(String field, String key, Object... args) {
    return new No(Violation.at(field, key, args));
  }
}

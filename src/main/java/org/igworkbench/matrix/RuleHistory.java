package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.igworkbench.matrix.Tenure.Approval;

/// A rule with all its versions, oldest first: the aggregate that is saved, changed and undone as
/// one. Immutable; each change gives the history as it would be after it.
///
/// Only the newest version can be a draft. It waits beside the version that stands, which runs on
/// until the draft is approved.
public record RuleHistory(String code, List<SharingRule> versions) {

  public RuleHistory {
    versions = List.copyOf(versions);
  }

  /// The history of a rule that is not there.
  public static RuleHistory none(String code) {
    return new RuleHistory(code, List.of());
  }

  /// Whether the rule is not there.
  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /// The newest version, draft or not.
  public Optional<SharingRule> newest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// The version that waits for approval.
  public Optional<SharingRule> draft() {
    return newest().filter(version -> version.tenure().status() == RuleStatus.DRAFT);
  }

  /// The newest version that was approved once, whatever has become of it; one that never began,
  /// because another took its place before, only where there is no other.
  public Optional<SharingRule> approved() {
    return approved(version -> !version.tenure().effective().isEmpty())
        .or(() -> approved(version -> true));
  }

  /// The version that had begun by a day last, whether it still runs or not.
  Optional<SharingRule> begunBy(LocalDate day) {
    return approved(version ->
        !version.tenure().effective().isEmpty() && version.tenure().effective().begunBy(day));
  }

  private Optional<SharingRule> approved(Predicate<SharingRule> which) {
    return versions.reversed().stream()
        .filter(version -> version.tenure().status() != RuleStatus.DRAFT)
        .filter(which)
        .findFirst();
  }

  /// The version of that number.
  Optional<SharingRule> version(int number) {
    return versions.stream().filter(version -> version.version() == number).findFirst();
  }

  /// The same with a draft: over the one that waits, or as a version of its own.
  RuleHistory drafted(RuleDraft draft) {
    return appended(settled(), draft.version(code, nextNumber(), RuleStatus.DRAFT, null));
  }

  /// The same without the draft that waits.
  RuleHistory withoutDraft() {
    return new RuleHistory(code, settled());
  }

  /// The same with the waiting draft approved: it begins on its day, and the version before it ends
  /// on the day before.
  RuleHistory approved(SharingRule draft, Approval approval) {
    var tenure = draft.tenure();
    var reviewed = tenure.reviewed() == null ? approval.on() : tenure.reviewed();
    return started(
        draft.with(
            new Tenure(
                RuleStatus.APPROVED,
                tenure.effective(),
                tenure.owner(),
                approval,
                tenure.reviewMonths(),
                reviewed,
                tenure.reviewBy())));
  }

  /// The same with a version that begins on its day: what stood ends on the day before, and what
  /// was to begin later never does. A draft that waits gives way to it.
  RuleHistory started(SharingRule next) {
    return appended(settled().stream().map(version -> version.before(next)).toList(), next);
  }

  /// The same, of which nothing counts after the day: what stands ends on it, and what was to begin
  /// later never does. The end of a version, and nothing else, changes in place.
  RuleHistory endedOn(LocalDate last) {
    return new RuleHistory(code, versions.stream().map(it -> it.endedBy(last)).toList());
  }

  /// The same for another recipient, because the two are one: what stands starts a version for it,
  /// what waits is rewritten, what has ended stays as it was.
  public RuleHistory forRecipient(String from, String to, LocalDate day, Approval approval) {
    var after = withoutDraft();
    var standing = approved().filter(it -> it.cell().recipient().equals(from));
    if (standing.isPresent() && !hasEnded(standing.get(), day)) {
      var tenure = standing.get().tenure();
      var begins = tenure.effective().begunBy(day) ? day : tenure.effective().from();
      after =
          after.started(
              standing
                  .get()
                  .in(new Cell(standing.get().cell().purpose(), to))
                  .asVersion(nextNumber(), tenure.since(begins, approval)));
    }
    var waiting = draft();
    if (waiting.isEmpty()) {
      return after;
    }
    var cell = waiting.get().cell();
    if (!cell.recipient().equals(from)) {
      return after.equals(withoutDraft()) ? this : after.drafted(RuleDraft.of(waiting.get()));
    }
    return after.drafted(RuleDraft.of(waiting.get()).in(new Cell(cell.purpose(), to)));
  }

  private static boolean hasEnded(SharingRule version, LocalDate day) {
    return version.tenure().status() == RuleStatus.ENDED
        || version.tenure().effective().endedBy(day);
  }

  /// The number of the version that would come next; that of the draft where one waits.
  int nextNumber() {
    return settled().size() + 1;
  }

  /// The versions without the draft.
  private List<SharingRule> settled() {
    return draft().isPresent() ? versions.subList(0, versions.size() - 1) : versions;
  }

  private RuleHistory appended(List<SharingRule> before, SharingRule last) {
    return new RuleHistory(code, Stream.concat(before.stream(), Stream.of(last)).toList());
  }
}

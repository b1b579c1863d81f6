package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.Lapses;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Sentence;

/// What the end of a row would do to rules.
///
/// Law that is not in force lets a rule lapse. The end of a purpose, recipient or category does
/// not: nothing in the verdict asks for it, so that the rules have to be ended as well. A bar holds
/// whatever becomes of the law that it names.
///
/// @param after the matrix as it would be
/// @param last the last day of the row
record RuleEffects(MatrixSnapshot before, MatrixSnapshot after, Mentions mentions, LocalDate last) {

  /// Whether the version, approved or a draft, can still count after the last day.
  boolean reaches(SharingRule version) {
    return version.tenure().status() != RuleStatus.ENDED
        && !version.tenure().effective().endedBy(last.plusDays(1));
  }

  /// The first day without the row on which the version counts.
  private LocalDate day(SharingRule version) {
    var from = version.tenure().effective().from();
    var next = last.plusDays(1);
    return from != null && from.isAfter(next) ? from : next;
  }

  private List<Sentence> lapsesIn(MatrixSnapshot matrix, SharingRule version) {
    return new Lapses(matrix, day(version)).of(version);
  }

  private boolean isDraft(SharingRule version) {
    return version.tenure().status() == RuleStatus.DRAFT;
  }

  /// Whether the version lets data go after the last day, the row ended.
  boolean stands(SharingRule version) {
    return !isDraft(version)
        && version.decision().permits()
        && reaches(version)
        && lapsesIn(after, version).isEmpty();
  }

  /// Whether the version would let data go without the end, and no longer with it.
  boolean lapses(SharingRule version) {
    return !isDraft(version)
        && version.decision().permits()
        && reaches(version)
        && lapsesIn(before, version).isEmpty()
        && !lapsesIn(after, version).isEmpty();
  }

  Effect of(SharingRule version, Phrases phrases) {
    return new Effect(
        Use.Sort.RULE,
        version.code(),
        Sentence.of(
            "registers.use.rule",
            phrases.cell(version),
            version.decision().word(),
            version.version(),
            phrases.state(version, day(version))),
        then(version),
        changes(version));
  }

  private boolean changes(SharingRule version) {
    return lapses(version) || (isDraft(version) && unfit(version));
  }

  private Sentence then(SharingRule version) {
    var day = day(version);
    if (isDraft(version)) {
      return Sentence.of(
          unfit(version) ? "registers.effect.draft.unfit" : "registers.effect.draft.stays", day);
    }
    if (!version.decision().permits()) {
      return Sentence.of("registers.effect.rule.bar");
    }
    var without = lapsesIn(before, version);
    var with = lapsesIn(after, version);
    if (with.equals(without)) {
      return without.isEmpty()
          ? Sentence.of("registers.effect.rule.stays")
          : Sentence.of("registers.effect.rule.lapsed-already", without.getFirst());
    }
    return without.isEmpty()
        ? Sentence.of("registers.effect.rule.lapses", day)
        : Sentence.of("registers.effect.rule.lapsed-as-well", without.getFirst());
  }

  /// Whether a draft could not count as it is written.
  private boolean unfit(SharingRule draft) {
    return draft.decision().permits() && !lapsesIn(after, draft).equals(lapsesIn(before, draft));
  }
}

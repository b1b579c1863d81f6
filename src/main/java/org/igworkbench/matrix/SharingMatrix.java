package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.law.LawStore;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The matrix of a workspace: reads it, answers questions from it, and records reviews in it.
public final class SharingMatrix {

  private final Workspace workspace;
  private final Sources sources;
  private volatile @Nullable Kept kept;

  /// Where the rows of the matrix come from.
  public record Sources(
      CatalogueStore catalogue, LawStore law, AgreementStore agreements, RuleStore rules) {}

  private record Kept(long version, MatrixSnapshot snapshot) {}

  public SharingMatrix(Workspace workspace, Sources sources) {
    this.workspace = workspace;
    this.sources = sources;
  }

  /// The matrix as it is saved now; read once and kept until something changes.
  public MatrixSnapshot snapshot() {
    var latest = kept;
    long version = workspace.version();
    if (latest == null || latest.version() != version) {
      var snapshot =
          MatrixSnapshot.of(
              sources.catalogue().load(),
              sources.law().load(),
              sources.agreements().all(),
              sources.rules().versions());
      latest = new Kept(version, snapshot);
      kept = latest;
    }
    return latest.snapshot();
  }

  /// The verdict on a question.
  public Verdict judge(Question question) {
    return Judge.judge(snapshot(), question);
  }

  /// The revision of a rule, to be named by who wants to change it.
  public Revision revision(String code) {
    return sources.rules().revision(code).orElseThrow();
  }

  /// Records that a rule was reviewed and stands: its next version begins that day.
  ///
  /// @param why what the reviewer looked at, for the trail; a review that looked at nothing is none
  public Outcome<SharingRule> review(
      Officer officer, String code, LocalDate day, String why, Revision seen) {
    var current =
        snapshot().current().stream().filter(rule -> rule.code().equals(code)).findFirst();
    if (current.isEmpty()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("rule.code", "matrix.rule.unknown", code)));
    }
    var rule = current.get();
    if (rule.tenure().status() != RuleStatus.APPROVED || !rule.tenure().effective().begunBy(day)) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("rule.status", "matrix.review.not-approved", code)));
    }
    if (why.isBlank()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("review.why", "matrix.review.why-missing")));
    }
    var old = rule.tenure();
    var next =
        rule.nextVersion(
            new Tenure(
                RuleStatus.APPROVED,
                new Period(day, old.effective().to()),
                old.owner(),
                new Tenure.Approval(officer.nameAndPosition(), day, why),
                old.reviewMonths(),
                day));
    return startVersion(officer, rule, next, why, seen);
  }

  private Outcome<SharingRule> startVersion(
      Officer officer, SharingRule rule, SharingRule next, String why, Revision seen) {
    return workspace.change(
        officer,
        ledger -> {
          var revision = sources.rules().addVersion(next, seen);
          if (revision.isEmpty()) {
            return stale(rule);
          }
          ledger.record(
              "reviewed", RuleFacts.subject(rule), RuleFacts.of(rule), RuleFacts.of(next), why);
          var undo =
              new Undo(
                  Sentence.of("matrix.undo.review", rule.code()),
                  who -> withdrawVersion(who, rule, next, why, revision.get()));
          return new Outcome.Done<>(next, revision.get(), undo);
        });
  }

  private Outcome<SharingRule> withdrawVersion(
      Officer officer, SharingRule earlier, SharingRule later, String why, Revision seen) {
    return workspace.change(
        officer,
        ledger -> {
          var revision = sources.rules().withdrawVersion(earlier, seen);
          if (revision.isEmpty()) {
            return stale(earlier);
          }
          ledger.record(
              "put back",
              RuleFacts.subject(earlier),
              RuleFacts.of(later),
              RuleFacts.of(earlier),
              "");
          var redo =
              new Undo(
                  Sentence.of("matrix.undo.review", earlier.code()),
                  who -> startVersion(who, earlier, later, why, revision.get()));
          return new Outcome.Done<>(earlier, revision.get(), redo);
        });
  }

  private Outcome<SharingRule> stale(SharingRule rule) {
    return new Outcome.Stale<>(
        Sentence.of("matrix.rule.moved-on", rule.code()), revision(rule.code()));
  }
}

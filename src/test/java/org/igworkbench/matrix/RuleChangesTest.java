package org.igworkbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.igworkbench.audit.Subject;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.RuleDraft.Standing;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Undo;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way to change a rule, on the sample, in which every rule counts from 1 January 2026.
@BesideTheWindow
class RuleChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);
  private static final LocalDate NEXT = LocalDate.of(2026, 11, 1);
  private static final Officer OTHER = new Officer("A. Lind", "Governance officer");
  private static final Officer ME = SampleDesk.OFFICER;

  private final Workbench bench =
      SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN).workbench();
  private final RuleChanges rules = bench.rules();

  private Revision seen(String code) {
    return Objects.requireNonNull(rules.revisions().get(code));
  }

  private Map<String, Revision> seen(String... codes) {
    var all = new LinkedHashMap<String, Revision>();
    Stream.of(codes).forEach(code -> all.put(code, seen(code)));
    return all;
  }

  private RuleDraft draftOf(String code) {
    return RuleDraft.of(rules.history(code).newest().orElseThrow());
  }

  private static RuleDraft conditions(RuleDraft draft, String text) {
    var old = draft.terms();
    return new RuleDraft(
        draft.cell(),
        draft.decision(),
        draft.ground(),
        draft.scope(),
        new Terms(
            text,
            old.frequency(),
            old.secureMethod(),
            old.retention(),
            old.agreement(),
            old.impactAssessment(),
            old.transfer()),
        draft.standing());
  }

  private static RuleDraft decision(RuleDraft draft, Decision decision) {
    return new RuleDraft(
        draft.cell(), decision, draft.ground(), draft.scope(), draft.terms(), draft.standing());
  }

  private static RuleDraft powers(RuleDraft draft, String... powers) {
    var old = draft.ground();
    var ground =
        new Ground(
            old.basis(),
            List.of(powers),
            old.specialCondition(),
            old.schedule1(),
            old.confidentiality());
    return new RuleDraft(
        draft.cell(), draft.decision(), ground, draft.scope(), draft.terms(), draft.standing());
  }

  private static RuleDraft standing(RuleDraft draft, Standing standing) {
    return new RuleDraft(
        draft.cell(), draft.decision(), draft.ground(), draft.scope(), draft.terms(), standing);
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<T>) outcome;
  }

  private static Outcome.Stale<?> stale(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    return (Outcome.Stale<?>) outcome;
  }

  private static List<Violation> violations(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<?>) outcome).violations();
  }

  private static List<String> refusals(Outcome<?> outcome) {
    return violations(outcome).stream().map(Violation::key).toList();
  }

  private static Undo undo(Outcome<?> outcome) {
    return Objects.requireNonNull(((Outcome.Done<?>) outcome).undo());
  }

  private SharingRule version(String code, int number) {
    return rules.history(code).version(number).orElseThrow();
  }

  private int entries(String code) {
    return bench.trail().about(new Subject("rule", code)).size();
  }

  // -- new rules

  @Test
  void aNewRuleIsADraftUnderTheNextCodeAndCountsForNothing() {
    var done = done(rules.create(ME, List.of(draftOf("MX-014").from(TODAY))));

    assertThat(done.value())
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.code()).isEqualTo("MX-266");
          assertThat(rule.version()).isEqualTo(1);
          assertThat(rule.tenure().status()).isEqualTo(RuleStatus.DRAFT);
          assertThat(rule.tenure().approval()).isNull();
        });
    var cell = draftOf("MX-014").cell();
    assertThat(bench.matrix().snapshot().standing(cell, TODAY))
        .extracting(SharingRule::code)
        .doesNotContain("MX-266");
  }

  @Test
  void copiesForManyCellsAreOneChangeAndOneUndo() {
    var draft = draftOf("MX-014").from(TODAY);
    var done =
        done(
            rules.create(
                ME,
                List.of(
                    draft.in(new Cell("GEN-01", "REC-02")),
                    draft.in(new Cell("GEN-02", "REC-02")),
                    draft.in(new Cell("GEN-03", "REC-02")))));

    assertThat(done.value())
        .extracting(SharingRule::code)
        .containsExactly("MX-266", "MX-267", "MX-268");
    done(undo(done).step().apply(ME));
    assertThat(rules.revisions()).hasSize(265).doesNotContainKey("MX-266");
  }

  @Test
  void oneUnsoundCopyKeepsAllOut() {
    var draft = draftOf("MX-014").from(TODAY);

    var refused = rules.create(ME, List.of(draft, draft.in(new Cell("GEN-99", "REC-02"))));

    assertThat(refusals(refused)).containsExactly("matrix.rule.code-unknown");
    assertThat(rules.revisions()).hasSize(265);
  }

  @Test
  void nothingToCreateIsSaid() {
    assertThat(refusals(rules.create(ME, List.of()))).containsExactly("matrix.rule.none");
  }

  @Test
  void aNewRuleCanBeWrittenAndApprovedInOneGoAndUndoneAsOne() {
    var done = done(rules.createApproved(ME, draftOf("MX-014").from(TODAY), TODAY, "Minute 12"));

    var tenure = done.value().tenure();
    assertThat(tenure.status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(Objects.requireNonNull(tenure.approval()).evidence()).isEqualTo("Minute 12");
    assertThat(Objects.requireNonNull(tenure.approval()).by()).contains("M. Osei");
    assertThat(tenure.reviewed()).isEqualTo(TODAY);
    done(undo(done).step().apply(ME));
    assertThat(rules.history("MX-266").isEmpty()).isTrue();
  }

  // -- changes

  @Test
  void aDraftWaitsBesideTheVersionThatStands() {
    done(rules.change(ME, "MX-014", draftOf("MX-014").from(NEXT), seen("MX-014")));

    assertThat(rules.history("MX-014").versions()).hasSize(2);
    assertThat(version("MX-014", 1).tenure().effective().to()).isNull();
    assertThat(bench.matrix().snapshot().standing(version("MX-014", 1), NEXT.plusDays(30)))
        .get()
        .extracting(SharingRule::version)
        .isEqualTo(1);
  }

  @Test
  void aSecondDraftReplacesTheFirst() {
    done(rules.change(ME, "MX-014", draftOf("MX-014").from(NEXT), seen("MX-014")));
    var other = conditions(draftOf("MX-014"), "Only by courier");
    done(rules.change(ME, "MX-014", other, seen("MX-014")));

    assertThat(rules.history("MX-014").versions()).hasSize(2);
    assertThat(version("MX-014", 2).terms().conditionText()).isEqualTo("Only by courier");
  }

  @Test
  void approvalStartsTheNewVersionAndEndsTheOldOneTheDayBefore() {
    done(rules.change(ME, "MX-014", draftOf("MX-014").from(NEXT), seen("MX-014")));
    done(
        rules.apply(
            OTHER, new RuleChange.Approve(), "MX-014", seen("MX-014"), TODAY, "Board, 8 October"));

    assertThat(version("MX-014", 1).tenure().effective().to()).isEqualTo(NEXT.minusDays(1));
    var started = version("MX-014", 2).tenure();
    assertThat(started.status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(started.effective()).isEqualTo(Period.since(NEXT));
    var approval = Objects.requireNonNull(started.approval());
    assertThat(approval.by()).contains("A. Lind");
    assertThat(approval.on()).isEqualTo(TODAY);
    assertThat(approval.evidence()).isEqualTo("Board, 8 October");
  }

  @Test
  void writingAndApprovingInOneGoIsOneUndoThatLeavesNoTraceInTheRule() {
    var before = rules.history("MX-014");
    var draft = conditions(draftOf("MX-014").from(NEXT), "Only by courier");
    var done = done(rules.changeApproved(ME, "MX-014", draft, seen("MX-014"), TODAY, "Minute 3"));

    assertThat(done.value().version()).isEqualTo(2);
    assertThat(version("MX-014", 1).tenure().effective().to()).isEqualTo(NEXT.minusDays(1));
    var undone = undo(done).step().apply(ME);
    assertThat(undone).isInstanceOf(Outcome.Done.class);
    assertThat(rules.history("MX-014")).isEqualTo(before);
    done(undo(undone).step().apply(ME));
    assertThat(version("MX-014", 2).terms().conditionText()).isEqualTo("Only by courier");
  }

  @Test
  void aChangeCantBeginBeforeTheVersionThatStands() {
    var early = draftOf("MX-014").from(LocalDate.of(2025, 12, 31));

    assertThat(refusals(rules.change(ME, "MX-014", early, seen("MX-014"))))
        .contains("matrix.rule.too-early");
    assertThat(refusals(rules.changeApproved(ME, "MX-014", early, seen("MX-014"), TODAY, "")))
        .contains("matrix.rule.too-early");
  }

  @Test
  void aRuleThatIsNotThereCantBeChanged() {
    assertThat(refusals(rules.change(ME, "MX-999", draftOf("MX-014"), Revision.ABSENT)))
        .contains("matrix.rule.unknown");
  }

  @Test
  void aConditionalRuleWithoutConditionsIsRefused() {
    for (var empty : List.of("", "   ", ";", " ; ; ")) {
      var draft = conditions(draftOf("MX-014").from(NEXT), empty);
      assertThat(refusals(rules.change(ME, "MX-014", draft, seen("MX-014"))))
          .containsExactly("matrix.rule.conditions-missing");
    }
  }

  @Test
  void lawThatIsNotInForceOnTheFirstDayIsRefusedUnlessTheRuleBars() {
    var draft = powers(draftOf("MX-014").from(NEXT), "GW-19");
    assertThat(bench.matrix().snapshot().lawRow("GW-19").orElseThrow().standing().on(NEXT))
        .isFalse();

    assertThat(refusals(rules.change(ME, "MX-014", draft, seen("MX-014"))))
        .containsExactly("matrix.rule.law-not-in-force");
    done(rules.change(ME, "MX-014", decision(draft, Decision.NOT_PERMITTED), seen("MX-014")));
  }

  @Test
  void datesAndMonthsThatCantBeAreRefused() {
    var draft = draftOf("MX-014").from(NEXT);
    assertThat(rules.check(standing(draft, new Standing(Period.ALWAYS, "", 12, null))))
        .extracting(Violation::key)
        .containsExactly("matrix.rule.from-missing");
    assertThat(
            rules.check(
                standing(draft, new Standing(new Period(NEXT, TODAY), "", 0, NEXT.minusDays(1)))))
        .extracting(Violation::key)
        .containsExactly("matrix.rule.reversed", "matrix.rule.months", "matrix.rule.review-before");
  }

  @Test
  void aDraftIsDiscardedAndComesBackByUndo() {
    done(rules.change(ME, "MX-014", draftOf("MX-014").from(NEXT), seen("MX-014")));
    var waiting = rules.history("MX-014");
    var done = done(rules.discard(ME, "MX-014", seen("MX-014")));

    assertThat(rules.history("MX-014").versions()).hasSize(1);
    done(undo(done).step().apply(ME));
    assertThat(rules.history("MX-014")).isEqualTo(waiting);
  }

  @Test
  void aNewRuleThatIsDiscardedIsGone() {
    done(rules.create(ME, List.of(draftOf("MX-014").from(TODAY))));
    done(rules.discard(ME, "MX-266", seen("MX-266")));

    assertThat(rules.history("MX-266").isEmpty()).isTrue();
    assertThat(rules.revisions()).doesNotContainKey("MX-266");
  }

  @Test
  void thereIsNothingToDiscardOrApproveWhereNoDraftWaits() {
    assertThat(refusals(rules.discard(ME, "MX-014", seen("MX-014"))))
        .containsExactly("matrix.rule.no-draft");
    assertThat(refusals(apply(new RuleChange.Approve(), "MX-014", TODAY)))
        .containsExactly("matrix.rule.no-draft");
  }

  // -- what is done to a rule

  private Outcome<SharingRule> apply(RuleChange change, String code, LocalDate day) {
    return rules.apply(ME, change, code, seen(code), day, "Said why");
  }

  static Stream<RuleChange> everyChangeOfAnApprovedRule() {
    return Stream.of(
        new RuleChange.Review(),
        new RuleChange.Suspend(),
        new RuleChange.End(),
        new RuleChange.Owner("R. Shah"),
        new RuleChange.ReviewBy(NEXT),
        new RuleChange.Agreement(null));
  }

  @ParameterizedTest
  @MethodSource("everyChangeOfAnApprovedRule")
  void everyChangeIsUndoneAndRedoneAndLeavesAnEntryEachTime(RuleChange change) {
    var before = rules.history("MX-014");
    int entries = entries("MX-014");
    var done = done(apply(change, "MX-014", TODAY));
    var after = rules.history("MX-014");
    assertThat(after).isNotEqualTo(before);

    var undone = undo(done).step().apply(ME);
    assertThat(undone).isInstanceOf(Outcome.Done.class);
    assertThat(rules.history("MX-014")).isEqualTo(before);
    assertThat(undo(undone).step().apply(ME)).isInstanceOf(Outcome.Done.class);
    assertThat(rules.history("MX-014")).isEqualTo(after);
    assertThat(entries("MX-014")).isEqualTo(entries + 3);
  }

  @ParameterizedTest
  @MethodSource("everyChangeOfAnApprovedRule")
  void whoCameSecondIsToldAndLosesNothing(RuleChange change) {
    var old = seen("MX-014");
    done(rules.apply(OTHER, new RuleChange.Owner("Theirs"), "MX-014", old, TODAY, ""));

    var stale = rules.apply(ME, change, "MX-014", old, TODAY, "Said why");

    var moved = stale(stale);
    assertThat(moved.clash().subject()).isEqualTo(new Subject("rule", "MX-014"));
    assertThat(moved.clash().standing().values()).containsEntry("owner", "Theirs");
    assertThat(moved.current()).isEqualTo(seen("MX-014"));
  }

  @Test
  void undoIsRefusedWhenSomebodyHasMovedOn() {
    var done = done(apply(new RuleChange.Owner("Mine"), "MX-014", TODAY));
    done(rules.apply(OTHER, new RuleChange.Owner("Theirs"), "MX-014", seen("MX-014"), TODAY, ""));

    assertThat(undo(done).step().apply(ME)).isInstanceOf(Outcome.Stale.class);
    assertThat(version("MX-014", 3).tenure().owner()).isEqualTo("Theirs");
  }

  @Test
  void aSuspendedRuleGivesNothingUntilItIsResumed() {
    done(apply(new RuleChange.Suspend(), "MX-014", TODAY));
    var suspended = version("MX-014", 2);
    assertThat(suspended.tenure().runsOn(TODAY)).isFalse();
    assertThat(refusals(apply(new RuleChange.Suspend(), "MX-014", TODAY)))
        .containsExactly("matrix.change.suspended");
    assertThat(refusals(apply(new RuleChange.Review(), "MX-014", TODAY)))
        .containsExactly("matrix.change.suspended");

    done(apply(new RuleChange.Resume(), "MX-014", NEXT));
    assertThat(version("MX-014", 3).tenure().runsOn(NEXT)).isTrue();
    assertThat(refusals(apply(new RuleChange.Resume(), "MX-014", NEXT)))
        .containsExactly("matrix.change.not-suspended");
  }

  @Test
  void theDayOfAnEndIsTheLastOnWhichTheRuleCounts() {
    done(apply(new RuleChange.End(), "MX-014", NEXT));

    assertThat(version("MX-014", 1).tenure().runsOn(NEXT)).isTrue();
    assertThat(version("MX-014", 1).tenure().runsOn(NEXT.plusDays(1))).isFalse();
    assertThat(refusals(apply(new RuleChange.Owner("Late"), "MX-014", NEXT.plusDays(1))))
        .containsExactly("matrix.change.ended");
  }

  @Test
  void whatEndsOrStopsARuleMustBeSaidWhy() {
    for (var change :
        List.of(new RuleChange.End(), new RuleChange.Suspend(), new RuleChange.Review())) {
      assertThat(refusals(rules.apply(ME, change, "MX-014", seen("MX-014"), TODAY, "  ")))
          .hasSize(1)
          .allMatch(key -> key.endsWith("why-missing"));
    }
  }

  @Test
  void wishesThatMakeNoSenseAreRefusedOnceWhateverTheNumberOfRules() {
    var seen = seen("MX-014", "MX-015");
    assertThat(refusals(rules.apply(ME, new RuleChange.Owner("  "), seen, TODAY, "")))
        .containsExactly("matrix.change.owner-missing");
    assertThat(refusals(rules.apply(ME, new RuleChange.Owner("x".repeat(201)), seen, TODAY, "")))
        .containsExactly("matrix.rule.long");
    assertThat(
            refusals(rules.apply(ME, new RuleChange.ReviewBy(TODAY.minusDays(1)), seen, TODAY, "")))
        .containsExactly("matrix.change.review-past");
    assertThat(refusals(rules.apply(ME, new RuleChange.Agreement("AG-99"), seen, TODAY, "")))
        .containsExactly("matrix.rule.agreement-unknown");
  }

  @Test
  void aRuleWithAWaitingDraftIsNotChangedUnderIt() {
    done(rules.change(ME, "MX-014", draftOf("MX-014").from(NEXT), seen("MX-014")));

    for (var change : everyChangeOfAnApprovedRule().toList()) {
      assertThat(refusals(apply(change, "MX-014", TODAY)))
          .containsExactly("matrix.change.draft-waits");
    }
  }

  @Test
  void aRuleThatWasNeverApprovedIsChangedWhereItIsButNotSuspendedOrEnded() {
    done(rules.create(ME, List.of(draftOf("MX-014").from(TODAY))));

    done(apply(new RuleChange.Owner("R. Shah"), "MX-266", TODAY));
    assertThat(rules.history("MX-266").versions()).hasSize(1);
    assertThat(version("MX-266", 1).tenure().owner()).isEqualTo("R. Shah");
    for (var change : List.of(new RuleChange.Suspend(), new RuleChange.End())) {
      assertThat(refusals(apply(change, "MX-266", TODAY)))
          .containsExactly("matrix.change.only-draft");
    }
  }

  @Test
  void aReviewCountsTheNextOneFromItsDay() {
    done(apply(new RuleChange.ReviewBy(NEXT), "MX-014", TODAY));
    assertThat(version("MX-014", 2).tenure().reviewDue()).isEqualTo(NEXT);

    done(apply(new RuleChange.Review(), "MX-014", TODAY));
    var tenure = version("MX-014", 3).tenure();
    assertThat(tenure.reviewBy()).isNull();
    assertThat(tenure.reviewDue()).isEqualTo(TODAY.plusMonths(tenure.reviewMonths()));
  }

  // -- many at once

  @Test
  void aChangeOfManyRulesIsOneUndoNamedByTheirNumber() {
    var done =
        done(
            rules.apply(
                ME,
                new RuleChange.Owner("R. Shah"),
                seen("MX-016", "MX-014", "MX-015"),
                TODAY,
                ""));

    assertThat(done.value())
        .extracting(SharingRule::code)
        .containsExactly("MX-014", "MX-015", "MX-016");
    assertThat(undo(done).name().args()).containsExactly(3, "MX-014");
    done(undo(done).step().apply(ME));
    for (var code : List.of("MX-014", "MX-015", "MX-016")) {
      assertThat(rules.history(code).versions()).hasSize(1);
    }
  }

  @Test
  void oneRuleThatCantBeChangedKeepsAllAsTheyWereAndIsNamed() {
    done(apply(new RuleChange.Suspend(), "MX-015", TODAY));

    var refused = rules.apply(ME, new RuleChange.Suspend(), seen("MX-014", "MX-015"), TODAY, "Why");

    assertThat(violations(refused))
        .containsExactly(Violation.at("rule.status", "matrix.change.suspended", "MX-015"));
    assertThat(rules.history("MX-014").versions()).hasSize(1);
  }

  @Test
  void oneRuleThatSomebodyChangedMeanwhileKeepsAllAsTheyWere() {
    var old = seen("MX-014", "MX-015");
    done(apply(new RuleChange.Owner("Theirs"), "MX-015", TODAY));

    var stale = rules.apply(ME, new RuleChange.Owner("Mine"), old, TODAY, "");

    assertThat(stale).isInstanceOf(Outcome.Stale.class);
    assertThat(rules.history("MX-014").versions()).hasSize(1);
    assertThat(entries("MX-014")).isEqualTo(1);
  }

  @Test
  void manyDraftsAreApprovedTogether() {
    var draft = draftOf("MX-014").from(TODAY);
    done(rules.create(ME, List.of(draft, draft.in(new Cell("GEN-01", "REC-02")))));

    done(rules.apply(OTHER, new RuleChange.Approve(), seen("MX-266", "MX-267"), TODAY, "Minute 9"));

    assertThat(List.of(version("MX-266", 1), version("MX-267", 1)))
        .allMatch(rule -> rule.tenure().runsOn(TODAY));
  }

  @Test
  void aBarThatNamesLawNotInForceIsApprovedLikeAnyRule() {
    var barred = decision(powers(draftOf("MX-014").from(NEXT), "GW-19"), Decision.NOT_PERMITTED);
    done(rules.change(ME, "MX-014", barred, seen("MX-014")));
    done(apply(new RuleChange.Approve(), "MX-014", TODAY));
    assertThat(version("MX-014", 2).decision()).isEqualTo(Decision.NOT_PERMITTED);
  }

  // -- while a version waits that was approved for later

  private void approvedForLater(String code, String text) {
    var draft = conditions(draftOf(code).from(NEXT), text);
    done(rules.changeApproved(ME, code, draft, seen(code), TODAY, "Minute 7"));
  }

  private boolean counts(String code, LocalDate day) {
    return rules.history(code).versions().stream().anyMatch(rule -> rule.tenure().runsOn(day));
  }

  @Test
  void whatRunsTodayIsEndedAlthoughALaterVersionWaitsAndThatNeverBegins() {
    approvedForLater("MX-014", "From November");
    var before = rules.history("MX-014");

    var ended = done(apply(new RuleChange.End(), "MX-014", TODAY));

    assertThat(counts("MX-014", TODAY)).isTrue();
    assertThat(counts("MX-014", TODAY.plusDays(1))).isFalse();
    assertThat(counts("MX-014", NEXT)).isFalse();
    assertThat(version("MX-014", 2).terms().conditionText()).isEqualTo("From November");
    assertThat(bench.matrix().snapshot().standing(version("MX-014", 1), NEXT.plusYears(1)))
        .as("what tells how it ended")
        .contains(version("MX-014", 1));
    assertThat(refusals(apply(new RuleChange.End(), "MX-014", TODAY)))
        .containsExactly("matrix.change.ended");
    done(undo(ended).step().apply(ME));
    assertThat(rules.history("MX-014")).isEqualTo(before);
  }

  @Test
  void whatRunsTodayIsSuspendedAlthoughALaterVersionWaitsAndThatNeverBegins() {
    approvedForLater("MX-014", "From November");

    done(apply(new RuleChange.Suspend(), "MX-014", TODAY));

    assertThat(counts("MX-014", TODAY)).isFalse();
    assertThat(counts("MX-014", NEXT)).isFalse();
    assertThat(version("MX-014", 3).terms()).isEqualTo(version("MX-014", 1).terms());
    done(apply(new RuleChange.Resume(), "MX-014", TODAY.plusDays(2)));
    assertThat(counts("MX-014", NEXT)).isTrue();
    assertThat(version("MX-014", 2).tenure().effective().isEmpty()).isTrue();
  }

  @Test
  void aRuleThatHasNotBegunIsCalledOffButNotSuspended() {
    done(rules.createApproved(ME, draftOf("MX-014").from(NEXT), TODAY, "Minute 7"));
    assertThat(refusals(apply(new RuleChange.Suspend(), "MX-266", TODAY)))
        .containsExactly("matrix.change.too-early");

    done(apply(new RuleChange.End(), "MX-266", TODAY));

    assertThat(counts("MX-266", NEXT)).isFalse();
    assertThat(refusals(apply(new RuleChange.End(), "MX-266", TODAY)))
        .containsExactly("matrix.change.ended");
    done(
        rules.changeApproved(
            ME, "MX-266", draftOf("MX-014").from(TODAY), seen("MX-266"), TODAY, "Minute 8"));
    assertThat(counts("MX-266", TODAY)).isTrue();
  }

  @Test
  void whatHasBegunIsNotEndedBeforeItBeganThoughALaterVersionWaits() {
    approvedForLater("MX-014", "From November");
    var begun = LocalDate.of(2026, 1, 1);
    assertThat(refusals(apply(new RuleChange.End(), "MX-014", begun.minusDays(1))))
        .containsExactly("matrix.change.too-early");
    assertThat(refusals(apply(new RuleChange.Suspend(), "MX-014", begun.minusDays(1))))
        .containsExactly("matrix.change.too-early");
  }

  @Test
  void anythingElseBeginsWithTheVersionThatWaits() {
    approvedForLater("MX-014", "From November");
    assertThat(refusals(apply(new RuleChange.Owner("R. Shah"), "MX-014", TODAY)))
        .containsExactly("matrix.change.too-early");
    done(apply(new RuleChange.Owner("R. Shah"), "MX-014", NEXT));
    assertThat(counts("MX-014", NEXT.minusDays(1))).isTrue();
  }

  // -- codes

  @Test
  void theCodeOfARuleThatIsGoneIsNeverGivenAgain() {
    var draft = draftOf("MX-014").from(TODAY);
    var mine = done(rules.create(ME, List.of(draft)));
    var old = seen("MX-266");
    done(rules.discard(OTHER, "MX-266", old));

    assertThat(done(rules.create(OTHER, List.of(conditions(draft, "Theirs")))).value())
        .extracting(SharingRule::code)
        .containsExactly("MX-267");

    stale(undo(mine).step().apply(ME));
    assertThat(refusals(rules.change(ME, "MX-266", draft, old)))
        .containsExactly("matrix.rule.unknown");
    assertThat(version("MX-267", 1).terms().conditionText()).isEqualTo("Theirs");
  }
}

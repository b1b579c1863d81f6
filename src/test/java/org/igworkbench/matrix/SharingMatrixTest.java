package org.igworkbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;
import static org.igworkbench.matrix.SmallWorld.ask;
import static org.igworkbench.matrix.SmallWorld.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.igworkbench.twins.Twins;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rules as they are reviewed: versions, history, and routes to an answer.
class SharingMatrixTest {

  private static final Officer OFFICER = new Officer("M. Osei", "Data-protection officer");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private final Twins twins =
      new Twins(Clock.fixed(Instant.parse("2026-03-10T10:42:00Z"), ZoneOffset.UTC));
  private final SharingMatrix matrix =
      new SharingMatrix(
          twins.workspace(),
          new SharingMatrix.Sources(
              twins.catalogue(), twins.law(), twins.agreements(), twins.rules()));

  private final RuleChanges changes = twins.ruleChanges(matrix);

  @BeforeEach
  void aSmallRegister() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
      twins
          .rules()
          .add(
              List.of(
                  rule("MX-1").reviewed(LocalDate.of(2025, 12, 1), 3).build(),
                  rule("MX-2").categories("DC-01", "DC-02").basis("LB-C").build(),
                  rule("MX-3").status(RuleStatus.DRAFT).build()));
    });
  }

  private Outcome<SharingRule> review(String code, String why, Revision seen) {
    return changes.apply(OFFICER, new RuleChange.Review(), code, seen, TODAY, why);
  }

  @Test
  void aReviewStartsANewVersionAndTheOldOneStaysAsItWas() {
    var claim = claim("LB-E", "GW-22");
    assertThat(matrix.judge(ask(claim, "DC-01")).kind()).isEqualTo(Verdict.Kind.LAPSED);
    var outcome = review("MX-1", "Still needed", matrix.revision("MX-1"));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);

    var history = matrix.snapshot().history(matrix.snapshot().current().getFirst());
    assertThat(history).extracting(SharingRule::version).containsExactly(1, 2);
    assertThat(history.getFirst().tenure().effective().to()).isEqualTo(TODAY.minusDays(1));
    assertThat(history.getLast().tenure().reviewDue()).isEqualTo(TODAY.plusMonths(3));
    assertThat(matrix.judge(ask(claim, "DC-01")).kind())
        .as("the earlier day is judged by the version of that day")
        .isEqualTo(Verdict.Kind.LAPSED);
    var today =
        new Question(
            "GEN-05", "REC-02", claim, DataScope.of(List.of("DC-01"), List.of()), null, TODAY);
    assertThat(matrix.judge(today).kind()).isEqualTo(Verdict.Kind.COVERED);
  }

  @Test
  void undoTakesTheReviewBackAndRedoRecordsItAgain() {
    var before = twins.rules().versions();
    var review =
        (Outcome.Done<SharingRule>) review("MX-1", "Still needed", matrix.revision("MX-1"));
    var after = twins.rules().versions();
    var undone = (Outcome.Done<?>) review.undo().step().apply(OFFICER);
    assertThat(twins.rules().versions()).isEqualTo(before);
    assertThat(undone.undo().step().apply(OFFICER)).isInstanceOf(Outcome.Done.class);
    assertThat(twins.rules().versions()).isEqualTo(after);
    assertThat(twins.trail().entries().getLast().why())
        .as("what was looked at is told again")
        .isEqualTo("Still needed");
  }

  @Test
  void aReviewOfWhatSomebodyElseChangedIsStale() {
    var seen = matrix.revision("MX-1");
    review("MX-1", "first", seen);
    assertThat(review("MX-1", "second", seen))
        .isInstanceOfSatisfying(
            Outcome.Stale.class, it -> assertThat(it.current()).isEqualTo(new Revision(2)));
  }

  @Test
  void onlyAnApprovedRuleCanBeReviewed() {
    assertThat(review("MX-3", "x", matrix.revision("MX-3"))).isInstanceOf(Outcome.Rejected.class);
    assertThat(review("MX-9", "x", Revision.FIRST)).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void aReviewThatSaysNothingOfWhatWasLookedAtIsNotRecorded() {
    var before = twins.rules().versions();
    assertThat(review("MX-1", "  ", matrix.revision("MX-1"))).isInstanceOf(Outcome.Rejected.class);
    assertThat(twins.rules().versions()).isEqualTo(before);
  }

  @Test
  void otherRoutesOfTheCellAreListedNearestFirst() {
    var routes = Route.of(matrix.snapshot(), ask(claim("LB-E", "GW-22"), "DC-01", "DC-02"));
    assertThat(routes).extracting(route -> route.rule().code()).containsExactly("MX-2", "MX-1");
    assertThat(routes.getFirst().fitsClaim()).isFalse();
    assertThat(routes.getLast().missing()).containsExactly("DC-02");
    assertThat(routes.getLast().stands()).as("its review is overdue").isFalse();
  }
}

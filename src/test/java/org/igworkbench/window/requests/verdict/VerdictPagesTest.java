package org.igworkbench.window.requests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.RequestDecision.Kind;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.step.DecisionModel;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

/// What the verdict panel says of requests of the sample.
class VerdictPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);

  private SharingRequest request(String reference) {
    return desk.workbench().requests().all().stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private VerdictPage page(SharingRequest request) {
    return new VerdictPages(
            desk.workbench().matrix().snapshot(), new Phrases(desk.words(), () -> TODAY))
        .of(request);
  }

  @Test
  void aWaitingRequestIsJudgedByTheLawOfTheDayItCameIn() {
    var page = page(request("DSR-2026-060"));
    assertThat(page.mark()).isEqualTo(Mark.PERMITTED);
    assertThat(page.word()).isEqualTo("Covered");
    assertThat(page.under()).isEqualTo("by one rule, on the law of 5 October 2026");
    assertThat(page.plain()).isEqualTo("By the plain rule that anyone can check by hand: match.");
  }

  @Test
  void aDecisionThatCameWithoutEvidenceSaysSo() {
    var page = page(request("DSR-2026-004"));
    assertThat(page.word()).isEqualTo("Covered with conditions");
    assertThat(page.under())
        .isEqualTo(
            "worked out today by the rules and law of 14 January 2026; none was kept when the"
                + " decision was made");
    assertThat(page.conditions().texts()).hasSize(3);
    assertThat(page.conditions().met()).isFalse();
    assertThat(page.deciding()).extracting(RouteLine::rule).containsExactly("MX-014");
  }

  @Test
  void otherRoutesSayHowFarTheyReach() {
    var routes = page(request("DSR-2026-004")).others();
    assertThat(routes).extracting(RouteLine::rule).doesNotContain("MX-014");
    var s115 = routes.stream().filter(route -> route.rule().equals("MX-012")).findFirst();
    assertThat(s115)
        .hasValueSatisfying(route -> {
          assertThat(route.letter()).isEqualTo("e");
          assertThat(route.law()).isEqualTo("s115, Crime and Disorder Act 1998");
          assertThat(route.reach()).isEqualTo("covers all 5");
          assertThat(route.power()).isEqualTo("GW-22");
        });
    assertThat(routes)
        .extracting(RouteLine::reach)
        .anyMatch(reach -> reach.equals("lacks 1: Convictions, cautions and court outcomes"))
        .anyMatch(reach -> reach.startsWith("bars "));
  }

  @Test
  void aRequesterOutsideTheRegisterHasNoRoutes() {
    var stranger =
        desk.workbench().requests().all().stream()
            .filter(one -> one.requester().recipient() == null)
            .findFirst()
            .orElseThrow();
    var page = page(stranger);
    assertThat(page.mark()).isEqualTo(Mark.UNCOVERED);
    assertThat(page.deciding()).isEmpty();
    assertThat(page.others()).isEmpty();
    assertThat(page.reasons().getFirst().text()).contains("not a recipient in your register");
  }

  @Test
  void aDecisionMadeHereShowsWhatWasFrozen() {
    var waiting = request("DSR-2026-060");
    var typed = new DecisionModel(waiting, TODAY, "M. Osei");
    typed.kind.set(Kind.REFUSE);
    typed.reason.set("The caller could not be called back.");
    typed.coded.add(desk.workbench().requests().policy().settings().reason("N-10").orElseThrow());
    var outcome =
        desk.workbench()
            .requests()
            .decisions()
            .decide(desk.officer(), waiting.reference(), typed.draft(), typed.seen());
    var page = page(((Outcome.Done<SharingRequest>) outcome).value());
    assertThat(page.under()).isEqualTo("frozen at the decision, 8 October 2026");
    assertThat(page.kept()).isEqualTo(List.of("MX-135 version 1"));
    assertThat(page.others()).as("other routes were not frozen").isEmpty();
  }
}

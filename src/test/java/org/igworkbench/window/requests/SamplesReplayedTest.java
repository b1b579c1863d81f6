package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.exchange.CsvReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.exchange.Table;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.form.NewRequestModel;
import org.igworkbench.window.requests.step.DecisionModel;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

/// The sixty sample requests, each typed into the page of a new request, logged, and decided as it
/// was decided then, through the models of the window.
class SamplesReplayedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);

  @Test
  void everySampleGetsItsExpectedResultAndItsDecision() {
    var expected = expectations();
    var samples = desk.workbench().requests().all();
    assertThat(samples).hasSize(60);
    for (var sample : samples) {
      var logged = logged(sample);
      assertThat(logged.question()).as(sample.reference()).isEqualTo(sample.question());
      assertThat(logged.timing().due())
          .as("due day of %s", sample.reference())
          .isEqualTo(sample.timing().due());
      var decision = sample.decision();
      if (decision != null) {
        decide(logged, decision, expected.get(sample.reference()));
      }
    }
  }

  private SharingRequest logged(SharingRequest sample) {
    var model = new NewRequestModel(TODAY);
    var recipient = sample.requester().recipient();
    model.organisation.set(sample.requester().organisation());
    model.recipient.set(recipient == null ? "" : recipient);
    model.role.set(sample.requester().role());
    model.channel.set(sample.requester().channel());
    model.received.set(Days.written(sample.timing().received()));
    model.urgency.set(sample.timing().urgency());
    model.purpose.set(sample.ask().purpose());
    var claim = sample.ask().claim();
    model.basis.set(claim.basis() == null ? "" : claim.basis());
    model.power.set(claim.power() == null ? "" : claim.power());
    model.description.set(sample.ask().description());
    sample.ask().scope().categories().forEach(model::add);
    model.subjects.set(sample.ask().subjects());
    var destination = sample.ask().destination();
    model.destination.set(destination == null ? "" : destination);
    return done(desk.workbench().requests().log(desk.officer(), model.draft()));
  }

  private void decide(SharingRequest request, RequestDecision then, ReferenceRule.Result expected) {
    var model = new DecisionModel(request, TODAY, desk.officer().nameAndPosition());
    model.kind.set(then.kind());
    model.reason.set(then.reason());
    model.coded.setAll(reasons(then.kind()));
    model.exemptions.setAll(then.exemptions());
    model.exemptionTest.set("As the reason says");
    model.conditions.set(then.conditions());
    model.shared.set(then.shared().what());
    model.withheld.set("The rest");
    model.method.set(then.shared().method());
    conditions(request).forEach(model.met::add);
    var outcome =
        desk.workbench()
            .requests()
            .decisions()
            .decide(desk.officer(), request.reference(), model.draft(), model.seen());
    var verdict = request.atLogging();
    if (verdict == Verdict.Kind.BARRED && then.kind().shares()) {
      assertThat(outcome).as("a bar is not shared against").isInstanceOf(Outcome.Rejected.class);
      return;
    }
    var decided = done(outcome);
    var evidence = decided.decision() == null ? null : decided.decision().evidence();
    assertThat(evidence).isNotNull();
    assertThat(evidence.matrixResult()).as(then.reason()).isEqualTo(expected);
    assertThat(evidence.verdict()).isEqualTo(verdict);
    boolean abroad = request.ask().destination() != null;
    boolean second = then.kind().shares() && (abroad || (verdict != null && !verdict.inside()));
    assertThat(decided.stage())
        .as(then.reason())
        .isEqualTo(second ? Stage.AWAITING_SIGNATURE : then.kind().stage());
    if (request.timing().urgency() == Urgency.EMERGENCY) {
      assertThat(decided.timing().due()).isEqualTo(request.timing().received());
    }
  }

  private List<String> conditions(SharingRequest request) {
    return desk.workbench().matrix().judge(request.question())
            instanceof Verdict.CoveredWithConditions conditional
        ? conditional.conditions().stream().map(Verdict.Condition::text).toList()
        : List.of();
  }

  private List<CodedReason> reasons(RequestDecision.Kind kind) {
    var all = desk.workbench().requests().policy().settings().reasons();
    var sharing = all.stream().filter(CodedReason::sharing).limit(1).toList();
    var against = all.stream().filter(reason -> !reason.sharing()).limit(1).toList();
    return switch (kind) {
      case SHARE_IN_FULL -> sharing;
      case SHARE_IN_PART -> List.of(sharing.getFirst(), against.getFirst());
      case REFUSE -> against;
      case WITHDRAWN, NO_DATA_HELD -> List.of();
    };
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private static Map<String, ReferenceRule.Result> expectations() {
    var words =
        Map.of(
            "match", ReferenceRule.Result.MATCH,
            "conditional", ReferenceRule.Result.CONDITIONAL,
            "no match", ReferenceRule.Result.NO_MATCH);
    var file =
        SampleFiles.load().stream()
            .filter(one -> one.name().equals("sample_requests.csv"))
            .findFirst()
            .orElseThrow();
    if (!(new CsvReader().read(file) instanceof Reading.Sound<Table>(Table table))) {
      throw new IllegalStateException("The sample is not sound");
    }
    int column = table.headings().indexOf("expected_matrix_result");
    var expected = new HashMap<String, ReferenceRule.Result>();
    table
        .rows()
        .forEach(row -> expected.put(row.cells().getFirst(), words.get(row.cells().get(column))));
    return expected;
  }
}

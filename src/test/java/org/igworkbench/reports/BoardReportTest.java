package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.findings.Severity;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The figures of the sample, each against what was counted by hand in its files.
@BesideTheWindow
class BoardReportTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

  private final SampleReport sample = SampleReport.full();

  @Test
  void keyFiguresAreThoseCountedByHand() {
    var figures = tab(sample.october(), "Key figures");

    assertThat(count(figures, "Requests received")).isEqualTo(60);
    assertThat(count(figures, "Requests decided")).isEqualTo(57);
    assertThat(count(figures, "Shared in full")).isEqualTo(31);
    assertThat(count(figures, "Shared in part")).isEqualTo(8);
    assertThat(count(figures, "Refused")).isEqualTo(18);
    assertThat(count(figures, "Withdrawn or no data held")).isEqualTo(1);
    assertThat(count(figures, "Open at the end")).isEqualTo(2);
    assertThat(count(figures, "Overdue at the end")).isEqualTo(1);
    assertThat(count(figures, "Emergencies")).isEqualTo(3);
    assertThat(number(row(figures, "Median working days to decide").get(1))).isEqualTo(5);
    assertThat(number(row(figures, "Decided by the due date").get(1))).isEqualTo(1);
    // 19 match and 21 conditional of 60.
    assertThat(number(row(figures, "Inside by the reference rule").get(1)))
        .isCloseTo(40 / 60.0, within(1e-9));
    assertThat(number(row(figures, "Inside the matrix").get(1))).isCloseTo(40 / 60.0, within(1e-9));
  }

  @Test
  void noughtFromBeforeTheLogBeganIsNotShownAsAFigure() {
    var figures = tab(sample.october(), "Key figures");

    assertThat(figures.columns().get(2).heading()).isEqualTo("26 March 2025 to 31 December 2025");
    assertThat(figures.rows())
        .allSatisfy(row -> assertThat(words(row.get(2))).isEqualTo("not logged"));
  }

  @Test
  void quarterIsCountedAsItStoodAtItsEndWithTheOneBeforeBeside() {
    var pack = sample.pack(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    var figures = tab(pack, "Key figures");

    assertThat(both(figures, "Requests received")).containsExactly(23.0, 26.0);
    assertThat(both(figures, "Shared in full")).containsExactly(11.0, 14.0);
    assertThat(both(figures, "Shared in part")).containsExactly(3.0, 4.0);
    assertThat(both(figures, "Refused")).containsExactly(9.0, 6.0);
    assertThat(both(figures, "Open at the end")).containsExactly(2.0, 2.0);
    // DSR-2026-047 was withdrawn in July: a report on June must not know it.
    assertThat(both(figures, "Withdrawn or no data held")).containsExactly(0.0, 0.0);
    assertThat(firstColumn(tab(pack, "Open requests")))
        .containsExactlyInAnyOrder("DSR-2026-047", "DSR-2026-049");
    assertThat(number(row(figures, "Median working days to decide").get(1))).isEqualTo(3);
    assertThat(number(row(figures, "Inside the matrix").get(1))).isCloseTo(13 / 23.0, within(1e-9));
  }

  @Test
  void monthsAddUpToThePeriod() {
    var months = tab(sample.october(), "Requests by month");

    assertThat(firstColumn(months)).startsWith("January 2026").endsWith("October 2026 (part)");
    assertThat(column(months, 6)).containsExactly(8., 7., 11., 8., 8., 7., 5., 3., 2., 1.);
    assertThat(column(months, 1)).containsExactly(4., 2., 9., 2., 5., 4., 2., 2., 1., 0.);
    assertThat(column(months, 3)).containsExactly(2., 3., 1., 4., 3., 2., 2., 1., 0., 0.);
    for (var row : months.rows()) {
      double parts = row.subList(1, 6).stream().mapToDouble(BoardReportTest::number).sum();
      assertThat(parts).isEqualTo(number(row.get(6)));
    }
  }

  @Test
  void daysToDecideAreMedianAndNearestRankOfEachMonth() {
    var days = tab(sample.october(), "Working days to decide");

    assertThat(column(days, 1)).containsExactly(5., 7., 12., 9., 9., 5., 6., 2., 2.);
    assertThat(column(days, 2)).containsExactly(4., 11., 8., 3., 3., 2., 9.5, 5., 5.5);
    assertThat(column(days, 3)).containsExactly(5., 17., 16., 14., 10., 13., 10., 9., 9.);
    assertThat(days.chart()).isNotNull();
  }

  @Test
  void verdictsAreCountedOnceEachAndAgreeWithTheKeyFigures() {
    var verdicts = tab(sample.october(), "In and off the matrix");

    assertThat(firstColumn(verdicts))
        .containsExactly(
            "covered",
            "covered with conditions",
            "wider than covered",
            "lapsed",
            "barred",
            "not covered");
    assertThat(column(verdicts, 7).limit(2)).containsExactly(19., 21.);
    assertThat(column(verdicts, 7).mapToDouble(d -> d).sum()).isEqualTo(60);
    assertThat(column(verdicts, 2).mapToDouble(d -> d).sum()).isEqualTo(31);
    assertThat(column(verdicts, 4).mapToDouble(d -> d).sum()).isEqualTo(18);
    assertThat(column(verdicts, 8).mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void refusalsNameRequesterVerdictAndReason() {
    var refusals = tab(sample.october(), "Refusals");

    assertThat(refusals.rows()).hasSize(18);
    var row = row(refusals, "DSR-2026-005");
    assertThat(row.get(1)).isEqualTo(new Value.Day(LocalDate.of(2026, 1, 23)));
    assertThat(words(row.get(2))).isEqualTo("Eastmarsh Family Charity");
    assertThat(words(row.get(4))).isEqualTo("not covered");
    assertThat(words(row.get(6))).startsWith("Basis was not in force until 5 February 2026");
  }

  @Test
  void busiestRecipientsAreTenAndThoseOutsideTheRegisterAreTold() {
    var busiest = tab(sample.october(), "Busiest recipients");

    assertThat(busiest.rows()).hasSize(10);
    assertThat(words(busiest.rows().stream().findFirst().orElseThrow().getFirst()))
        .isEqualTo("Police and crime enforcement");
    assertThat(column(busiest, 1)).containsExactly(8., 4., 4., 3., 3., 3., 2., 2., 2., 2.);
    assertThat(busiest.holds()).contains("3 more came from requesters who are not in the register");
  }

  @Test
  void boardIsAskedOnlyWhatAFigureStandsBehind() {
    var asked = tab(sample.october(), "Decisions asked of the board");

    assertThat(asked.rows().stream().map(row -> words(row.get(1))))
        .containsExactly(
            "Overdue requests",
            "Shared without a rule",
            "Shared under a lapsed rule",
            "Overdue reviews of rules",
            "Rules on law not in force");
    assertThat(column(asked, 3)).containsExactly(1., 2., 1., 6., 8.);
    assertThat(words(asked.rows().stream().toList().getFirst().get(2))).contains("DSR-2026-060");
    assertThat(words(asked.rows().stream().toList().get(1).get(2)))
        .contains("DSR-2026-037 and DSR-2026-038");
  }

  @Test
  void reviewThatWasDoneIsAChangeAndNoLongerDue() {
    var before = tab(sample.october(), "Reviews due");
    assertThat(before.rows()).hasSize(44);
    assertThat(before.rows().stream().filter(row -> words(row.get(4)).equals("overdue")))
        .hasSize(6);

    var matrix = sample.matrix();
    var twins = sample.twins();
    twins
        .ruleChanges(matrix)
        .apply(
            new Officer("M. Osei", "Data-protection officer"),
            new RuleChange.Review(),
            "MX-022",
            matrix.revision("MX-022"),
            OCTOBER,
            "Looked at the Act");

    var pack = sample.october();
    assertThat(firstColumn(tab(pack, "Reviews due"))).doesNotContain("MX-022");
    var changes = tab(pack, "Matrix changes").rows().stream().toList();
    assertThat(changes).hasSize(266);
    assertThat(words(changes.getLast().get(1))).isEqualTo("reviewed, unchanged");
    assertThat(words(changes.getLast().get(2))).isEqualTo("MX-022");
    assertThat(pack.cover().head().number()).isEqualTo(1);
  }

  @Test
  void findingsAreCountedBySeverityTheWorstFirst() {
    var pack = sample.october();
    var found = sample.findings(OCTOBER).open();
    var glance = tab(pack, "Findings");

    assertThat(column(glance, 3).mapToDouble(d -> d).sum()).isEqualTo(found.size());
    assertThat(firstColumn(glance)).startsWith("error").contains("warning");
    for (var severity : Severity.values()) {
      long number = found.stream().filter(each -> each.severity() == severity).count();
      double said =
          glance.rows().stream()
              .filter(row -> words(row.getFirst()).equals(new Wording().say(severity.word())))
              .mapToDouble(row -> number(row.get(3)))
              .sum();
      assertThat(said).isEqualTo(number);
    }
    var figures = tab(pack, "Key figures");
    assertThat(count(figures, "Errors that are open"))
        .isEqualTo(found.stream().filter(each -> each.severity() == Severity.ERROR).count());
    assertThat(count(figures, "Reviews overdue")).isEqualTo(6);
  }

  @Test
  void agreementsAreListedThatEndOrAreToBeReviewedSoon() {
    sample
        .twins()
        .given(() ->
            sample
                .twins()
                .agreements()
                .add(
                    List.of(
                        agreement("AG-01", OCTOBER.plusDays(30), null),
                        agreement("AG-02", OCTOBER.plusYears(1), OCTOBER.minusDays(3)),
                        agreement("AG-03", OCTOBER.minusDays(1), null),
                        agreement("AG-04", OCTOBER.plusYears(1), OCTOBER.plusYears(1)))));

    var due = tab(sample.october(), "Agreements due");

    // The one that ended matters to nobody any more, as no rule leans on it.
    assertThat(firstColumn(due)).containsExactly("AG-02", "AG-01");
    assertThat(words(row(due, "AG-02").get(3))).isEqualTo("review overdue");
    assertThat(words(row(due, "AG-01").get(3))).isEqualTo("ends");
    assertThat(number(row(due, "AG-01").get(5))).isEqualTo(30);
  }

  private static Agreement agreement(String code, LocalDate end, @Nullable LocalDate review) {
    return new Agreement(
        code,
        "Agreement",
        AgreementKind.SHARING_AGREEMENT,
        "both",
        new Agreement.Dates(null, null, review, end));
  }

  @Test
  void glanceCountsEveryRuleOnce() {
    var glance = tab(sample.october(), "Matrix at a glance");

    assertThat(glance.rows()).hasSize(19);
    assertThat(column(glance, 1).mapToDouble(d -> d).sum()).isEqualTo(110);
    assertThat(column(glance, 2).mapToDouble(d -> d).sum()).isEqualTo(136);
    assertThat(column(glance, 3).mapToDouble(d -> d).sum()).isEqualTo(19);
  }

  @Test
  void emptyWorkspaceStillGivesEveryTabWithAWordForNothing() {
    var pack = SampleReport.empty().october();

    assertThat(pack.tabs()).hasSameSizeAs(sample.october().tabs());
    assertThat(tab(pack, "Refusals").rows()).isEmpty();
    assertThat(tab(pack, "Refusals").none()).isEqualTo("No request was refused in this period.");
    assertThat(tab(pack, "Busiest recipients").chart()).isNull();
    assertThat(tab(pack, "Decisions asked of the board").none()).contains("Nothing");
  }

  @Test
  void everyCodeOfATableIsExplainedInTheNotes() {
    var pack = sample.october();
    var terms = pack.notes().stream().map(Pack.Note::term).toList();

    var bases = tab(pack, "Matrix changes").rows().stream().map(row -> words(row.get(7)));
    var exemptions =
        tab(pack, "Refusals").rows().stream()
            .map(row -> words(row.get(5)))
            .flatMap(codes -> Stream.of(codes.split(", ")))
            .filter(code -> !code.equals("none"));
    var verdicts = firstColumn(tab(pack, "In and off the matrix")).stream();
    assertThat(terms).containsAll(Stream.of(bases, exemptions, verdicts).flatMap(s -> s).toList());
  }

  @Test
  void everyWordOfTheReportIsSaidAndNoKeyIsLeft() {
    var pack = sample.october();

    var said =
        Stream.concat(
            pack.notes().stream().flatMap(note -> Stream.of(note.term(), note.meaning())),
            pack.tabs().stream()
                .flatMap(tab ->
                    Stream.of(
                            Stream.of(tab.name(), tab.title(), tab.holds(), tab.none()),
                            tab.columns().stream().map(Column::heading),
                            tab.rows().stream().flatMap(List::stream).map(BoardReportTest::words))
                        .flatMap(s -> s)));
    assertThat(said).noneMatch(text -> text.matches("(reports|matrix|requests)\\.[a-z.-]+"));
  }

  private static Tab tab(Pack pack, String name) {
    return pack.tabs().stream().filter(tab -> tab.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Value> row(Tab tab, String first) {
    return tab.rows().stream()
        .filter(row -> words(row.getFirst()).equals(first))
        .findFirst()
        .orElseThrow();
  }

  private static double count(Tab tab, String first) {
    return number(row(tab, first).get(1));
  }

  private static Stream<Double> both(Tab tab, String first) {
    return row(tab, first).subList(1, 3).stream().map(BoardReportTest::number);
  }

  private static Stream<Double> column(Tab tab, int column) {
    return tab.rows().stream().map(row -> number(row.get(column)));
  }

  private static List<String> firstColumn(Tab tab) {
    return tab.rows().stream().map(row -> words(row.getFirst())).toList();
  }

  private static String words(Value value) {
    return value instanceof Value.Text(var text) ? text : value.toString();
  }

  private static double number(Value value) {
    return switch (value) {
      case Value.Count(var number) -> number;
      case Value.Measure(var number) -> number;
      case Value.Share(var fraction) -> fraction;
      case Value.Text _, Value.Day _, Value.Moment _ ->
          throw new AssertionError("Not a number: " + value);
    };
  }
}

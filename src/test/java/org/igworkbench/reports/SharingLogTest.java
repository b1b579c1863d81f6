package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// The log of requests for a period, of the sample and of what somebody might make of it.
class SharingLogTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 8);
  private static final LocalDate SENT = LocalDate.of(2026, 9, 30);

  private final SampleReport sample = SampleReport.full();

  private Pack log(LocalDate from, LocalDate to) {
    return sample.pack(PackKind.SHARING_LOG, from, to);
  }

  private static Tab tab(Pack pack, String name) {
    return pack.tabs().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Value> column(Tab tab, String heading) {
    var headings = tab.columns().stream().map(Column::heading).toList();
    int at = headings.indexOf(heading);
    assertThat(at).as("%s among %s", heading, headings).isNotNegative();
    return tab.rows().stream().map(row -> row.get(at)).toList();
  }

  private static Value.Text text(String text) {
    return new Value.Text(text);
  }

  /// Asked long before the period; something leaves in it.
  private static SharingRequest odd(String reference, String said) {
    var heard =
        List.of(
            new Disclosure.Confirmation(Disclosure.Kind.RECEIPT, SENT, "Sergeant", ""),
            new Disclosure.Confirmation(
                Disclosure.Kind.CORRECTION, SENT.plusDays(2), "Sergeant", "wrong date"));
    return new SharingRequest(
        reference,
        new Requester(said, null, said, said),
        new Ask(
            "GEN-05",
            Claim.NONE,
            said,
            DataScope.of(List.of("DC-01", "DC-02"), List.of()),
            said,
            null),
        Particulars.NONE,
        new Timing(LocalDate.of(2025, 3, 3), Urgency.EMERGENCY, LocalDate.of(2025, 3, 3)),
        Stage.EMERGENCY,
        null,
        new Life(
            List.of(),
            null,
            List.of(
                new Disclosure(SENT, said, said, "", said, "", 0, heard),
                new Disclosure(LAST.plusDays(1), "later", said, "", said, "", 2, List.of()))),
        null,
        Revision.FIRST);
  }

  @Test
  void everyColumnOfARequestFileIsInTheLog() {
    assertThat(RequestCells.ASKED).containsExactlyInAnyOrder(RequestColumn.values());
    var headings = tab(log(FIRST, LAST), "Requests").columns().stream().map(Column::heading);
    assertThat(headings).doesNotHaveDuplicates().startsWith("Reference of the request");
  }

  @Test
  void theSampleIsThereWithEveryRequestDisclosureAndRefusal() {
    var pack = log(FIRST, LAST);
    assertThat(tab(pack, "Requests").rows().size()).isEqualTo(60);
    assertThat(tab(pack, "Refusals").rows().size()).isEqualTo(18);
    assertThat(column(tab(pack, "Requests"), "Date request received"))
        .contains(new Value.Day(LocalDate.of(2026, 1, 6)));
    assertThat(column(tab(pack, "Requests"), "Data categories"))
        .contains(text("DC-01; DC-04; DC-06; DC-07; DC-20"));
    assertThat(column(tab(pack, "Requests"), "Purpose of sharing"))
        .allSatisfy(value -> assertThat(value.toString()).contains(" "));
    for (var tab : pack.tabs()) {
      var rows = tab.rows().stream().toList();
      assertThat(rows).hasSize(tab.rows().size());
      assertThat(rows).as("read again").isEqualTo(tab.rows().stream().toList());
      assertThat(rows)
          .allSatisfy(row ->
              assertThat(row)
                  .hasSameSizeAs(tab.columns())
                  .noneMatch(value -> value instanceof Value.Text(var said) && said.isBlank()));
    }
  }

  @Test
  void whatWasDisclosedInThePeriodIsThereWheneverItWasAskedFor() {
    sample.twins().given(() -> sample.twins().requests().add(List.of(odd("DSR-2025-001", "said"))));
    var pack = log(SENT, LAST);
    var sent = tab(pack, "Disclosures");
    var rows = sent.rows().stream().filter(row -> row.contains(text("DSR-2025-001"))).toList();
    assertThat(rows).as("the later one is not of the period").hasSize(1);
    assertThat(rows.getFirst())
        .contains(
            new Value.Day(SENT),
            text("unknown"),
            text("30 September 2026, Sergeant"),
            text("2 October 2026, Sergeant: wrong date"));
    assertThat(column(tab(pack, "Requests"), "Reference of the request"))
        .contains(text("DSR-2025-001"));
    assertThat(column(tab(log(LAST, LAST), "Requests"), "Reference of the request"))
        .doesNotContain(text("DSR-2025-001"));
  }

  @Test
  void whatLooksLikeAFormulaIsOnlyText() {
    var said = "=HYPERLINK(\"http://attacker.example\")";
    sample.twins().given(() -> sample.twins().requests().add(List.of(odd("DSR-2025-002", said))));
    var rows = new ArrayList<List<Value>>();
    log(SENT, LAST).tabs().forEach(tab -> tab.rows().forEach(rows::add));
    assertThat(rows.stream().flatMap(List::stream).filter(text(said)::equals).count())
        .as("as it was typed, in requests and disclosures")
        .isEqualTo(8);
  }

  @Test
  void aRequestThatIsTakenOutMeanwhileLeavesARowThatSaysSo() {
    sample.twins().given(() -> sample.twins().requests().add(List.of(odd("DSR-2025-003", "x"))));
    var pack = log(SENT, LAST);
    sample.twins().given(() -> sample.twins().requests().remove("DSR-2025-003", Revision.FIRST));
    for (var tab : pack.tabs()) {
      assertThat(tab.rows().stream().toList()).hasSize(tab.rows().size());
    }
    assertThat(tab(pack, "Disclosures").rows().stream().flatMap(List::stream))
        .contains(text("Taken out of the log while this workbook was written"));
  }

  @Test
  void anEmptyWorkspaceHasALogThatSaysSo() {
    var pack = SampleReport.empty().pack(PackKind.SHARING_LOG, FIRST, LAST);
    assertThat(pack.tabs()).hasSize(3).allSatisfy(tab -> assertThat(tab.rows().size()).isZero());
    assertThat(pack.tabs()).allSatisfy(tab -> assertThat(tab.none()).isNotBlank());
  }

  @Test
  void theNotesSayWhatEveryListedCodeStandsFor() {
    var pack = log(FIRST, LAST);
    var terms = pack.notes().stream().map(Pack.Note::term).toList();
    for (var value : column(tab(pack, "Requests"), "Data categories")) {
      assertThat(terms).containsAll(Arrays.asList(((Value.Text) value).text().split("; ")));
    }
  }
}

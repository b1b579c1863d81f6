package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is published of the sample's requests.
class TransparencyReturnTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 8);

  private static Pack published(SampleReport sample, LocalDate from, LocalDate to) {
    return sample.pack(PackKind.TRANSPARENCY_RETURN, from, to);
  }

  @Test
  void everyTableCountsTheSameRequestsAndHoldsSmallNumbersBack() {
    var pack = published(SampleReport.full(), FIRST, LAST);
    assertThat(pack.tabs())
        .extracting(Tab::name)
        .containsExactly(
            "Kinds of authority", "Outcomes", "Authorities by outcome", "Classes of data");
    for (var tab : pack.tabs()) {
      var last = tab.rows().stream().toList().getLast();
      assertThat(last.getLast()).as(tab.name()).isEqualTo(new Value.Count(60));
      for (var row : tab.rows()) {
        for (var cell : row.subList(1, row.size())) {
          if (cell instanceof Value.Count(var number)) {
            assertThat(number == 0 || number > 4).as("%s: %s", tab.name(), row).isTrue();
          } else {
            assertThat(cell).isEqualTo(new Value.Text("[c]"));
          }
        }
      }
    }
    assertThat(pack.notes()).anyMatch(note -> note.term().equals("[c]"));
  }

  @Test
  void anEmptyWorkspaceHasNoughtsOnly() {
    var pack = published(SampleReport.empty(), FIRST, LAST);
    assertThat(pack.tabs())
        .allSatisfy(tab ->
            assertThat(tab.rows().stream().map(row -> row.get(1)))
                .containsOnly(new Value.Count(0)));
  }

  @Test
  void ofFewRequestsNothingIsPublishedButThatThereWereFew() {
    var pack = published(SampleReport.full(), LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 8));
    assertThat(pack.tabs())
        .allSatisfy(tab ->
            assertThat(tab.rows().stream().map(row -> row.get(1)))
                .containsOnly(new Value.Text("[c]")));
  }

  @Test
  void theSameRequestsGiveTheSameReturn() {
    assertThat(said(published(SampleReport.full(), FIRST, LAST)))
        .isEqualTo(said(published(SampleReport.full(), FIRST, LAST)));
  }

  private static List<List<Value>> said(Pack pack) {
    return pack.tabs().stream().flatMap(tab -> tab.rows().stream()).toList();
  }
}

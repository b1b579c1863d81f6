package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of the sample on 8 October 2026, on which two requests wait and one of them too long.
class RequestsModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final RequestsModel model = new RequestsModel(() -> TODAY);

  @BeforeEach
  void read() {
    var desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
    model.loaded(LoggedRequests.read(desk.workbench(), TODAY, false));
  }

  private java.util.List<String> shown() {
    return model.rows().stream().map(RequestRow::reference).toList();
  }

  @Test
  void itOpensOnWhatIsWaiting() {
    assertThat(shown()).containsExactly("DSR-2026-059", "DSR-2026-060");
  }

  @Test
  void eachViewHoldsAsManyAsItSays() {
    for (var view : SavedView.values()) {
      model.viewProperty().set(view);
      assertThat(model.rows()).as(view.name()).hasSize((int) model.count(view));
    }
    assertThat(model.count(SavedView.OVERDUE)).isEqualTo(1);
    assertThat(model.count(SavedView.DUE_THIS_WEEK)).isEqualTo(1);
    assertThat(model.count(SavedView.DECIDED_THIS_MONTH)).isZero();
    assertThat(model.count(SavedView.ALL)).isEqualTo(60);
  }

  @Test
  void offTheMatrixHoldsWhatNoRuleLetsThrough() {
    model.viewProperty().set(SavedView.OFF_MATRIX);
    assertThat(model.rows())
        .isNotEmpty()
        .extracting(RequestRow::verdict)
        .doesNotContain(Verdict.Kind.COVERED, Verdict.Kind.COVERED_WITH_CONDITIONS);
  }

  @Test
  void theFilterLooksAtReferenceRequesterPurposeAndDescription() {
    model.viewProperty().set(SavedView.ALL);
    model.filterProperty().set("annex THIRD northshire");
    assertThat(shown()).containsExactly("DSR-2026-004");
    model.filterProperty().set("2026-017");
    assertThat(shown()).containsExactly("DSR-2026-017");
    model.filterProperty().set("pastoral");
    assertThat(shown()).contains("DSR-2026-006");
    model.filterProperty().set("no such words");
    assertThat(shown()).isEmpty();
  }

  @Test
  void aRequestOutsideTheViewIsBroughtIn() {
    model.filterProperty().set("westhaven");
    assertThat(model.reveal("DSR-2026-004")).isTrue();
    assertThat(shown()).contains("DSR-2026-004");
    assertThat(model.viewProperty().get()).isEqualTo(SavedView.ALL);
    assertThat(model.reveal("DSR-1999-001")).isFalse();
  }

  @Test
  void whatIsOverdueSaysByHowMuch() {
    var phrases = new Phrases(new Wording(), () -> TODAY);
    assertThat(phrases.due(model.find("DSR-2026-060").orElseThrow().request()))
        .isEqualTo("1 day overdue");
    assertThat(phrases.due(model.find("DSR-2026-059").orElseThrow().request()))
        .isEqualTo("26 Oct 2026");
    assertThat(phrases.due(model.find("DSR-2026-004").orElseThrow().request()))
        .as("decided long ago, however late")
        .isEqualTo("11 Feb 2026");
  }
}

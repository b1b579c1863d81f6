package org.igworkbench.window.requests.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.reports.Column;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of the sample on 8 October 2026, on which two requests wait and one of them too long.
class RequestsModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final InlineJobs jobs = new InlineJobs();
  private Desk desk;
  private RequestsModel model;

  @BeforeEach
  void read() {
    desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
    model = new RequestsModel(desk);
    model.reload(() -> {});
  }

  private List<String> shown() {
    return model.rows().stream().map(RequestRow::reference).toList();
  }

  private RequestLine line(String reference) {
    return RequestLine.of(desk.workbench().requests().find(reference).orElseThrow());
  }

  @Test
  void itOpensOnWhatIsWaiting() {
    assertThat(shown()).containsExactly("DSR-2026-059", "DSR-2026-060");
    assertThat(model.rows()).extracting(RequestRow::verdict).doesNotContainNull();
  }

  @Test
  void eachViewHoldsAsManyAsItSays() {
    Map<RequestView, Integer> counts = model.countsProperty().get();
    for (var view : RequestView.values()) {
      model.viewProperty().set(view);
      assertThat(model.rows()).as(view.name()).hasSize(counts.getOrDefault(view, -1));
    }
    assertThat(counts)
        .containsEntry(RequestView.OVERDUE, 1)
        .containsEntry(RequestView.DUE_THIS_WEEK, 1)
        .containsEntry(RequestView.EMERGENCY, 0)
        .containsEntry(RequestView.AWAITING_SIGNATURE, 0)
        .containsEntry(RequestView.DECIDED_THIS_MONTH, 0)
        .containsEntry(RequestView.ALL, 60);
  }

  @Test
  void offTheMatrixHoldsWhatNoRuleLetThrough() {
    model.viewProperty().set(RequestView.OFF_MATRIX);
    assertThat(model.rows())
        .isNotEmpty()
        .extracting(row -> line(row.reference()).verdict())
        .doesNotContain(Verdict.Kind.COVERED, Verdict.Kind.COVERED_WITH_CONDITIONS);
  }

  @Test
  void theFilterLooksAtReferenceRequesterPurposeAndDescription() {
    model.viewProperty().set(RequestView.ALL);
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
    model.open("DSR-2026-004", model::reveal);
    assertThat(shown()).contains("DSR-2026-004");
    assertThat(model.viewProperty().get()).isEqualTo(RequestView.ALL);
    model.close();
    model.open("DSR-1999-001", request -> model.viewProperty().set(RequestView.OVERDUE));
    assertThat(model.openedProperty().get()).isNull();
    assertThat(model.viewProperty().get()).isEqualTo(RequestView.ALL);
  }

  @Test
  void anOrderTurnsTheListRound() {
    model.viewProperty().set(RequestView.ALL);
    model.orderProperty().set(new RequestQuery.Order(RequestSort.REFERENCE, true));
    assertThat(shown()).hasSize(60).startsWith("DSR-2026-060").endsWith("DSR-2026-001");
  }

  @Test
  void aWorkbookHoldsEveryRowOfTheViewAndCanBeStopped() {
    model.viewProperty().set(RequestView.ALL);
    var columns = new RequestColumns(new Phrases(desk.words(), () -> TODAY)).all().subList(0, 3);
    var heads = columns.stream().map(column -> new Column(column.heading(), 12)).toList();
    var seen =
        new SeenRows(
            desk,
            Objects.requireNonNull(model.basisProperty().get()),
            model.asked().orElseThrow(),
            new ListOrder.Seen(TODAY, "Requests, All", "", ""),
            columns,
            heads);
    assertThat(seen.pack().tabs().getFirst().rows()).hasSize(60);
    var stopped =
        new Progress() {
          @Override
          public void phase(Sentence what) {}

          @Override
          public void advanced(long done, long total) {}

          @Override
          public void checkCancelled() {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> seen.pack(stopped)).isInstanceOf(Cancelled.class);
  }

  @Test
  void aSearchThatWasOvertakenIsNotShown() {
    jobs.hold();
    model.filterProperty().set("westhaven");
    model.filterProperty().set("");
    model.viewProperty().set(RequestView.ALL);
    // The newest comes back first, and what comes after it is old.
    jobs.releaseLast();
    assertThat(shown()).hasSize(60);
    jobs.release();
    assertThat(shown()).hasSize(60);
  }

  @Test
  void whatIsOverdueSaysByHowMuch() {
    var phrases = new Phrases(new Wording(), () -> TODAY);
    assertThat(phrases.due(line("DSR-2026-060"))).isEqualTo("1 day overdue");
    assertThat(phrases.due(line("DSR-2026-059"))).isEqualTo("26 Oct 2026");
    assertThat(phrases.due(line("DSR-2026-004")))
        .as("decided long ago, however late")
        .isEqualTo("11 Feb 2026");
  }

  @Test
  void aViewOfOnesOwnIsThereAgainInTheOrderInWhichItIsWanted() {
    var preferences = Preferences.passing();
    var own = new OwnViews(preferences);
    var police =
        new ListChoice(
            RequestView.OVERDUE,
            "police & co = 5 %",
            new RequestQuery.Order(RequestSort.DEADLINE, true));
    own.keep("  Police, late ", police, "reference:120;-verdict:80|reference");
    own.keep("Schools", ListChoice.USUAL, "");
    own.raise(own.all().getLast());
    assertThat(own.rename(own.all().getFirst(), "police, LATE")).isFalse();
    assertThat(own.rename(own.all().getFirst(), "Every school")).isTrue();

    var again = new OwnViews(preferences);
    assertThat(again.all())
        .extracting(OwnViews.OwnView::name)
        .containsExactly("Every school", "Police, late");
    assertThat(again.all().getLast().choice()).isEqualTo(police);
    assertThat(again.all().getLast().columns()).isEqualTo("reference:120;-verdict:80|reference");

    again.delete(again.all().getFirst());
    preferences.keep(
        "views-of-requests", preferences.kept("views-of-requests").orElse("") + " no&view");
    assertThat(new OwnViews(preferences).all()).hasSize(1);
  }
}

package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.junit.jupiter.api.Test;

/// Whether a request that is typed was perhaps logged already.
class DuplicateWatchTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Desk desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
  private final NewRequestModel model = new NewRequestModel(LocalDate.of(2026, 10, 8));
  private final AtomicInteger told = new AtomicInteger();

  private DuplicateWatch watch(String own) {
    return new DuplicateWatch(jobs, desk.workbench().requests(), own, told::incrementAndGet);
  }

  private void typeTheSameAgain() {
    model.organisation.set("Northshire Constabulary");
    model.recipient.set("REC-02");
    model.subjects.set("cyp-08bc");
    model.received.set("16 January 2026");
  }

  @Test
  void theSameRequesterAndReferenceWithinAWeekArePointedOut() {
    var watch = watch("");
    typeTheSameAgain();
    assertThat(watch.of(model.draft()))
        .extracting(SharingRequest::reference)
        .containsExactly("DSR-2026-004");
    model.subjects.set("CYP-1");
    assertThat(watch.of(model.draft())).isEmpty();
  }

  @Test
  void anotherWeekIsReadAgain() {
    var watch = watch("");
    typeTheSameAgain();
    assertThat(watch.of(model.draft())).hasSize(1);
    model.received.set("16 March 2026");
    assertThat(watch.of(model.draft())).isEmpty();
    model.received.set("14 January 2026");
    assertThat(watch.of(model.draft())).hasSize(1);
  }

  @Test
  void aRequestThatIsCorrectedIsNoDoubleOfItself() {
    typeTheSameAgain();
    assertThat(watch("DSR-2026-004").of(model.draft())).isEmpty();
  }

  @Test
  void nothingIsReadOnTheWindowsThreadAndItIsToldWhenMoreIsKnown() {
    var watch = watch("");
    typeTheSameAgain();
    jobs.hold();
    assertThat(watch.of(model.draft())).as("not read yet").isEmpty();
    assertThat(watch.of(model.draft())).as("asked for once").isEmpty();
    jobs.releaseOne();
    assertThat(told).hasValue(1);
    assertThat(watch.of(model.draft())).hasSize(1);
  }

  @Test
  void whatWasReadForAnotherDayMeanwhileDoesNotCount() {
    var watch = watch("");
    typeTheSameAgain();
    jobs.hold();
    assertThat(watch.of(model.draft())).isEmpty();
    model.received.set("16 March 2026");
    assertThat(watch.of(model.draft())).isEmpty();
    jobs.releaseLast();
    jobs.releaseOne();
    assertThat(watch.of(model.draft())).as("nothing in March").isEmpty();
  }
}

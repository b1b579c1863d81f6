package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long the list takes with 6,000 requests to be shown, filtered and seen in another view.
/// Prints milliseconds, median of many times.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RequestsBenchmark {

  private static final int TIMES = 100;
  private static final int STEPS = 40;

  /// So long may a key take that somebody types fluently with.
  private static final double KEY = 50;

  @Test
  void aLongListFollowsTheKeys() throws Exception {
    var jobs = new InlineJobs();
    var desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
    var day = LocalDate.now(desk.clock());
    var phrases = new Phrases(desk.words(), () -> day);
    var model = new RequestsModel(() -> day);
    var once = LoggedRequests.read(desk.workbench(), day, false);
    var rows = Collections.nCopies(TIMES, once.rows()).stream().flatMap(all -> all.stream());
    var read = new LoggedRequests(once.matrix(), once.settings(), rows.toList());
    var window = new Showing();
    window.show(() -> new BrowsePane(desk, phrases, model, () -> {}, () -> {}));

    var views = SavedView.values();
    var words = new String[] {"p", "po", "police", "police ge", "northshire", ""};
    print("read again", timed(window, step -> model.loaded(read)));
    print(
        "another view",
        timed(window, step -> model.viewProperty().set(views[step % views.length])));
    window.run(() -> model.viewProperty().set(SavedView.ALL));
    var typed = timed(window, step -> model.filterProperty().set(words[step % words.length]));
    print("a key typed into the filter", typed);
    // What is painted does not grow with the log; what is looked through does.
    var alone = new RequestsModel(() -> day);
    alone.loaded(read);
    alone.viewProperty().set(SavedView.ALL);
    var sought = timed(window, step -> alone.filterProperty().set(words[step % words.length]));
    print("of that to find the requests", sought);
    assertThat(sought).isLessThan(KEY / 2);
    window.run(() -> model.filterProperty().set(""));
    assertThat(model.rows()).hasSize(TIMES * 60);
  }

  /// The median, with what the table then lays out.
  private static double timed(Showing window, IntConsumer work) {
    var times = new double[STEPS];
    for (int step = 0; step < STEPS; step++) {
      int now = step;
      window.run(() -> {
        long start = System.nanoTime();
        work.accept(now);
        window.stage().getScene().getRoot().applyCss();
        window.stage().getScene().getRoot().layout();
        times[now] = (System.nanoTime() - start) / 1e6;
      });
    }
    Arrays.sort(times);
    return times[STEPS / 2];
  }

  private static void print(String what, double millis) {
    System.out.printf("requests %d, %s: median %.2f ms%n", TIMES * 60, what, millis);
  }
}

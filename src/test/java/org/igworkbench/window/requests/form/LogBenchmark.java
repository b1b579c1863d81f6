package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TextInputControl;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long it takes from a key to the verdict beside the page, laid out, at 20,000 rules. Prints
/// milliseconds: the median and the time within which 95 of 100 keys are answered.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LogBenchmark {

  private static final int RULES = 20_000;
  private static final int KEYS = 200;

  /// So long may a key take that somebody types fluently with.
  private static final double KEY = 50;

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private Showing window;
  private NewRequestPane pane;

  @Test
  void theVerdictFollowsTheKeys() throws Exception {
    var sample = PageReading.read(desk.workbench(), LocalDate.of(2026, 10, 8));
    var read = new PageReading(grown(sample.matrix()), sample.settings(), sample.calendar());
    assertThat(read.matrix().current()).hasSizeGreaterThanOrEqualTo(RULES);
    window = new Showing();
    window.show(() -> {
      var phrases = new Phrases(desk.words(), () -> LocalDate.of(2026, 10, 8));
      pane =
          new NewRequestPane(
              desk, phrases, new PageSubject(null, Instant.EPOCH), read, new Nothing());
      return pane;
    });
    window.run(() -> {
      var model = pane.model();
      model.recipient.set("REC-02");
      model.purpose.set("GEN-05");
      model.add("DC-01");
      model.subjects.set("CYP-08BC");
    });
    // What is compiled on the way is no key of anybody’s.
    keys(KEYS);
    print("a letter typed into the description", keys(KEYS));
    var verdict = verdicts();
    print("a category or claim that changes the verdict", verdict);
    assertThat(at(verdict, Time::worked, 95)).isLessThan(KEY);
  }

  private Time[] keys(int count) {
    var times = new Time[count];
    for (int key = 0; key < count; key++) {
      int now = key;
      window.run(() -> {
        var field = (TextInputControl) pane.lookup("#description");
        times[now] = timed(() -> field.appendText("e"));
      });
    }
    return times;
  }

  private Time[] verdicts() {
    var codes =
        desk.workbench().matrix().snapshot().catalogue().dataCategories().stream()
            .map(row -> row.code())
            .filter(code -> !code.equals("DC-01"))
            .toList();
    var times = new Time[KEYS];
    for (int key = 0; key < KEYS; key++) {
      int now = key;
      window.run(() -> {
        var model = pane.model();
        var code = codes.get(now % codes.size());
        times[now] =
            timed(() -> {
              if (now % 3 == 2) {
                model.claim(now % 2 == 0 ? "LB-E" : "", now % 2 == 0 ? "GW-29" : "");
              } else if (!model.categories.remove(code)) {
                model.categories.add(code);
              }
            });
      });
    }
    return times;
  }

  private Time timed(Runnable key) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    key.run();
    window.stage().getScene().getRoot().applyCss();
    window.stage().getScene().getRoot().layout();
    return new Time(
        (System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - worked) / 1e6);
  }

  /// Milliseconds that passed, and those that the window’s thread worked: the rest went to whatever
  /// else the machine did.
  private record Time(double passed, double worked) {}

  /// The sample, whose cell that is asked about is its fullest, among rules of purposes and bodies
  /// that are many times as many.
  private static MatrixSnapshot grown(MatrixSnapshot sample) {
    var rules = new ArrayList<>(sample.versions().toList());
    var like = List.copyOf(rules);
    for (int number = 0; rules.size() < RULES; number++) {
      var one = like.get(number % like.size());
      rules.add(
          RuleBuilder.rule("MX-" + (1_000 + number))
              .cell("P" + number % 170, "R" + number / 170 % 290)
              .powers(one.ground().powers().toArray(String[]::new))
              .categories(one.scope().categories().toArray(String[]::new))
              .build());
    }
    return MatrixSnapshot.of(sample.catalogue(), sample.law(), sample.agreements(), rules);
  }

  private static double at(Time[] times, ToDoubleFunction<Time> which, int percent) {
    var sorted = Arrays.stream(times).mapToDouble(which).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void print(String what, Time[] times) {
    System.out.printf(
        "%,d rules, %s: median %.1f ms, 95 %% within %.1f ms;"
            + " of that the window worked %.1f and %.1f ms%n",
        RULES,
        what,
        at(times, Time::passed, 50),
        at(times, Time::passed, 95),
        at(times, Time::worked, 50),
        at(times, Time::worked, 95));
  }

  private static final class Nothing implements WritingPage.Actions {
    @Override
    public void saved(SharingRequest request, boolean decide) {}

    @Override
    public void discarded() {}

    @Override
    public void look(String reference) {}
  }
}

package org.igworkbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long a key takes in the search box of a workspace with 20,000 rules, beside the plain way of
/// looking through the rows themselves. The rows have the length and the words of the sample.
/// Requests are looked for in the store, as the benchmark of their views does. Prints milliseconds,
/// median and 95th percentile.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SearchBenchmark {

  private static final int RULES = 20_000;
  private static final int WARM_UP = 3;
  private static final double KEY = 50;

  private static final List<String> TYPED =
      List.of(
          "police",
          "s115",
          "section 47",
          "crime disorder",
          "DSR-2026-041",
          "dsr 2026 90210",
          "health",
          "art 9 g",
          "9(2)(g)",
          "ofsted",
          "mx14",
          "MX-01234",
          "rec2",
          "gen5 rec2",
          "safeguarding children",
          "children’s social care",
          "probation",
          "Northshire Constabulary",
          "housing benefit",
          "education records",
          "xylophone",
          "looked-after child",
          "consent",
          "domestic abuse police",
          "national fraud",
          "CYP-11A4",
          "care plan",
          "NHS trust",
          "court order family",
          "public task");

  @Test
  void aKeyInTheSearchBoxIsAnsweredBeforeTheNext() {
    var sample = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN).workbench();
    var snapshot = snapshot(sample);
    var day = LocalDate.now(SampleDesk.CLOCK);
    SearchIndex.of(sample.matrix().snapshot(), SoughtRequests.NONE, day);

    long before = used();
    long start = System.nanoTime();
    var index = SearchIndex.of(snapshot, SoughtRequests.NONE, day);
    double built = millis(start);
    System.out.printf(
        "search, %d rules: index of %d entries built in %.0f ms, holds %d MB%n",
        RULES, index.size(), built, (used() - before) / (1024 * 1024));

    var keys = TYPED.stream().flatMap(SearchBenchmark::keys).toList();
    var ours = timed(keys, WARM_UP, key -> index.find(key, List.of(), 5).groups().size());
    var rows = snapshot.current();
    var plain =
        timed(
            keys.stream().filter(key -> key.length() % 4 == 1).toList(),
            0,
            key -> {
              var wanted = key.toLowerCase(Locale.UK);
              return (int)
                  rows.stream()
                      .filter(row -> row.toString().toLowerCase(Locale.UK).contains(wanted))
                      .count();
            });
    print("the index", ours);
    print("a plain stream over the rows", plain);
    if (compilesFully()) {
      assertThat(percentile(ours, 0.95)).isLessThan(KEY);
    }
    assertThat(percentile(ours, 0.5)).isLessThan(percentile(plain, 0.5));
    assertThat(index.size()).isGreaterThan(RULES);
  }

  /// Tests start faster with the first compiler alone, which the program itself does not run with:
  /// then the figures are printed, and say little.
  private static boolean compilesFully() {
    return !System.getProperty("java.vm.info", "").contains("emulated-client");
  }

  /// What stands in the box after each key.
  private static Stream<String> keys(String typed) {
    return IntStream.rangeClosed(1, typed.length()).mapToObj(end -> typed.substring(0, end));
  }

  private static double[] timed(List<String> keys, int warmUp, ToIntFunction<String> search) {
    int found = 0;
    for (int round = 0; round < warmUp; round++) {
      found += keys.stream().mapToInt(search).sum();
    }
    var times = new double[keys.size()];
    for (int at = 0; at < times.length; at++) {
      long start = System.nanoTime();
      found += search.applyAsInt(keys.get(at));
      times[at] = millis(start);
    }
    assertThat(found).isPositive();
    return times;
  }

  private static MatrixSnapshot snapshot(Workbench sample) {
    var random = new Random(42);
    var small = sample.matrix().snapshot();
    var purposes = small.catalogue().purposes();
    var recipients = small.catalogue().recipients();
    var rules = new ArrayList<SharingRule>();
    for (int i = 0; i < RULES; i++) {
      var like = small.current().get(i % small.current().size());
      var cell =
          new Cell(
              purposes.get(random.nextInt(purposes.size())).code(),
              recipients.get(random.nextInt(recipients.size())).code());
      rules.add(
          new SharingRule(
              "MX-%05d".formatted(i + 1),
              1,
              cell,
              like.decision(),
              like.ground(),
              like.scope(),
              like.terms(),
              like.tenure()));
    }
    return MatrixSnapshot.of(small.catalogue(), small.law(), List.of(), rules);
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double percentile(double[] times, double share) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  private static void print(String what, double[] times) {
    System.out.printf(
        "search, %s: %d keys, median %.2f ms, 95 %% %.2f ms, worst %.2f ms%n",
        what, times.length, percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1));
  }
}

package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.office.PoiPackWriter;
import org.igworkbench.office.PoiTableReader;
import org.igworkbench.registers.Registers;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Cover;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Undo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How long it takes to check 100,000 rows of a file and to show what they would change, and how
/// much memory that needs; and how long it takes to take them over. The workspace is on disk and
/// holds as many requests.
@Tag("bench")
class ImportBenchmark {

  private static final int ROWS = Integer.getInteger("igw.rows", 100_000);
  private static final int BLOCK = 5_000;
  private static final Officer OFFICER = new Officer("A. Officer", "DPO");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-08T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void aHundredThousandRowsAreCheckedShownTakenOverAndPutBack() throws IOException {
    var library =
        ((Reading.Sound<Library>)
                new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults()))
            .value();
    var stores = Folders.fresh(folder);
    var bench = new Gauge();
    bench.measure("fill the workspace", () -> fill(stores, library));
    var imports = imports(stores);
    var sound = sound(imports, library);
    check(bench, imports, "requests.csv, 1 % changed", requests(library));
    check(bench, imports, "requests.csv, 1 % changed, again", requests(library));
    takeOver(
        bench,
        imports,
        "requests.xlsx, 1 % changed",
        workbook(RequestColumn.files(), number -> cells(library, number, "REQ")),
        ImportRegister.REQUESTS);
    takeOver(
        bench,
        imports,
        "requests.xlsx, all new",
        workbook(RequestColumn.files(), number -> cells(library, number, "NEQ")),
        ImportRegister.REQUESTS);
    var columns = Stream.of(RuleColumn.values()).map(RuleColumn::column).toList();
    takeOver(bench, imports, "rules.csv, all new", rules(sound, "RC"), ImportRegister.MATRIX);
    takeOver(
        bench,
        imports,
        "rules.xlsx, all new",
        workbook(columns, number -> rule(sound, number, "RX")),
        ImportRegister.MATRIX);
    stores.closing().run();
  }

  private static ImportPlan check(Gauge bench, Imports imports, String what, SourceFile file) {
    return bench.measure(
        what + ": checked", () -> imports.plan(file, ImportRegister.REQUESTS, null));
  }

  private static void takeOver(
      Gauge bench, Imports imports, String what, SourceFile file, ImportRegister register) {
    var plan = bench.measure(what + ": checked", () -> imports.plan(file, register, null));
    assertThat(plan.problems()).isEmpty();
    var outcome =
        bench.measure(
            what + ": taken over", () -> imports.apply(OFFICER, plan, Progress.UNWATCHED));
    if (outcome instanceof Outcome.Done<Integer>(_, _, Undo undo)) {
      assertThat(bench.measure(what + ": put back", () -> undo.step().apply(OFFICER)))
          .isInstanceOf(Outcome.Done.class);
    } else {
      fail(outcome.toString());
    }
  }

  /// The rules of the sample that nothing is wrong with.
  private static List<SharingRule> sound(Imports imports, Library library) {
    var all = library.rules();
    var file =
        file(writer -> {
          line(writer, Stream.of(RuleColumn.values()).map(RuleColumn::column));
          for (int i = 0; i < all.size(); i++) {
            line(writer, rule(all, i, "RS").stream());
          }
        });
    return imports.plan(file, ImportRegister.MATRIX, null).differences().stream()
        .map(each -> all.get(Integer.parseInt(each.code().substring(3))))
        .toList();
  }

  private static void fill(Stores stores, Library library) {
    change(
        stores,
        () -> {
          stores.law().add(library.law());
          stores.catalogue().add(library.catalogue());
          stores.rules().add(library.rules());
        });
    for (int first = 0; first < ROWS; first += BLOCK) {
      var some = new ArrayList<SharingRequest>();
      for (int i = first; i < Math.min(ROWS, first + BLOCK); i++) {
        some.add(request(library, i));
      }
      change(stores, () -> stores.requests().add(some));
    }
  }

  private static void change(Stores stores, Runnable filling) {
    var outcome =
        stores
            .workspace()
            .change(
                OFFICER,
                ledger -> {
                  filling.run();
                  ledger.record("filled", new Subject("bench", "1"), Facts.NONE, Facts.NONE, "");
                  return new Outcome.Done<>("", Revision.FIRST, null);
                });
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private static SharingRequest request(Library library, int number) {
    var like = library.requests().get(number % library.requests().size());
    return new SharingRequest(
        "REQ-%06d".formatted(number),
        like.requester(),
        like.ask(),
        like.particulars(),
        like.timing(),
        like.stage(),
        like.decision(),
        like.life(),
        like.atLogging(),
        Revision.FIRST);
  }

  private static Imports imports(Stores stores) {
    var matrix =
        new SharingMatrix(
            stores.workspace(),
            new SharingMatrix.Sources(
                stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
    var moves = new Moves(stores.workspace());
    var words = new Wording();
    return new Imports(
        new PoiTableReader(),
        new Imports.Parts(
            new Registers(
                moves,
                new Registers.Stores(
                    stores.catalogue(),
                    stores.law(),
                    stores.agreements(),
                    stores.rules(),
                    stores.requests(),
                    stores.transfers(),
                    stores.automated(),
                    stores.notices())),
            matrix,
            new RuleChanges(matrix, moves, stores.rules(), stores.trail(), CLOCK),
            new RequestLog(
                stores.workspace(),
                stores.requestLog(),
                matrix,
                new EnglandAndWalesDays(),
                CLOCK,
                words)),
        stores.mappings(),
        CLOCK,
        words);
  }

  private static SourceFile requests(Library library) {
    return file(writer -> {
      line(writer, RequestColumn.files().stream());
      for (int i = 0; i < ROWS; i++) {
        line(writer, cells(library, i, "REQ").stream());
      }
    });
  }

  private static List<String> cells(Library library, int number, String prefix) {
    var request = request(library, number);
    boolean other = number % 100 == 0;
    return Arrays.stream(RequestColumn.values())
        .map(column ->
            switch (column) {
              case REFERENCE -> column.of(request).replace("REQ", prefix);
              case CHANNEL -> other ? "by hand" : column.of(request);
              default -> column.of(request);
            })
        .toList();
  }

  private static SourceFile rules(List<SharingRule> sound, String prefix) {
    return file(writer -> {
      line(writer, Stream.of(RuleColumn.values()).map(RuleColumn::column));
      for (int i = 0; i < ROWS; i++) {
        line(writer, rule(sound, i, prefix).stream());
      }
    });
  }

  private static List<String> rule(List<SharingRule> like, int number, String prefix) {
    var rule = like.get(number % like.size());
    var code = prefix + "-%06d".formatted(number);
    return Stream.of(RuleColumn.values())
        .map(column -> column == RuleColumn.CODE ? code : column.text(rule))
        .toList();
  }

  private SourceFile workbook(List<String> headings, IntFunction<List<String>> row) {
    var at = folder.resolve("many.xlsx");
    var rows =
        Rows.of(
            IntStream.range(0, ROWS).boxed().toList(),
            number -> row.apply(number).stream().<Value>map(Value.Text::new).toList());
    var columns = headings.stream().map(heading -> new Column(heading, 20)).toList();
    var tab = new Tab("List", "List", "The list.", "None.", columns, rows, null);
    var cover =
        new Cover(
            "List", "Northshire", "2026", "A. Officer", CLOCK.instant(), "", "dpo", Head.EMPTY);
    try {
      new PoiPackWriter(new Wording())
          .write(new Pack(cover, List.of(), List.of(tab)), at, Progress.UNWATCHED);
      return new SourceFile("many.xlsx", Files.readAllBytes(at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Content {
    void write(Writer writer) throws IOException;
  }

  private static SourceFile file(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      content.write(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceFile("many.csv", bytes.toByteArray());
  }

  private static void line(Writer writer, Stream<String> cells) throws IOException {
    List<String> all = cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
    writer.write(String.join(",", all) + "\n");
  }

  /// Prints how long a piece of work takes, and how much of the memory is in use after the
  /// collections that it needs.
  private static final class Gauge {

    private static final List<String> HEAP =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();

    private final AtomicLong most = new AtomicLong();

    private static long used(@Nullable MemoryUsage usage) {
      return usage == null ? 0 : usage.getUsed();
    }

    Gauge() {
      for (var bean : ManagementFactory.getGarbageCollectorMXBeans()) {
        ((NotificationEmitter) bean)
            .addNotificationListener(
                (notification, _) -> {
                  var after =
                      GarbageCollectionNotificationInfo.from(
                              (CompositeData) notification.getUserData())
                          .getGcInfo()
                          .getMemoryUsageAfterGc();
                  long used = HEAP.stream().mapToLong(pool -> used(after.get(pool))).sum();
                  most.accumulateAndGet(used, Math::max);
                },
                notification ->
                    notification
                        .getType()
                        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                null);
      }
      System.out.printf(
          Locale.UK,
          "%,d rows, heap of %,d MB%n%-50s %8s %8s %8s%n",
          ROWS,
          Runtime.getRuntime().maxMemory() >> 20,
          "",
          "wall s",
          "CPU s",
          "MB");
    }

    <T> T measure(String what, Supplier<T> work) {
      System.gc();
      most.set(0);
      long start = System.nanoTime();
      long cpu = cpu();
      T result = work.get();
      System.out.printf(
          Locale.UK,
          "%-50s %8.1f %8.1f %8d%n",
          what,
          (System.nanoTime() - start) / 1e9,
          (cpu() - cpu) / 1e9,
          most.get() >> 20);
      return result;
    }

    void measure(String what, Runnable work) {
      measure(
          what,
          () -> {
            work.run();
            return what;
          });
    }

    private static long cpu() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}

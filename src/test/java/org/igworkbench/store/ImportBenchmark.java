package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
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
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
  void aHundredThousandRowsAreCheckedAndShown() throws IOException {
    var library =
        ((Reading.Sound<Library>)
                new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults()))
            .value();
    var stores = Folders.fresh(folder);
    fill(stores, library);
    var imports = imports(stores);
    var csv = requests(library);
    measure("requests, all there, 1 % changed", imports, csv, ImportRegister.REQUESTS);
    measure("requests, 1 % changed, again", imports, csv, ImportRegister.REQUESTS);
    measure("rules, all new", imports, rules(library), ImportRegister.MATRIX);
    csv = null;
    measure(
        "workbook of requests, 1 % changed",
        imports,
        workbook(RequestColumn.files(), number -> cells(library, number, "REQ")),
        ImportRegister.REQUESTS);
    take(
        "workbook of requests, all new",
        imports,
        workbook(RequestColumn.files(), number -> cells(library, number, "NEQ")),
        ImportRegister.REQUESTS);
    take(
        "workbook of rules, all new",
        imports,
        workbook(
            Stream.of(RuleColumn.values()).map(RuleColumn::column).toList(),
            number -> rule(library, number)),
        ImportRegister.MATRIX);
    stores.closing().run();
  }

  private static ImportPlan measure(
      String what, Imports imports, SourceFile file, ImportRegister register) {
    System.gc();
    long start = System.nanoTime();
    long cpu = cpu();
    ImportPlan plan = imports.plan(file, register, null);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.UK,
        "%s: %,d rows in %.1f s (%.1f s of processor), in a heap of %,d MB (file %,d MB), %s, %d"
            + " problems%n",
        what,
        ROWS,
        seconds,
        (cpu() - cpu) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20,
        file.content().length >> 20,
        plan.counts(),
        plan.problems().size());
    return plan;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
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

  private static SourceFile rules(Library library) {
    return file(writer -> {
      line(writer, Stream.of(RuleColumn.values()).map(RuleColumn::column));
      for (int i = 0; i < ROWS; i++) {
        line(writer, rule(library, i).stream());
      }
    });
  }

  private static List<String> rule(Library library, int number) {
    var rule = library.rules().get(number % library.rules().size());
    var code = "NX-%06d".formatted(number);
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

  private static void take(String what, Imports imports, SourceFile file, ImportRegister register) {
    var plan = measure(what, imports, file, register);
    var peak = new Peak();
    long start = System.nanoTime();
    long cpu = cpu();
    var outcome = imports.apply(OFFICER, plan, peak);
    System.out.printf(
        Locale.UK,
        "%s: taken over in %.1f s (%.1f s of processor), %,d MB of heap in use at most%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (cpu() - cpu) / 1e9,
        peak.most >> 20);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  /// Looks at the memory in use as it goes.
  private static final class Peak implements Progress {

    private long most;

    @Override
    public void phase(Sentence what) {}

    @Override
    public void advanced(long done, long total) {
      var runtime = Runtime.getRuntime();
      most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }

    @Override
    public void checkCancelled() {}
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
}

package org.igworkbench.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.igworkbench.exchange.ImportPlan.Source;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.registers.Registers;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Brings files into the registers: read, checked, compared with what is there, and then taken over
/// as a whole, with one way back, or not at all.
public final class Imports {

  /// So many rows are compared at a time.
  private static final int BLOCK = 500;

  /// So many rows show what stands in a column.
  private static final int SAMPLES = 3;

  private final TableReader workbooks;
  private final MappingStore mappings;
  private final Words words;
  private final Dialects dialects;
  private final TabSearch tabs;
  private final Intakes intakes;

  /// What files are compared with and taken over into.
  public record Parts(
      Registers registers, SharingMatrix matrix, RuleChanges rules, RequestLog requests) {}

  public Imports(
      TableReader workbooks, Parts parts, MappingStore mappings, Clock clock, Words words) {
    this.workbooks = workbooks;
    this.mappings = mappings;
    this.words = words;
    this.dialects = new Dialects(words);
    this.tabs = new TabSearch(dialects, mappings, words);
    this.intakes = new Intakes(parts, clock, words);
  }

  /// The registers that a file can be brought into.
  public List<ImportRegister> registers() {
    return List.of(ImportRegister.values());
  }

  /// The columns that a file of the register may have, that of the code first.
  public List<ImportColumn> columns(ImportRegister register) {
    return intakes.of(register).columns();
  }

  /// A tab of a file, as far as it is looked at before anybody says what it holds.
  ///
  /// @param name of the tab; empty for a CSV file
  /// @param headings over its columns
  /// @param samples the first rows under the headings, to recognise the columns by
  /// @param register what it seems to hold; null where nobody can tell
  /// @param mapping what is remembered of a spreadsheet with these headings; null where nothing is
  public record Tab(
      String name,
      List<String> headings,
      List<List<String>> samples,
      @Nullable ImportRegister register,
      @Nullable Mapping mapping) {

    public Tab {
      headings = List.copyOf(headings);
      samples = samples.stream().map(List::copyOf).toList();
    }
  }

  /// The tabs of a file with what they seem to hold.
  public Reading<List<Tab>> look(SourceFile file) {
    return switch (open(file)) {
      case Reading.Faulty<Book>(var violations) -> new Reading.Faulty<>(violations);
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          yield new Reading.Sound<>(book.tabs().stream().map(this::look).toList());
        }
      }
    };
  }

  private Tab look(TabHead tab) {
    var found = tabs.find(List.of(tab), null, null).orElse(null);
    if (found != null) {
      int row = found.headings().record();
      return new Tab(tab.name(), found.names(), under(tab, row), found.register(), found.mapping());
    }
    var headings = headings(tab);
    return headings.isEmpty()
        ? new Tab(tab.name(), List.of(), List.of(), null, null)
        : new Tab(
            tab.name(),
            texts(headings.getFirst()),
            under(tab, headings.getFirst().record()),
            null,
            null);
  }

  /// Of rows that nobody understands the first of the fullest is most likely the headings.
  private static List<Table.Row> headings(TabHead tab) {
    List<Table.Row> fullest = List.of();
    for (var row : tab.top()) {
      if (fullest.isEmpty() || filled(texts(row)) > filled(texts(fullest.getFirst()))) {
        fullest = List.of(row);
      }
    }
    return fullest;
  }

  private static List<List<String>> under(TabHead tab, int headings) {
    return tab.top().stream()
        .filter(row -> row.record() > headings)
        .limit(SAMPLES)
        .map(Imports::texts)
        .toList();
  }

  private static List<String> texts(Table.Row row) {
    return row.cells().stream().map(CsvReader::plain).toList();
  }

  private static long filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /// What the headings of a person's own spreadsheet may mean, by likeness.
  public Mapping suggest(ImportRegister register, List<String> headings) {
    return new Mapping(register, dialects.of(register).suggest(headings));
  }

  /// Remembers what the columns of a spreadsheet mean.
  public void remember(List<String> headings, Mapping mapping) {
    mappings.keep(Mapping.headings(headings), mapping);
  }

  /// What the file would change; changes nothing.
  ///
  /// @param register where its rows belong; null where the file says so itself
  /// @param mapping what its columns mean; null where they say so themselves, or where it is
  ///   remembered
  public ImportPlan plan(
      SourceFile file, @Nullable ImportRegister register, @Nullable Mapping mapping) {
    var into = mapping == null ? register : mapping.register();
    return plan(file, null, into, mapping, Progress.UNWATCHED);
  }

  /// The same for one tab of a workbook.
  ///
  /// @param tab its name; null for whichever holds the register
  /// @param progress asked now and then whether to stop
  public ImportPlan plan(
      SourceFile file,
      @Nullable String tab,
      @Nullable ImportRegister register,
      @Nullable Mapping mapping,
      Progress progress) {
    return switch (open(file)) {
      case Reading.Faulty<Book>(var violations) ->
          ImportPlan.unreadable(new Source(file.name(), file.name(), register), violations);
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          var heads =
              book.tabs().stream().filter(head -> tab == null || head.name().equals(tab)).toList();
          yield tabs.find(heads, register, mapping)
              .map(found -> compare(file, book, found, progress))
              .orElseGet(() -> lost(file, heads, register));
        }
      }
    };
  }

  /// Whether the file is a workbook, whatever it is called: one of ours says itself what it holds.
  public static boolean isWorkbook(SourceFile file) {
    return QuestionReader.isWorkbook(file);
  }

  private Reading<Book> open(SourceFile file) {
    return isWorkbook(file) ? workbooks.open(file) : CsvBook.open(file);
  }

  private ImportPlan lost(SourceFile file, List<TabHead> heads, @Nullable ImportRegister register) {
    var place = heads.size() == 1 ? heads.getFirst().place() : file.name();
    var source = new Source(file.name(), place, register);
    if (register == null) {
      return ImportPlan.unreadable(
          source, List.of(Violation.at(place, "import.register.unknown", names())));
    }
    var columns = columns(register).stream().filter(ImportColumn::needed).map(ImportColumn::name);
    return ImportPlan.unreadable(
        source,
        List.of(
            Violation.at(place, "import.headings.missing", register.words(), columns.toList())));
  }

  /// What scripts call the registers.
  public static List<String> names() {
    return List.of(ImportRegister.values()).stream().map(ImportRegister::code).toList();
  }

  private ImportPlan compare(SourceFile file, Book book, Found found, Progress progress) {
    var problems = new Problems(found.tab().place());
    var intake = intakes.of(found.register());
    var names = intake.columns().stream().map(ImportColumn::name).toList();
    var layout =
        new Layout("", names.getFirst(), names.subList(0, 1), names.subList(1, names.size()));
    var headed = new Table(found.tab().place(), found.names(), List.of());
    var columns =
        RegisterDialects.withBeside(found.register().kind(), found.understood().columns());
    var sheet = new Sheet(layout, headed, columns, problems);
    checkHeadings(found, problems);
    var comparison = new Comparison(sheet);
    var keys = new Keys();
    var block = new ArrayList<Cells>();
    var shape =
        book.rows(
            found.tab(),
            found.headings().record(),
            row -> {
              if (!Nothing.isRow(row.cells())) {
                block.add(new Cells(sheet, row, keys));
              }
              if (block.size() == BLOCK) {
                progress.checkCancelled();
                intake.read(block, comparison);
                block.clear();
              }
            });
    intake.read(block, comparison);
    intake.end(comparison);
    var all = new ArrayList<>(shape);
    // A cell of the wrong shape is empty for all that follows, and one sentence about it is enough.
    var told = shape.stream().map(Violation::path).collect(Collectors.toSet());
    problems.inOrder().stream().filter(each -> !told.contains(each.path())).forEach(all::add);
    return new ImportPlan(
        new Source(file.name(), found.tab().place(), found.register()),
        comparison.counts(),
        comparison.differences(),
        all,
        intake::take);
  }

  private void checkHeadings(Found found, Problems problems) {
    int row = found.headings().record();
    found
        .understood()
        .doubled()
        .forEach((column, name) ->
            problems.cell(
                row,
                column,
                "import.heading.doubled",
                Problems.shown(found.names().get(column)),
                name));
    if (found.mapping() == null) {
      nearMisses(found, problems);
    }
  }

  // A misspelt column would be left alone in silence, and with it an end date.
  private void nearMisses(Found found, Problems problems) {
    var understood = found.understood();
    var missing =
        dialects.of(found.register()).columns().stream()
            .filter(column -> !understood.has(column))
            .toList();
    for (int i = 0; i < found.names().size(); i++) {
      var heading = found.names().get(i).toLowerCase(Locale.ROOT);
      if (!understood.columns().containsValue(i) && !understood.doubled().containsKey(i)) {
        for (var column : missing) {
          if (Spelling.near(heading, column)) {
            problems.cell(
                found.headings().record(),
                i,
                "import.heading.near",
                Problems.shown(found.names().get(i)),
                column);
          }
        }
      }
    }
  }

  /// Takes over all that is new and changed, in one change with one way back. Refused when anything
  /// in the file is wrong.
  ///
  /// @param progress told of every row; who stops it has changed nothing
  /// @return how many rows were new or changed; stale when somebody has changed one meanwhile
  public Outcome<Integer> apply(Officer officer, ImportPlan plan, Progress progress) {
    if (!plan.sound()) {
      return new Outcome.Rejected<>(plan.problems());
    }
    if (plan.changesNothing()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at(plan.file(), "exchange.import.nothing", plan.file())));
    }
    progress.phase(Sentence.of("exchange.import.taking", plan.file()));
    return plan.take(officer, words.say("exchange.import.why", plan.file()), progress);
  }
}

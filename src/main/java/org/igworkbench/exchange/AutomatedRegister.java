package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.automated.AutomatedKeeper;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;

/// The register of automated decisions, as files come to it. The reference file names the recipient
/// that gets the outcome directly apart from the others; our own table names them all in one
/// column.
final class AutomatedRegister implements TextRegister {

  private final Moves moves;
  private final AutomatedKeeper keeper;
  private final List<TextColumn> columns;
  private final Map<String, AutomatedDecision> there = new HashMap<>();
  private final Map<String, Revision> revisions;
  private final List<Move<?>> planned = new ArrayList<>();

  AutomatedRegister(
      Moves moves, AutomatedDecisionStore store, Catalogue catalogue, KeptText texts) {
    this.moves = moves;
    this.keeper = new AutomatedKeeper(store);
    // The revisions first: should one change in between, the import is refused.
    this.revisions = store.revisions();
    store.all().forEach(row -> there.put(row.code().toUpperCase(Locale.ROOT), row));
    columns = AutomatedColumns.of(catalogue, texts);
  }

  @Override
  public List<TextColumn> columns() {
    return columns;
  }

  private int at(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private String get(List<String> texts, String name) {
    return texts.get(at(name));
  }

  @Override
  public Optional<Standing> find(String code, Cells row) {
    return Optional.ofNullable(there.get(code.toUpperCase(Locale.ROOT)))
        .map(found ->
            new Standing(
                found.code(),
                columns.stream()
                    .map(column -> AutomatedColumns.text(found, column.name()))
                    .toList()));
  }

  /// All recipients in one column say what the two of the reference file say.
  @Override
  public List<String> settled(Standing before, List<String> given) {
    return together(before.texts(), given);
  }

  private List<String> together(List<String> was, List<String> given) {
    var all = list(get(given, AutomatedColumns.RECIPIENTS));
    if (all.isEmpty()) {
      return given;
    }
    var texts = new ArrayList<>(given);
    texts.set(at(AutomatedColumns.RECIPIENTS), "");
    var known = was.isEmpty() ? List.<String>of() : recipients(was);
    var kept = new HashSet<>(all).equals(new HashSet<>(known)) ? known : all;
    texts.set(at(AutomatedColumns.FIRST), kept.getFirst());
    texts.set(at(AutomatedColumns.OTHERS), String.join("\n", kept.subList(1, kept.size())));
    return texts;
  }

  private List<String> recipients(List<String> texts) {
    return Stream.concat(
            list(get(texts, AutomatedColumns.FIRST)).stream(),
            list(get(texts, AutomatedColumns.OTHERS)).stream())
        .distinct()
        .toList();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split("\n")).filter(code -> !code.isEmpty()).toList();
  }

  @Override
  public Fate plan(Given row, Faults faults) {
    var before = row.before();
    var texts = before == null ? together(List.of(), row.texts()) : row.texts();
    TextChecks.required(columns, texts, faults);
    if (recipients(texts).isEmpty()) {
      faults.at(AutomatedColumns.FIRST, "registers.value.missing");
    }
    if (get(texts, "review_months").isEmpty()) {
      return Fate.NEW;
    }
    var after = decision(row.code(), texts);
    if (before == null) {
      planned.add(keeper.made(after));
      return Fate.NEW;
    }
    var standing = there.get(before.code().toUpperCase(Locale.ROOT));
    if (standing != null) {
      planned.add(
          keeper.move(standing, after, revisions.getOrDefault(before.code(), Revision.ABSENT)));
    }
    return Fate.CHANGED;
  }

  private AutomatedDecision decision(String code, List<String> texts) {
    return new AutomatedDecision(
        code,
        get(texts, "title"),
        get(texts, "notice_text"),
        get(texts, "trigger"),
        new AutomatedDecision.Inputs(
            list(get(texts, "data_subjects")), list(get(texts, "data_categories"))),
        get(texts, "system"),
        recipients(texts),
        get(texts, "output"),
        new AutomatedDecision.Position(
            get(texts, "human_involvement"),
            get(texts, "solely_automated"),
            get(texts, "legal_or_similarly_significant_effect"),
            get(texts, "is_article_22a_significant_decision"),
            get(texts, "safeguards"),
            get(texts, "article_note")),
        get(texts, "controller_note"),
        Integer.parseInt(get(texts, "review_months")),
        get(texts, "verified"));
  }

  @Override
  public String title(List<String> texts) {
    return get(texts, "title");
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return moves
        .make(
            officer,
            () -> planned,
            new Deed("imported", why, ways -> Sentence.of("import.undo.automated", ways.size())),
            progress)
        .map(List::size);
  }
}

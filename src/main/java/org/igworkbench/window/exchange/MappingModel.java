package org.igworkbench.window.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.igworkbench.exchange.ImportColumn;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Mapping;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What the columns of somebody's own spreadsheet mean, while that is being told.
final class MappingModel {

  private final Imports imports;
  private final List<Imports.Tab> tabs;
  private final ReadOnlyObjectWrapper<Told> told;

  /// What is told so far.
  ///
  /// @param columns our columns by the number of the file's column; what is not among them is left
  ///   alone
  record Told(Imports.Tab tab, ImportRegister register, Map<Integer, String> columns) {
    Told {
      columns = Map.copyOf(columns);
    }
  }

  /// @param register where the rows belong, as far as somebody has said so
  MappingModel(Imports imports, List<Imports.Tab> tabs, @Nullable ImportRegister register) {
    this.imports = imports;
    this.tabs = List.copyOf(tabs);
    var tab = fullest(this.tabs);
    var known = tab.register();
    var first = register != null ? register : known != null ? known : likeliest(tab);
    told = new ReadOnlyObjectWrapper<>(suggested(tab, first));
  }

  /// The register that the headings have most in common with.
  private ImportRegister likeliest(Imports.Tab tab) {
    return imports.registers().stream()
        .max(
            Comparator.comparingInt(each -> imports.suggest(each, tab.headings()).columns().size()))
        .orElseThrow();
  }

  private static Imports.Tab fullest(List<Imports.Tab> tabs) {
    var fullest = tabs.getFirst();
    for (var tab : tabs) {
      if (tab.headings().size() > fullest.headings().size()) {
        fullest = tab;
      }
    }
    return fullest;
  }

  /// What is remembered of such a spreadsheet, or else what its headings seem to mean.
  private Told suggested(Imports.Tab tab, ImportRegister register) {
    var remembered = tab.mapping();
    var mapping =
        remembered != null && remembered.register() == register
            ? remembered
            : imports.suggest(register, tab.headings());
    var columns = new HashMap<Integer, String>();
    var taken = new HashSet<String>();
    for (int at = 0; at < tab.headings().size(); at++) {
      var column = mapping.columns().get(tab.headings().get(at));
      if (column != null && taken.add(column)) {
        columns.put(at, column);
      }
    }
    return new Told(tab, register, columns);
  }

  ReadOnlyObjectProperty<Told> told() {
    return told.getReadOnlyProperty();
  }

  /// The tabs of the file.
  List<Imports.Tab> tabs() {
    return tabs;
  }

  List<ImportRegister> registers() {
    return imports.registers();
  }

  /// What a column of the file can be.
  List<ImportColumn> columns() {
    return imports.columns(told.get().register());
  }

  void tab(Imports.Tab other) {
    if (!other.equals(told.get().tab())) {
      told.set(suggested(other, told.get().register()));
    }
  }

  void register(ImportRegister other) {
    if (other != told.get().register()) {
      told.set(suggested(told.get().tab(), other));
    }
  }

  /// Tells what a column of the file is; null for one that is left alone.
  void column(int at, @Nullable String column) {
    var columns = new HashMap<>(told.get().columns());
    if (column == null) {
      columns.remove(at);
    } else {
      columns.put(at, column);
    }
    told.set(new Told(told.get().tab(), told.get().register(), columns));
  }

  /// What has to be put right before the file can be compared.
  Optional<Sentence> problem() {
    var columns = told.get().columns();
    var doubled = doubled();
    if (!doubled.isEmpty()) {
      return Optional.of(Sentence.of("import-screen.mapping.doubled", doubled.getFirst()));
    }
    var key = columns().getFirst();
    return columns.containsValue(key.name())
        ? Optional.empty()
        : Optional.of(Sentence.of("import-screen.mapping.no-key", key.label()));
  }

  /// Our columns that more than one column of the file is said to be.
  private List<Sentence> doubled() {
    var taken = new HashSet<String>();
    var doubled = new ArrayList<Sentence>();
    for (var column : new TreeMap<>(told.get().columns()).values()) {
      if (!taken.add(column)) {
        columns().stream()
            .filter(each -> each.name().equals(column))
            .map(ImportColumn::label)
            .forEach(doubled::add);
      }
    }
    return doubled;
  }

  /// What was told, for the file to be read by.
  Mapping mapping() {
    var now = told.get();
    var columns = new HashMap<String, String>();
    now.columns().forEach((at, column) -> columns.put(now.tab().headings().get(at), column));
    return new Mapping(now.register(), columns);
  }

  /// Has what was told known from now on.
  void remember() {
    imports.remember(told.get().tab().headings(), mapping());
  }
}

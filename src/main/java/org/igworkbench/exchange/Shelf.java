package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.igworkbench.workspace.Violation;

/// The files of a reading, opened, each with what is wrong with it.
final class Shelf {

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, Problems> problems = new TreeMap<>();
  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<String, Codes> codes = new HashMap<>();
  private final Map<String, CsvReader.Scan> scans = new HashMap<>();

  /// @param expected the names that there must be a file for, and no others
  Shelf(List<SourceFile> given, Collection<String> expected) {
    for (var file : given) {
      var name = bare(file.name());
      if (!expected.contains(name)) {
        problems(file.name()).file("exchange.file.unknown", Problems.shown(name), sorted(expected));
      } else if (files.putIfAbsent(name, file) != null) {
        problems(file.name()).file("exchange.file.doubled", name);
      }
    }
    for (var name : sorted(expected)) {
      if (!files.containsKey(name)) {
        problems(name).file("exchange.file.missing", name);
      }
    }
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().toList();
  }

  private static String bare(String name) {
    return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
  }

  /// What is wrong with the file of that name.
  Problems problems(String name) {
    return problems.computeIfAbsent(name, Problems::new);
  }

  /// A file by its name; empty when it is missing.
  SourceFile file(String name) {
    return files.getOrDefault(name, new SourceFile(name, new byte[0]));
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /// The sheet of a file; one without rows when the file is missing.
  Sheet sheet(Layout layout) {
    return sheets.computeIfAbsent(layout.file(), name -> open(layout));
  }

  private Sheet open(Layout layout) {
    var name = layout.file();
    if (!has(name)) {
      return new Sheet(layout, new Table(name, List.of(), List.of()), problems(name));
    }
    var file = file(name);
    var scan = new CsvReader().scan(file, problems(file.name()));
    scans.put(name, scan);
    return new Sheet(layout, scan.table(), problems(file.name()));
  }

  /// The codes of a file, to be named by others.
  ///
  /// @param unknown the sentence about a code that is not among them
  Codes codes(Layout layout, String unknown) {
    return codes.computeIfAbsent(layout.file(), name -> codesOf(layout, unknown));
  }

  private Codes codesOf(Layout layout, String unknown) {
    var sheet = sheet(layout);
    var scan = scans.get(layout.file());
    if (scan == null || !sheet.has(layout.key())) {
      return new Codes(unknown, sheet.keys(), "", true);
    }
    // Asked before any cell is checked, so that these are faults of shape: rows may be lost.
    var lost = sheet.problems().count() > 0 ? scan.text() : "";
    return new Codes(unknown, sheet.keys(), lost, false);
  }

  /// Everything that is wrong, by file and place.
  List<Violation> violations() {
    var all = new ArrayList<Violation>();
    problems.values().forEach(of -> all.addAll(of.inOrder()));
    return all;
  }
}

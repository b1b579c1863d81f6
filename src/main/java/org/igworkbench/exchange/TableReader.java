package org.igworkbench.exchange;

/// Reads workbooks; a door that knows the format answers.
public interface TableReader {

  /// The first table, or in plain words why the file can't be read as one.
  Reading<Table> read(SourceFile file);

  /// Opens a workbook to look at its tabs, or says in plain words why it can't be read. Who opens
  /// it closes it.
  default Reading<Book> open(SourceFile file) {
    return switch (read(file)) {
      case Reading.Sound<Table>(var table) -> new Reading.Sound<>(new ReadTable(file, table));
      case Reading.Faulty<Table>(var violations) -> new Reading.Faulty<>(violations);
    };
  }
}

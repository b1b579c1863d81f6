package org.igworkbench.exchange;

/// Reads the first table of a workbook; a door that knows the format answers.
public interface TableReader {

  /// The table, or in plain words why the file can't be read as one.
  Reading<Table> read(SourceFile file);
}

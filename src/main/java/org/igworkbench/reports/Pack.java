package org.igworkbench.reports;

import java.util.List;

/// Everything that goes into one workbook, without its file format.
///
/// @param notes terms, codes, rules used and limits, as pairs of a term and what it means
public record Pack(Cover cover, List<Note> notes, List<Tab> tabs) {

  public Pack {
    notes = List.copyOf(notes);
    tabs = List.copyOf(tabs);
  }

  /// A term, code or limit and what it means.
  public record Note(String term, String meaning) {}
}

package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Pack.Note;

/// Notes that more than one pack has.
final class PackNotes {

  private final Names names;
  private final List<Note> notes = new ArrayList<>();

  PackNotes(Names names) {
    this.names = names;
  }

  List<Note> all() {
    return List.copyOf(notes);
  }

  void add(String term, String meaning, Object... args) {
    notes.add(new Note(names.say(term), names.say(meaning, args)));
  }

  /// A note whose term and meaning are said already.
  void addSaid(String term, String meaning) {
    notes.add(new Note(term, meaning));
  }

  /// How the tables are written, for who reads them or brings them in again.
  void addTables() {
    add("pack.note.codes", "pack.note.codes-means");
    add("pack.note.lists", "pack.note.lists-means");
    add("pack.note.nothing", "pack.note.nothing-means");
  }

  void addTrail() {
    add("reports.note.trail", "reports.note.trail-means");
    add("reports.note.advice", "pack.note.advice-means");
  }
}

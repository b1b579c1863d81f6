package org.igworkbench.exchange;

import org.igworkbench.automated.Noted;

/// Cells that hold an answer and in brackets what is said of it: `n (the sending is automatic)`.
final class NotedCells {

  private NotedCells() {}

  /// The answer.
  ///
  /// @param answers how an answer by itself is read
  record Head(CellKind answers) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = Noted.in(row.said(column)).filter(noted -> !noted.note().isEmpty());
      return said.map(noted -> noted.answer().name())
          .orElseGet(() -> answers.read(row, column, before));
    }

    @Override
    public String absent() {
      return answers.absent();
    }

    @Override
    public String shown(String kept) {
      return answers.shown(kept);
    }
  }

  /// What is said of it. An answer by itself takes nothing away from what was said before.
  ///
  /// @param texts how a column that holds nothing else is read
  record Note(CellKind texts) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var noted = Noted.in(row.said(column));
      if (noted.isEmpty()) {
        return texts.read(row, column, before);
      }
      var note = noted.get().note();
      return note.isEmpty() ? before : note;
    }

    @Override
    public String shown(String kept) {
      return texts.shown(kept);
    }
  }
}

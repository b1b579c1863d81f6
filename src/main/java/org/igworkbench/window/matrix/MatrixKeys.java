package org.igworkbench.window.matrix;

import java.util.List;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.workspace.Sentence;

/// The keys of the matrix, as F1 shows them.
final class MatrixKeys {

  static final List<KeyHelp> HELP =
      List.of(
          new KeyHelp("← → ↑ ↓", Sentence.of("matrix-screen.key.arrows")),
          new KeyHelp("Home, End", Sentence.of("matrix-screen.key.ends")),
          new KeyHelp("Page up, Page down", Sentence.of("matrix-screen.key.page")),
          new KeyHelp("Enter", Sentence.of("matrix-screen.key.open")),
          new KeyHelp("Shift+← → ↑ ↓", Sentence.of("matrix-screen.key.extend")),
          new KeyHelp("Ctrl+click, Ctrl+Space", Sentence.of("matrix-screen.key.toggle")),
          new KeyHelp("Ctrl+A", Sentence.of("matrix-screen.key.all")),
          new KeyHelp("Insert", Sentence.of("matrix-screen.key.add")),
          new KeyHelp("F2", Sentence.of("matrix-screen.key.change")),
          new KeyHelp("Delete", Sentence.of("matrix-screen.key.end")),
          new KeyHelp("Ctrl+C, Ctrl+V", Sentence.of("matrix-screen.key.clipboard")),
          new KeyHelp("Ctrl+S", Sentence.of("matrix-screen.key.save")),
          new KeyHelp("Ctrl+Enter", Sentence.of("matrix-screen.key.approve")),
          new KeyHelp("Alt+1 … Alt+6", Sentence.of("matrix-screen.key.section")),
          new KeyHelp("1 2 3 4 5", Sentence.of("matrix-screen.key.layers")),
          new KeyHelp("-", Sentence.of("matrix-screen.key.fold")),
          new KeyHelp("Ctrl+F", Sentence.of("matrix-screen.key.filter")),
          new KeyHelp("Ctrl+Shift+C", Sentence.of("matrix-screen.key.copy")),
          ListExits.HELP,
          new KeyHelp("Ctrl+M", Sentence.of("matrix-screen.key.compare")),
          new KeyHelp("F8, Shift+F8", Sentence.of("matrix-screen.key.difference")),
          new KeyHelp("Ctrl+plus, Ctrl+wheel", Sentence.of("matrix-screen.key.zoom")),
          new KeyHelp("Esc", Sentence.of("matrix-screen.key.leave")));

  private MatrixKeys() {}
}

package org.igworkbench.window.requests;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.jspecify.annotations.Nullable;

/// A verdict in a list: its mark, and its word beside it.
final class VerdictCell<R> extends TableCell<R, Verdict.Kind> {

  private final Function<Verdict.Kind, String> words;
  private final MarkView mark = new MarkView(Mark.UNCOVERED, 13);

  VerdictCell(Function<Verdict.Kind, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Verdict.@Nullable Kind kind, boolean empty) {
    super.updateItem(kind, empty);
    if (kind == null || empty) {
      setText(null);
      setGraphic(null);
    } else {
      mark.show(Mark.of(kind));
      setText(words.apply(kind));
      setGraphic(mark);
    }
  }
}

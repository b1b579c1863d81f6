package org.igworkbench.window.requests;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of text, which a tooltip shows in full where the column is too narrow for it.
final class PlainCell<T> extends TableCell<RequestRow, T> {

  private final Function<T, String> words;

  PlainCell(Function<T, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setText(null);
      setTooltip(null);
    } else {
      setText(words.apply(item));
      setTooltip(new Tooltip(getText()));
    }
  }
}

package org.igworkbench.window.shell.form;

import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// The list that opens under a field while one types.
///
/// What fits is sought at once and not in another thread: a list that comes late still shows what
/// fitted fewer letters, and whoever types fast and presses Enter would get the wrong row.
public final class Suggestions<T> {

  private static final int ROWS = 8;
  private static final double NARROWEST = 360;

  private final TextField field;
  private final AutoCompletePopup<T> popup = new AutoCompletePopup<>();
  private boolean taking;

  /// @param sought what fits the text; none of it opens no list
  /// @param taken is told what was chosen, and sees to what stands in the field then
  public Suggestions(
      TextField field,
      Callback<ListView<T>, ListCell<T>> rows,
      Function<String, List<T>> sought,
      Consumer<T> taken) {
    this.field = field;
    popup.setSkin(new AutoCompletePopupSkin<>(popup, rows));
    popup.setVisibleRowCount(ROWS);
    popup.setMinWidth(NARROWEST);
    popup.setOnSuggestion(chosen -> take(chosen.getSuggestion(), taken));
    field
        .textProperty()
        .addListener((of, was, typed) -> {
          if (field.isFocused() && !taking) {
            offer(sought.apply(typed));
          }
        });
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            popup.hide();
          }
        });
  }

  /// The same, with rows of plain text.
  public static <T> Suggestions<T> saying(
      Function<T, String> text,
      TextField field,
      Function<String, List<T>> sought,
      Consumer<T> taken) {
    return new Suggestions<>(field, list -> new PlainRow<>(text), sought, taken);
  }

  private void take(T chosen, Consumer<T> taken) {
    taking = true;
    try {
      taken.accept(chosen);
    } finally {
      taking = false;
    }
    popup.hide();
  }

  /// Opens the list with these, the first of them chosen; closes it when there are none.
  public void offer(List<T> choices) {
    var scene = field.getScene();
    if (choices.isEmpty() || scene == null || scene.getWindow() == null) {
      popup.hide();
      return;
    }
    popup.getSuggestions().setAll(choices);
    popup.show(field);
    if (popup.getSkin().getNode() instanceof ListView<?> list) {
      list.getSelectionModel().select(0);
    }
  }

  private static final class PlainRow<T> extends ListCell<T> {
    private final Function<T, String> text;

    PlainRow(Function<T, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null || empty ? null : text.apply(choice));
    }
  }
}

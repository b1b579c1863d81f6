package org.igworkbench.window.shell.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// A list to choose one row of a register from, searched by code, title and other names.
public final class ChoiceField extends SearchableComboBox<Choice> {

  private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");
  private static final double WIDEST = 560;

  private boolean following;
  private @Nullable Choice before;
  private boolean taken;
  private @Nullable StringProperty kept;
  private Consumer<Choice> refused = choice -> {};

  public ChoiceField(String name, String prompt) {
    getStyleClass().add("choice-field");
    setAccessibleText(name);
    setPromptText(prompt);
    setMaxWidth(Double.MAX_VALUE);
    setVisibleRowCount(12);
    setConverter(new Text());
    setCellFactory(list -> new Row());
    setButtonCell(new Row());
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    skinProperty().subscribe(this::searched);
  }

  /// The list is made by its skin, and with it the field that searches it.
  private void searched() {
    var list = part(ComboBox.class);
    var search = part(TextField.class);
    if (list != null && search != null) {
      search.textProperty().subscribe(text -> offerBestFirst(list, text));
      search.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> take(pressed, search.getText()));
      // The open list gets each key before the field does.
      list.skinProperty()
          .subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> shown) {
              shown
                  .getPopupContent()
                  .addEventFilter(
                      KeyEvent.KEY_PRESSED, pressed -> taken = take(pressed, search.getText()));
            }
          });
    }
  }

  private <N extends Node> @Nullable N part(Class<N> type) {
    return getChildrenUnmodifiable().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }

  /// Called after the skin has filtered the list.
  @SuppressWarnings("unchecked")
  private void offerBestFirst(ComboBox<?> list, String text) {
    before = getValue();
    if (getItems().stream().anyMatch(choice -> choice.isNamed(text))) {
      var choices = (ComboBox<Choice>) list;
      choices.setItems(new SortedList<>(choices.getItems(), Choice.bestFirst(text)));
    }
  }

  /// Enter takes the row whose code or title was typed, unless another was gone to since.
  private boolean take(KeyEvent pressed, String text) {
    if (taken) {
      // The same key again, which the list has seen.
      taken = false;
      pressed.consume();
      return false;
    }
    if (pressed.getCode() != KeyCode.ENTER || !Objects.equals(before, getValue())) {
      return false;
    }
    var named = getItems().stream().filter(choice -> choice.isNamed(text)).findFirst();
    named.ifPresent(choice -> {
      setValue(choice);
      hide();
      requestFocus();
      pressed.consume();
    });
    return named.isPresent();
  }

  /// Whoever types into it searches at once: the list opens with what was typed.
  private void typed(KeyEvent event) {
    var text = event.getCharacter();
    boolean printable =
        !text.isEmpty()
            && text.charAt(0) > ' '
            && text.charAt(0) != KeyEvent.CHAR_UNDEFINED.charAt(0);
    if (isShowing() || !printable || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var list = part(ComboBox.class);
    var search = part(TextField.class);
    if (list != null) {
      list.show();
    }
    if (search != null) {
      search.setText(text);
      search.end();
    }
    event.consume();
  }

  /// Offers these, and keeps the code of what is chosen in a property, both ways.
  public void offer(List<Choice> choices, StringProperty code) {
    kept = code;
    getItems().setAll(choices);
    valueProperty().subscribe(this::chosen);
    code.subscribe(this::follow);
  }

  /// Offers others from now on; what is chosen stays so.
  public void offer(List<Choice> choices) {
    if (kept != null && !getItems().equals(choices)) {
      following = true;
      getItems().setAll(choices);
      following = false;
      follow(kept.get());
    }
  }

  /// Tells of a choice that can't be made.
  public void whenRefused(Consumer<Choice> listener) {
    refused = listener;
  }

  private void chosen(@Nullable Choice choice) {
    if (following || choice == null || kept == null) {
      return;
    }
    if (choice.isOpen() || choice.code().equals(kept.get())) {
      kept.set(choice.code());
    } else {
      follow(kept.get());
      refused.accept(choice);
    }
  }

  private void follow(String code) {
    following = true;
    setValue(
        getItems().stream().filter(choice -> choice.code().equals(code)).findFirst().orElse(null));
    following = false;
  }

  private static final class Text extends StringConverter<Choice> {
    @Override
    public String toString(@Nullable Choice choice) {
      // Nothing shows this text: the list is searched in it.
      return choice == null ? "" : choice.searched();
    }

    @Override
    public @Nullable Choice fromString(String text) {
      return null;
    }
  }

  /// One row: the short label muted, then the title.
  private static final class Row extends ListCell<Choice> {
    private final Label label = new Label();
    private final Label title = new Label();
    private final Label barred = new Label();
    private final HBox line = new HBox(label, title, barred);

    Row() {
      label.getStyleClass().add("code");
      label.setMinWidth(USE_PREF_SIZE);
      line.getStyleClass().add("choice-row");
      barred.getStyleClass().add("choice-barred");
      barred.setMinWidth(USE_PREF_SIZE);
      // The title gives way before the list grows wider than its field.
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
    }

    /// The widest row makes the list as wide; one long Act must not fill the screen.
    @Override
    protected double computePrefWidth(double height) {
      return Math.min(super.computePrefWidth(height), WIDEST);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (choice == null || empty) {
        setGraphic(null);
        setText(null);
        return;
      }
      label.setText(choice.label());
      label.setManaged(!choice.label().isEmpty());
      label.setVisible(!choice.label().isEmpty());
      title.setText(choice.title());
      // Without a text of its own the prompt of the empty list would stay beside it.
      setText(null);
      barred.setText(choice.barred());
      barred.setManaged(!choice.isOpen());
      barred.setVisible(!choice.isOpen());
      line.pseudoClassStateChanged(BARRED, !choice.isOpen());
      setGraphic(line);
      // Read by screen readers; the line itself shows it.
      setAccessibleText(choice.isOpen() ? choice.text() : choice.text() + ", " + choice.barred());
    }
  }
}

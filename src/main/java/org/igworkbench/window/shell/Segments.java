package org.igworkbench.window.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, of which one can be chosen and none be taken back.
public final class Segments<T> extends SegmentedButton {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /// @param name what is chosen, for screen readers
  public Segments(
      String name, List<T> choices, Function<T, String> words, ObjectProperty<@Nullable T> chosen) {
    var group = new ToggleGroup();
    for (var choice : choices) {
      var button = new ToggleButton(words.apply(choice));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(pressed -> {
        // Pressed again it stays chosen.
        button.setSelected(true);
        chosen.set(choice);
      });
      buttons.put(choice, button);
    }
    setToggleGroup(group);
    getButtons().setAll(buttons.values());
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(name);
    chosen.subscribe(
        now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
  }

  /// Says something else on a button.
  public void rename(Function<T, String> words) {
    buttons.forEach((choice, button) -> button.setText(words.apply(choice)));
  }

  /// Focus belongs to what is chosen, or else to the first.
  @Override
  public void requestFocus() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElseGet(() -> buttons.values().iterator().next())
        .requestFocus();
  }
}

package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Picks any number of values; none picked means all. It stays open while one picks.
final class FilterMenu<T> extends MenuButton {

  private final Words words;
  private final String name;
  private final String all;
  private final Function<T, String> title;
  private final Runnable changed;
  private final Set<T> chosen = new LinkedHashSet<>();
  private final Label value = new Label();
  private List<T> values = List.of();

  /// @param name what is picked, as the button says it
  /// @param all what the button says while nothing is picked
  FilterMenu(Words words, String name, String all, Function<T, String> title, Runnable changed) {
    this.words = words;
    this.name = name;
    this.all = all;
    this.title = title;
    this.changed = changed;
    var label = new Label(name);
    label.getStyleClass().add("muted");
    var both = new HBox(label, value);
    both.getStyleClass().add("filter-value");
    setGraphic(both);
    getStyleClass().add("filter-menu");
    setMinWidth(USE_PREF_SIZE);
    say();
  }

  /// Offers these values; what was picked and is no longer there is dropped.
  void offer(List<T> other) {
    if (!values.equals(other)) {
      values = List.copyOf(other);
      chosen.retainAll(values);
      getItems().setAll(values.stream().map(this::item).toList());
      say();
    }
  }

  Set<T> chosen() {
    return Set.copyOf(chosen);
  }

  void clear() {
    chosen.clear();
    getItems().forEach(item -> ((Choice<?>) item).show(false));
    say();
  }

  private Choice<T> item(T value) {
    var item = new Choice<>(value, title.apply(value));
    item.show(chosen.contains(value));
    item.setOnAction(event -> {
      if (!chosen.remove(value)) {
        chosen.add(value);
      }
      item.show(chosen.contains(value));
      say();
      changed.run();
    });
    return item;
  }

  private void say() {
    var text =
        switch (chosen.size()) {
          case 0 -> all;
          case 1 -> title.apply(new ArrayList<>(chosen).getFirst());
          default -> words.say("matrix-screen.filter.several", chosen.size());
        };
    value.setText(text);
    setAccessibleText(words.say("matrix-screen.filter.spoken", name, text));
  }

  /// A value with a tick before it when it is picked.
  private static final class Choice<T> extends CustomMenuItem {
    private final FontIcon tick = new FontIcon(BootstrapIcons.CHECK2);
    private final Label label;

    Choice(T value, String title) {
      label = new Label(title, tick);
      setContent(label);
      setHideOnClick(false);
      setUserData(value);
    }

    void show(boolean picked) {
      tick.setOpacity(picked ? 1 : 0);
      label.setAccessibleText(picked ? "✓ " + label.getText() : label.getText());
    }
  }
}

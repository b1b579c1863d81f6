package org.igworkbench.window.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Picks any number of values; none picked means all. It stays open while one picks.
final class FilterMenu<T> extends MenuButton {

  private final Words words;
  private final String name;
  private final String all;
  private final Function<T, String> title;
  private final Runnable changed;
  private final Map<T, FilterChoice> choices = new LinkedHashMap<>();
  private final Label value = new Label();
  private @Nullable Menu folded;

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
  void offer(List<T> values) {
    if (!List.copyOf(choices.keySet()).equals(values)) {
      var picked = chosen();
      choices.clear();
      for (var one : values) {
        var choice = new FilterChoice(title.apply(one), this::picked);
        choice.setUserData(one);
        choice.pick(picked.contains(one));
        choices.put(one, choice);
      }
      items().setAll(choices.values());
      say();
    }
  }

  private ObservableList<MenuItem> items() {
    return folded == null ? getItems() : folded.getItems();
  }

  /// Gives what it offers to a menu inside another one, where there is no room for it.
  Menu fold() {
    if (folded == null) {
      var inside = new Menu();
      move(getItems(), inside.getItems());
      folded = inside;
      say();
    }
    return folded;
  }

  /// Takes back what it offers.
  void unfold() {
    if (folded != null) {
      move(folded.getItems(), getItems());
      folded = null;
    }
  }

  private static void move(ObservableList<MenuItem> from, ObservableList<MenuItem> to) {
    var moved = List.copyOf(from);
    from.clear();
    to.setAll(moved);
  }

  Set<T> chosen() {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue().isPicked())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  void clear() {
    choices.values().forEach(choice -> choice.pick(false));
    say();
  }

  private void picked() {
    say();
    changed.run();
  }

  private List<String> picks() {
    return choices.values().stream()
        .filter(FilterChoice::isPicked)
        .map(FilterChoice::title)
        .toList();
  }

  /// All that is picked, in words; empty while nothing is.
  Optional<String> said() {
    var picks = picks();
    return picks.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("matrix-screen.filter.spoken", name, String.join(", ", picks)));
  }

  private void say() {
    var titles = picks();
    var text =
        switch (titles.size()) {
          case 0 -> all;
          case 1 -> titles.getFirst();
          default -> words.say("matrix-screen.filter.several", titles.size());
        };
    value.setText(text);
    var spoken = words.say("matrix-screen.filter.spoken", name, text);
    setAccessibleText(spoken);
    if (folded != null) {
      folded.setText(spoken);
    }
  }
}

package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Decision;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above the grid that says which rules are looked for.
final class FilterBar {

  private final Words words;
  private final WrapBar bar = new WrapBar();
  private final Consumer<RuleFilter> changed;
  private final CustomTextField text = new CustomTextField();
  private final FilterMenu<String> scopes;
  private final FilterMenu<Recipient.Category> categories;
  private final FilterMenu<String> bases;
  private final FilterMenu<Decision> decisions;
  private final MoreFilters more;
  private final Label count = new Label();
  private final Button clear;
  private boolean silent;

  FilterBar(Words words, Consumer<RuleFilter> changed) {
    this.words = words;
    this.changed = changed;
    var all = words.say("matrix-screen.filter.all");
    var any = words.say("matrix-screen.filter.any");
    scopes =
        new FilterMenu<>(
            words, words.say("matrix-screen.filter.scope"), all, Capital::of, this::tell);
    categories =
        new FilterMenu<>(
            words,
            words.say("matrix-screen.filter.category"),
            all,
            category -> Capital.of(words.say(category.word())),
            this::tell);
    bases =
        new FilterMenu<>(
            words, words.say("matrix-screen.filter.basis"), any, letter -> letter, this::tell);
    decisions =
        new FilterMenu<>(
            words,
            words.say("matrix-screen.filter.decision"),
            any,
            decision -> Capital.of(words.say(decision.word())),
            this::tell);
    more = new MoreFilters(words, this::tell);
    clear = new Button(words.say("matrix-screen.filter.clear"));
    bar.getStyleClass().addAll("filter-bar", "matrix-filter");
    build();
  }

  private void build() {
    text.setId("matrix-filter");
    text.setPromptText(words.say("matrix-screen.filter.prompt"));
    text.setAccessibleText(words.say("matrix-screen.filter.name"));
    text.setLeft(new FontIcon(BootstrapIcons.FUNNEL));
    var key = new Label(words.say("matrix-screen.filter.key"));
    key.getStyleClass().add("key-hint");
    text.setRight(key);
    text.textProperty().subscribe(this::tell);
    decisions.offer(List.of(Decision.values()));
    scopes.setId("matrix-filter-scope");
    categories.setId("matrix-filter-category");
    bases.setId("matrix-filter-basis");
    decisions.setId("matrix-filter-decision");
    clear.setId("matrix-filter-clear");
    clear.getStyleClass().add("link-button");
    clear.setOnAction(event -> {
      clear();
      // The button is gone then, and would take the keys with it.
      edit();
    });
    count.setId("matrix-filter-count");
    count.getStyleClass().add("note");
    count.setMinWidth(Region.USE_PREF_SIZE);
    bar.add(text);
    menus().forEach(bar::addSpare);
    bar.add(more);
    bar.onLeftOut(this::fold);
    bar.addAtTheEnd(count);
    bar.add(clear);
  }

  /// All that it narrows by, in words; empty while it shows everything.
  String said() {
    var typed = text.getText().strip();
    return Stream.of(
            typed.isEmpty() ? Stream.<String>empty() : Stream.of(typed),
            menus().stream().flatMap(menu -> menu.said().stream()),
            more.said().stream())
        .flatMap(parts -> parts)
        .collect(Collectors.joining("; "));
  }

  private List<FilterMenu<?>> menus() {
    return List.of(scopes, categories, bases, decisions);
  }

  /// Puts the menus that have no room into the last one.
  private void fold(Set<Node> leftOut) {
    var inside = new ArrayList<Menu>();
    for (var menu : menus()) {
      if (leftOut.contains(menu)) {
        inside.add(menu.fold());
      } else {
        menu.unfold();
      }
    }
    more.host(inside);
  }

  WrapBar root() {
    return bar;
  }

  /// Offers the values that the register holds.
  void offer(MatrixIndex index) {
    scopes.offer(index.scopes());
    categories.offer(index.categories());
    bases.offer(index.letters());
  }

  /// Says how many cells of all are shown.
  void count(int shown, int all, boolean filtered) {
    count.setText(
        filtered
            ? words.say("matrix-screen.filter.some-cells", shown, all)
            : words.say("matrix-screen.filter.all-cells", all));
    clear.setVisible(filtered);
    clear.setManaged(filtered);
  }

  /// Says how many cells differ.
  void differ(int cells, boolean filtered) {
    count.setText(words.say("matrix-screen.compare.count", cells));
    clear.setVisible(filtered);
    clear.setManaged(filtered);
  }

  /// Adds a choice after the menus.
  void add(Node choice) {
    bar.getChildren().add(bar.getChildren().indexOf(count), choice);
  }

  /// Takes the keys.
  void edit() {
    text.requestFocus();
    text.selectAll();
  }

  void clear() {
    silent = true;
    text.clear();
    scopes.clear();
    categories.clear();
    bases.clear();
    decisions.clear();
    more.clear();
    silent = false;
    tell();
  }

  private void tell() {
    if (!silent) {
      changed.accept(
          new RuleFilter(
              text.getText(),
              scopes.chosen(),
              categories.chosen(),
              bases.chosen(),
              decisions.chosen(),
              more.states(),
              more.classes(),
              more.overdueOnly(),
              more.withFindingsOnly()));
    }
  }
}

package org.igworkbench.window.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.workspace.Words;

/// The filters that one needs less often, in one menu: status, class of data, overdue, findings.
final class MoreFilters extends MenuButton {

  private final Words words;
  private final Runnable changed;
  private final Map<RuleState, FilterChoice> states = new LinkedHashMap<>();
  private final Map<DataClass, FilterChoice> classes = new LinkedHashMap<>();
  private final FilterChoice overdue;
  private final FilterChoice findings;

  MoreFilters(Words words, Runnable changed) {
    this.words = words;
    this.changed = changed;
    overdue = choice(words.say("matrix-screen.filter.overdue"));
    findings = choice(words.say("matrix-screen.filter.findings"));
    for (var state : RuleState.values()) {
      states.put(state, choice(title(state)));
    }
    for (var one : List.of(DataClass.ORDINARY, DataClass.SPECIAL, DataClass.CRIMINAL_OFFENCE)) {
      classes.put(one, choice(Capital.of(words.say(one.word()))));
    }
    getItems().addAll(overdue, findings, heading(words.say("matrix-screen.filter.status")));
    getItems().addAll(states.values());
    getItems().add(heading(words.say("matrix-screen.filter.class")));
    getItems().addAll(classes.values());
    setId("matrix-filter-more");
    getStyleClass().add("filter-menu");
    setMinWidth(USE_PREF_SIZE);
    say();
  }

  private FilterChoice choice(String title) {
    return new FilterChoice(title, this::picked);
  }

  private static CustomMenuItem heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("group-label");
    var item = new CustomMenuItem(label, false);
    item.setDisable(true);
    item.getStyleClass().add("filter-heading");
    return item;
  }

  private String title(RuleState state) {
    return switch (state) {
      case LIVE -> words.say("matrix-screen.state.live");
      case DRAFT -> words.say("matrix-screen.state.draft");
      case SUSPENDED -> words.say("matrix-screen.state.suspended");
      case ENDED -> words.say("matrix-screen.state.ended");
    };
  }

  /// Takes in the menus that have no room beside it.
  void host(List<Menu> menus) {
    getItems().removeIf(item -> item instanceof Menu);
    getItems().addAll(0, menus);
  }

  Set<RuleState> states() {
    return chosen(states);
  }

  Set<DataClass> classes() {
    return chosen(classes);
  }

  boolean overdueOnly() {
    return overdue.isPicked();
  }

  boolean withFindingsOnly() {
    return findings.isPicked();
  }

  private static <T> Set<T> chosen(Map<T, FilterChoice> choices) {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue().isPicked())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<FilterChoice> all() {
    return Stream.of(
            Stream.of(overdue, findings), states.values().stream(), classes.values().stream())
        .flatMap(choices -> choices);
  }

  void clear() {
    all().forEach(choice -> choice.pick(false));
    say();
  }

  private void picked() {
    say();
    changed.run();
  }

  private List<String> picks() {
    return all().filter(FilterChoice::isPicked).map(FilterChoice::title).toList();
  }

  /// All that is picked, in words; empty while nothing is.
  Optional<String> said() {
    var picks = picks();
    return picks.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", picks));
  }

  /// Says what is picked, because the menu hides it.
  private void say() {
    var picked = picks();
    setText(
        switch (picked.size()) {
          case 0 -> words.say("matrix-screen.filter.more");
          case 1 -> picked.getFirst();
          default -> words.say("matrix-screen.filter.more-several", picked.size());
        });
    setAccessibleText(
        words.say(
            "matrix-screen.filter.spoken",
            words.say("matrix-screen.filter.more"),
            String.join(", ", picked)));
  }
}

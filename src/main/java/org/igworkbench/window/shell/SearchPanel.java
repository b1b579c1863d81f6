package org.igworkbench.window.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.search.Entry;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What was found, in a list that lies over the screen below the search box. It is part of the
/// window and no window of its own, so that the keys stay in the box.
final class SearchPanel extends VBox {

  /// What is left free between it and the edges of the screen.
  static final double EDGE = 12;

  /// Room for the border of the list.
  private static final double BORDER = 2;

  private final ListView<SearchLine> list = new ListView<>();
  private final Label sentence = new Label();
  private int top;
  private boolean moved;

  SearchPanel(Words words, Function<Entry, String> leadsTo, Consumer<SearchLine.Row> chosen) {
    setId("search-panel");
    getStyleClass().addAll("card", "search-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    list.setId("search-list");
    list.setAccessibleText(words.say("shell.search.results"));
    // The keys stay in the box; what is chosen there is told to whoever listens.
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new SearchCell(words, leadsTo, chosen));
    list.setMinHeight(0);
    setVgrow(list, Priority.ALWAYS);
    sentence.setId("search-sentence");
    sentence.getStyleClass().addAll("muted", "search-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    list.getItems().addListener((ListChangeListener<SearchLine>) change -> fit());
    list.fixedCellSizeProperty().subscribe(size -> fit());
    getChildren().addAll(list, sentence);
    hide();
  }

  /// Shows it with its left edge so far from that of the screen.
  void show(double left) {
    setVisible(true);
    setManaged(true);
    StackPane.setMargin(this, new Insets(0, EDGE, EDGE, left));
  }

  void hide() {
    setVisible(false);
    setManaged(false);
    list.getItems().clear();
  }

  /// The lines, of which the first thing is chosen; and a sentence, where one must be said.
  ///
  /// @param same whether they answer the same question as those before: then what somebody has gone
  ///   to stays chosen
  void fill(List<SearchLine> lines, String said, boolean same) {
    var kept = same && moved ? chosen() : null;
    list.getItems().setAll(lines);
    top = 0;
    list.scrollTo(0);
    list.setVisible(!list.getItems().isEmpty());
    list.setManaged(!list.getItems().isEmpty());
    sentence.setText(said);
    sentence.setVisible(!said.isEmpty());
    sentence.setManaged(!said.isEmpty());
    moved = false;
    choose(0, 1);
    if (kept != null) {
      again(kept.hit().entry());
    }
  }

  private void again(Entry entry) {
    var lines = list.getItems();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at) instanceof SearchLine.Row row
          && row.hit().entry().kind() == entry.kind()
          && row.hit().entry().code().equals(entry.code())) {
        moved = true;
        choose(at, 1);
        return;
      }
    }
  }

  /// Moves the choice by so many things, and no further than the first and the last.
  void move(int by) {
    moved = true;
    int step = Integer.signum(by);
    for (int moved = 0; moved < Math.abs(by); moved++) {
      choose(list.getSelectionModel().getSelectedIndex() + step, step);
    }
  }

  /// Chooses the first thing from a line on, in a direction.
  private void choose(int from, int step) {
    var lines = list.getItems();
    for (int at = from; at >= 0 && at < lines.size(); at += step) {
      if (lines.get(at) instanceof SearchLine.Row) {
        list.getSelectionModel().select(at);
        bringIntoSight(at);
        return;
      }
    }
  }

  private void bringIntoSight(int at) {
    int room = Math.max(2, (int) (list.getHeight() / list.getFixedCellSize()));
    int before = top;
    if (at + 1 - room > top) {
      top = at + 1 - room;
    } else if (at - 1 < top) {
      // The heading above the first thing of its kind comes into sight with it.
      top = Math.max(0, at - 1);
    }
    if (top != before) {
      list.scrollTo(top);
    }
  }

  /// What is chosen; null when nothing was found.
  SearchLine.@Nullable Row chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof SearchLine.Row row ? row : null;
  }

  /// What a screen reader is to say now.
  @Nullable Object spoken() {
    return list.getItems().isEmpty()
        ? sentence
        : list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
  }

  private void fit() {
    list.setPrefHeight(list.getItems().size() * list.getFixedCellSize() + BORDER);
  }
}

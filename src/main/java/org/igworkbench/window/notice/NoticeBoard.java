package org.igworkbench.window.notice;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Both sides next to each other, joined where they match. Choosing a line brings its rows into
/// sight, and choosing a row its line.
final class NoticeBoard extends Pane {

  private static final double TEXT_SHARE = 0.52;
  private static final double JOINTS = 90;

  private final NoticeModel model;
  private final ListView<TextLine> text = new ListView<>();
  private final ListView<SideLine> register = new ListView<>();
  private final VBox left;
  private final VBox right;
  private final Joints joints;
  private boolean following;

  NoticeBoard(NoticeModel model, Words words) {
    this.model = model;
    setId("notice-board");
    text.setId("notice-lines");
    text.setAccessibleText(words.say("notice-screen.side.text"));
    text.setItems(model.lines());
    text.setCellFactory(list -> new TextCell(words));
    text.setPlaceholder(Controls.wrapped(words.say("notice-screen.side.none"), "muted"));
    register.setId("notice-rows");
    register.setAccessibleText(words.say("notice-screen.side.register"));
    register.setItems(model.side());
    register.setCellFactory(list -> new SideCell(words));
    register.setPlaceholder(Controls.wrapped(words.say("notice-screen.side.none"), "muted"));
    left = side(words.say("notice-screen.side.text"), text);
    right = side(words.say("notice-screen.side.register"), register);
    joints = new Joints(text, register);
    getChildren().setAll(left, right, joints);
    follow(text);
    follow(register);
    text.getSelectionModel().selectedItemProperty().subscribe(this::chosenLine);
    register.getSelectionModel().selectedItemProperty().subscribe(this::chosenRow);
    model.chosen().subscribe(this::show);
    model.lines().addListener((ListChangeListener<TextLine>) change -> redraw());
    model.side().addListener((ListChangeListener<SideLine>) change -> redraw());
  }

  private static VBox side(String name, ListView<?> list) {
    list.getStyleClass().add("notice-list");
    Label label = Controls.label(name, "group-label");
    label.setLabelFor(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(label, list);
    side.getStyleClass().add("notice-side");
    return side;
  }

  /// The curves follow the lists: what is scrolled, and what is laid out anew.
  private void follow(ListView<?> list) {
    list.skinProperty()
        .subscribe(skin -> {
          if (skin != null) {
            for (Node node : list.lookupAll(".scroll-bar")) {
              if (node instanceof ScrollBar bar) {
                bar.valueProperty().subscribe(value -> redraw());
              }
            }
          }
        });
    list.needsLayoutProperty().subscribe(needs -> redraw());
  }

  private void redraw() {
    joints.requestLayout();
  }

  private void chosenLine(@Nullable TextLine line) {
    if (!following && line != null) {
      model.chosen().set(line);
    }
  }

  private void chosenRow(@Nullable SideLine row) {
    if (!following && row instanceof SideLine.Of of && !of.compared().lines().isEmpty()) {
      int number = of.compared().lines().getFirst();
      model.lines().stream()
          .filter(line -> line.number() == number)
          .findFirst()
          .ifPresent(model.chosen()::set);
    }
  }

  private void show(@Nullable TextLine line) {
    following = true;
    if (line == null) {
      text.getSelectionModel().clearSelection();
    } else {
      int at = model.lines().indexOf(line);
      text.getSelectionModel().select(at);
      if (at >= 0) {
        // Lines differ in height: before they are laid out the list would guess where one stands.
        text.applyCss();
        text.layout();
        text.scrollTo(Math.max(0, at - 3));
      }
      if (line.compared() != null) {
        scrollTo(line);
      }
    }
    following = false;
  }

  private void scrollTo(TextLine line) {
    var found = line.compared() == null ? List.<String>of() : line.compared().codes();
    for (int i = 0; i < model.side().size(); i++) {
      if (model.side().get(i) instanceof SideLine.Of of && found.contains(of.code())) {
        register.getSelectionModel().select(i);
        register.scrollTo(Math.max(0, i - 3));
        return;
      }
    }
    register.getSelectionModel().clearSelection();
  }

  void takeKeys() {
    if (text.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
      text.getSelectionModel().select(0);
    }
    text.requestFocus();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 900;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 160;
  }

  @Override
  protected void layoutChildren() {
    double gap = JOINTS;
    double wide = getWidth() - gap;
    double first = snapSizeX(wide * TEXT_SHARE);
    left.resizeRelocate(0, 0, first, getHeight());
    right.resizeRelocate(first + gap, 0, wide - first, getHeight());
    joints.resizeRelocate(first, 0, gap, getHeight());
    joints.requestLayout();
  }
}

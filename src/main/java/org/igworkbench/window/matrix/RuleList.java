package org.igworkbench.window.matrix;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The rules of a cell, one short line each: mark, code, letter of the basis, and the power with
/// its section first, because what is cut off should be what one can guess.
final class RuleList extends ListView<RuleRow> {

  private static final int LEAST_ROWS = 4;
  private static final int MOST_ROWS = 12;
  private static final double BORDERS = 8;

  /// What else of the panel must be seen, as so many lines.
  private static final double REST_IN_ROWS = 14.5;

  private final Words words;
  private boolean silent;
  private int mostRows = MOST_ROWS;
  private double panelHeight = 1000;

  RuleList(Words words, Consumer<RuleRow> chosen) {
    this.words = words;
    setId("matrix-rules");
    getStyleClass().add("rule-list");
    setAccessibleText(words.say("matrix-screen.panel.rules"));
    fixedCellSizeProperty().subscribe(size -> fit());
    setCellFactory(list -> new Row());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null && !silent) {
            chosen.accept(row);
          }
        });
  }

  /// Shows these rules, with one of them chosen.
  void show(List<RuleRow> rows, RuleRow chosen) {
    silent = true;
    if (!getItems().equals(rows)) {
      getItems().setAll(rows);
    }
    getSelectionModel().select(chosen);
    silent = false;
    fit();
    scrollTo(Math.max(0, rows.indexOf(chosen) - mostRows + 1));
  }

  /// Leaves room for the rule below in a panel of that height.
  void fitInto(double height) {
    panelHeight = height;
    fit();
  }

  private void fit() {
    double row = getFixedCellSize();
    if (row <= 0) {
      return;
    }
    double fitting = panelHeight / row - REST_IN_ROWS;
    mostRows = (int) Math.clamp(fitting, LEAST_ROWS, MOST_ROWS);
    double height = Math.clamp(getItems().size(), 1, mostRows) * row + BORDERS;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private final class Row extends ListCell<RuleRow> {
    private final Label code = label("rule-code");
    private final Label letter = label("rule-letter");
    private final Label power = label("rule-power");

    private static Label label(String style) {
      var label = new Label();
      label.getStyleClass().add(style);
      return label;
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      code.setText(row.code());
      letter.setText(row.letter());
      power.setText(powers(row));
      power.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(power, Priority.ALWAYS);
      var line = new HBox(new MarkView(row.mark(), 13), code, letter, power);
      line.getStyleClass().add("rule-line");
      // As wide as the list, so that a long power is cut and the list never scrolls sideways.
      line.setMinWidth(0);
      line.setPrefWidth(0);
      setGraphic(line);
      setAccessibleText(
          words.say(
              "matrix-screen.rule.spoken",
              row.code(),
              words.say(row.rule().decision().word()),
              powers(row)));
    }

    private String powers(RuleRow row) {
      return row.powers().isEmpty()
          ? words.say("matrix-screen.rule.no-power")
          : String.join("; ", row.powers());
    }
  }
}

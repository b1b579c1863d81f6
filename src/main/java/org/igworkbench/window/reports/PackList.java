package org.igworkbench.window.reports;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The packs that can be exported, each with what it is for.
final class PackList extends ListView<PackList.Line> {

  private static final double EDGES = 40;

  /// A pack in the list.
  record Line(String name, String use) {}

  PackList(Words words) {
    setId("reports-packs");
    setAccessibleText(words.say("reports-screen.packs.title"));
    getStyleClass().add("pack-list");
    getItems()
        .setAll(
            List.of(
                new Line(
                    words.say("reports-screen.board.name"),
                    words.say("reports-screen.board.use"))));
    setCellFactory(list -> new PackCell());
    getSelectionModel().selectFirst();
  }

  private static final class PackCell extends ListCell<PackList.Line> {
    /// A cell asks for its height before it knows its width; the list's width is its own.
    @Override
    protected double computePrefHeight(double width) {
      var both = getGraphic();
      return both == null
          ? super.computePrefHeight(width)
          : both.prefHeight(getListView().getWidth() - EDGES)
              + snappedTopInset()
              + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (line == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var name = new Label(line.name());
      name.getStyleClass().add("strong");
      var use = new Label(line.use());
      use.getStyleClass().add("note");
      use.setWrapText(true);
      var both = new VBox(2, name, use);
      both.setAlignment(Pos.CENTER_LEFT);
      setGraphic(both);
      setAccessibleText(line.name() + ". " + line.use());
    }
  }
}

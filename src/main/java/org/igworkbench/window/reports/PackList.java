package org.igworkbench.window.reports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The packs that can be exported, each with what it is for.
final class PackList extends ListView<PackChoice> {

  private static final double EDGES = 40;

  private final PackWords words;

  PackList(ReportsModel model, Words words) {
    this.words = new PackWords(words);
    setId("reports-packs");
    setAccessibleText(words.say("reports-screen.packs.title"));
    getStyleClass().add("pack-list");
    getItems().setAll(PackChoice.values());
    setCellFactory(list -> new PackCell());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.choose(chosen);
          }
        });
    model.pack().subscribe(pack -> getSelectionModel().select(pack));
  }

  private final class PackCell extends ListCell<PackChoice> {
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
    protected void updateItem(@Nullable PackChoice pack, boolean empty) {
      super.updateItem(pack, empty);
      if (pack == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var name = new Label(words.name(pack));
      name.getStyleClass().add("strong");
      var use = new Label(words.use(pack));
      use.getStyleClass().add("note");
      use.setWrapText(true);
      var both = new VBox(2, name, use);
      both.setAlignment(Pos.CENTER_LEFT);
      setGraphic(both);
      setAccessibleText(name.getText() + ". " + use.getText());
    }
  }
}

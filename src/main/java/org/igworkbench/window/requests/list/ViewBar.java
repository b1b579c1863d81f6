package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.igworkbench.requests.RequestView;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListColumns;
import org.kordamp.ikonli.javafx.FontIcon;

/// The views that there are, each with how many requests it holds, and those that one has kept
/// under names of one’s own.
final class ViewBar extends HBox {

  private final RequestsModel model;
  private final Phrases phrases;
  private final ListColumns<RequestRow> columns;
  private final OwnViews own;
  private final MenuButton button;
  private final TextField name = new TextField();
  private final Label count = new Label();

  ViewBar(
      RequestsModel model,
      Phrases phrases,
      Preferences preferences,
      ListColumns<RequestRow> columns) {
    this.model = model;
    this.phrases = phrases;
    this.columns = columns;
    own = new OwnViews(preferences);
    var views =
        new Segments<>(
                phrases.say("requests-screen.view.name"),
                List.of(RequestView.values()),
                this::counted,
                model.viewProperty())
            .wrapping();
    model.countsProperty().subscribe(counts -> views.rename(this::counted));
    button = new MenuButton("", new FontIcon("bi-bookmark"));
    button.setAccessibleText(phrases.say("requests-screen.own.button"));
    button.setTooltip(new Tooltip(phrases.say("requests-screen.own.button")));
    button.setId("own-views");
    button.setMinWidth(USE_PREF_SIZE);
    name.setId("own-view-name");
    name.setPromptText(phrases.say("requests-screen.own.prompt"));
    name.setAccessibleText(phrases.say("requests-screen.own.prompt"));
    name.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
          }
        });
    own.all().subscribe(this::offer);
    offer();
    getStyleClass().add("view-choices");
    count.setId("requests-count");
    count.getStyleClass().add("note");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(views, button, columns.chooser(phrases.words()), count);
    model.newsProperty().subscribe(this::showCount);
  }

  /// The views break into lines only where the filter has gone below already.
  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  // How many there are stands on the view already, unless a filter narrows it.
  private void showCount() {
    boolean said =
        model.filterProperty().get().isBlank() && model.rows().size() < RequestsModel.COUNTED;
    count.setManaged(!said);
    count.setVisible(!said);
    count.setText(
        phrases.say(
            model.whole() ? "requests-screen.list.count" : "requests-screen.list.more",
            model.rows().size()));
  }

  private String counted(RequestView view) {
    var count = model.countsProperty().get().get(view);
    if (count == null) {
      return phrases.view(view);
    }
    return count < RequestsModel.COUNTED
        ? phrases.say("requests-screen.view.counted", phrases.view(view), count)
        : phrases.say("requests-screen.view.over", phrases.view(view), count);
  }

  private void offer() {
    var items = new ArrayList<MenuItem>();
    for (var view : own.all()) {
      var item = new MenuItem(view.name(), new FontIcon("bi-bookmark-fill"));
      item.setMnemonicParsing(false);
      item.setOnAction(picked -> show(view));
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    var keep = Controls.button(phrases.say("requests-screen.own.keep"), "", this::keep);
    keep.setId("own-view-keep");
    var field = new HBox(name, keep);
    field.getStyleClass().add("own-view");
    items.add(new CustomMenuItem(field, false));
    if (!own.all().isEmpty()) {
      var arrange = new Menu(phrases.say("requests-screen.own.arrange"));
      own.all().forEach(view -> arrange.getItems().add(changes(view)));
      items.add(arrange);
    }
    button.getItems().setAll(items);
  }

  private Menu changes(OwnViews.OwnView view) {
    var up = new MenuItem(phrases.say("requests-screen.own.up"));
    up.setOnAction(picked -> own.raise(view));
    var rename = new MenuItem(phrases.say("requests-screen.own.rename"));
    rename.setOnAction(picked -> {
      if (own.rename(view, name.getText())) {
        name.clear();
      }
    });
    // The new name is the one that was typed in the field above.
    rename.disableProperty().bind(name.textProperty().map(String::isBlank));
    var delete = new MenuItem(phrases.say("requests-screen.own.delete"));
    delete.setOnAction(picked -> own.delete(view));
    var menu = new Menu(view.name());
    menu.setMnemonicParsing(false);
    menu.getItems().addAll(up, rename, delete);
    return menu;
  }

  private void show(OwnViews.OwnView view) {
    columns.arrange(view.columns());
    model.choose(view.choice());
  }

  private void keep() {
    if (name.getText().isBlank()) {
      name.requestFocus();
      return;
    }
    own.keep(name.getText(), model.chosen(), columns.arranged());
    name.clear();
    button.hide();
  }
}

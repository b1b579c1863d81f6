package org.igworkbench.window.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.igworkbench.search.Entry;
import org.igworkbench.search.Kind;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search box of the top bar. Where there is no room for it, a button stands in, and the field
/// opens together with what is found.
final class SearchBox extends StackPane {

  /// With less room than this, in times the height of the box, nothing could be read in it.
  private static final double NARROW = 5;

  /// So many things one page of keys passes over.
  private static final int PAGE = 5;

  private static final int SHOWN_OF_TYPED = 40;

  private final Desk desk;
  private final Words words;
  private final SearchModel model;
  private final SearchPanel panel;
  private final SearchField field;
  private final Button button = new Button(null, new FontIcon(BootstrapIcons.SEARCH));
  private @Nullable Node before;
  private SearchModel.@Nullable Answer answer;
  private boolean openAtOnce;
  private boolean closing;

  /// @param commands what can be done just now
  SearchBox(Desk desk, Supplier<List<Command>> commands) {
    this.desk = desk;
    this.words = desk.words();
    model = new SearchModel(desk, commands, this::show);
    panel = new SearchPanel(words, this::leadsTo, this::open);
    field = new SearchField(words, panel::spoken);
    getStyleClass().add("search-box");
    button.setId("search-open");
    button.getStyleClass().addAll("icon-only");
    button.setAccessibleText(words.say("shell.search.name"));
    button.setTooltip(new Tooltip(words.say("shell.search.tip")));
    button.setOnAction(event -> takeKeys());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(field);
    field.textProperty().subscribe((old, now) -> typed(now));
    field.setOnMouseClicked(event -> open());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            leave();
          }
        });
  }

  /// What lies over the screen while one searches.
  SearchPanel panel() {
    return panel;
  }

  /// Remembers where the keys were before they came here, and follows when the rail folds.
  void install(Scene scene) {
    panel.getParent().boundsInParentProperty().subscribe(bounds -> fit());
    boundsInParentProperty().subscribe(bounds -> fit());
    scene
        .focusOwnerProperty()
        .subscribe(now -> {
          if (now != null && !now.equals(field) && !now.equals(button)) {
            before = now;
          }
        });
  }

  /// Takes the keys and shows what can be looked for.
  void takeKeys() {
    open();
    field.requestFocus();
    field.selectAll();
  }

  private void open() {
    if (panel.isVisible()) {
      return;
    }
    if (isNarrow()) {
      panel.getChildren().addFirst(field);
    }
    panel.show(left());
    model.ask(field.getText());
  }

  private void typed(String text) {
    openAtOnce = false;
    if (!closing) {
      open();
      model.ask(text);
    }
  }

  private void show(SearchModel.Answer found) {
    boolean same = answer != null && answer.typed().equals(found.typed());
    answer = found;
    panel.fill(SearchLine.of(found.found()), sentence(found), same);
    field.speak();
    if (openAtOnce) {
      openChosen();
    }
  }

  private String sentence(SearchModel.Answer found) {
    if (!found.whole()) {
      return words.say("shell.search.reading");
    }
    var typed = found.typed().strip();
    if (typed.isEmpty()) {
      return words.say("shell.search.hint");
    }
    var shown = typed.length() > SHOWN_OF_TYPED ? typed.substring(0, SHOWN_OF_TYPED) + "…" : typed;
    return found.found().isEmpty() ? words.say("shell.search.nothing", shown) : "";
  }

  private String leadsTo(Entry entry) {
    if (entry.kind() == Kind.COMMAND) {
      return command(entry.code()) instanceof Command command ? command.keys() : "";
    }
    var place = Landings.of(entry.kind());
    return place == null ? "" : Rail.name(words, place);
  }

  private @Nullable Command command(String id) {
    var known = answer;
    return known == null
        ? null
        : known.commands().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  // -- keys

  private void pressed(KeyEvent event) {
    boolean mine =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case PAGE_DOWN -> move(PAGE);
          case PAGE_UP -> move(-PAGE);
          case ENTER -> {
            openChosen();
            yield true;
          }
          case ESCAPE -> {
            close();
            yield true;
          }
          default -> false;
        };
    if (mine) {
      event.consume();
    }
  }

  private boolean move(int by) {
    if (panel.isVisible()) {
      panel.move(by);
      field.speak();
    } else {
      open();
    }
    return true;
  }

  private void openChosen() {
    var known = answer;
    if (known == null || !known.typed().equals(field.getText())) {
      // Whoever types fast means what will be found, not what was found before.
      openAtOnce = panel.isVisible();
      return;
    }
    var row = panel.chosen();
    // While the workspace is read it may well be found yet.
    openAtOnce = row == null && !known.whole();
    if (row != null) {
      open(row);
    }
  }

  private void open(SearchLine.Row row) {
    var entry = row.hit().entry();
    var command = entry.kind() == Kind.COMMAND ? command(entry.code()) : null;
    var place = Landings.of(entry.kind());
    close();
    if (command != null) {
      command.action().run();
    } else if (place != null) {
      desk.navigator().open(place, entry.code());
    }
  }

  /// Gives the keys back to where they were.
  private void close() {
    var back = before;
    leave();
    if (back != null && back.getScene() != null && back.getScene().equals(getScene())) {
      back.requestFocus();
    }
  }

  private void leave() {
    if (closing) {
      return;
    }
    closing = true;
    model.forget();
    answer = null;
    openAtOnce = false;
    panel.hide();
    field.clear();
    closing = false;
    fit();
  }

  // -- room

  private void fit() {
    if (panel.isVisible()) {
      panel.show(left());
    } else {
      getChildren().setAll(isNarrow() ? button : field);
    }
  }

  private boolean isNarrow() {
    return getWidth() < NARROW * getHeight();
  }

  /// Where the panel begins: below the box, or further left where it would be cut off.
  private double left() {
    var screen = panel.getParent();
    panel.applyCss();
    double width = screen.getLayoutBounds().getWidth();
    double here = localToScene(0, 0).getX() - screen.localToScene(0, 0).getX();
    return Math.clamp(here, 0, Math.max(0, width - panel.prefWidth(-1) - SearchPanel.EDGE));
  }
}

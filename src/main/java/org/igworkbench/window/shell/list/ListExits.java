package org.igworkbench.window.shell.list;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The two ways that lead out of a list: copied as a table, and exported as it is seen. Both by
/// button, by key and from the menu of the rows.
public final class ListExits {

  /// What its keys do, for F1.
  public static final KeyHelp HELP =
      new KeyHelp("Ctrl+Shift+E", Sentence.of("shell.list.key.export"));

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final String id;
  private final Words words;
  private final Runnable copy;
  private final ExportBar bar;

  /// @param id begins the ids of its parts
  /// @param order what is seen now; empty while nothing is
  /// @param copy puts what is seen on the clipboard
  public ListExits(
      String id, ListServices services, Supplier<Optional<Exporting.Order>> order, Runnable copy) {
    this.id = id;
    this.words = services.desk().words();
    this.copy = copy;
    var exporting = new Exporting(services.desk());
    bar = new ExportBar(id, services.desk(), exporting, order, services.documents()).aside();
    HBox.setHgrow(bar, Priority.ALWAYS);
  }

  /// Whether a key asks for an export of what is seen.
  public static boolean asksForExport(KeyEvent event) {
    return EXPORT.match(event);
  }

  /// Lets keys and the menu of a table lead out of the list.
  public void offer(Control table) {
    table.setContextMenu(menu());
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copy.run();
            event.consume();
          }
        });
  }

  private ContextMenu menu() {
    var copying = new MenuItem(words.say("shell.list.copy"), new FontIcon("bi-clipboard"));
    copying.setId(id + "-copy-item");
    copying.setOnAction(chosen -> copy.run());
    var icon = new FontIcon("bi-file-earmark-spreadsheet");
    var exporting = new MenuItem(words.say("shell.list.export"), icon);
    exporting.setId(id + "-export-item");
    exporting.setOnAction(chosen -> export());
    return new ContextMenu(copying, exporting);
  }

  /// Asks where to write what is seen, and writes it.
  public void export() {
    bar.ask();
  }

  /// The button that copies.
  Button copying() {
    var button = new Button("", new FontIcon("bi-clipboard"));
    button.setId(id + "-copy");
    button.getStyleClass().add("icon-only");
    button.setAccessibleText(words.say("shell.list.copy"));
    button.setTooltip(new Tooltip(words.say("shell.list.copy")));
    button.setOnAction(pressed -> copy.run());
    return button;
  }

  /// The line under a list: both buttons, and what became of the export.
  public HBox foot(Control... before) {
    var foot = new HBox();
    foot.getChildren().addAll(before);
    foot.getChildren().addAll(copying(), bar);
    foot.getStyleClass().addAll("panel-foot", "list-foot");
    return foot;
  }
}

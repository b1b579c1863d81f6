package org.igworkbench.window.requests.list;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.TableText;
import org.igworkbench.window.shell.list.ListServices;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with all that a list shows: copy it for a spreadsheet, or write it into a
/// workbook.
final class ListFoot extends HBox {

  private final ListServices services;
  private final Supplier<Optional<SeenRows>> seen;

  ListFoot(ListServices services, Supplier<Optional<SeenRows>> seen) {
    this.services = services;
    this.seen = seen;
    var words = services.desk().words();
    var copy = new Button("", new FontIcon("bi-clipboard"));
    copy.setId("requests-copy");
    copy.getStyleClass().add("icon-only");
    copy.setAccessibleText(words.say("shell.list.copy"));
    copy.setTooltip(new Tooltip(words.say("shell.list.copy")));
    copy.setOnAction(pressed -> copy());
    var export =
        new ExportBar(
                "requests",
                services.desk(),
                new Exporting(services.desk()),
                () -> seen.get().map(Exporting.Order.class::cast),
                services.documents())
            .aside();
    setHgrow(export, Priority.ALWAYS);
    getStyleClass().addAll("panel-foot", "list-foot");
    getChildren().addAll(copy, export);
  }

  /// Copies what is seen, with its headings.
  void copy() {
    seen.get().ifPresent(rows -> services.desk().jobs().run(rows::text, TableText::copy));
  }
}

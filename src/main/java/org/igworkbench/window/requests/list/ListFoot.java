package org.igworkbench.window.requests.list;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.TableText;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;

/// What can be done with all that a list shows: copy it for a spreadsheet, or write it into a
/// workbook.
final class ListFoot extends HBox {

  private final ListServices services;
  private final Supplier<Optional<SeenRows>> seen;
  private final ListExits exits;

  ListFoot(ListServices services, Supplier<Optional<SeenRows>> seen) {
    this.services = services;
    this.seen = seen;
    exits =
        new ListExits(
            "requests", services, () -> seen.get().map(Exporting.Order.class::cast), this::copy);
    var foot = exits.foot();
    setHgrow(foot, Priority.ALWAYS);
    getChildren().add(foot);
  }

  /// Lets keys and the menu of the table lead out of the list.
  void offer(Control table) {
    exits.offer(table);
  }

  void export() {
    exits.export();
  }

  /// Copies what is seen, with its headings.
  private void copy() {
    seen.get().ifPresent(rows -> services.desk().jobs().run(rows::text, TableText::copy));
  }
}

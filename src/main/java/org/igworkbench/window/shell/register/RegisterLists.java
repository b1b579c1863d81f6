package org.igworkbench.window.shell.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The rows of the register that is looked at: as a table, or as a picture where there is one.
final class RegisterLists extends StackPane {

  private final RegisterPlan plan;
  private final ListServices services;
  private final Words words;
  private final RegisterModel model;
  private final Listener listener;
  private final Map<Kind, ListTable<RegisterLine>> tables = new EnumMap<>(Kind.class);
  private final List<RegisterPicture> pictures;
  private final ObjectProperty<@Nullable Integer> look = new SimpleObjectProperty<>(0);
  private boolean showing;

  /// Is told what is chosen.
  interface Listener {
    void chosen(String code);

    /// The row that is chosen is to be worked on.
    void opened();
  }

  RegisterLists(
      RegisterPlan plan,
      ListServices services,
      RowDesk desk,
      RegisterModel model,
      Listener listener) {
    this.plan = plan;
    this.services = services;
    this.words = desk.words();
    this.model = model;
    this.listener = listener;
    pictures = plan.pictures().stream().map(make -> make.apply(desk)).toList();
    getStyleClass().add("register-lists");
    look.subscribe(index -> show());
  }

  private ListTable<RegisterLine> table() {
    return tables.computeIfAbsent(model.current(), this::made);
  }

  private ListTable<RegisterLine> made(Kind kind) {
    var id = plan.name() + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var table =
        new ListTable<RegisterLine>(
            id,
            words.say(plan.tab(kind)),
            RegisterLine::code,
            RegisterColumns.of(words, kind, model::begun),
            services);
    table.aside(line -> !line.state().counts());
    table.whenEmpty(empty(kind));
    table.listen(
        line -> {
          // Rows that go and come again while the list is read are no choice of anybody's.
          if (line != null && !showing) {
            listener.chosen(line.code());
          }
        },
        listener::opened);
    table.whenSeen(this::showPicture);
    switcher(id).ifPresent(table::before);
    return table;
  }

  private Node empty(Kind kind) {
    var box = new VBox(Controls.wrapped(words.say(plan.empty(kind)), "muted"));
    box.getStyleClass().add("empty");
    return box;
  }

  private Optional<Node> switcher(String id) {
    if (pictures.isEmpty()) {
      return Optional.empty();
    }
    var looks = new ArrayList<Integer>();
    for (int at = 0; at <= pictures.size(); at++) {
      looks.add(at);
    }
    var segments =
        new Segments<>(
            words.say("shell.register.look"),
            looks,
            at ->
                at == 0
                    ? words.say("shell.register.look.table")
                    : words.say(pictures.get(at - 1).title()),
            look);
    segments.setId(id + "-look");
    return Optional.of(segments);
  }

  private int look() {
    var now = look.get();
    return now == null ? 0 : now;
  }

  /// Shows the register that is looked at, as it was read last.
  void show() {
    var table = table();
    showing = true;
    table.show(model.lines());
    // In the place of a row that has gone none is chosen, not its neighbour.
    model
        .chosen()
        .filter(code -> model.find(code).isPresent())
        .ifPresentOrElse(table::select, table::clearSelection);
    showing = false;
    getChildren().setAll(table);
    showPicture();
  }

  private void showPicture() {
    if (look() > 0) {
      pictures
          .get(look() - 1)
          .show(table().seen(), model.chosen().orElse(""), services.desk().day());
    }
    table().instead(look() > 0 ? pictures.get(look() - 1).root() : null);
  }

  void redraw() {
    table().redraw();
    showPicture();
  }

  void select(String code) {
    showing = true;
    table().select(code);
    showing = false;
  }

  void clearSelection() {
    table().clearSelection();
  }

  void focusTable() {
    table().focusTable();
  }

  void focusFilter() {
    table().focusFilter();
  }

  /// Exports the register as it is seen.
  void export() {
    table().export();
  }

  /// Whether a node stands in here.
  boolean holds(@Nullable Node node) {
    for (var here = node; here != null; here = here.getParent()) {
      if (here.equals(this)) {
        return true;
      }
    }
    return false;
  }
}

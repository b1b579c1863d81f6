package org.igworkbench.window.shell.register;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Use;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Controls;

/// The lines of what names a row, each with the way to the thing.
final class UseList {

  private static final int AT_FIRST = 50;
  private static final int AT_ONCE = 200;

  private final RowDesk desk;

  UseList(RowDesk desk) {
    this.desk = desk;
  }

  /// Things of one sort under their heading, a few at first and more of them when asked for: a
  /// power can carry thousands of rules.
  <T> VBox group(Use.Sort sort, List<T> things, Function<T, Node> line) {
    var group = new VBox(heading(sort, things.size()));
    group.getStyleClass().add("effect-group");
    add(group, things, line, AT_FIRST);
    return group;
  }

  private <T> void add(VBox group, List<T> things, Function<T, Node> line, int count) {
    var nodes = group.getChildren();
    things.stream().limit(count).map(line).forEach(nodes::add);
    if (things.size() > count) {
      var rest = things.subList(count, things.size());
      var next = Math.min(rest.size(), AT_ONCE);
      var more =
          Controls.button(
              desk.words().say("shell.register.uses.more", next),
              "",
              () -> {
                int first = nodes.size() - 1;
                nodes.remove(first);
                add(group, rest, line, next);
                // The button has gone; the keys go to what came in its place.
                var code = nodes.get(first).lookup(".hyperlink");
                (code == null ? group : code).requestFocus();
              });
      more.getStyleClass().addAll("link-button", "more-uses");
      nodes.add(more);
    }
  }

  /// The heading of one sort, with how many there are.
  Node heading(Use.Sort sort, int count) {
    var name = Controls.label(desk.words().say(sort.words()), "section-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var heading = new HBox(name, Controls.label(Integer.toString(count), "count"));
    heading.getStyleClass().add("use-heading");
    return heading;
  }

  /// One thing: its code, which opens it where the window can, and what is said of it.
  HBox line(Use.Sort sort, String code, Node... said) {
    var text = new VBox(said);
    text.getStyleClass().add("use-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(code(sort, code), text);
    line.getStyleClass().add("use-line");
    return line;
  }

  private Node code(Use.Sort sort, String code) {
    return switch (sort) {
      case RULE -> link(code, () -> desk.desk().navigator().open(Place.MATRIX, code));
      case REQUEST -> link(code, () -> desk.desk().navigator().open(Place.REQUESTS, code));
      case ROW -> link(code, () -> openRow(code));
      case AGREEMENT -> row(Kind.AGREEMENT, code);
      case AUTOMATED_DECISION -> row(Kind.AUTOMATED_DECISION, code);
      case NOTICE_LINE -> Controls.label(code, "muted", "use-code");
    };
  }

  /// A row of a register, which can be opened where a screen has it.
  private Node row(Kind kind, String code) {
    return RowDesk.place(kind).isPresent()
        ? link(code, () -> desk.open(kind, code))
        : Controls.label(code, "muted", "use-code");
  }

  private static Hyperlink link(String code, Runnable open) {
    var link = new Hyperlink(code);
    link.getStyleClass().add("use-code");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(pressed -> open.run());
    return link;
  }

  private void openRow(String code) {
    desk.desk()
        .jobs()
        .run(
            () -> desk.desk().workbench().registers().find(code),
            found -> found.ifPresent(row -> desk.open(row.kind(), code)));
  }
}

package org.igworkbench.window.shell.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Use;
import org.igworkbench.registers.Uses;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;

/// Where a row is used: everything that names it, by sort, each one press away.
final class UsesPage implements RowPage {

  private final RowDesk desk;
  private final UseList list;

  UsesPage(RowDesk desk) {
    this.desk = desk;
    this.list = new UseList(desk);
  }

  @Override
  public String id() {
    return "uses";
  }

  @Override
  public Sentence title() {
    return Sentence.of("shell.register.page.uses");
  }

  @Override
  public Parent open(Entry entry) {
    var box = new VBox();
    box.setId("row-uses");
    box.getStyleClass().addAll("row-page", "row-uses");
    var day = desk.desk().day();
    var workbench = desk.desk().workbench();
    desk.desk()
        .jobs()
        .run(
            () ->
                Uses.of(
                    workbench.registers().whole(workbench.matrix().snapshot()),
                    entry.kind(),
                    entry.code(),
                    day),
            uses -> fill(box, uses));
    return box;
  }

  private void fill(VBox box, List<Use> uses) {
    if (uses.isEmpty()) {
      box.getChildren()
          .setAll(Controls.wrapped(desk.words().say("shell.register.uses.none"), "muted"));
      return;
    }
    box.getChildren().clear();
    for (var sort : Use.Sort.values()) {
      var some = uses.stream().filter(use -> use.sort() == sort && !use.code().isEmpty()).toList();
      if (!some.isEmpty()) {
        box.getChildren().add(list.group(sort, some, this::line));
      }
      uses.stream()
          .filter(use -> use.sort() == sort && use.code().isEmpty())
          .map(use -> Controls.wrapped(desk.words().say(use.text()), "muted"))
          .forEach(box.getChildren()::add);
    }
  }

  private Node line(Use use) {
    var text = desk.words().say(use.text());
    var line =
        use.live()
            ? Controls.wrapped(text)
            : Controls.wrapped(desk.words().say("shell.register.uses.over", text), "muted");
    return list.line(use.sort(), use.code(), line);
  }
}

package org.igworkbench.window.shell.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Asking;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Shape;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.workspace.Words;

/// The fields of one row, made from nothing but their description.
final class RowForm extends VBox {

  private final Words words;
  private final RowModel model;
  private final RegisterReading reading;
  private final Form form;
  private final Asking asking;

  RowForm(Words words, RowModel model, RegisterReading reading) {
    this.words = words;
    this.model = model;
    this.reading = reading;
    form = new Form(words, model.problems());
    asking = new Asking(model.kind(), reading);
    getStyleClass().add("row-form");
    form.elsewhere(RowModel.path("code"), "shell.register.code");
    getChildren().add(form.problemList());
    if (model.isNew()) {
      var name = words.say("shell.register.code");
      var code = Controls.text(name, model.text(org.igworkbench.registers.Form.CODE));
      code.setId("row-code");
      getChildren().add(form.field(RowModel.path("code"), name, code));
    }
    lay(new RowWords(words, model.kind()).fields());
    var why = words.say("shell.register.why");
    var reason = Controls.text(why, model.why());
    reason.setId("row-why");
    if (!model.isNew()) {
      getChildren().add(new FieldBox(why, reason));
    }
  }

  /// Short fields stand side by side, two by two.
  private void lay(List<Field> fields) {
    var row = new ArrayList<Node>();
    for (var field : fields) {
      if (!isShort(field.shape()) || field.asked() != null) {
        flush(row);
        getChildren().add(field(field));
        continue;
      }
      row.add(field(field));
      if (row.size() == 2) {
        flush(row);
      }
    }
    flush(row);
  }

  private void flush(List<Node> row) {
    if (!row.isEmpty()) {
      getChildren().add(row.size() == 1 ? row.getFirst() : new Evenly(row.toArray(Node[]::new)));
      row.clear();
    }
  }

  private static boolean isShort(Shape shape) {
    return shape instanceof Shape.Day
        || shape instanceof Shape.DayOr
        || shape instanceof Shape.Whole
        || shape instanceof Shape.YesNo
        || shape instanceof Shape.Choice;
  }

  private Node field(Field field) {
    var name = words.say(field.label());
    var control = control(field, name, model.text(field.name()));
    control.setId("row-" + field.name().replace('_', '-'));
    var box = form.field(RowModel.path(field.name()), name, control);
    if (field.asked() != null) {
      asking
          .deciding()
          .forEach(upon ->
              model.text(upon).subscribe(answer -> show(box, asking.asks(field, model.values()))));
    }
    return switch (field.shape()) {
      case Shape.Names _ -> box.remark(words.say("shell.register.names-note"));
      default -> box;
    };
  }

  /// A field that is not asked takes no room, and the keys pass it by.
  private static void show(Node box, boolean asked) {
    box.setVisible(asked);
    box.setManaged(asked);
  }

  private Node control(Field field, String name, StringProperty text) {
    return switch (field.shape()) {
      case Shape.Line _, Shape.Whole _ -> Controls.text(name, text);
      case Shape.Prose _ -> new ProseField(name, rows(text), text);
      case Shape.Names _ -> new ProseField(name, rows(text), text);
      case Shape.Day _ -> new DayField(name, text);
      case Shape.DayOr(var others) ->
          new DayOrField(name, words.say("shell.register.on-day"), choices(others).toList(), text);
      case Shape.YesNo _ -> yesNo(name, text);
      case Shape.Choice(var options) -> choice(name, choices(options), text);
      case Shape.One(var of, var required) ->
          choice(
              name,
              Stream.concat(
                  required ? Stream.of() : Stream.of(Choice.none(words.say("shell.register.none"))),
                  reading.offered(of).stream()),
              text);
      case Shape.Many(var of) ->
          new ChipField(
              words,
              name,
              words.say("shell.register.many-prompt"),
              reading.offered(of),
              listed(text));
    };
  }

  private Stream<Choice> choices(List<Shape.Option> options) {
    return options.stream().map(option -> new Choice(option.value(), "", words.say(option.word())));
  }

  private static int rows(StringProperty text) {
    return text.get().length() > 120 || text.get().lines().count() > 2 ? 4 : 2;
  }

  private Control yesNo(String name, StringProperty text) {
    var box = new CheckBox(words.say("shell.register.value.yes"));
    box.setAccessibleText(name);
    text.subscribe(now -> box.setSelected(now.equals("true")));
    box.selectedProperty().subscribe((was, now) -> text.set(now ? "true" : "false"));
    return box;
  }

  private static Control choice(String name, Stream<Choice> choices, StringProperty text) {
    var field = new ChoiceField(name, "");
    field.offer(choices.toList(), text);
    return field;
  }

  /// Codes one on each line, as a list that can be added to.
  private static ObservableList<String> listed(StringProperty text) {
    var list = FXCollections.observableArrayList(text.get().lines().toList());
    list.addListener((ListChangeListener<String>) change -> text.set(String.join("\n", list)));
    // What somebody else has saved comes in by the text.
    text.subscribe(now -> {
      var lines = now.lines().toList();
      if (!list.equals(lines)) {
        list.setAll(lines);
      }
    });
    return list;
  }

  /// Goes to where the form begins.
  void focusFirstField() {
    form.focusFirstField();
  }

  /// Goes to the first field that is wrong.
  void focusFirst() {
    form.focusFirst();
  }
}

package org.igworkbench.window.shell.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;

/// The fields of a form by their paths, each with what is wrong with it, and all of that on top.
public final class Form {

  private static final Pattern AFTER_NAME = Pattern.compile("( \\(|, ).*");

  private final Words words;
  private final Problems problems;
  private final Map<String, FieldBox> fields = new LinkedHashMap<>();
  private final Map<String, String> outside = new LinkedHashMap<>();
  private final Label heading = new Label();
  private final VBox list = new VBox();

  public Form(Words words, Problems problems) {
    this.words = words;
    this.problems = problems;
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    list.getStyleClass().add("error-list");
    list.setAccessibleText(words.say("shell.problems.name"));
    problems.byPath().addListener((MapChangeListener<String, String>) change -> show());
    show();
  }

  /// Puts a control into the form, in the order of the form.
  public FieldBox field(String path, String name, Node control) {
    var box = new FieldBox(name, control);
    fields.put(path, box);
    box.show(problems.byPath().get(path));
    return box;
  }

  /// Names a thing of the form that stands elsewhere, so that what is wrong with it is listed.
  public void elsewhere(String path, String nameKey) {
    outside.put(path, words.say(nameKey));
  }

  /// The field of that path, where the form has it.
  public Optional<FieldBox> box(String path) {
    return Optional.ofNullable(fields.get(path));
  }

  /// All that is wrong, in the order of the form; it takes no room while nothing is.
  public Node problemList() {
    return list;
  }

  /// Goes to where the form begins.
  public void focusFirstField() {
    fields.values().stream().findFirst().ifPresent(box -> box.control().requestFocus());
  }

  /// Goes to the field of that path, where the form has it.
  public void goTo(String path) {
    box(path).ifPresent(box -> Sight.goTo(box.control()));
  }

  /// Goes to the first field that is wrong.
  public void focusFirst() {
    fields.entrySet().stream()
        .filter(field -> problems.byPath().containsKey(field.getKey()))
        .findFirst()
        .ifPresent(field -> Sight.goTo(field.getValue().control()));
  }

  private void show() {
    var wrong = problems.byPath();
    fields.forEach((path, box) -> box.show(wrong.get(path)));
    heading.setText(words.say("shell.problems.heading", wrong.size()));
    list.getChildren().setAll(heading);
    fields.forEach((path, box) -> {
      var sentence = wrong.get(path);
      if (sentence != null) {
        list.getChildren().add(link(box, sentence));
      }
    });
    wrong.forEach((path, sentence) -> {
      if (!fields.containsKey(path)) {
        var name = outside.get(path);
        list.getChildren().add(Controls.wrapped(name == null ? sentence : name + ": " + sentence));
      }
    });
    list.setVisible(!wrong.isEmpty());
    list.setManaged(!wrong.isEmpty());
  }

  /// The name of a field without what it adds in brackets or after a comma.
  private static String brief(String name) {
    return AFTER_NAME.matcher(name).replaceFirst("");
  }

  private static Hyperlink link(FieldBox box, String sentence) {
    var link = new Hyperlink(brief(box.name()) + ": " + sentence);
    link.setWrapText(true);
    link.setOnAction(pressed -> Sight.goTo(box.control()));
    return link;
  }
}

package org.igworkbench.window.requests.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.IdentifierAdvice;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.window.shell.form.Suggestions;

/// The sorts of fields that the pages of requests are made of. Each goes by the last part of its
/// path as its id, and free text is looked through for what identifies a person.
final class PageFields {

  private final Phrases phrases;
  private final Form form;

  PageFields(Phrases phrases, Form form) {
    this.phrases = phrases;
    this.form = form;
  }

  private static String id(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  /// One line of free text.
  FieldBox text(String path, String name, StringProperty text) {
    return text(path, name, text, List::of);
  }

  /// One line of free text, with what was typed there before.
  FieldBox text(String path, String name, StringProperty text, Supplier<List<String>> before) {
    var field = Controls.text(name, text);
    field.setId(id(path));
    suggest(field, before);
    return advised(form.field(path, name, field), text);
  }

  /// Looks through what is typed for what identifies a person.
  FieldBox advised(FieldBox box, StringProperty text) {
    box.getChildren().add(new IdentifierAdvice(phrases.words(), text, phrases::today));
    return box;
  }

  private static void suggest(TextField field, Supplier<List<String>> before) {
    Suggestions.saying(
        Function.<String>identity(),
        field,
        typed -> containing(typed, before.get()),
        chosen -> {
          field.setText(chosen);
          field.end();
        });
  }

  private static List<String> containing(String typed, List<String> texts) {
    var lower = typed.toLowerCase(Locale.UK).strip();
    if (lower.isEmpty()) {
      return List.of();
    }
    return texts.stream()
        .filter(one -> one.toLowerCase(Locale.UK).contains(lower))
        .filter(one -> !one.equals(typed))
        .toList();
  }

  /// One line in which nobody writes about people, such as a number.
  FieldBox plain(String path, String name, StringProperty text) {
    var field = Controls.text(name, text);
    field.setId(id(path));
    return form.field(path, name, field);
  }

  /// Some lines of free text.
  FieldBox prose(String path, String name, int rows, StringProperty text) {
    var field = new ProseField(name, rows, text);
    field.setId(id(path));
    return advised(form.field(path, name, field), text);
  }

  /// A day.
  FieldBox day(String path, String name, StringProperty text) {
    var field = new DayField(name, text);
    field.setId(id(path));
    return form.field(path, name, field);
  }

  /// A row of a register.
  FieldBox choice(
      String path, String name, String prompt, List<Choice> offered, StringProperty code) {
    var field = new ChoiceField(name, prompt);
    field.setId(id(path));
    field.offer(offered, code);
    return form.field(path, name, field);
  }

  /// Several rows of a register.
  FieldBox chips(String path, String name, List<Choice> offered, ObservableList<String> chosen) {
    var field =
        new ChipField(
            phrases.words(),
            name,
            phrases.say("requests-screen.categories.prompt"),
            offered,
            chosen);
    field.setId(id(path));
    return form.field(path, name, field);
  }

  /// One of the usual texts, or any other.
  FieldBox usual(String path, String name, List<String> usual, StringProperty text) {
    var field = new ComboBox<String>();
    field.setEditable(true);
    field.setId(id(path));
    field.setAccessibleText(name);
    field.getEditor().setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    field.getItems().setAll(usual);
    field.getEditor().textProperty().bindBidirectional(text);
    return form.field(path, name, field);
  }

  /// One of a few kinds, from a list.
  <T> FieldBox kind(
      String path,
      String name,
      List<T> kinds,
      Function<T, String> words,
      ObjectProperty<T> chosen) {
    var field = new ComboBox<T>();
    field.setId(id(path));
    field.setAccessibleText(name);
    field.getItems().setAll(kinds);
    field.setMaxWidth(Double.MAX_VALUE);
    field.setConverter(new Named<>(words));
    field.valueProperty().bindBidirectional(chosen);
    return form.field(path, name, field);
  }

  /// One of a few kinds, side by side.
  <T> FieldBox segments(
      String path,
      String name,
      List<T> kinds,
      Function<T, String> words,
      ObjectProperty<T> chosen) {
    var field = new Segments<>(name, kinds, words, chosen).wrapping();
    field.setId(id(path));
    return form.field(path, name, field);
  }
}

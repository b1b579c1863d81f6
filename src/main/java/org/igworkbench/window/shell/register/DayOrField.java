package org.igworkbench.window.shell.register;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;

/// A day, or an answer that stands in its place, such as that nobody knows it. Both are one text.
final class DayOrField extends HBox {

  private static final String DAY = "DAY";

  private final List<String> answers;
  private final StringProperty text;
  private final StringProperty answer = new SimpleStringProperty(DAY);
  private final StringProperty day = new SimpleStringProperty("");
  private final ChoiceField choice;
  private final DayField field;

  /// @param onDay what is chosen to give a day
  /// @param others the answers that can stand in its place
  DayOrField(String name, String onDay, List<Choice> others, StringProperty text) {
    this.text = text;
    answers = others.stream().map(Choice::code).toList();
    choice = new ChoiceField(name, "");
    field = new DayField(name, day);
    var offered = new ArrayList<Choice>();
    offered.add(new Choice(DAY, "", onDay));
    offered.addAll(others);
    getStyleClass().add("day-or");
    setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(choice, field);
    text.subscribe(this::read);
    choice.offer(offered, answer);
    answer.subscribe((was, now) -> write());
    day.subscribe((was, now) -> write());
    answer.subscribe(now -> {
      field.setVisible(now.equals(DAY));
      field.setManaged(now.equals(DAY));
      setHgrow(choice, now.equals(DAY) ? Priority.NEVER : Priority.ALWAYS);
    });
  }

  private void read(String now) {
    if (answers.contains(now)) {
      answer.set(now);
    } else {
      answer.set(DAY);
      day.set(now);
    }
  }

  private void write() {
    text.set(answer.get().equals(DAY) ? day.get() : answer.get());
  }

  @Override
  public void requestFocus() {
    choice.requestFocus();
  }
}

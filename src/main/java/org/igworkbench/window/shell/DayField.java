package org.igworkbench.window.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A day with its label, and what is wrong with it beside it.
public final class DayField extends VBox {

  private final DatePicker picker = new DatePicker();
  private final Label problem = new Label();
  private final Words words;

  /// A field for a day.
  ///
  /// @param id names the field itself; its problem is `id-problem`
  public DayField(String id, String label, Words words) {
    super(4);
    this.words = words;
    var name = new Label(label);
    name.getStyleClass().add("field-label");
    name.setLabelFor(picker);
    picker.setId(id);
    picker.setAccessibleText(label);
    picker.setConverter(new Reader());
    picker.setShowWeekNumbers(false);
    problem.setId(id + "-problem");
    problem.getStyleClass().add("field-error");
    problem.setMinHeight(USE_PREF_SIZE);
    say(null);
    getChildren().addAll(name, picker, problem);
  }

  /// The day; null while the field is empty.
  public ObjectProperty<@Nullable LocalDate> day() {
    return picker.valueProperty();
  }

  /// Says what is wrong with the day; null when nothing is.
  public void say(@Nullable String wrong) {
    problem.setText(wrong == null ? "" : wrong);
    problem.setVisible(wrong != null);
    problem.setManaged(wrong != null);
    picker.getStyleClass().remove("invalid");
    if (wrong != null) {
      picker.getStyleClass().add("invalid");
    }
    picker.setAccessibleHelp(wrong);
  }

  /// The picker takes back what it can't read; this says so.
  private final class Reader extends StringConverter<@Nullable LocalDate> {
    private final DayConverter days = new DayConverter();

    @Override
    public String toString(@Nullable LocalDate day) {
      return days.toString(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      try {
        return days.fromString(text);
      } catch (DateTimeException unreadable) {
        say(words.say("shell.day.unreadable", text == null ? "" : text.strip()));
        throw unreadable;
      }
    }
  }
}

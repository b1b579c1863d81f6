package org.igworkbench.window.requests;

import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or chosen from a calendar. What is no day stays as it was typed, to be put right.
final class DayField extends DatePicker {

  private String notADay = "";

  DayField(String name, StringProperty text) {
    setAccessibleText(name);
    getEditor().setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setShowWeekNumbers(false);
    setConverter(new Typed());
    setValue(DayText.read(text.get()).orElse(null));
    getEditor().textProperty().bindBidirectional(text);
    // Set from elsewhere, as when a form is cleared: the calendar opens on that day.
    text.subscribe(
        typed -> {
          if (!getEditor().isFocused()) {
            DayText.read(typed).ifPresent(this::setValue);
          }
        });
  }

  private final class Typed extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? notADay : DayText.written(day);
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
      var day = DayText.read(typed).orElse(null);
      notADay = day == null ? typed : "";
      return day;
    }
  }
}

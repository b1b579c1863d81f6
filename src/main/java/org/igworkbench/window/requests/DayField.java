package org.igworkbench.window.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or chosen from a calendar. What is no day stays as it was typed, to be put right.
final class DayField extends DatePicker {

  private final StringProperty text;
  private @Nullable LocalDate before;

  DayField(String name, StringProperty text) {
    this.text = text;
    setAccessibleText(name);
    getEditor().setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setShowWeekNumbers(false);
    setConverter(new Typed());
    setValue(DayText.read(text.get()).orElse(null));
    getEditor().textProperty().bindBidirectional(text);
  }

  private final class Typed extends StringConverter<LocalDate> {
    /// The picker writes its day over what was typed whenever the focus leaves. What is no day is
    /// handed back to it as the words for the day that it still holds, so that it stays.
    @Override
    public String toString(@Nullable LocalDate day) {
      if (day == null) {
        return "";
      }
      boolean typedSince = day.equals(before) && DayText.read(text.get()).isEmpty();
      return typedSince ? text.get() : DayText.written(day);
    }

    @Override
    public LocalDate fromString(String typed) {
      before = getValue();
      return DayText.read(typed).orElseThrow(() -> new DateTimeException(typed));
    }
  }
}

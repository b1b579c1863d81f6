package org.igworkbench.window.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or chosen from a calendar. What is no day stays as it was typed, to be put right.
public final class DayField extends DatePicker {

  private final StringProperty text;
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private @Nullable LocalDate before;

  /// A field for a day, kept as the text that stands in it.
  public DayField(String name, StringProperty text) {
    this.text = text;
    setAccessibleText(name);
    getEditor().setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setShowWeekNumbers(false);
    setConverter(new Typed());
    setValue(Days.read(text.get()).orElse(null));
    getEditor().textProperty().bindBidirectional(text);
    valueProperty().subscribe(day::set);
    day.subscribe(wanted -> show(wanted));
  }

  /// The day, once it is typed to its end or chosen; null while what stands there is none.
  public ObjectProperty<@Nullable LocalDate> day() {
    return day;
  }

  private void show(@Nullable LocalDate wanted) {
    if (wanted != null) {
      setValue(wanted);
      if (Days.read(text.get()).isEmpty()) {
        text.set(Days.written(wanted));
      }
    }
  }

  private final class Typed extends StringConverter<@Nullable LocalDate> {
    /// The picker writes its day over what was typed whenever the focus leaves. What is no day is
    /// handed back to it as the words for the day that it still holds, so that it stays.
    @Override
    public String toString(@Nullable LocalDate held) {
      if (held == null) {
        return "";
      }
      boolean typedSince = held.equals(before) && Days.read(text.get()).isEmpty();
      return typedSince ? text.get() : Days.written(held);
    }

    @Override
    public LocalDate fromString(@Nullable String typed) {
      before = getValue();
      var read = Days.read(typed == null ? "" : typed);
      day.set(read.orElse(null));
      return read.orElseThrow(() -> new DateTimeException("Not a day"));
    }
  }
}

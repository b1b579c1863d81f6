package org.igworkbench.registers;

import java.util.List;
import java.util.Optional;
import org.igworkbench.workspace.Sentence;

/// What can stand in a field. The value itself is always text, so that what somebody has half typed
/// is a value too.
public sealed interface Shape {

  /// Whether it may not be left empty.
  default boolean required() {
    return false;
  }

  /// One line of text.
  record Line(boolean required, int longest) implements Shape {}

  /// Text of any number of lines.
  record Prose(boolean required, int longest) implements Shape {}

  /// A whole number.
  record Whole(int least, int most) implements Shape {
    @Override
    public boolean required() {
      return true;
    }
  }

  /// `true` or `false`.
  record YesNo() implements Shape {}

  /// One of a few.
  record Choice(List<Option> options) implements Shape {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean required() {
      return true;
    }
  }

  /// One of the values of a choice.
  ///
  /// @param value as it is kept
  record Option(String value, Sentence word) {}

  /// A day, as ISO text.
  record Day(boolean required) implements Shape {}

  /// A day, as ISO text, or one of a few answers that stand in its place.
  record DayOr(List<Option> others) implements Shape {

    /// Nobody knows the day.
    public static final String UNKNOWN = "UNKNOWN";

    /// There is no such day.
    public static final String NONE = "NONE";

    public DayOr {
      others = List.copyOf(others);
    }

    @Override
    public boolean required() {
      return true;
    }

    /// The answer of that value.
    public Optional<Option> other(String value) {
      return others.stream().filter(option -> option.value().equals(value)).findFirst();
    }
  }

  /// The code of a row of a register.
  record One(Kind of, boolean required) implements Shape {}

  /// Codes of rows of a register, one on each line.
  record Many(Kind of) implements Shape {}

  /// Names, one on each line.
  record Names() implements Shape {}
}

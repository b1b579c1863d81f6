package org.igworkbench.window.shell.list;

import java.time.LocalDate;
import java.util.function.Function;
import org.igworkbench.reports.Value;
import org.jspecify.annotations.Nullable;

/// A column of a list.
///
/// @param id by which its place and width are remembered
/// @param width in pixels, until somebody draws it wider
/// @param shown whether it is seen until somebody chooses the columns
/// @param value what stands in it, for the eye, for sorting and for Excel
/// @param icon the name of an icon before the words; empty for none
public record ListColumn<T>(
    String id,
    String heading,
    double width,
    boolean shown,
    Function<T, Value> value,
    Function<T, String> icon) {

  /// What stands where nothing is known.
  public static final String NOTHING = "–";

  /// A column of words.
  public static <T> ListColumn<T> text(
      String id, String heading, double width, Function<T, String> text) {
    return new ListColumn<>(id, heading, width, true, row -> said(text.apply(row)), row -> "");
  }

  /// A column of whole numbers.
  public static <T> ListColumn<T> count(
      String id, String heading, double width, Function<T, Integer> number) {
    return new ListColumn<>(
        id, heading, width, true, row -> new Value.Count(number.apply(row)), row -> "");
  }

  /// A column of days.
  public static <T> ListColumn<T> day(
      String id, String heading, double width, Function<T, @Nullable LocalDate> day) {
    return new ListColumn<>(
        id,
        heading,
        width,
        true,
        row -> {
          var known = day.apply(row);
          return known == null ? new Value.Text(NOTHING) : new Value.Day(known);
        },
        row -> "");
  }

  /// The same with an icon before the words, which say the same.
  public ListColumn<T> marked(Function<T, String> icons) {
    return new ListColumn<>(id, heading, width, shown, value, icons);
  }

  /// The same, not seen until somebody chooses it.
  public ListColumn<T> hidden() {
    return new ListColumn<>(id, heading, width, false, value, icon);
  }

  /// A text as a value: one line, and a dash where there is none.
  public static Value said(String text) {
    var line = text.strip().replaceAll("\\s*\\R\\s*", "; ");
    return new Value.Text(line.isEmpty() ? NOTHING : line);
  }

  /// What stands in it, in words.
  public String said(T row) {
    return ListValue.said(value.apply(row));
  }
}

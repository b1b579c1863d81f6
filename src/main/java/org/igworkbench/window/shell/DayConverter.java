package org.igworkbench.window.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as people in the United Kingdom write them: shown as `5 November 2026`, read in the usual
/// ways with the day first.
public final class DayConverter extends StringConverter<@Nullable LocalDate> {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  // The short month of September is Sept in Britain by the book and Sep by habit.
  private static final List<DateTimeFormatter> READ =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d")
          .flatMap(
              pattern -> Stream.of(Locale.UK, Locale.US).map(locale -> formatter(pattern, locale)))
          .toList();

  private static DateTimeFormatter formatter(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// The day that a text names; empty when it names none.
  public static Optional<LocalDate> read(String text) {
    var tidy = text.strip().replaceAll("\\s+", " ");
    for (var formatter : READ) {
      try {
        return Optional.of(LocalDate.parse(tidy, formatter));
      } catch (DateTimeException notThisWay) {
        // The next way of writing is tried.
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : SHOWN.format(day);
  }

  /// @throws DateTimeException when the text names no day
  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return read(text).orElseThrow(() -> new DateTimeException("Not a day"));
  }
}

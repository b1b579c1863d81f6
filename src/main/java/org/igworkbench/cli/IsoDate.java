package org.igworkbench.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.igworkbench.workspace.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A date on the command line: year, month, day, and nothing else.
record IsoDate(Words words) implements ITypeConverter<LocalDate> {

  /// Java takes years of up to ten digits too, across which no working day can be counted.
  static boolean yearHasFourDigits(String text) {
    return text.matches("\\d{4}-.*");
  }

  @Override
  public LocalDate convert(String text) {
    try {
      if (yearHasFourDigits(text)) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // What to write instead is said below, whatever is wrong with it.
    }
    throw new TypeConversionException(words.say("cli.usage.date", text));
  }
}

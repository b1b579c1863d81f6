package org.igworkbench.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.igworkbench.workspace.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A date on the command line: year, month, day, and nothing else.
record IsoDate(Words words) implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(words.say("cli.usage.date", text));
    }
  }
}

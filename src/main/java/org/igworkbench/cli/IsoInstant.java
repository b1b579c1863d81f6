package org.igworkbench.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.igworkbench.workspace.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A moment on the command line, with its offset from UTC.
record IsoInstant(Words words) implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String text) {
    try {
      if (IsoDate.yearHasFourDigits(text)) {
        return Instant.parse(text);
      }
    } catch (DateTimeParseException e) {
      // What to write instead is said below, whatever is wrong with it.
    }
    throw new TypeConversionException(words.say("cli.usage.instant", text));
  }
}

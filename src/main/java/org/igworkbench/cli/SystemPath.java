package org.igworkbench.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.igworkbench.workspace.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A path on the command line, as this system writes them.
record SystemPath(Words words) implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(words.say("cli.usage.path", text));
    }
  }
}

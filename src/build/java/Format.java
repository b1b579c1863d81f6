import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Lays out the Java sources: `check` names the files that are not in order and fails, `apply` puts
/// them in order.
///
/// A program of its own, because the formatter must run on the JDK that knows the syntax, whichever
/// JDK runs Maven.
void main(String[] args) {
  var apply = args[0].equals("apply");
  var roots = Stream.of("src/main/java", "src/test/java", "src/build/java").map(Path::of);
  var untidy =
      roots
          .filter(Files::isDirectory)
          .flatMap(root -> sources(root).stream())
          .parallel()
          .filter(file -> untidy(file, apply))
          .map(Path::toString)
          .sorted()
          .toList();
  if (!apply && !untidy.isEmpty()) {
    System.err.println("Not in order; put right by mvn -q -Dfast -Pformat validate:");
    untidy.forEach(file -> System.err.println("  " + file));
    System.exit(1);
  }
}

List<Path> sources(Path root) {
  try (var files = Files.walk(root)) {
    return files.filter(file -> file.toString().endsWith(".java")).toList();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

boolean untidy(Path file, boolean apply) {
  try {
    var before = Files.readString(file);
    var after = new Formatter().formatSourceAndFixImports(before);
    if (after.equals(before)) {
      return false;
    }
    if (apply) {
      Files.writeString(file, after);
    }
    return true;
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  } catch (FormatterException e) {
    throw new IllegalStateException(file + ": " + e.getMessage(), e);
  }
}

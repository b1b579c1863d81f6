package org.igworkbench.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Violation;

/// The sample files, to be changed for a test, and problems as a person reads them.
final class Sample {

  private static final Wording WORDS = new Wording();

  private final List<SourceFile> files = new ArrayList<>(SampleFiles.load());

  static SourceFile file(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(SourceFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  /// Puts other words in the place of the first ones that are there.
  Sample replace(String name, String words, String others) {
    var file = files.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    var text = text(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(name + " has no " + words);
    }
    int at = text.indexOf(words);
    files.set(
        files.indexOf(file),
        file(name, text.substring(0, at) + others + text.substring(at + words.length())));
    return this;
  }

  Sample without(String name) {
    files.removeIf(file -> file.name().equals(name));
    return this;
  }

  Sample with(SourceFile file) {
    files.add(file);
    return this;
  }

  List<SourceFile> files() {
    return List.copyOf(files);
  }

  Reading<Library> read() {
    return new LibraryReader().read(files, SampleFiles.defaults());
  }

  Library library() {
    return switch (read()) {
      case Reading.Sound<Library>(var library) -> library;
      case Reading.Faulty<Library>(var violations) ->
          throw new AssertionError(String.join("\n", said(violations)));
    };
  }

  /// What is wrong, as the command line prints it.
  List<String> complaints() {
    return said(read());
  }

  static List<String> said(Reading<?> reading) {
    return switch (reading) {
      case Reading.Sound<?> sound -> List.of();
      case Reading.Faulty<?> faulty -> said(faulty.violations());
    };
  }

  static List<String> said(List<Violation> violations) {
    return violations.stream().map(Sample::said).toList();
  }

  private static String said(Violation violation) {
    var sentence = WORDS.say(violation.sentence());
    if (sentence.equals(violation.key())) {
      throw new AssertionError("No words for " + violation.key());
    }
    return violation.path() + ": " + sentence;
  }
}

package org.igworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igworkbench.house.BesideTheWindow;
import org.junit.jupiter.api.Test;

/// The words are all there, all used, and each once.
@BesideTheWindow
class WordingTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEXTS = Path.of("src/main/resources/org/igworkbench/wording");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+){2,})\"");

  private static List<String> linesOf(String bundle) throws IOException {
    return Files.readAllLines(TEXTS.resolve(bundle + ".properties")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static TreeSet<String> defined() throws IOException {
    var keys = new TreeSet<String>();
    for (var bundle : Wording.BUNDLES) {
      linesOf(bundle).forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
    }
    return keys;
  }

  private static TreeSet<String> used() throws IOException {
    var keys = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          var key = matcher.group(1);
          if (Wording.BUNDLES.contains(key.substring(0, key.indexOf('.')))) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  @Test
  void everyKeyThatTheProgramSaysHasWords() throws IOException {
    var missing = used();
    missing.removeAll(defined());
    assertThat(missing).isEmpty();
  }

  @Test
  void noWordsLieUnused() throws IOException {
    var unused = defined();
    unused.removeAll(used());
    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyStandsOnceAndInTheBundleOfItsRoom() throws IOException {
    for (var bundle : Wording.BUNDLES) {
      var keys = new ArrayList<String>();
      for (var line : linesOf(bundle)) {
        assertThat(line).as(bundle).contains("=");
        keys.add(line.substring(0, line.indexOf('=')));
      }
      assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(bundle + "."));
    }
  }

  @Test
  void noTextHasTheApostropheThatMessageFormatSwallows() throws IOException {
    for (var bundle : Wording.BUNDLES) {
      assertThat(linesOf(bundle)).as(bundle).noneMatch(line -> line.contains("'"));
    }
  }

  @Test
  void datesAndListsAreWrittenAsOneWritesThem() {
    var words = new Wording();
    assertThat(words.say("matrix.lapse.ended", "MX-014", LocalDate.of(2026, 11, 5)))
        .isEqualTo("MX-014 covered this until it ended on 5 November 2026.");
    assertThat(words.say("matrix.reason.inside", List.of("Identity", "Education", "Health")))
        .isEqualTo("Covered is only Identity, Education and Health.");
    assertThat(words.say("matrix.reason.inside", List.of("Identity")))
        .isEqualTo("Covered is only Identity.");
  }
}

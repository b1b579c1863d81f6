package org.igworkbench.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// The words of the program, from one bundle a room.
///
/// A key is `room.thing.aspect` and stands in `room.properties`. Dates are written in full, lists
/// with commas and an 'and'.
public final class Wording implements Words {

  /// The rooms and screens that have words of their own, each with a bundle of that name.
  public static final List<String> BUNDLES =
      List.of(
          "law",
          "catalogue",
          "agreements",
          "matrix",
          "requests",
          "outgoing",
          "search",
          "findings",
          "findings-screen",
          "notice",
          "registers",
          "store",
          "exchange",
          "import",
          "import-screen",
          "reports",
          "pack",
          "office",
          "cli",
          "shell",
          "matrix-screen",
          "rule-form",
          "record",
          "request-column",
          "papers",
          "requests-screen",
          "request-life",
          "request-settings",
          "outgoing-screen",
          "registers-screen",
          "law-screen",
          "agreements-screen",
          "notice-screen",
          "reports-screen",
          "audit-pack",
          "sharing-log",
          "transparency",
          "write-notice",
          "written-notice");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Map<String, String> texts = new HashMap<>();

  public Wording() {
    BUNDLES.forEach(this::load);
  }

  private void load(String bundle) {
    var name = bundle + ".properties";
    try (var stream = Wording.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its words: " + name);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A key without a text is said as it is: a gap in the words must not hide what is to be said.
  @Override
  public String say(Sentence sentence) {
    var pattern = texts.get(sentence.key());
    if (pattern == null) {
      return sentence.key();
    }
    var args = sentence.args().stream().map(this::spoken).toArray();
    return new MessageFormat(pattern, Locale.UK).format(args);
  }

  private Object spoken(Object arg) {
    return switch (arg) {
      case Sentence said -> say(said);
      case LocalDate day -> DAY.format(day);
      case Collection<?> items ->
          list(items.stream().map(item -> spoken(item).toString()).toList());
      default -> arg;
    };
  }

  private static String list(List<String> items) {
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> items.getFirst();
      default -> String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    };
  }
}

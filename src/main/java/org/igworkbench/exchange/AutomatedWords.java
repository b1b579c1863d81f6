package org.igworkbench.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.workspace.Answer;

/// What the words of a source say of fields that it has no column for. Its safeguards are one text,
/// part after part with semicolons between; what no part speaks of is not known.
final class AutomatedWords {

  private static final List<String> MATCHING = List.of("matching", "matched");
  private static final List<String> ASSESSMENT = List.of("dpia", "impact assessment");
  private static final List<String> INFORMATION = List.of("told", "informed", "notified");
  private static final List<String> REPRESENTATIONS = List.of("representation", "have their say");
  private static final List<String> INTERVENTION =
      List.of("human intervention", "human review", "reviewed by a person");
  private static final List<String> CONTEST = List.of("contest", "challenge", "correction route");

  private AutomatedWords() {}

  static String logic(String safeguards) {
    return parts(safeguards, MATCHING);
  }

  static String assessment(String safeguards) {
    return parts(safeguards, ASSESSMENT);
  }

  static Safeguards safeguards(String words) {
    return new Safeguards(
        safeguard(words, INFORMATION),
        safeguard(words, REPRESENTATIONS),
        safeguard(words, INTERVENTION),
        safeguard(words, CONTEST),
        words);
  }

  private static Safeguard safeguard(String words, List<String> names) {
    return new Safeguard(parts(words, names), "");
  }

  private static String parts(String words, List<String> names) {
    return Arrays.stream(words.split(";"))
        .map(part -> part.strip().replaceFirst("\\.$", ""))
        .filter(part -> holds(part, names.stream()))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1) + ".")
        .collect(Collectors.joining(" "));
  }

  /// Whether what comes out changes something by itself: a source that calls it sharing rather than
  /// a decision says no.
  static Answer triggers(String articleNote) {
    return holds(articleNote, Stream.of("sharing rather than a decision"))
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  private static boolean holds(String text, Stream<String> names) {
    var plain = text.toLowerCase(Locale.UK);
    return names.anyMatch(plain::contains);
  }
}

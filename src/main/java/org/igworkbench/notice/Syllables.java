package org.igworkbench.notice;

import java.util.Locale;
import java.util.regex.Pattern;

/// Counts the syllables of an English word by its letters: groups of vowels, without those that are
/// silent. There is no dictionary behind it; of the words of a notice about one in twenty is a
/// syllable out, in either direction, which evens out over a page.
final class Syllables {

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_E =
      Pattern.compile(
          "(?:[^laeiouy]e|[^aeiouy](?<![szxcg]|ch|sh|[^aeiouy]l)es|[^aeioutdy]ed|[aeiouy]le)$");
  private static final Pattern SAID_APART =
      Pattern.compile(
          "(?<![ctsg])i[ao](?!ns?$|nal)|eo(?!pl)|(?<!g)ua(?:[rt]|l(?!i))|iet|ying|uou|[^q]uit[yi]"
              + "|creat|eing|(?<=[aeiouy][^aeiouy])eas?$");
  private static final Pattern MUTE_WITHIN = Pattern.compile("[^aeiouy]e(?=ment|ly$|ful|less|ty$)");

  private Syllables() {}

  /// At least one, also for a number or a sign.
  static int of(String word) {
    int sum = 0;
    for (var part : word.split("[-–/]")) {
      sum += ofPart(NO_LETTERS.matcher(part.toLowerCase(Locale.UK)).replaceAll(""));
    }
    return Math.max(1, sum);
  }

  private static int ofPart(String letters) {
    if (letters.isEmpty()) {
      return 0;
    }
    int count = (int) VOWELS.matcher(letters).results().count();
    count -= SILENT_E.matcher(letters).find() && count > 1 ? 1 : 0;
    count += (int) SAID_APART.matcher(letters).results().count();
    count -= (int) MUTE_WITHIN.matcher(letters).results().count();
    return Math.max(1, count);
  }
}

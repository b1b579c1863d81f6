package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How hard a text is to read, by the formulas of Flesch (reading ease) and of Flesch and Kincaid
/// (school grade).
///
/// Both look at nothing but the length of sentences and of words. They don't know whether a text is
/// clear, true or in a sensible order, and they can't replace asking a parent to read it. Headings,
/// titles of laws, addresses of the internet and what is still to be added are left out; each point
/// of a list counts as a sentence of its own, so that a list is rated easier than the same words
/// run together. Syllables are counted by rule, not by dictionary. Take the age as right to within
/// a year or two.
///
/// @param words how many were counted
/// @param hardest the sentences that need most, hardest first
public record ReadingAge(int sentences, int words, int syllables, List<Hard> hardest) {

  private static final int MOST = 5;

  /// In fewer words one long name makes any grade meaningless.
  private static final int FEWEST_WORDS = 8;

  // Grade 1 of an American school is for children of six.
  private static final int AGE_OF_GRADE = 5;

  // What is harder than this is hard for graduates; a higher number says no more.
  private static final int OLDEST = 22;

  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\[“\"])");
  private static final Pattern TO_ADD = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern ADDRESS = Pattern.compile("@|://|^www\\.");

  public ReadingAge {
    hardest = List.copyOf(hardest);
  }

  /// A sentence that is hard to read.
  public record Hard(String text, int words, int age) {}

  /// The figure of a notice.
  public static ReadingAge of(WrittenNotice notice) {
    return of(
        notice.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .flatMap(ReadingAge::texts)
            .flatMap(ReadingAge::sentences)
            .toList());
  }

  private static Stream<String> texts(WrittenNotice.Block block) {
    return switch (block) {
      case WrittenNotice.Paragraph paragraph -> Stream.of(paragraph.text());
      case WrittenNotice.Points points ->
          points.names() ? Stream.empty() : points.points().stream().map(WrittenNotice.Point::text);
    };
  }

  private static Stream<String> sentences(String text) {
    return END.splitAsStream(TO_ADD.matcher(text).replaceAll("").strip());
  }

  /// The figure of sentences that are told apart already.
  static ReadingAge of(List<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    var hard = new ArrayList<Hard>();
    for (var text : texts) {
      var spoken = BLANKS.splitAsStream(text).filter(ReadingAge::isSpoken).toList();
      if (spoken.isEmpty()) {
        continue;
      }
      int sounds = spoken.stream().mapToInt(Syllables::of).sum();
      sentences++;
      words += spoken.size();
      syllables += sounds;
      if (spoken.size() >= FEWEST_WORDS) {
        hard.add(new Hard(text, spoken.size(), age(grade(1, spoken.size(), sounds))));
      }
    }
    hard.sort(
        Comparator.comparingInt(Hard::age)
            .thenComparingInt(Hard::words)
            .reversed()
            .thenComparing(Hard::text));
    return new ReadingAge(
        sentences, words, syllables, hard.stream().distinct().limit(MOST).toList());
  }

  private static boolean isSpoken(String word) {
    return SPOKEN.matcher(word).find() && !ADDRESS.matcher(word).find();
  }

  private static double grade(int sentences, int words, int syllables) {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int age(double grade) {
    return Math.min(OLDEST, AGE_OF_GRADE + (int) Math.round(Math.max(0, grade)));
  }

  /// Flesch reading ease: 60 to 70 is plain English, 30 and less is for graduates. 100 for no text.
  public int ease() {
    return words == 0
        ? 100
        : (int) Math.round(206.835 - 1.015 * words / sentences - 84.6 * syllables / words);
  }

  /// The age at which somebody reads this with ease, by the grade of Flesch and Kincaid.
  public int age() {
    return words == 0 ? AGE_OF_GRADE : age(grade(sentences, words, syllables));
  }
}

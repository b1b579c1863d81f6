package org.igworkbench.texts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.IntersectionSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.igworkbench.notice.Likeness;

/// How alike two wordings are: by the letters that would have to be changed, in whichever order
/// their words stand, and by the words that both have. Councils reorder, shorten and put in the
/// plural; they seldom misspell.
public final class WordLikeness implements Likeness {

  private static final Set<String> LITTLE =
      Set.of("the", "a", "an", "of", "and", "or", "for", "to", "in", "with", "our", "your", "as");
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
  private static final IntersectionSimilarity<String> COMMON =
      new IntersectionSimilarity<>(text -> words(text.toString()));

  @Override
  public double of(String one, String other) {
    var oneWords = sorted(one);
    var otherWords = sorted(other);
    if (oneWords.isEmpty() || otherWords.isEmpty()) {
      return 0;
    }
    double letters = letters(oneWords, otherWords);
    var common = COMMON.apply(oneWords, otherWords);
    double words =
        2.0 * common.getIntersection() / (common.getSizeA() + (double) common.getSizeB());
    return Math.max(letters, words);
  }

  private static double letters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return 1 - EDITS.apply(one, other) / (double) longer;
  }

  private static String sorted(String text) {
    return words(text).stream().sorted().collect(Collectors.joining(" "));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Arrays.stream(text.split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
        .forEach(word -> words.add(singular(word)));
    return words;
  }

  /// The word without the marks of a plural: no grammar, only so that *surgeries* meets *surgery*.
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}

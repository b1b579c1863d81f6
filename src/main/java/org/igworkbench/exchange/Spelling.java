package org.igworkbench.exchange;

/// Whether a word is another one with a slip of the pen in it.
final class Spelling {

  private Spelling() {}

  /// Whether a character or two more, fewer or other would make the words equal.
  static boolean near(String word, String other) {
    // Short words are near to each other by chance: one slip is all they allow.
    int length = Math.min(word.length(), other.length());
    int slips = length < 5 ? 0 : length < 8 ? 1 : 2;
    return distance(word, other) <= slips;
  }

  private static int distance(String word, String other) {
    if (Math.abs(word.length() - other.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int cost = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + cost, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}

package org.igworkbench.notice;

import java.util.regex.Pattern;

/// Words without what does not matter when wordings are compared: bullets, quotation marks, kinds
/// of apostrophes and of *and*, an article in front, blanks, stops at the end, and case.
public final class Folded {

  private static final Pattern BULLET = Pattern.compile("^[\\s•●○▪■◦‣·*–—-]+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚`´]");
  private static final Pattern AND = Pattern.compile("\\s*&\\s*");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—]");
  private static final Pattern END = Pattern.compile("[\\s.;:,]+$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u200b\\ufeff]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");

  private Folded() {}

  /// The words to compare.
  public static String of(String text) {
    var folded = lower(END.matcher(tidy(text)).replaceFirst("")).strip();
    return ARTICLE.matcher(folded).replaceFirst("");
  }

  /// The same, as long as the text that was only tidied and not made small: a place in one is a
  /// place in the other.
  static String lower(String tidy) {
    var small = new StringBuilder(tidy);
    for (int i = 0; i < small.length(); i++) {
      small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
    }
    return small.toString();
  }

  /// The text on one line, in one spelling of quotation marks, dashes and *and*.
  static String tidy(String text) {
    var plain = withoutBullet(BLANKS.matcher(text).replaceAll(" "));
    plain = APOSTROPHES.matcher(QUOTES.matcher(plain).replaceAll("")).replaceAll("'");
    plain = DASHES.matcher(plain).replaceAll("-");
    return AND.matcher(plain).replaceAll(" and ").strip();
  }

  /// The text without a bullet in front and blanks around.
  public static String withoutBullet(String text) {
    return BULLET.matcher(text.strip()).replaceFirst("").strip();
  }
}

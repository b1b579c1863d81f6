package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.igworkbench.requests.PersonalIdentifier.Kind;

/// Finds in free text what looks like an identifier of a person, so that the pseudonymous reference
/// is used instead.
///
/// It goes by form alone: it neither knows nor asks whether there is such a person. Every pattern
/// looks at a bounded number of characters from each place, so that the time grows with the length
/// of the text and no faster, whatever the text is.
public final class PersonalIdentifiers {

  /// A blank or a hyphen of any sort, or none.
  private static final String GAP = "[ \\u00a0\\u2009\\u202f\\-\\u2010\\u2011\\u2013]?";

  /// Not in the middle of a word, a number, an amount or a code such as `DSR-2026-014`.
  private static final String ALONE = "(?<![\\p{L}\\p{N}£€$#/\\-\\u2011]|\\d[.,])";

  private static final String END = "(?![\\p{L}\\p{N}]|[.,/\\-\\u2011]\\d)";

  private static final Pattern NHS =
      Pattern.compile(ALONE + "\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{4}" + END);

  // D, F, I, Q, U and V begin no number, and O does not stand second.
  private static final Pattern INSURANCE =
      Pattern.compile(
          ALONE
              + "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
              + GAP
              + "\\d{2}"
              + GAP
              + "\\d{2}"
              + GAP
              + "\\d{2}"
              + GAP
              + "[A-D]"
              + END,
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NEVER_ISSUED = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");

  private static final Pattern TELEPHONE =
      Pattern.compile(
          ALONE
              + "(?<!\\+)(?:(?:\\+|00)44"
              + GAP
              + "(?:\\(0\\)"
              + GAP
              + ")?\\d{2,4}|\\(0\\d{2,4}\\)|0\\d{2,4})(?:"
              + GAP
              + "\\d){4,9}"
              + END);

  private final String text;
  private final LocalDate day;
  private final BitSet taken = new BitSet();
  private final List<PersonalIdentifier> found = new ArrayList<>();

  private PersonalIdentifiers(String text, LocalDate day) {
    this.text = text;
    this.day = day;
  }

  /// All that is found, in the order of the text; no two overlap.
  ///
  /// @param day the day on which it is written: nobody is born after it
  public static List<PersonalIdentifier> in(String text, LocalDate day) {
    return new PersonalIdentifiers(text, day).look();
  }

  private List<PersonalIdentifier> look() {
    EmailAddresses.in(text, (start, end) -> take(Kind.EMAIL, start, end));
    find(INSURANCE, Kind.NATIONAL_INSURANCE, match -> !NEVER_ISSUED.contains(prefix(match)));
    find(NHS, Kind.NHS_NUMBER, match -> hasCheckDigit(digits(match)));
    BirthDates.in(text, day, (start, end) -> take(Kind.DATE_OF_BIRTH, start, end));
    find(TELEPHONE, Kind.TELEPHONE, match -> isTelephone(digits(match)));
    find(Postcodes.PATTERN, Kind.POSTCODE, Postcodes::isOne);
    found.sort(Comparator.comparingInt(PersonalIdentifier::start));
    return List.copyOf(found);
  }

  /// Takes note of places in a text.
  @FunctionalInterface
  interface Taker {
    void take(int start, int end);
  }

  private void find(Pattern pattern, Kind kind, Predicate<MatchResult> isOne) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isOne.test(matcher)) {
        take(kind, matcher.start(), matcher.end());
      }
    }
  }

  /// What was found first is more certain than what it overlaps.
  private void take(Kind kind, int start, int end) {
    if (taken.get(start, end).isEmpty()) {
      taken.set(start, end);
      found.add(new PersonalIdentifier(kind, start, end));
    }
  }

  private static String digits(MatchResult match) {
    return match.group().replaceAll("[^0-9]", "");
  }

  private static String prefix(MatchResult match) {
    return match.group().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /// The last digit, whose own weight is one, makes the weighted sum a multiple of eleven.
  private static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    boolean allSame = digits.chars().distinct().count() == 1;
    return !allSame && sum % 11 == 0;
  }

  /// By its beginning and length: eleven digits from the nought on; ten for some of the oldest and
  /// for some that cost nothing.
  private static boolean isTelephone(String digits) {
    var national = digits.replaceFirst("^(?:00)?440?", "0");
    boolean whole = national.matches("0[1-3578]\\d{9}");
    return whole || national.matches("01[2-9]\\d{7}|0800\\d{6}");
  }
}

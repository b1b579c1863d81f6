package org.igworkbench.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates that may be somebody's date of birth.
///
/// Requests are full of dates that are none: deadlines, orders, when something happened. A date
/// counts when a word such as *born* stands before it. Without one it counts when it lies from two
/// to a hundred and ten years back, its year has four digits, and no word stands before it that
/// tells of something that happened or is due, such as *on*, *by*, *since* or *dated*. So a baby's
/// date of birth is found by its word alone; that is the price of not crying wolf at every visit.
final class BirthDates {

  private static final int OLDEST = 110;
  private static final int EVENTS = 2;
  private static final int LOOK_BACK = 40;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String ALONE = "(?<![\\p{L}\\p{N}£€$/.\\-])";
  private static final String END = "(?![\\p{L}\\p{N}/\\-]|[.,]\\d)";

  private static final Pattern NUMBERS =
      Pattern.compile(ALONE + "(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})" + END);

  private static final Pattern ISO = Pattern.compile(ALONE + "(\\d{4})-(\\d{2})-(\\d{2})" + END);

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          ALONE
              + "(\\d{1,2})(?:st|nd|rd|th)?[ \\u00a0-](?:of )?"
              + MONTH
              + "(?:, |[ \\u00a0-])(\\d{4}|\\d{2})"
              + END,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          ALONE + MONTH + "[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + END,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<!\\p{L})(?:born|birth|birthday|birthdate|d\\.?o\\.?b|date of birth|b\\.)"
              + "(?:[^\\p{L}\\p{N};]|on |is |was |date ){0,8}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EVENT =
      Pattern.compile(
          "(?<!\\p{L})(?:on|by|from|to|till|until|since|before|after|between|and|dated|due|of|for|at|expires|ends|ending|starting|week|deadline|received|decided|act)["
              + " \\u00a0:]{1,3}(?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final LocalDate day;

  private BirthDates(String text, LocalDate day) {
    this.text = text;
    this.day = day;
  }

  static void in(String text, LocalDate day, PersonalIdentifiers.Taker found) {
    var dates = new BirthDates(text, day);
    dates.find(ISO, match -> date(match.group(1), match.group(2), match.group(3)), found);
    dates.find(
        NUMBERS,
        match -> dates.dated(match, match.group(4), match.group(3), match.group(1)),
        found);
    dates.find(
        DAY_FIRST,
        match -> dates.dated(match, match.group(3), month(match.group(2)), match.group(1)),
        found);
    dates.find(
        MONTH_FIRST, match -> date(match.group(3), month(match.group(1)), match.group(2)), found);
  }

  /// Reads what was found; null where it is no date.
  private interface Reader {
    @Nullable LocalDate read(MatchResult match);
  }

  private void find(Pattern pattern, Reader reader, PersonalIdentifiers.Taker found) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      var date = reader.read(matcher);
      if (date != null && mayBeOne(date, matcher.start())) {
        found.take(matcher.start(), matcher.end());
      }
    }
  }

  private boolean mayBeOne(LocalDate date, int start) {
    if (date.isAfter(day) || date.isBefore(day.minusYears(OLDEST))) {
      return false;
    }
    var before = text.substring(Math.max(0, start - LOOK_BACK), start);
    return BIRTH.matcher(before).find()
        || (!date.isAfter(day.minusYears(EVENTS)) && !EVENT.matcher(before).find());
  }

  /// With two digits for the year only where a word tells what it is: such may be paragraphs too.
  private @Nullable LocalDate dated(MatchResult match, String year, String month, String dayOf) {
    if (year.length() == 4) {
      return date(year, month, dayOf);
    }
    var before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
    if (!BIRTH.matcher(before).find()) {
      return null;
    }
    int century = day.getYear() / 100 * 100;
    var date = date(Integer.toString(century + Integer.parseInt(year)), month, dayOf);
    return date != null && date.isAfter(day) ? date.minusYears(100) : date;
  }

  private static @Nullable LocalDate date(String year, String month, String dayOf) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOf));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }
}

package org.igworkbench.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.Power;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.transfers.Transfer;

/// The lines of a published notice that name a row in its own words: the same words, whatever their
/// case, blanks, bullets and quotation marks. Where no line is just that, a longer line counts that
/// holds the row’s wording in the notice. Likeness is not looked for, so what is found is sure.
final class NoticeLines {

  private static final Pattern BULLET = Pattern.compile("^[\\s•·*–—-]+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚`´]");
  private static final Pattern END = Pattern.compile("[\\s.;,]+$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private NoticeLines() {}

  /// A line of a notice.
  ///
  /// @param number counts from 1
  record Line(int number, String text) {}

  /// The lines that name the row; a power is named through its instrument.
  static List<Line> naming(PublishedNotice notice, Object row, Whole whole) {
    var names = names(row, whole).map(NoticeLines::folded).collect(Collectors.toSet());
    var exact = lines(notice, line -> !line.isEmpty() && names.contains(line));
    if (!exact.isEmpty()) {
      return exact;
    }
    var wording = wording(row, whole);
    return lines(notice, line -> !wording.isEmpty() && holds(line, wording));
  }

  private static List<Line> lines(PublishedNotice notice, Predicate<String> wanted) {
    var found = new ArrayList<Line>();
    int number = 0;
    for (var line : notice.text().lines().toList()) {
      number++;
      if (wanted.test(folded(line))) {
        found.add(new Line(number, BULLET.matcher(line.strip()).replaceFirst("")));
      }
    }
    return found;
  }

  /// Whether the words stand in a longer line as whole words.
  private static boolean holds(String line, String words) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
        .matcher(line)
        .find();
  }

  /// The wording by which the register itself says that the notice names the row.
  private static String wording(Object row, Whole whole) {
    return switch (row) {
      case Purpose purpose -> folded(purpose.noticeWording());
      case Recipient recipient -> folded(recipient.naming().noticeWording());
      case Instrument instrument -> folded(instrument.naming().wording());
      case Transfer transfer -> folded(transfer.noticeWording());
      case Power power ->
          whole
              .row(Kind.INSTRUMENT, power.instrument())
              .map(instrument -> wording(instrument, whole))
              .orElse("");
      default -> "";
    };
  }

  private static Stream<String> names(Object row, Whole whole) {
    return switch (row) {
      case Purpose purpose -> Stream.of(purpose.noticeWording(), purpose.title());
      case Recipient recipient ->
          Stream.concat(
              Stream.of(recipient.naming().noticeWording(), recipient.title()),
              recipient.aliases().stream());
      case CatalogueRow other -> Stream.of(other.title());
      case Instrument instrument ->
          Stream.of(instrument.naming().wording(), instrument.title(), instrument.citation());
      case Power power ->
          whole.row(Kind.INSTRUMENT, power.instrument()).stream()
              .flatMap(instrument -> names(instrument, whole));
      case LawRow other -> Stream.of(other.title());
      case Transfer transfer -> Stream.of(transfer.noticeWording(), transfer.title());
      default -> Stream.of();
    };
  }

  private static String folded(String text) {
    var plain = BULLET.matcher(BLANKS.matcher(text).replaceAll(" ").strip()).replaceFirst("");
    plain = APOSTROPHES.matcher(QUOTES.matcher(plain).replaceAll("")).replaceAll("'");
    return END.matcher(plain).replaceFirst("").strip().toLowerCase(Locale.UK);
  }
}

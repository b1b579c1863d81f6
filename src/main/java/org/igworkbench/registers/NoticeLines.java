package org.igworkbench.registers;

import java.util.List;
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
import org.igworkbench.notice.Folded;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.PublishedNotice;

/// The lines of a published notice that name a row in its own words: the same words, folded as
/// [Folded] does it. Where no line is just that, a longer line counts that holds the row’s wording
/// in the notice. Likeness is not looked for, so what is found is sure.
final class NoticeLines {

  private NoticeLines() {}

  /// The lines that name the row; a power is named through its instrument.
  static List<NoticeLine> naming(PublishedNotice notice, Object row, Whole whole) {
    var names = names(row, whole).map(NoticeLines::folded).collect(Collectors.toSet());
    var exact = lines(notice, line -> !line.isEmpty() && names.contains(line));
    if (!exact.isEmpty()) {
      return exact;
    }
    var wording = wording(row, whole);
    return lines(notice, line -> !wording.isEmpty() && holds(line, wording));
  }

  private static List<NoticeLine> lines(PublishedNotice notice, Predicate<String> wanted) {
    return notice.lines().stream().filter(line -> wanted.test(folded(line.text()))).toList();
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
      default -> Stream.of();
    };
  }

  private static String folded(String text) {
    return Folded.of(text);
  }
}

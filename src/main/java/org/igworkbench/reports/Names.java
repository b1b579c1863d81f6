package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What things are called in a report: every code with its title, every kind with its word.
final class Names {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private static final int FEW = 10;

  private final Words words;
  private final Catalogue catalogue;

  Names(Words words, Catalogue catalogue) {
    this.words = words;
    this.catalogue = catalogue;
  }

  String say(String key, Object... args) {
    return words.say(key, args);
  }

  String say(Sentence sentence) {
    return words.say(sentence);
  }

  Value text(String key, Object... args) {
    return new Value.Text(words.say(key, args));
  }

  /// The text, or the word for nothing, as no cell of a report is empty.
  Value orNone(@Nullable String text) {
    return text == null || text.isBlank() ? text("reports.value.none") : new Value.Text(text);
  }

  /// The day, or the word for nothing.
  Value day(@Nullable LocalDate day) {
    return day == null ? text("reports.value.none") : new Value.Day(day);
  }

  Value orNone(OptionalDouble number) {
    return number.isPresent()
        ? new Value.Measure(number.getAsDouble())
        : text("reports.value.none");
  }

  /// One number as a share of another; the word for nothing where the whole is nothing.
  Value share(long part, long whole) {
    return whole == 0 ? text("reports.value.none") : new Value.Share((double) part / whole);
  }

  Value month(YearMonth month, Span span) {
    return span.holdsWhole(month)
        ? new Value.Text(MONTH.format(month))
        : text("reports.value.part-month", MONTH.format(month));
  }

  Value purpose(String code) {
    return catalogue
        .purpose(code)
        .<Value>map(row -> text("reports.value.coded", code, row.title()))
        .orElseGet(() -> orNone(code));
  }

  Value recipient(@Nullable String code) {
    if (code == null) {
      return text("reports.value.unknown-recipient");
    }
    return catalogue
        .recipient(code)
        .<Value>map(row -> text("reports.value.coded", code, row.title()))
        .orElseGet(() -> orNone(code));
  }

  Value requester(SharingRequest request) {
    return orNone(request.requester().organisation());
  }

  /// The first few of many codes, and how many more there are.
  List<String> few(List<String> codes) {
    if (codes.size() <= FEW) {
      return codes;
    }
    var few = new ArrayList<>(codes.subList(0, FEW));
    few.add(say("reports.value.more", codes.size() - FEW));
    return few;
  }

  Value rule(SharingRule rule) {
    return new Value.Text(rule.code());
  }

  Value verdict(Verdict.Kind kind) {
    return new Value.Text(words.say(kind.word()));
  }

  Value decision(Decision decision) {
    return new Value.Text(words.say(decision.word()));
  }

  Value ending(Ending ending) {
    return switch (ending) {
      case SHARED_IN_FULL -> text("reports.ending.shared-in-full");
      case SHARED_IN_PART -> text("reports.ending.shared-in-part");
      case REFUSED -> text("reports.ending.refused");
      case WITHDRAWN -> text("reports.ending.withdrawn");
      case OPEN -> text("reports.ending.open");
    };
  }
}

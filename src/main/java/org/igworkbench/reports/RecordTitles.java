package org.igworkbench.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What a record calls things: every code with its title, law by its citation, days and times in
/// full. A code that no register knows is its own title.
final class RecordTitles {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final Words words;
  private final MatrixSnapshot matrix;

  RecordTitles(Words words, MatrixSnapshot matrix) {
    this.words = words;
    this.matrix = matrix;
  }

  String say(String key, Object... args) {
    return words.say(key, args);
  }

  String say(Sentence sentence) {
    return words.say(sentence);
  }

  /// A sentence of its own, with a capital letter.
  static String headed(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /// A day as it was kept, in full; what is no day is shown as it is.
  String dayKept(String kept) {
    try {
      return kept.isEmpty() ? "" : day(LocalDate.parse(kept));
    } catch (DateTimeParseException e) {
      return kept;
    }
  }

  /// A moment as the clocks of the country showed it.
  String time(Instant moment) {
    return TIME.format(moment);
  }

  String recipient(@Nullable String code) {
    return code == null
        ? say("record.answer.not-in-register")
        : coded(code, matrix.catalogue().recipient(code).orElse(null));
  }

  String purpose(String code) {
    return code.isEmpty() ? "" : coded(code, matrix.catalogue().purpose(code).orElse(null));
  }

  List<String> categories(Collection<String> codes) {
    return codes.stream()
        .map(code -> coded(code, matrix.catalogue().dataCategory(code).orElse(null)))
        .toList();
  }

  List<String> subjects(Collection<String> codes) {
    return codes.stream().map(code -> coded(code, matrix.categoryTitle(code))).toList();
  }

  private String coded(String code, @Nullable CatalogueRow row) {
    return coded(code, row == null ? "" : row.title());
  }

  private String coded(String code, String title) {
    return title.isEmpty() || title.equals(code) ? code : say("record.answer.coded", code, title);
  }

  /// A row of law by code, citation and title.
  String law(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    return matrix.lawRow(code).map(this::cited).orElse(code);
  }

  List<String> law(Collection<String> codes) {
    return codes.stream().map(this::law).toList();
  }

  private String cited(LawRow row) {
    return row.citation().isEmpty() || row.citation().equals(row.title())
        ? coded(row.code(), row.title())
        : say("record.answer.cited", row.code(), row.citation(), row.title());
  }
}

package org.igworkbench.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.audit.Subject;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What a record calls things: every code with its title, law by its citation, days and times in
/// full. What was kept with the decision is called what it was called then; a code that is neither
/// kept nor in a register is its own title.
final class RecordTitles {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final Words words;
  private final MatrixSnapshot matrix;
  private final Map<Subject, Map<String, @Nullable Object>> kept = new HashMap<>();

  /// @param decision null while there is none
  RecordTitles(Words words, MatrixSnapshot matrix, @Nullable RequestDecision decision) {
    this.words = words;
    this.matrix = matrix;
    var evidence = decision == null ? null : decision.evidence();
    if (evidence != null) {
      evidence.kept().forEach(one -> kept.put(one.thing(), one.facts().values()));
    }
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
    return codes.stream().map(code -> word(code, matrix.categoryTitle(code))).toList();
  }

  private String coded(String code, @Nullable CatalogueRow row) {
    return word(code, row == null ? "" : row.title());
  }

  private String word(String code, String today) {
    return coded(code, kept("word", code, "title").orElse(today));
  }

  private Optional<String> kept(String kind, String code, String fact) {
    return Optional.ofNullable(kept.get(new Subject(kind, code)))
        .map(facts -> facts.get(fact))
        .map(Object::toString);
  }

  /// A coded reason by code and title.
  String reason(String code, RequestSettings settings) {
    var today = settings.reason(code).map(CodedReason::title).orElse("");
    return coded(code, kept("reason", code, "title").orElse(today));
  }

  /// Whether a coded reason spoke for sharing.
  boolean forSharing(String code, RequestSettings settings) {
    return kept("reason", code, "sharing")
        .map(Boolean::valueOf)
        .orElseGet(() -> settings.reason(code).map(CodedReason::sharing).orElse(false));
  }

  private String coded(String code, String title) {
    return title.isEmpty() || title.equals(code) ? code : say("record.answer.coded", code, title);
  }

  /// A row of law by code, citation and title.
  String law(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    return kept("law", code, "citation")
        .map(citation -> cited(code, citation, kept("law", code, "title").orElse("")))
        .or(() -> matrix.lawRow(code).map(row -> cited(code, row.citation(), row.title())))
        .orElse(code);
  }

  List<String> law(Collection<String> codes) {
    return codes.stream().map(this::law).toList();
  }

  private String cited(String code, String citation, String title) {
    return citation.isEmpty() || citation.equals(title)
        ? coded(code, title)
        : say("record.answer.cited", code, citation, title);
  }
}

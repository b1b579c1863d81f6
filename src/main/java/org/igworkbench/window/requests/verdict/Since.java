package org.igworkbench.window.requests.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.Evidence;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Days;
import org.jspecify.annotations.Nullable;

/// Says what has become of a rule or a row of law since a decision was made on it; nothing where it
/// is still as it was.
record Since(Phrases phrases, MatrixSnapshot matrix) {

  /// Of a rule version.
  Optional<String> rule(Evidence.Kept kept) {
    var code = kept.thing().code();
    var newest =
        matrix
            .versions()
            .filter(rule -> rule.code().equals(code))
            .max(Comparator.comparingInt(SharingRule::version));
    if (newest.isEmpty()) {
      return Optional.of(phrases.say("request-life.since.gone"));
    }
    var version = Frozen.text(kept.facts(), "version");
    var now = newest.get();
    if (String.valueOf(now.version()).equals(version)) {
      return Optional.empty();
    }
    var from = now.tenure().effective().from();
    return Optional.of(
        from == null
            ? phrases.say("request-life.since.version", now.version())
            : phrases.say("request-life.since.version-from", now.version(), from));
  }

  /// Of a row of law.
  Optional<String> law(String code, Facts kept) {
    var row = matrix.lawRow(code).orElse(null);
    if (row == null) {
      return Optional.of(phrases.say("request-life.since.gone"));
    }
    return same(kept, row)
        ? Optional.empty()
        : Optional.of(
            phrases.say("request-life.since.law", row.citation(), row.title(), standing(row)));
  }

  private static boolean same(Facts kept, LawRow row) {
    var standing = row.standing();
    return Frozen.text(kept, "citation").equals(row.citation())
        && Frozen.text(kept, "title").equals(row.title())
        && Frozen.text(kept, "status").equals(standing.status().name())
        && Frozen.text(kept, "in_force_from").equals(day(standing.inForce().from()))
        && Frozen.text(kept, "in_force_to").equals(day(standing.inForce().to()));
  }

  private static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }

  private String standing(LawRow row) {
    var period = row.standing().inForce();
    var from = period.from();
    var to = period.to();
    var status = phrases.say(row.standing().status().word());
    return to == null
        ? from == null ? status : phrases.say("request-life.law.from", status, Days.written(from))
        : phrases.say(
            "request-life.law.from-to",
            status,
            from == null ? "…" : Days.written(from),
            Days.written(to));
  }
}

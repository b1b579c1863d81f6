package org.igworkbench.automated;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Answer;

/// An answer with what is said of it: `n (the sending is automatic)`.
public record Noted(Answer answer, String note) {

  private static final Pattern BOTH = Pattern.compile("(?s)\\s*(\\p{L}+)\\s*(?:\\((.*)\\))?\\s*");

  private static final Map<String, Answer> WORDS =
      Map.of(
          "y", Answer.YES,
          "yes", Answer.YES,
          "n", Answer.NO,
          "no", Answer.NO,
          "partly", Answer.PARTLY,
          "part", Answer.PARTLY,
          "depends", Answer.PARTLY,
          "limited", Answer.PARTLY,
          "unknown", Answer.UNKNOWN);

  /// An answer of which nothing is said.
  public static Noted of(Answer answer) {
    return new Noted(answer, "");
  }

  /// What a text answers, and in brackets says of it; empty where it begins with no answer.
  public static Optional<Noted> in(String text) {
    var both = BOTH.matcher(text);
    if (!both.matches()) {
      return Optional.empty();
    }
    var answer = WORDS.get(both.group(1).toLowerCase(Locale.ROOT));
    var note = both.group(2) == null ? "" : both.group(2).strip();
    return Optional.ofNullable(answer).map(found -> new Noted(found, note));
  }

  /// The same of any text: what is no answer is kept as what is said, and the answer is unknown.
  public static Noted read(String text) {
    return in(text).orElseGet(() -> new Noted(Answer.UNKNOWN, text.strip()));
  }

  /// Whether it holds at least in part.
  public boolean holds() {
    return answer == Answer.YES || answer == Answer.PARTLY;
  }
}

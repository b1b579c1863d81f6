package org.igworkbench.exchange;

import java.util.Map;
import org.igworkbench.workspace.Answer;

/// The words by which files answer a question of law.
final class Answers {

  /// Yes, no, or one of the words for 'it depends'.
  static final Wordlist<Answer> WORDS =
      new Wordlist<>(
          "exchange.answer.unknown",
          Map.of(
              "y", Answer.YES,
              "yes", Answer.YES,
              "n", Answer.NO,
              "no", Answer.NO,
              "limited", Answer.PARTLY,
              "partly", Answer.PARTLY,
              "depends", Answer.PARTLY,
              "unknown", Answer.UNKNOWN));

  private Answers() {}
}

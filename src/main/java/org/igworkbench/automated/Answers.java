package org.igworkbench.automated;

import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// What is answered to UK GDPR Articles 22A to 22D. An answer that is null was not asked, because
/// of the answers before it.
///
/// @param triggers whether what comes out changes something for the person by itself; an alert that
///   somebody considers is sharing, not a decision
/// @param articleNote what the source says of the Articles
/// @param regulations what regulations under Article 22D say of it
public record Answers(
    Answer triggers,
    Involvement involvement,
    Effect effect,
    Sensitive sensitive,
    Safeguards safeguards,
    String articleNote,
    String regulations) {

  /// The part that people have in it (Article 22A(1)(a) and (2)).
  ///
  /// @param solely whether no person is meaningfully involved
  /// @param people who is, and when
  /// @param canChange whether they can change the outcome
  /// @param profiling whether it is reached by means of profiling
  /// @param evidence what shows that they are involved
  public record Involvement(
      Noted solely,
      String people,
      @Nullable Answer canChange,
      @Nullable Answer profiling,
      String evidence) {}

  /// What it does to the person (Article 22A(1)(b)).
  ///
  /// @param significant whether it has a legal or similarly significant effect
  /// @param recorded whether it is recorded as a significant decision of Article 22A
  public record Effect(Noted significant, Noted recorded) {}

  /// The gate for special category data (Article 22B).
  ///
  /// @param ground the law or contract, and the conditions that are met
  public record Sensitive(@Nullable Sensitivity involved, @Nullable Gate gate, String ground) {}
}

package org.igworkbench.automated;

import org.igworkbench.workspace.Sentence;

/// Where an entry stands under UK GDPR Article 22A.
public enum Standing {
  /// What comes out changes nothing by itself: data are shared, nothing is decided.
  NOT_A_DECISION("automated.standing.not-a-decision"),
  /// A person who can change the outcome is meaningfully involved.
  PERSON_DECIDES("automated.standing.person-decides"),
  /// Nobody is involved, but it has no legal or similarly significant effect.
  NOT_SIGNIFICANT("automated.standing.not-significant"),
  /// Articles 22B and 22C hold.
  SIGNIFICANT_AND_SOLELY_AUTOMATED("automated.standing.significant"),
  /// An answer on which it hangs is not known.
  UNSETTLED("automated.standing.unsettled");

  private final String key;

  Standing(String key) {
    this.key = key;
  }

  /// In words.
  public Sentence word() {
    return Sentence.of(key);
  }
}

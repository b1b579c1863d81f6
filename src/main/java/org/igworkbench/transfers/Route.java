package org.igworkbench.transfers;

import java.util.Locale;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.workspace.Sentence;

/// What sort of way out of the country a mechanism is. The article that it stands in tells, because
/// the list of mechanisms is the officer's own and grows with the law.
public enum Route {
  /// Adequacy regulations (Articles 45A to 45C).
  ADEQUACY,
  /// Appropriate safeguards (Articles 46 and 47), which call for the data protection test.
  SAFEGUARDS,
  /// A derogation (Article 49(1)), for what is necessary and occasional.
  DEROGATION,
  /// A brake on transfers (Article 49A): nothing may rest on it.
  RESTRICTION,
  /// An article that is none of these.
  UNKNOWN;

  /// The sort in words.
  public Sentence word() {
    return Sentence.of(
        switch (this) {
          case ADEQUACY -> "transfers.route.adequacy";
          case SAFEGUARDS -> "transfers.route.safeguards";
          case DEROGATION -> "transfers.route.derogation";
          case RESTRICTION -> "transfers.route.restriction";
          case UNKNOWN -> "transfers.route.unknown";
        });
  }

  /// The sort of a mechanism.
  public static Route of(TransferMechanism mechanism) {
    return of(mechanism.article());
  }

  static Route of(String article) {
    var text = article.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("article 49a")) {
      return RESTRICTION;
    }
    if (text.startsWith("article 49")) {
      return DEROGATION;
    }
    if (text.startsWith("article 46") || text.startsWith("article 47")) {
      return SAFEGUARDS;
    }
    return text.startsWith("article 45") || text.startsWith("articles 45") ? ADEQUACY : UNKNOWN;
  }
}

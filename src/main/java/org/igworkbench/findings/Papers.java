package org.igworkbench.findings;

import java.util.Locale;
import org.igworkbench.agreements.Agreement;

/// What sort of paper an agreement is, as far as the checks tell them apart.
final class Papers {

  private Papers() {}

  /// Whether it is an appropriate policy document (DPA 2018 Schedule 1 paragraph 39).
  static boolean isPolicyDocument(Agreement agreement) {
    return kind(agreement).contains("policy");
  }

  /// Whether it is our own paper, by which nobody else has agreed to anything.
  static boolean isOurs(Agreement agreement) {
    var kind = kind(agreement);
    return isPolicyDocument(agreement)
        || kind.contains("assessment")
        || kind.contains("dpia");
  }

  /// Whether data go under it only when somebody asks: not those of a processor, who holds them all
  /// the while.
  static boolean isForSharing(Agreement agreement) {
    var kind = kind(agreement);
    return !isOurs(agreement) && !kind.contains("processor") && !kind.contains("article 28");
  }

  private static String kind(Agreement agreement) {
    return String.valueOf(agreement.kind()).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

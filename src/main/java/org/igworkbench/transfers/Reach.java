package org.igworkbench.transfers;

import org.igworkbench.catalogue.Recipient.Category;
import org.igworkbench.law.Country;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Whether UK adequacy regulations reach an importer (UK GDPR Article 45A).
public enum Reach {
  /// They cover the country as a whole.
  REACHED,
  /// They cover part of it, normally neither courts nor public bodies, and the importer is one.
  BEYOND,
  /// They cover part of it, and whether the importer is in that part must be looked up.
  TO_BE_SHOWN,
  /// They cover part of it, and the entry says why the importer is in that part.
  SHOWN,
  /// There are none for the country: a mechanism has to carry the transfer.
  NONE,
  /// The United Kingdom itself: no transfer.
  DOMESTIC,
  /// The country, or its adequacy, is not known.
  UNKNOWN;

  /// Judges one importer.
  ///
  /// @param country where it is; null where that is not known
  /// @param importer what sort of body it is; null where that is not known
  /// @param why why partial adequacy reaches it; empty where nobody has said so
  public static Reach of(@Nullable Country country, @Nullable Category importer, String why) {
    if (country == null) {
      return UNKNOWN;
    }
    return switch (country.adequacy()) {
      case FULL -> REACHED;
      case NONE -> NONE;
      case DOMESTIC -> DOMESTIC;
      case PARTIAL -> {
        if (!why.isBlank()) {
          yield SHOWN;
        }
        yield isPublic(importer) ? BEYOND : TO_BE_SHOWN;
      }
    };
  }

  /// What that means, in words.
  public Sentence word() {
    return Sentence.of(
        switch (this) {
          case REACHED -> "transfers.reach.reached";
          case BEYOND -> "transfers.reach.beyond";
          case TO_BE_SHOWN -> "transfers.reach.to-be-shown";
          case SHOWN -> "transfers.reach.shown";
          case NONE -> "transfers.reach.none";
          case DOMESTIC -> "transfers.reach.domestic";
          case UNKNOWN -> "transfers.reach.unknown";
        });
  }

  /// Whether adequacy regulations can be relied on.
  public boolean carries() {
    return this == REACHED || this == SHOWN;
  }

  /// Whether a body is a court or a public body, which partial adequacy does not reach. Private
  /// bodies can fall under it, and of any other nobody can tell without looking.
  public static boolean isPublic(@Nullable Category importer) {
    return switch (importer) {
      case COURT, LAW_ENFORCEMENT, GOVERNMENT, HEALTH, EDUCATION, REGULATOR -> true;
      case VOLUNTARY, COMMERCIAL_PROCESSOR, OTHER -> false;
      case null -> false;
    };
  }
}

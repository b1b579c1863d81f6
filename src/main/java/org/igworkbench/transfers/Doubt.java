package org.igworkbench.transfers;

import org.igworkbench.workspace.Sentence;

/// Something about a transfer that the law asks for and the entry does not give.
///
/// @param about the mechanism or the country that it concerns; empty for the entry as a whole
public record Doubt(Kind kind, String about) {

  /// What is in doubt, in words.
  public Sentence sentence() {
    return Sentence.of(
        switch (kind) {
          case NO_MECHANISM -> "transfers.doubt.no-mechanism";
          case UNKNOWN_MECHANISM -> "transfers.doubt.unknown-mechanism";
          case NOT_IN_FORCE -> "transfers.doubt.not-in-force";
          case SHUT_OUT -> "transfers.doubt.shut-out";
          case NO_GROUND -> "transfers.doubt.no-ground";
          case NO_ADEQUACY ->
              about.isEmpty()
                  ? "transfers.doubt.not-everywhere-adequate"
                  : "transfers.doubt.no-adequacy";
          case PARTIAL_FOR_PUBLIC_BODY -> "transfers.doubt.partial-for-public-body";
          case PARTIAL_NOT_SHOWN -> "transfers.doubt.partial-not-shown";
          case NO_TEST -> "transfers.doubt.no-test";
          case TEST_FAILED -> "transfers.doubt.test-failed";
          case NO_NECESSITY -> "transfers.doubt.no-necessity";
          case WHERE_UNKNOWN -> "transfers.doubt.where-unknown";
          case UNKNOWN_COUNTRY -> "transfers.doubt.unknown-country";
          case AT_HOME -> "transfers.doubt.at-home";
          case REVIEW_OVERDUE -> "transfers.doubt.review-overdue";
        },
        about);
  }

  /// What is in doubt.
  public enum Kind {
    /// No mechanism of Chapter V is named (Article 44A).
    NO_MECHANISM,
    /// A mechanism that the law library does not hold.
    UNKNOWN_MECHANISM,
    /// A mechanism that is not in force on the day.
    NOT_IN_FORCE,
    /// A mechanism that Article 49(3) or its own terms shut a council out of.
    SHUT_OUT,
    /// Article 49A restricts transfers: nothing can rest on it.
    NO_GROUND,
    /// Adequacy alone is relied on, and there is none for a country, or for every country that
    /// there is.
    NO_ADEQUACY,
    /// Partial adequacy alone is relied on for a court or public body.
    PARTIAL_FOR_PUBLIC_BODY,
    /// Partial adequacy alone is relied on, and nobody says why it reaches the importer.
    PARTIAL_NOT_SHOWN,
    /// The mechanism calls for the data protection test, and none is recorded.
    NO_TEST,
    /// The data protection test was made and failed.
    TEST_FAILED,
    /// A derogation, without why the transfer is necessary and occasional.
    NO_NECESSITY,
    /// Where the data go is not known.
    WHERE_UNKNOWN,
    /// A country that the law library does not hold.
    UNKNOWN_COUNTRY,
    /// The United Kingdom: sending data there is no transfer.
    AT_HOME,
    /// Nobody has looked at the entry again by the day that was set.
    REVIEW_OVERDUE
  }
}

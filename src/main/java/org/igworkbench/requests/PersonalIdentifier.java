package org.igworkbench.requests;

import org.igworkbench.workspace.Sentence;

/// A place in a text that looks like an identifier of a person.
///
/// @param start where it begins
/// @param end after its last character
public record PersonalIdentifier(Kind kind, int start, int end) {

  /// What it looks like.
  public enum Kind {
    /// Ten digits with the check digit of an NHS number.
    NHS_NUMBER,
    NATIONAL_INSURANCE,
    DATE_OF_BIRTH,
    /// A whole one: its first half alone names no household.
    POSTCODE,
    EMAIL,
    TELEPHONE;

    /// What it looks like and what to write in its place. It is advice: a text with it can be
    /// saved.
    public Sentence advice() {
      return switch (this) {
        case NHS_NUMBER -> Sentence.of("requests.identifier.nhs-number");
        case NATIONAL_INSURANCE -> Sentence.of("requests.identifier.national-insurance");
        case DATE_OF_BIRTH -> Sentence.of("requests.identifier.date-of-birth");
        case POSTCODE -> Sentence.of("requests.identifier.postcode");
        case EMAIL -> Sentence.of("requests.identifier.email");
        case TELEPHONE -> Sentence.of("requests.identifier.telephone");
      };
    }
  }
}

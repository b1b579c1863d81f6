package org.igworkbench.catalogue;

import org.igworkbench.law.Answer;

/// A category of data that can be asked for.
public record DataCategory(
    String code, String title, DataClass dataClass, Answer confidential, String note, String verified) {

  /// The class that decides which conditions are needed (UK GDPR Articles 9 and 10).
  public enum DataClass {
    ORDINARY,
    SPECIAL,
    CRIMINAL_OFFENCE,
    NOT_PERSONAL
  }
}

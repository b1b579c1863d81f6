package org.igworkbench.catalogue;

import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;

/// A category of data that can be asked for.
public record DataCategory(
    String code,
    String title,
    DataClass dataClass,
    Answer confidential,
    String note,
    Period effective,
    String verified)
    implements CatalogueRow {

  /// The class that decides which conditions are needed (UK GDPR Articles 9 and 10).
  public enum DataClass {
    ORDINARY("catalogue.class.ordinary"),
    SPECIAL("catalogue.class.special"),
    CRIMINAL_OFFENCE("catalogue.class.criminal-offence"),
    NOT_PERSONAL("catalogue.class.not-personal");

    private final String key;

    DataClass(String key) {
      this.key = key;
    }

    /// The class in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }
}

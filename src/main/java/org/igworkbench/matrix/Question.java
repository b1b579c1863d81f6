package org.igworkbench.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is put to the matrix.
///
/// @param recipient null when the requester is no known recipient
/// @param asked at least one data category
/// @param destination ISO code of the country that the data go to; null for the United Kingdom
/// @param date the day by whose law and rules it is judged
public record Question(
    String purpose,
    @Nullable String recipient,
    Claim claim,
    DataScope asked,
    @Nullable String destination,
    LocalDate date) {

  public Question {
    if (asked.categories().isEmpty()) {
      throw new IllegalArgumentException("A question asks for at least one data category");
    }
  }

  /// The basis and power that the requester relies on; null where it names none.
  public record Claim(@Nullable String basis, @Nullable String power) {

    /// A claim that names nothing.
    public static final Claim NONE = new Claim(null, null);
  }
}

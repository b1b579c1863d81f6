package org.igworkbench.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A country or territory and whether UK adequacy regulations cover it.
///
/// @param code ISO 3166-1 alpha-2
/// @param alpha3 ISO 3166-1 alpha-3
/// @param adequacySince null when there is none
/// @param seen how current the adequacy is
public record Country(
    String code,
    String alpha3,
    String title,
    String isoName,
    Adequacy adequacy,
    @Nullable LocalDate adequacySince,
    String note,
    Seen seen,
    Standing standing)
    implements LawRow {

  /// How far adequacy regulations reach.
  public enum Adequacy {
    FULL,
    /// Only for some recipients; normally neither courts nor public bodies.
    PARTIAL,
    NONE,
    /// The United Kingdom itself: no transfer.
    DOMESTIC
  }

  /// The day of the last full list, and how far later changes were looked for.
  public record Seen(LocalDate fullList, LocalDate noLaterChangeTo) {}

  @Override
  public String citation() {
    return "UK GDPR Article 45A: " + title;
  }
}

package org.igworkbench.law;

import java.util.List;
import org.igworkbench.workspace.Answer;

/// A legal power or duty to share: the 'gateway' that a rule names.
///
/// @param instrument code of the instrument that it stands in
/// @param instrumentTitle that instrument, as cited
/// @param nature duty, power, protocol or common law
/// @param direction who is bound or empowered, in words: it can hold two values
/// @param description one sentence on what it allows or demands
/// @param overridesConfidentiality YES only where its text says so
public record Power(
    String code,
    String instrument,
    String instrumentTitle,
    String section,
    String nature,
    String direction,
    Reach reach,
    String description,
    Answer overridesConfidentiality,
    Standing standing)
    implements LawRow {

  /// Whom and what a power is typically used for.
  public record Reach(String covered, List<String> purposes, List<String> recipients) {
    public Reach {
      purposes = List.copyOf(purposes);
      recipients = List.copyOf(recipients);
    }
  }

  @Override
  public String title() {
    return section + ", " + instrumentTitle;
  }

  /// Section first, so that what is cut off in a narrow list is what one can guess.
  @Override
  public String citation() {
    return title();
  }

  /// The same with another reach.
  public Power reaching(Reach other) {
    return new Power(
        code,
        instrument,
        instrumentTitle,
        section,
        nature,
        direction,
        other,
        description,
        overridesConfidentiality,
        standing);
  }
}

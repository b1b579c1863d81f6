package org.igworkbench.law;

import org.igworkbench.workspace.Answer;

/// A condition of UK GDPR Article 9(2) for special category data, or of Article 10 for criminal
/// offence data.
///
/// @param needsSchedule1 whether a condition of DPA 2018 Schedule 1 must be met as well
/// @param schedule1Part where in Schedule 1 to look; empty when it is not needed
/// @param needsPolicyDocument whether an appropriate policy document must be in place
public record SpecialCondition(
    String code,
    String article,
    String title,
    boolean needsSchedule1,
    String schedule1Part,
    Answer needsPolicyDocument,
    String note,
    Standing standing)
    implements LawRow {

  @Override
  public String citation() {
    return "UK GDPR " + article;
  }
}

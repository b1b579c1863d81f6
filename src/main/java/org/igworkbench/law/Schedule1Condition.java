package org.igworkbench.law;

import org.igworkbench.workspace.Answer;

/// A condition of DPA 2018 Schedule 1, Parts 1 to 3, by paragraph.
///
/// @param needsPolicyDocument PARTLY where certain disclosures are excepted
/// @param publicInterestTest whether the paragraph itself asks for substantial public interest
/// @param forSpecial whether it can be used for special category data
/// @param forOffence whether it can be used for criminal offence data
public record Schedule1Condition(
    String code,
    int part,
    int paragraph,
    String title,
    Answer needsPolicyDocument,
    boolean publicInterestTest,
    boolean forSpecial,
    boolean forOffence,
    String note,
    Standing standing)
    implements LawRow {

  @Override
  public String citation() {
    return "DPA 2018 Schedule 1 para " + paragraph;
  }
}

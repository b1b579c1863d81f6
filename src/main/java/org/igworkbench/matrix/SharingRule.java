package org.igworkbench.matrix;

import java.time.LocalDate;

/// One version of a sharing rule: what may go to whom, for what, on which basis and power.
///
/// An approved version is never overwritten; a change starts the next version from a date.
///
/// @param code the same for all versions, such as `MX-014`
/// @param version counts from 1
public record SharingRule(
    String code,
    int version,
    Cell cell,
    Decision decision,
    Ground ground,
    DataScope scope,
    Terms terms,
    Tenure tenure) {

  /// The same rule with another tenure.
  public SharingRule with(Tenure other) {
    return new SharingRule(code, version, cell, decision, ground, scope, terms, other);
  }

  /// The same rule in another cell.
  SharingRule in(Cell other) {
    return new SharingRule(code, version, other, decision, ground, scope, terms, tenure);
  }

  /// The same rule on other terms.
  SharingRule on(Terms other) {
    return new SharingRule(code, version, cell, decision, ground, scope, other, tenure);
  }

  /// The same rule as another version with another tenure.
  SharingRule asVersion(int number, Tenure other) {
    return new SharingRule(code, number, cell, decision, ground, scope, terms, other);
  }

  /// The next version of this rule with another tenure.
  public SharingRule nextVersion(Tenure other) {
    return new SharingRule(code, version + 1, cell, decision, ground, scope, terms, other);
  }

  /// The same version, ended so that the next one can begin; one that ended earlier stays ended.
  SharingRule before(SharingRule next) {
    var begin = next.tenure.effective().from();
    if (begin == null) {
      throw new IllegalArgumentException("A version that follows another has a first day");
    }
    return endedBy(begin.minusDays(1));
  }

  /// The same version, over after the day at the latest. One that would begin later never begins:
  /// its last day is the one before its first.
  SharingRule endedBy(LocalDate last) {
    var from = tenure.effective().from();
    var end = from != null && from.isAfter(last) ? from.minusDays(1) : last;
    var to = tenure.effective().to();
    return to != null && !to.isAfter(end) ? this : with(tenure.endedOn(end));
  }
}

package org.igworkbench.law;

import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// A lawful basis of UK GDPR Article 6(1), or one Annex 1 condition of basis (ea).
///
/// @param parent the basis that this is a condition of, such as `LB-EA` for `LB-EA-1`
/// @param available whether a public authority may use it for its tasks
/// @param needsPower whether a legal power or duty has to be named with it
/// @param needsAssessment whether a legitimate interests assessment is needed
public record LawfulBasis(
    String code,
    @Nullable String parent,
    String article,
    String title,
    Answer available,
    boolean needsPower,
    boolean needsAssessment,
    Rights rights,
    String guidance,
    Standing standing)
    implements LawRow {

  /// Which rights of individuals exist in principle under a basis (UK GDPR Articles 7(3), 17, 20
  /// and 21).
  public record Rights(
      boolean withdrawal, boolean erasure, boolean portability, boolean objection) {}

  @Override
  public String citation() {
    return "UK GDPR " + article;
  }

  /// The letter by which people call it: `e` for public task, `ea` for recognised legitimate
  /// interest whichever its condition.
  public String letter() {
    int open = article.lastIndexOf('(');
    int close = article.indexOf(')', open);
    return open < 0 || close < 0 ? code : article.substring(open + 1, close);
  }
}

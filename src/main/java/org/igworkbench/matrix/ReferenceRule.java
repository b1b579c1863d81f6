package org.igworkbench.matrix;

import org.igworkbench.workspace.Sentence;

/// The plain rule that anyone can check by hand, given beside the verdict.
///
/// It takes the rules with the same purpose, claimed basis, claimed power (none equals none) and
/// recipient whose data categories contain all those asked for, whatever their dates: permitted
/// gives a match, otherwise conditional gives conditional, otherwise there is no match.
public final class ReferenceRule {

  private ReferenceRule() {}

  /// What the plain rule can say.
  public enum Result {
    MATCH("matrix.result.match"),
    CONDITIONAL("matrix.result.conditional"),
    NO_MATCH("matrix.result.no-match");

    private final String key;

    Result(String key) {
      this.key = key;
    }

    /// The answer in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// The plain rule's answer.
  public static Result apply(MatrixSnapshot matrix, Question question) {
    var recipient = question.recipient();
    if (recipient == null) {
      return Result.NO_MATCH;
    }
    var result = Result.NO_MATCH;
    for (var rule : matrix.newest(new Cell(question.purpose(), recipient))) {
      if (equalsClaim(rule.ground(), question.claim())
          && rule.scope().categories().containsAll(question.asked().categories())) {
        if (rule.decision() == Decision.PERMITTED) {
          return Result.MATCH;
        }
        if (rule.decision() == Decision.CONDITIONAL) {
          result = Result.CONDITIONAL;
        }
      }
    }
    return result;
  }

  private static boolean equalsClaim(Ground ground, Question.Claim claim) {
    boolean samePower =
        claim.power() == null ? ground.powers().isEmpty() : ground.powers().contains(claim.power());
    return samePower && ground.basis().equals(claim.basis());
  }
}

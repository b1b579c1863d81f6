package org.igworkbench.matrix;

import java.util.SortedSet;
import java.util.TreeSet;

/// How far a rule fits a question: by the claim made, and by the data asked for.
final class Fit {

  private final MatrixSnapshot matrix;
  private final Question question;

  Fit(MatrixSnapshot matrix, Question question) {
    this.matrix = matrix;
    this.question = question;
  }

  /// Whether the rule's basis and power are those claimed; a claim that names none fits any.
  boolean claim(SharingRule rule) {
    return basis(rule.ground().basis()) && power(rule.ground());
  }

  private boolean basis(String ofRule) {
    var claimed = question.claim().basis();
    // A request for a whole law reaches the rules on its children (LB-EA reaches LB-EA-1 to 5).
    return claimed == null
        || claimed.equals(ofRule)
        || matrix.law().basis(ofRule).filter(row -> claimed.equals(row.parent())).isPresent();
  }

  private boolean power(Ground ground) {
    var claimed = question.claim().power();
    return claimed == null || ground.powers().contains(claimed);
  }

  /// Whether the claim names all that a bar names, so that the bar can decide.
  boolean claimNamesWhatBarNames(SharingRule bar) {
    var claim = question.claim();
    return claim.basis() != null && (claim.power() != null || bar.ground().powers().isEmpty());
  }

  /// The categories asked for that the rule holds.
  SortedSet<String> held(SharingRule rule) {
    var held = new TreeSet<>(question.asked().categories());
    held.retainAll(rule.scope().categories());
    return held;
  }

  /// The categories asked for that the rule does not hold.
  SortedSet<String> missingCategories(SharingRule rule) {
    var missing = new TreeSet<>(question.asked().categories());
    missing.removeAll(rule.scope().categories());
    return missing;
  }

  boolean holdsEveryCategory(SharingRule rule) {
    return rule.scope().categories().containsAll(question.asked().categories());
  }

  boolean holdsAnyCategory(SharingRule rule) {
    return !held(rule).isEmpty();
  }

  /// The subject categories asked for that the rule lacks; none where either side states none.
  SortedSet<String> missingSubjects(SharingRule rule) {
    var missing = new TreeSet<String>();
    if (!rule.scope().subjects().isEmpty()) {
      missing.addAll(question.asked().subjects());
      missing.removeAll(rule.scope().subjects());
    }
    return missing;
  }

  boolean covers(SharingRule rule) {
    return holdsEveryCategory(rule) && missingSubjects(rule).isEmpty();
  }
}

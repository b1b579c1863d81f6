package org.igworkbench.window.matrix.form;

import org.igworkbench.workspace.Words;

/// What can be done to rules without writing them anew.
public enum Deed {
  APPROVE,
  SUSPEND,
  RESUME,
  END,
  OWNER,
  REVIEW_BY,
  AGREEMENT,
  DISCARD;

  /// What it is called in a menu.
  public String name(Words words) {
    return words.say(
        switch (this) {
          case APPROVE -> "rule-form.deed.approve";
          case SUSPEND -> "rule-form.deed.suspend";
          case RESUME -> "rule-form.deed.resume";
          case END -> "rule-form.deed.end";
          case OWNER -> "rule-form.deed.owner";
          case REVIEW_BY -> "rule-form.deed.review-by";
          case AGREEMENT -> "rule-form.deed.agreement";
          case DISCARD -> "rule-form.deed.discard";
        });
  }

  /// What the field for its day is called; empty where it has none.
  String dayName(Words words) {
    return switch (this) {
      case APPROVE, DISCARD -> "";
      case END -> words.say("rule-form.deed.last-day");
      case SUSPEND, RESUME, OWNER, REVIEW_BY, AGREEMENT -> words.say("rule-form.deed.from-day");
    };
  }

  /// What the field for its reason is called; empty where it has none.
  String whyName(Words words) {
    return switch (this) {
      case DISCARD -> "";
      case APPROVE -> words.say("rule-form.field.evidence");
      case SUSPEND, END -> words.say("rule-form.deed.why");
      case RESUME, OWNER, REVIEW_BY, AGREEMENT -> words.say("rule-form.deed.why-optional");
    };
  }

  /// What comes of it, in one line.
  String remark(Words words) {
    return words.say(
        switch (this) {
          case APPROVE -> "rule-form.deed.approve-remark";
          case SUSPEND -> "rule-form.deed.suspend-remark";
          case RESUME -> "rule-form.deed.resume-remark";
          case END -> "rule-form.deed.end-remark";
          case OWNER, REVIEW_BY, AGREEMENT -> "rule-form.deed.change-remark";
          case DISCARD -> "rule-form.deed.discard-remark";
        });
  }
}

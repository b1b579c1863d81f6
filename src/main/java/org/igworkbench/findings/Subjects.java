package org.igworkbench.findings;

import org.igworkbench.audit.Subject;

/// What the trail calls the things that findings are about.
final class Subjects {

  static final String RULE = "rule";
  static final String CELL = "cell";

  private Subjects() {}

  static Subject rule(String code) {
    return new Subject(RULE, code);
  }

  static Subject purpose(String code) {
    return new Subject("purpose", code);
  }

  static Subject recipient(String code) {
    return new Subject("recipient", code);
  }

  static Subject basis(String code) {
    return new Subject("lawful basis", code);
  }

  static Subject schedule1(String code) {
    return new Subject("Schedule 1 condition", code);
  }

  static Subject mechanism(String code) {
    return new Subject("transfer mechanism", code);
  }

  static Subject agreement(String code) {
    return new Subject("agreement", code);
  }

  static Subject transfer(String code) {
    return new Subject("transfer", code);
  }

  static Subject automated(String code) {
    return new Subject("automated decision", code);
  }

  static Subject request(String reference) {
    return new Subject("request", reference);
  }

  static Subject notice(String code) {
    return new Subject("notice", code);
  }
}

package org.igworkbench.window.shell;

/// A thing that is opened to put something right in it, written as one code for [Navigator]:
/// `MX-014#rule.retention` is the rule with its form open at that field.
///
/// @param code the thing, such as `MX-014`; a cell is `GEN-08/REC-02`
/// @param field where its form begins, [#NEW] for a new thing, or empty where it is only looked at
public record Target(String code, String field) {

  /// Something new is made.
  public static final String NEW = "new";

  private static final char BETWEEN = '#';

  /// Reads what was written.
  public static Target of(String written) {
    int between = written.indexOf(BETWEEN);
    return between < 0
        ? new Target(written, "")
        : new Target(written.substring(0, between), written.substring(between + 1));
  }

  /// As one code.
  public String written() {
    return field.isEmpty() ? code : code + BETWEEN + field;
  }

  /// Whether something is to be put right, and not only looked at.
  public boolean begins() {
    return !field.isEmpty();
  }
}

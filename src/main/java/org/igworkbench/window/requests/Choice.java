package org.igworkbench.window.requests;

/// A row of a register as lists offer it: the code that is kept, the short label that is shown
/// muted before the title, and the title.
record Choice(String code, String label, String title) {

  /// An entry that stands for no row, such as `not stated`.
  static Choice none(String title) {
    return new Choice("", "", title);
  }

  /// All that it says, which is also what it is found by.
  String text() {
    return label.isEmpty() ? title : label + "  " + title;
  }

  /// Whether code, label and title together hold every word typed.
  boolean matches(String typed) {
    return Sought.in(code + " " + text(), typed);
  }
}

package org.igworkbench.window.shell.form;

import java.util.Comparator;
import java.util.List;

/// A row of a register as lists offer it: the code that is kept, the short label that is shown
/// muted before the title, and the title.
///
/// @param also other words by which it is found, such as aliases
/// @param barred why it can't be chosen, which is shown after the title; empty where it can
public record Choice(String code, String label, String title, String also, String barred) {

  /// A row that can be chosen and goes by no other name.
  public Choice(String code, String label, String title) {
    this(code, label, title, "", "");
  }

  /// An entry that stands for no row, such as `not stated`.
  public static Choice none(String title) {
    return new Choice("", "", title);
  }

  /// The choice of that code out of some; a code that none of them has is its own title.
  public static Choice of(List<Choice> choices, String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Choice(code, "", code));
  }

  /// The same, which goes by other names too.
  public Choice alsoCalled(String names) {
    return new Choice(code, label, title, names, barred);
  }

  /// The same, which can't be chosen.
  public Choice barred(String why) {
    return new Choice(code, label, title, also, why);
  }

  /// Whether it can be chosen.
  public boolean isOpen() {
    return barred.isEmpty();
  }

  /// All that it says.
  public String text() {
    return label.isEmpty() ? title : label + "  " + title;
  }

  /// All that it is found by.
  public String searched() {
    return code + " " + text() + " " + also;
  }

  /// The order in which they are offered for what was typed: the one whose code or title it is
  /// stands first, so that Enter takes that one; all others stay as they are.
  static Comparator<Choice> bestFirst(String typed) {
    return Comparator.comparing(choice -> !choice.isNamed(typed));
  }

  /// Whether what was typed is its whole code, label or title.
  boolean isNamed(String typed) {
    var text = typed.strip();
    return !text.isEmpty()
        && (text.equalsIgnoreCase(code)
            || text.equalsIgnoreCase(label)
            || text.equalsIgnoreCase(title));
  }

  /// Whether code, label, title and other names together hold every word typed.
  public boolean matches(String typed) {
    return Sought.in(searched(), typed);
  }
}

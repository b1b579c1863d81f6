package org.igworkbench.window.shell.register;

import java.util.Optional;
import org.igworkbench.registers.Kind;

/// The wish for a new row of a register, worded as another screen found it, such as a line of the
/// published notice. It travels as the code of a thing to open.
///
/// @param wording what the new row is called in the notice; empty where nothing is known
public record RowWish(Kind kind, String wording) {

  private static final String MARK = "new ";

  /// The wish as a code to open.
  public String code() {
    return MARK + kind.code() + " " + wording;
  }

  /// The wish that a code stands for; empty where it is the code of a row.
  static Optional<RowWish> of(String code) {
    if (!code.startsWith(MARK)) {
      return Optional.empty();
    }
    var rest = code.substring(MARK.length());
    int cut = rest.indexOf(' ');
    return cut < 0
        ? Optional.empty()
        : Kind.named(rest.substring(0, cut))
            .map(kind -> new RowWish(kind, rest.substring(cut + 1).strip()));
  }
}

package org.igworkbench.window.notice;

import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.Match;
import org.igworkbench.notice.NoticeLine;
import org.jspecify.annotations.Nullable;

/// A line of the published text as the screen shows it.
///
/// @param compared what it names; null where it names nothing
record TextLine(NoticeLine line, @Nullable ComparedLine compared) {

  /// How a line stands to the register.
  enum Standing {
    /// A heading or an introduction: nothing to join.
    PLAIN,
    JOINED,
    /// A person has to look.
    LOOK,
    /// In the notice only.
    ALONE,
    DISMISSED,
    /// Under none of the five questions.
    LOOSE
  }

  int number() {
    return line.number();
  }

  Standing standing() {
    if (compared == null) {
      return line.section() == null && !line.isHeading() ? Standing.LOOSE : Standing.PLAIN;
    }
    return switch (compared.match()) {
      case EXACT, ALIAS -> Standing.JOINED;
      case NEAR -> Standing.LOOK;
      case NONE -> Standing.ALONE;
      case DISMISSED -> Standing.DISMISSED;
    };
  }

  /// Whether something is left to be done about it.
  boolean isOpen() {
    return compared != null && !compared.match().settled();
  }

  boolean isNear() {
    return compared != null && compared.match() == Match.NEAR;
  }
}

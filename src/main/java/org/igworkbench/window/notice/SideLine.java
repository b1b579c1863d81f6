package org.igworkbench.window.notice;

import org.igworkbench.notice.ComparedRow;
import org.igworkbench.notice.Section;

/// A line of the side of the register: the name of a question, or a row that belongs to it.
sealed interface SideLine {

  /// The name of a question.
  record Head(Section section) implements SideLine {}

  /// A row.
  ///
  /// @param required whether the notice has to name it
  record Of(ComparedRow compared, boolean required) implements SideLine {

    String code() {
      return compared.row().code();
    }

    boolean isOpen() {
      return required && !compared.match().settled();
    }
  }
}

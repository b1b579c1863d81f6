package org.igworkbench.window.shell.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Form;
import org.igworkbench.registers.Kind;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What a kept draft of the form of a row is about.
record RowDraft(Draft draft) {

  /// The reason of a change, beside the fields of the row itself.
  static final String WHY = "change.why";

  private static final String OF = ":";

  /// What a draft goes by: the register, and the code of the row that is changed.
  static String code(Kind kind, @Nullable Entry entry) {
    return kind.name() + OF + (entry == null ? "" : entry.code());
  }

  /// The register; empty where an older or newer program has others.
  Optional<Kind> kind() {
    return Stream.of(Kind.values())
        .filter(kind -> draft.key().code().startsWith(kind.name() + OF))
        .findFirst();
  }

  /// The row that is changed; empty for a row that is to be made.
  String row() {
    return draft.key().code().substring(draft.key().code().indexOf(OF) + 1);
  }

  /// The code that a new row was to have.
  String offered() {
    return draft.fields().getOrDefault(Form.CODE, "");
  }

  /// What it is called.
  String name(Words words) {
    return row().isEmpty()
        ? kind().map(kind -> words.say("shell.register.draft-new", kind.word())).orElse("")
        : row();
  }
}

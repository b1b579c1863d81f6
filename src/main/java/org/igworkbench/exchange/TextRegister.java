package org.igworkbench.exchange;

import java.util.List;
import java.util.Optional;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.jspecify.annotations.Nullable;

/// A register whose rows can be said and made column by column as text.
interface TextRegister {

  /// Its columns, that of the code first.
  List<TextColumn> columns();

  /// The row of a code, whatever its case.
  ///
  /// @param row what the file says, where a code alone does not tell what it is about
  Optional<Standing> find(String code, Cells row);

  /// What a file says of a row, without what a file can't say.
  default List<String> settled(Standing before, List<String> texts) {
    return texts;
  }

  /// What the workspace holds.
  ///
  /// @param texts column by column
  record Standing(String code, List<String> texts) {

    public Standing {
      texts = List.copyOf(texts);
    }
  }

  /// What a file says.
  ///
  /// @param before null where it is new
  /// @param texts column by column; what the file is silent about as it is
  record Given(String code, @Nullable Standing before, List<String> texts) {

    public Given {
      texts = List.copyOf(texts);
    }
  }

  /// Told what is wrong with the row, now or later.
  interface Faults {
    void at(String column, String key, Object... args);
  }

  /// Gets ready to make a row what the file says of it.
  Fate plan(Given row, Faults faults);

  /// What a row is called.
  String title(List<String> texts);

  /// Told when all rows are planned.
  default void finish() {}

  /// Takes over what was planned, all of it or nothing.
  Outcome<Integer> take(Officer officer, String why, Progress progress);
}

package org.igworkbench.exchange;

import java.util.List;

/// The columns that a kind of file has.
///
/// @param file the name that the file goes by
/// @param key the column that tells its rows apart; the first of the required ones
/// @param required columns that must be there
/// @param optional columns that are read when they are there; any others are left alone
record Layout(String file, String key, List<String> required, List<String> optional) {

  /// A layout without optional columns whose first column is the key.
  static Layout of(String file, String... required) {
    return new Layout(file, required[0], List.of(required), List.of());
  }

  /// The same with columns that may be there.
  Layout with(String... columns) {
    return new Layout(file, key, required, List.of(columns));
  }
}

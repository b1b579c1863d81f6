package org.igworkbench.registers;

import java.util.Optional;

/// The rows that a value may name.
@FunctionalInterface
public interface RowLookup {

  /// The values of a row of a register; empty where there is none of that code.
  Optional<Values> values(Kind kind, String code);
}

package org.igworkbench.registers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Upon which answer a field is asked at all.
///
/// @param field the name of the field that is answered
/// @param of where the answer names rows of a register: the name of their field that is looked at;
///   null where the answer itself is
/// @param values the answers upon which it is asked; one of several is enough
/// @param required whether it may not be left empty once it is asked
public record Condition(String field, @Nullable String of, Set<String> values, boolean required) {
  public Condition {
    values = Set.copyOf(values);
  }
}

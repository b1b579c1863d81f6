package org.igworkbench.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.registers.Kind;

/// The lists beside the registers with forms, by the names that scripts use.
enum RegisterName {
  MATRIX("matrix"),
  REQUESTS("requests"),
  NOTICES("notices");

  private final String code;

  RegisterName(String code) {
    this.code = code;
  }

  static Optional<RegisterName> of(String code) {
    return Stream.of(values()).filter(name -> name.code.equals(code)).findFirst();
  }

  /// The names of all registers, those with forms first.
  static List<String> all() {
    return Stream.concat(
            Stream.of(Kind.values()).map(Kind::code), Stream.of(values()).map(name -> name.code))
        .toList();
  }
}

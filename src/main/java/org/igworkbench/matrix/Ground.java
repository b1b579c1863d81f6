package org.igworkbench.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// On what law a rule rests, by code. On a bar this is what a requester might claim.
///
/// @param basis the lawful basis of UK GDPR Article 6(1)
/// @param powers legal powers or duties; empty where the rule names none
/// @param specialCondition the condition of Article 9(2) or 10; null where none is needed
/// @param schedule1 conditions of DPA 2018 Schedule 1
/// @param confidentiality what lifts the duty of confidence
public record Ground(
    String basis,
    List<String> powers,
    @Nullable String specialCondition,
    List<String> schedule1,
    Confidentiality confidentiality) {

  public Ground {
    powers = List.copyOf(powers);
    schedule1 = List.copyOf(schedule1);
  }

  /// Codes of every row of law that it names, the basis first.
  public Stream<String> law() {
    return Stream.of(
            Stream.of(basis),
            powers.stream(),
            Stream.ofNullable(specialCondition),
            schedule1.stream())
        .flatMap(codes -> codes);
  }

  /// What lifts the duty of confidence, if there is one.
  public enum Confidentiality {
    CONSENT,
    STATUTE,
    OVERRIDING_PUBLIC_INTEREST,
    NOT_CONFIDENTIAL,
    UNKNOWN
  }
}

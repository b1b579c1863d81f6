package org.igworkbench.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Answer;

/// The vocabulary by code, indexed once for all rules, because a lookup in the catalogue walks it.
final class Registers {

  private final Map<String, DataCategory> data;
  private final Set<String> children;
  private final Map<String, Recipient> recipients;
  private final List<String> mechanisms;

  Registers(MatrixSnapshot matrix) {
    var catalogue = matrix.catalogue();
    data =
        catalogue.dataCategories().stream()
            .collect(Collectors.toUnmodifiableMap(DataCategory::code, Function.identity()));
    children =
        catalogue.subjectCategories().stream()
            .filter(row -> row.child() == Answer.YES)
            .map(SubjectCategory::code)
            .collect(Collectors.toUnmodifiableSet());
    recipients =
        catalogue.recipients().stream()
            .collect(Collectors.toUnmodifiableMap(Recipient::code, Function.identity()));
    mechanisms = matrix.law().mechanisms().stream().map(TransferMechanism::code).toList();
  }

  Optional<DataCategory> data(String code) {
    return Optional.ofNullable(data.get(code));
  }

  Optional<Recipient> recipient(String code) {
    return Optional.ofNullable(recipients.get(code));
  }

  boolean isChild(String subject) {
    return children.contains(subject);
  }

  /// Codes of the transfer mechanisms.
  List<String> mechanisms() {
    return mechanisms;
  }

  /// The recipient itself, or the one that it repeats in other words.
  String original(String recipient) {
    return recipient(recipient)
        .flatMap(row -> Optional.ofNullable(row.duplicateOf()))
        .orElse(recipient);
  }
}

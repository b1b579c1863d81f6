package org.igworkbench.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Answer;

/// The vocabulary by code, indexed once for all rules, because a lookup in the catalogue walks it.
final class Registers {

  // A recipient has no country, so its name and its place in the notice tell whether it is abroad.
  private static final Pattern ABROAD =
      Pattern.compile("\\b(abroad|overseas|other countries)\\b", Pattern.CASE_INSENSITIVE);

  private final Map<String, DataCategory> data;
  private final Set<String> children;
  private final Map<String, Recipient> recipients;
  private final Set<String> abroad;
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
    abroad =
        catalogue.recipients().stream()
            .filter(Registers::saysAbroad)
            .map(Recipient::code)
            .collect(Collectors.toUnmodifiableSet());
    mechanisms = matrix.law().mechanisms().stream().map(TransferMechanism::code).toList();
  }

  private static boolean saysAbroad(Recipient recipient) {
    return ABROAD.matcher(recipient.title()).find()
        || ABROAD.matcher(recipient.naming().noticeSection()).find();
  }

  Optional<DataCategory> data(String code) {
    return Optional.ofNullable(data.get(code));
  }

  Optional<Recipient> recipient(String code) {
    return Optional.ofNullable(recipients.get(code));
  }

  boolean isAbroad(String recipient) {
    return abroad.contains(recipient);
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

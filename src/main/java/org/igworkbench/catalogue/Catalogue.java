package org.igworkbench.catalogue;

import java.util.List;
import java.util.Optional;

/// The whole vocabulary as it stands in the store at one moment.
public record Catalogue(
    List<Purpose> purposes,
    List<Recipient> recipients,
    List<DataCategory> dataCategories,
    List<SubjectCategory> subjectCategories,
    List<RetentionClass> retention) {

  /// A catalogue without a row.
  public static final Catalogue EMPTY =
      new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of());

  public Catalogue {
    purposes = List.copyOf(purposes);
    recipients = List.copyOf(recipients);
    dataCategories = List.copyOf(dataCategories);
    subjectCategories = List.copyOf(subjectCategories);
    retention = List.copyOf(retention);
  }

  /// The purpose of that code.
  public Optional<Purpose> purpose(String code) {
    return purposes.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The recipient of that code.
  public Optional<Recipient> recipient(String code) {
    return recipients.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The data subject category of that code.
  public Optional<SubjectCategory> subjectCategory(String code) {
    return subjectCategories.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The data category of that code.
  public Optional<DataCategory> dataCategory(String code) {
    return dataCategories.stream().filter(row -> row.code().equals(code)).findFirst();
  }
}

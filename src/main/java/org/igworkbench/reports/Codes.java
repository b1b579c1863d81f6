package org.igworkbench.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;

/// Codes with the titles that they stand for, as a table says them: the code comes first, so that
/// whoever reads the table back finds it.
final class Codes {

  /// What stands between the parts of a list.
  static final String BETWEEN = "; ";

  private final Map<String, String> titles = new HashMap<>();

  Codes(MatrixSnapshot matrix) {
    var catalogue = matrix.catalogue();
    Stream.of(
            catalogue.purposes(),
            catalogue.recipients(),
            catalogue.dataCategories(),
            catalogue.subjectCategories())
        .flatMap(Collection::stream)
        .forEach((CatalogueRow row) -> titles.put(row.code(), row.title()));
    matrix.law().rows().forEach((LawRow row) -> titles.put(row.code(), row.title()));
    matrix.agreements().forEach((Agreement row) -> titles.put(row.code(), row.title()));
  }

  /// The code and its title; the code alone where nobody knows it.
  String coded(String code) {
    var title = titles.get(code);
    return title == null || title.isBlank() ? code : code + " " + title.strip();
  }

  /// Several, in their order.
  String coded(Collection<String> codes) {
    return codes.stream()
        .map(code -> coded(code).replace(';', ','))
        .collect(Collectors.joining(BETWEEN));
  }
}

package org.igworkbench.window.requests.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.form.Choice;
import org.jspecify.annotations.Nullable;

/// The registers as choices, and what a code is called; a code that no register knows is its own
/// title.
public final class Titles {

  private final MatrixSnapshot matrix;

  public Titles(MatrixSnapshot matrix) {
    this.matrix = matrix;
  }

  public List<Choice> purposes() {
    return matrix.catalogue().purposes().stream()
        .map(row -> new Choice(row.code(), row.code(), row.title()))
        .toList();
  }

  public List<Choice> recipients() {
    return matrix.catalogue().recipients().stream()
        .map(row -> new Choice(row.code(), row.code(), row.title()))
        .toList();
  }

  public List<Choice> bases() {
    return matrix.law().bases().stream().map(Titles::basis).toList();
  }

  private static Choice basis(LawfulBasis row) {
    return new Choice(row.code(), row.article().replace("Article ", ""), row.title());
  }

  public List<Choice> powers() {
    return matrix.law().powers().stream().map(Titles::power).toList();
  }

  private static Choice power(Power row) {
    return new Choice(row.code(), row.code(), row.title());
  }

  /// Data categories, each with the letter of its class: S special, C criminal offence.
  public List<Choice> categories() {
    return matrix.catalogue().dataCategories().stream().map(Titles::category).toList();
  }

  private static Choice category(DataCategory row) {
    var letter =
        switch (row.dataClass()) {
          case SPECIAL -> "S";
          case CRIMINAL_OFFENCE -> "C";
          case ORDINARY, NOT_PERSONAL -> "";
        };
    return new Choice(row.code(), letter, row.title());
  }

  /// Exemptions, those that come up in single requests first.
  public List<Choice> exemptions() {
    return matrix.law().exemptions().stream()
        .sorted((one, two) -> Boolean.compare(two.typical(), one.typical()))
        .map(row -> new Choice(row.code(), row.code(), row.title()))
        .toList();
  }

  /// What a row of law is called.
  public String lawTitle(String code) {
    return matrix.lawRow(code).map(LawRow::title).orElse(code);
  }

  /// What must be shown for an exemption, case by case; empty for one that the library does not
  /// know.
  public String exemptionTest(String code) {
    return matrix.law().exemptions().stream()
        .filter(row -> row.code().equals(code))
        .map(Exemption::test)
        .findFirst()
        .orElse("");
  }

  public List<Choice> mechanisms() {
    return matrix.law().mechanisms().stream()
        .map(row -> new Choice(row.code(), row.code(), row.title()))
        .toList();
  }

  /// Countries abroad, by name.
  public List<Choice> countries() {
    return matrix.law().countries().stream()
        .filter(row -> !row.code().equals("GB"))
        .map(row -> new Choice(row.code(), row.code(), row.title()))
        .sorted(Comparator.comparing(Choice::title))
        .toList();
  }

  /// The letter by which people call a basis, such as `e`.
  public String letter(String basis) {
    return matrix.law().basis(basis).map(LawfulBasis::letter).orElse(basis);
  }

  /// The powers of a rule, sections first; empty where it names none.
  public String powersInWords(List<String> codes) {
    return String.join(
        "; ",
        codes.stream()
            .map(code -> matrix.law().power(code).map(Power::title).orElse(code))
            .toList());
  }

  /// Titles of data categories.
  public List<String> categoryTitles(Collection<String> codes) {
    return codes.stream().map(matrix::categoryTitle).toList();
  }

  public Optional<String> country(@Nullable String code) {
    return Optional.ofNullable(code).map(one -> Choice.of(countries(), one).title());
  }
}

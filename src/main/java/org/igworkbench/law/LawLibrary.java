package org.igworkbench.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All law that the workspace knows, as it stands in the store at one moment.
public record LawLibrary(
    List<LawfulBasis> bases,
    List<SpecialCondition> specialConditions,
    List<Schedule1Condition> schedule1Conditions,
    List<Instrument> instruments,
    List<Power> powers,
    List<Exemption> exemptions,
    List<TransferMechanism> mechanisms,
    List<Country> countries) {

  /// A library without a row.
  public static final LawLibrary EMPTY =
      new LawLibrary(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public LawLibrary {
    bases = List.copyOf(bases);
    specialConditions = List.copyOf(specialConditions);
    schedule1Conditions = List.copyOf(schedule1Conditions);
    instruments = List.copyOf(instruments);
    powers = List.copyOf(powers);
    exemptions = List.copyOf(exemptions);
    mechanisms = List.copyOf(mechanisms);
    countries = List.copyOf(countries);
  }

  /// Every row of every table, table by table.
  public Stream<LawRow> rows() {
    return Stream.of(
            bases,
            specialConditions,
            schedule1Conditions,
            instruments,
            powers,
            exemptions,
            mechanisms,
            countries)
        .flatMap(List::stream);
  }

  /// How many rows there are in all tables together.
  public int size() {
    return (int) rows().count();
  }

  /// All rows by code; codes are unique across the tables.
  public Map<String, LawRow> byCode() {
    return rows().collect(Collectors.toMap(LawRow::code, Function.identity()));
  }

  /// The basis of that code.
  public Optional<LawfulBasis> basis(String code) {
    return bases.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The power of that code.
  public Optional<Power> power(String code) {
    return powers.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The transfer mechanism of that code.
  public Optional<TransferMechanism> mechanism(String code) {
    return mechanisms.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The country of that ISO code.
  public Optional<Country> country(String code) {
    return countries.stream().filter(row -> row.code().equals(code)).findFirst();
  }
}

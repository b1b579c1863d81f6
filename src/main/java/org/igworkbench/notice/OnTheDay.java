package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// What of the register a notice may say on a day: only what an approved rule that lets data
/// through rests on, and of that only what is in force. Drafts, suspended and ended rules and bars
/// say nothing here.
final class OnTheDay {

  /// The scope of a purpose that belongs to no service of its own.
  static final String GENERAL = "general";

  private final MatrixSnapshot matrix;
  private final LocalDate day;
  private final List<SharingRule> live;
  private final Map<String, Recipient> recipients;

  OnTheDay(MatrixSnapshot matrix, LocalDate day) {
    this.matrix = matrix;
    this.day = day;
    this.recipients = byCode(matrix.catalogue().recipients(), Recipient::code);
    this.live =
        matrix.current().stream()
            .map(rule -> matrix.standing(rule, day))
            .flatMap(Optional::stream)
            .filter(rule -> rule.tenure().runsOn(day) && rule.decision().permits())
            .filter(rule -> recipient(rule).isPresent())
            .toList();
  }

  private static <T> Map<String, T> byCode(Collection<T> rows, Function<T, String> code) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(code, Function.identity()));
  }

  LocalDate day() {
    return day;
  }

  MatrixSnapshot matrix() {
    return matrix;
  }

  /// The rules that let data through, by code.
  List<SharingRule> live() {
    return live;
  }

  /// The body that gets the data by a rule: the one that stands for it since two were merged. Empty
  /// where it is not in force.
  Optional<Recipient> recipient(SharingRule rule) {
    var seen = new HashSet<String>();
    var row = recipients.get(rule.cell().recipient());
    while (row != null && !row.effective().contains(day) && seen.add(row.code())) {
      var into = row.mergedInto();
      row = into == null ? null : recipients.get(into);
    }
    return Optional.ofNullable(row).filter(found -> found.effective().contains(day));
  }

  /// Purposes in force that a live rule serves, or that are general, as the notice orders them.
  List<Purpose> purposes() {
    var used = live.stream().map(rule -> rule.cell().purpose()).collect(Collectors.toSet());
    return matrix.catalogue().purposes().stream()
        .filter(row -> row.effective().contains(day))
        .filter(row -> used.contains(row.code()) || isGeneral(row))
        .sorted(Comparator.comparingInt(Purpose::order).thenComparing(Purpose::code))
        .toList();
  }

  static boolean isGeneral(Purpose purpose) {
    return purpose.scope().strip().equalsIgnoreCase(GENERAL);
  }

  /// Recipients of live rules, as the notice orders them.
  List<Recipient> recipients() {
    return live.stream()
        .map(this::recipient)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparingInt(Recipient::order).thenComparing(Recipient::code))
        .toList();
  }

  /// Lawful bases of live rules.
  List<LawfulBasis> bases() {
    return inForce(matrix.law().bases(), rule -> Stream.of(rule.ground().basis()));
  }

  /// Conditions for special category and criminal offence data of live rules.
  List<SpecialCondition> conditions() {
    return inForce(
        matrix.law().specialConditions(),
        rule -> Stream.ofNullable(rule.ground().specialCondition()));
  }

  /// The laws in force of the powers in force that live rules name.
  List<Instrument> instruments() {
    var powers =
        inForce(matrix.law().powers(), rule -> rule.ground().powers().stream()).stream()
            .map(Power::instrument)
            .collect(Collectors.toSet());
    return matrix.law().instruments().stream()
        .filter(row -> powers.contains(row.code()) && row.standing().on(day))
        .toList();
  }

  private <T extends LawRow> List<T> inForce(
      List<T> rows, Function<SharingRule, Stream<String>> named) {
    var codes = live.stream().flatMap(named).collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> codes.contains(row.code()) && row.standing().on(day))
        .toList();
  }

  /// Data categories that live rules hold.
  List<DataCategory> categories() {
    var codes =
        live.stream()
            .flatMap(rule -> rule.scope().categories().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return matrix.catalogue().dataCategories().stream()
        .filter(row -> codes.contains(row.code()) && row.effective().contains(day))
        .toList();
  }

  /// Ways to send data abroad that are in force and that the code or the words name.
  List<TransferMechanism> mechanisms(Set<String> codes) {
    return matrix.law().mechanisms().stream()
        .filter(row -> codes.contains(row.code()) && row.standing().on(day))
        .toList();
  }
}

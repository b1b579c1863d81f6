package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.registers.Reconciliation.Cover;
import org.igworkbench.registers.Reconciliation.Held;
import org.igworkbench.registers.Reconciliation.Relation;
import org.igworkbench.registers.Reconciliation.State;
import org.igworkbench.requests.RequestMentions.Times;

/// Holds agreements against rules and disclosures.
///
/// The agreement that a rule names is looked at first; where it names none, those that name the
/// recipient. Services of the same controller are left out: internal re-use is no sharing. Impact
/// assessments and policy documents are agreed with nobody.
final class Reconciler {

  private final MatrixSnapshot matrix;
  private final List<Times> disclosed;
  private final LocalDate day;
  private final Map<String, List<SharingRule>> rules = new TreeMap<>();
  private final Map<String, List<String>> carried = new HashMap<>();

  Reconciler(MatrixSnapshot matrix, List<Times> disclosed, LocalDate day) {
    this.matrix = matrix;
    this.disclosed = List.copyOf(disclosed);
    this.day = day;
  }

  Reconciliation all() {
    var ourselves =
        matrix.catalogue().recipients().stream()
            .filter(row -> row.role() == Recipient.Role.SAME_CONTROLLER)
            .map(Recipient::code)
            .collect(Collectors.toSet());
    matrix.current().stream()
        .map(rule -> matrix.standing(rule, day))
        .flatMap(Optional::stream)
        .filter(rule -> rule.tenure().runsOn(day) && rule.decision().permits())
        .filter(rule -> !ourselves.contains(rule.cell().recipient()))
        .forEach(rule ->
            rules.computeIfAbsent(rule.cell().recipient(), _ -> new ArrayList<>()).add(rule));
    var relations =
        rules.entrySet().stream().map(one -> relation(one.getKey(), one.getValue())).toList();
    return new Reconciliation(
        day, relations, matrix.agreements().stream().map(this::held).toList());
  }

  private Relation relation(String recipient, List<SharingRule> running) {
    var looked = new TreeSet<String>();
    var covers = EnumSet.noneOf(Cover.class);
    var uncovered = new ArrayList<String>();
    for (var rule : running) {
      var cover = cover(rule, looked);
      covers.add(cover);
      if (cover != Cover.AGREED) {
        uncovered.add(rule.code());
      }
    }
    // Where no rule is covered, the best that one of them has says how near it is.
    var cover =
        covers.contains(Cover.AGREED) && covers.size() > 1
            ? Cover.IN_PART
            : covers.iterator().next();
    return new Relation(
        recipient,
        running.stream().map(SharingRule::code).toList(),
        running.stream().anyMatch(rule -> rule.terms().frequency() == Frequency.SYSTEMATIC),
        List.copyOf(looked),
        uncovered,
        cover,
        disclosed.stream()
            .filter(times -> recipient.equals(times.recipient()))
            .mapToInt(Times::requests)
            .sum());
  }

  /// The best cover that an agreement gives a rule.
  private Cover cover(SharingRule rule, Set<String> looked) {
    var best = Cover.NONE;
    for (var agreement : candidates(rule)) {
      looked.add(agreement.code());
      var cover = cover(rule, agreement);
      if (cover == Cover.AGREED) {
        carried.computeIfAbsent(agreement.code(), _ -> new ArrayList<>()).add(rule.code());
      }
      best = cover.compareTo(best) < 0 ? cover : best;
    }
    return best;
  }

  private List<Agreement> candidates(SharingRule rule) {
    var named = rule.terms().agreement();
    return matrix.agreements().stream()
        .filter(agreement -> agreement.kind().binds())
        .filter(agreement ->
            named == null
                ? agreement.names(rule.cell().recipient())
                : agreement.code().equals(named))
        .toList();
  }

  private Cover cover(SharingRule rule, Agreement agreement) {
    if (agreement.endedBy(day)) {
      return Cover.EXPIRED;
    }
    if (!agreement.runsOn(day) || agreement.dates().none().contains(None.SIGNED)) {
      return Cover.NOT_BEGUN;
    }
    var scope = agreement.scope();
    return scope.hasPurpose(rule.cell().purpose())
            && agreement.reaches(rule.cell().recipient())
            && scope.hasCategories(rule.scope().categories())
        ? Cover.AGREED
        : Cover.OUTSIDE_SCOPE;
  }

  private Held held(Agreement agreement) {
    var naming =
        rules.values().stream()
            .flatMap(List::stream)
            .filter(rule -> agreement.code().equals(rule.terms().agreement()))
            .map(SharingRule::code);
    var leaning = new TreeSet<>(carried.getOrDefault(agreement.code(), List.of()));
    naming.forEach(leaning::add);
    int traffic =
        disclosed.stream()
            .filter(times -> reached(agreement, leaning, times))
            .mapToInt(Times::requests)
            .sum();
    return new Held(agreement, state(agreement, leaning, traffic), List.copyOf(leaning), traffic);
  }

  /// Whether what was disclosed went to one whom the agreement names, or whom its rules name, for a
  /// purpose that it is about.
  private boolean reached(Agreement agreement, Set<String> leaning, Times times) {
    var recipient = times.recipient();
    if (recipient == null || !agreement.scope().hasPurpose(times.purpose())) {
      return false;
    }
    return agreement.names(recipient)
        || rules.getOrDefault(recipient, List.of()).stream()
            .map(SharingRule::code)
            .anyMatch(leaning::contains);
  }

  private State state(Agreement agreement, Set<String> leaning, int traffic) {
    if (agreement.endedBy(day)) {
      return State.EXPIRED;
    }
    if (!agreement.runsOn(day) || agreement.dates().none().contains(None.SIGNED)) {
      return State.NOT_BEGUN;
    }
    if (!agreement.kind().binds()) {
      return State.RUNS;
    }
    if (leaning.isEmpty()) {
      return State.NO_RULE;
    }
    return traffic == 0 ? State.NO_TRAFFIC : State.RUNS;
  }
}

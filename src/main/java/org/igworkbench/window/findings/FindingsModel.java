package org.igworkbench.window.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.findings.Acceptance;
import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.Listed;
import org.igworkbench.findings.Severity;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What was found, which of it is looked at, and what is done about one finding.
final class FindingsModel {

  /// What is wrong with an acceptance, by field.
  final Problems problems = new Problems();

  private final Desk desk;
  private final Saving saving;
  private final ObjectProperty<@Nullable Reading> reading = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>(Part.OPEN);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Listed> chosen = new SimpleObjectProperty<>();
  private final StringProperty trouble = new SimpleStringProperty("");
  private long asked;

  FindingsModel(Desk desk) {
    this.desk = desk;
    saving = new Saving(desk.jobs());
    chosen.subscribe(one -> {
      problems.clear();
      trouble.set("");
    });
  }

  ObjectProperty<@Nullable Reading> reading() {
    return reading;
  }

  ObjectProperty<@Nullable Part> part() {
    return part;
  }

  StringProperty filter() {
    return filter;
  }

  /// The finding that is looked at; null for none.
  ObjectProperty<@Nullable Listed> chosen() {
    return chosen;
  }

  /// What went wrong when something was saved; empty while nothing did.
  StringProperty trouble() {
    return trouble;
  }

  /// Looks again at everything.
  void refresh() {
    long ticket = ++asked;
    var day = desk.day();
    desk.jobs()
        .run(
            () -> Reading.of(desk.workbench(), day),
            read -> {
              if (ticket == asked) {
                show(read);
              }
            });
  }

  private void show(Reading read) {
    var before = chosen.get();
    reading.set(read);
    if (before != null) {
      // The same finding, perhaps accepted meanwhile; none where it is put right.
      chosen.set(
          read.set().all().stream()
              .filter(one -> one.finding().equals(before.finding()))
              .findFirst()
              .orElse(null));
    }
  }

  /// One severity with the kinds of fault under it.
  record Group(Severity severity, Map<FindingCode, List<Listed>> kinds) {
    int count() {
      return kinds.values().stream().mapToInt(List::size).sum();
    }
  }

  /// What is looked at, by severity and kind, the worst first.
  List<Group> groups() {
    var groups = new LinkedHashMap<Severity, Map<FindingCode, List<Listed>>>();
    for (var listed : seen()) {
      var finding = listed.finding();
      groups
          .computeIfAbsent(finding.severity(), severity -> new LinkedHashMap<>())
          .computeIfAbsent(finding.code(), code -> new ArrayList<>())
          .add(listed);
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  /// The findings that are looked at, in their order.
  List<Listed> seen() {
    var read = reading.get();
    var which = part.get();
    if (read == null || which == null) {
      return List.of();
    }
    var words = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
    return read.set().all().stream()
        .filter(which::holds)
        .filter(listed -> holds(text(listed, read), words))
        .toList();
  }

  private String text(Listed listed, Reading read) {
    var finding = listed.finding();
    return String.join(
            " ",
            finding.code().mark(),
            desk.words().say(finding.severity().word()),
            desk.words().say(finding.code().title()),
            finding.about(),
            read.name(finding.subject()),
            desk.words().say(finding.sentence()),
            finding.provision())
        .toLowerCase(Locale.ROOT);
  }

  private static boolean holds(String text, String[] words) {
    for (var word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// Other findings of the same kind that rest on the same provision.
  List<Listed> alike(Listed listed) {
    var finding = listed.finding();
    return seen().stream()
        .filter(other -> other.finding().code() == finding.code())
        .filter(other -> other.finding().provision().equals(finding.provision()))
        .toList();
  }

  /// Shows the first finding about a thing, whatever the list was narrowed to.
  void look(String code) {
    Optional.ofNullable(reading.get())
        .flatMap(read ->
            read.set().all().stream()
                .filter(listed ->
                    listed.finding().about().equals(code)
                        || listed.finding().code().mark().equals(code))
                .findFirst())
        .ifPresent(listed -> {
          var which = part.get();
          if (which == null || !which.holds(listed)) {
            part.set(Part.ALL);
          }
          filter.set("");
          chosen.set(listed);
        });
  }

  /// Accepts the finding that is looked at.
  ///
  /// @param done told once it is saved
  void accept(String reason, @Nullable LocalDate lookAgain, Runnable done) {
    var listed = chosen.get();
    if (listed == null || desk.readOnly()) {
      return;
    }
    var officer = desk.officer();
    saving.save(
        () -> desk.workbench().findings().accept(officer, listed.finding(), reason, lookAgain),
        outcome -> ended(outcome, done));
  }

  /// Takes the acceptance of the finding back that is looked at.
  void takeBack() {
    var listed = chosen.get();
    var acceptance = listed == null ? null : listed.acceptance();
    if (acceptance == null || desk.readOnly()) {
      return;
    }
    var officer = desk.officer();
    var findings = desk.workbench().findings();
    saving.save(
        () -> findings.revoke(officer, acceptance.code(), findings.revision(acceptance.code()), ""),
        outcome -> ended(outcome, () -> {}));
  }

  private void ended(Outcome<Acceptance> outcome, Runnable done) {
    switch (outcome) {
      case Outcome.Done<Acceptance> saved -> {
        problems.clear();
        trouble.set("");
        done.run();
        desk.changes().saved(saved, said(saved.value()));
      }
      case Outcome.Rejected<Acceptance>(var violations) -> {
        problems.found(violations, violation -> desk.words().say(violation.sentence()));
        violations.stream()
            .filter(violation -> violation.path().equals("acceptance"))
            .forEach(violation -> trouble.set(desk.words().say(violation.sentence())));
      }
      case Outcome.Stale<Acceptance>(var what, var _, var _) -> trouble.set(desk.words().say(what));
    }
  }

  private static Sentence said(Acceptance acceptance) {
    return acceptance.revokedOn() == null
        ? Sentence.of(
            "findings-screen.saved.accepted", acceptance.finding(), acceptance.subject().code())
        : Sentence.of(
            "findings-screen.saved.taken-back", acceptance.finding(), acceptance.subject().code());
  }
}

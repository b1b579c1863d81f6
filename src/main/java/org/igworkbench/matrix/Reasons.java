package org.igworkbench.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Country;
import org.igworkbench.law.LawRow;
import org.igworkbench.workspace.Sentence;

/// Says why, in the order in which a lawyer would: rule, power, what is on offer, cautions.
final class Reasons {

  private final MatrixSnapshot matrix;
  private final Question question;

  Reasons(MatrixSnapshot matrix, Question question) {
    this.matrix = matrix;
    this.question = question;
  }

  Sentence all(String key, List<SharingRule> rules) {
    return Sentence.of(key, codes(rules), rules.size(), question.asked().categories().size());
  }

  /// That the rule stands on the day, and that the power claimed is its own.
  List<Sentence> standing(SharingRule rule) {
    var said = new ArrayList<Sentence>();
    said.add(Sentence.of("matrix.reason.stands", rule.code(), question.date(), rule.version()));
    var power = question.claim().power();
    if (power != null) {
      matrix
          .lawRow(power)
          .ifPresent(row -> {
            var from = row.standing().inForce().from();
            said.add(
                from == null
                    ? Sentence.of("matrix.reason.power", row.citation())
                    : Sentence.of("matrix.reason.power-since", row.citation(), from));
          });
    }
    return said;
  }

  /// What the request left open and the rules would supply.
  List<Sentence> onOffer(List<SharingRule> rules) {
    var said = new ArrayList<Sentence>();
    if (question.claim().basis() == null) {
      var bases = new LinkedHashSet<String>();
      rules.forEach(rule -> bases.add(citation(rule.ground().basis())));
      said.add(Sentence.of("matrix.reason.basis-offered", List.copyOf(bases)));
    }
    if (question.claim().power() == null) {
      var powers = new LinkedHashSet<String>();
      rules.forEach(rule -> rule.ground().powers().forEach(power -> powers.add(citation(power))));
      said.add(
          powers.isEmpty()
              ? Sentence.of("matrix.reason.no-power-named")
              : Sentence.of("matrix.reason.power-offered", List.copyOf(powers)));
    }
    return said;
  }

  Sentence bar(SharingRule bar, Collection<String> held) {
    var why = bar.terms().conditionText().strip();
    if (why.isEmpty()) {
      return Sentence.of("matrix.reason.barred-unexplained", bar.code(), titles(held));
    }
    return Sentence.of(
        "matrix.reason.barred", bar.code(), why.endsWith(".") ? why : why + ".", titles(held));
  }

  Sentence caution(SharingRule bar) {
    var law = new ArrayList<String>();
    law.add(citation(bar.ground().basis()));
    bar.ground().powers().forEach(power -> law.add(citation(power)));
    return Sentence.of("matrix.reason.caution", bar.code(), law);
  }

  Sentence wider(List<SharingRule> rules, Collection<String> outside) {
    return Sentence.of("matrix.reason.wider", codes(rules), rules.size(), titles(outside));
  }

  Sentence otherPeople(List<SharingRule> rules, Collection<String> people) {
    return Sentence.of("matrix.reason.wider-subjects", codes(rules), rules.size(), titles(people));
  }

  Sentence reaches(SharingRule rule, Collection<String> held) {
    return Sentence.of("matrix.reason.reaches", rule.code(), titles(held));
  }

  Sentence noRule() {
    var purpose = matrix.catalogue().purpose(question.purpose());
    var recipient =
        Optional.ofNullable(question.recipient()).flatMap(matrix.catalogue()::recipient);
    return Sentence.of(
        "matrix.reason.no-rule",
        purpose.map(row -> row.title()).orElse(question.purpose()),
        recipient.map(Recipient::title).orElse(""));
  }

  Sentence claimUnmet(List<SharingRule> cell) {
    return Sentence.of("matrix.reason.claim-unmet", codes(cell), cell.size());
  }

  Sentence unreached(List<SharingRule> rules, Collection<String> categories) {
    return Sentence.of("matrix.reason.unreached", codes(rules), rules.size(), titles(categories));
  }

  /// What a destination abroad calls for (UK GDPR Chapter V).
  List<Sentence> transfer() {
    var destination = question.destination();
    if (destination == null) {
      return List.of();
    }
    return matrix
        .law()
        .country(destination)
        .map(Reasons::transfer)
        .orElse(List.of(Sentence.of("matrix.transfer.unknown", destination)));
  }

  private static List<Sentence> transfer(Country country) {
    return switch (country.adequacy()) {
      case DOMESTIC -> List.of();
      case FULL -> List.of(Sentence.of("matrix.transfer.full", country.title()));
      case PARTIAL -> List.of(Sentence.of("matrix.transfer.partial", country.title()));
      case NONE -> List.of(Sentence.of("matrix.transfer.none", country.title()));
    };
  }

  /// The law that the rules rest on, each once, in the order in which they name it.
  List<String> citations(List<SharingRule> rules) {
    var citations = new LinkedHashSet<String>();
    rules.forEach(rule -> rule.ground().law().map(this::citation).forEach(citations::add));
    return List.copyOf(citations);
  }

  private String citation(String code) {
    return matrix.lawRow(code).map(LawRow::citation).orElse(code);
  }

  /// Titles of data or subject categories, in the order given.
  List<String> titles(Collection<String> codes) {
    return codes.stream().map(matrix::categoryTitle).toList();
  }

  private static List<String> codes(List<SharingRule> rules) {
    return rules.stream().map(SharingRule::code).distinct().toList();
  }
}

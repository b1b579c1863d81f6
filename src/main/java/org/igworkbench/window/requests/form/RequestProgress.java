package org.igworkbench.window.requests.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.window.shell.Days;
import org.igworkbench.workspace.Answer;

/// How far a request that is being typed has come: section by section, what logging and so deciding
/// still needs, and what else the decision form asks.
record RequestProgress(NewRequestModel model, MatrixSnapshot matrix) {

  /// The sections of the page, in their order.
  enum Section {
    ASKING,
    GROUND,
    REQUESTED,
    CONDITIONS,
    NECESSITY,
    KEEPING;

    int number() {
      return ordinal() + 1;
    }
  }

  /// How many of some answers are there.
  record Count(int given, int all) {
    static Count of(List<Boolean> answers) {
      return new Count((int) answers.stream().filter(given -> given).count(), answers.size());
    }

    int open() {
      return all - given;
    }
  }

  /// Whether everything in a section is answered.
  boolean complete(Section section) {
    return readable(section)
        && Count.of(needed(section)).open() == 0
        && Count.of(asked(section)).open() == 0
        && (section != Section.CONDITIONS || !model.categories.isEmpty());
  }

  private boolean readable(Section section) {
    return switch (section) {
      case ASKING -> model.unread().isEmpty();
      case REQUESTED -> model.ask().people() >= 0;
      case GROUND, CONDITIONS, NECESSITY, KEEPING -> true;
    };
  }

  /// How many fields are empty without which it can be neither logged nor decided.
  int leftToDecide() {
    return Stream.of(Section.values()).mapToInt(one -> Count.of(needed(one)).open()).sum();
  }

  /// How many questions of the decision form are open that can be answered later.
  int leftForLater() {
    return Stream.of(Section.values()).mapToInt(one -> Count.of(asked(one)).open()).sum();
  }

  /// What the log asks for in a section, and whether it is there.
  List<Boolean> needed(Section section) {
    return switch (section) {
      case ASKING ->
          List.of(
              !model.organisation.get().isBlank(),
              !model.recipient.get().equals(NewRequestModel.UNDECIDED),
              !model.role.get().isBlank(),
              !model.channel.get().isBlank(),
              Days.read(model.received.get()).isPresent(),
              model.urgency.get() != null);
      case GROUND -> List.of(!model.purpose.get().isEmpty());
      case REQUESTED ->
          List.of(
              !model.description.get().isBlank(),
              !model.categories.isEmpty(),
              !model.subjects.get().isBlank());
      case CONDITIONS, NECESSITY, KEEPING -> List.of();
    };
  }

  /// What the decision form asks besides, and whether it is answered.
  List<Boolean> asked(Section section) {
    return switch (section) {
      case ASKING, REQUESTED -> List.of();
      case GROUND -> ground();
      case CONDITIONS -> conditions();
      case NECESSITY ->
          List.of(
              !model.necessity.get().isBlank(),
              model.relationship.get() != Relationship.UNKNOWN,
              model.agreed.get() != Answer.UNKNOWN,
              !model.assessment.get().isBlank());
      case KEEPING ->
          Stream.of(model.retention, model.security, model.rights, model.intervals)
              .map(field -> !field.get().isBlank())
              .toList();
    };
  }

  private List<Boolean> ground() {
    var basis = model.basis.get();
    boolean needsPower = matrix.law().basis(basis).map(LawfulBasis::needsPower).orElse(true);
    return needsPower
        ? List.of(!basis.isEmpty(), !model.power.get().isEmpty())
        : List.of(!basis.isEmpty());
  }

  private List<Boolean> conditions() {
    var answers = new ArrayList<Boolean>();
    if (special() > 0) {
      answers.add(named(Article.NINE));
    }
    if (offence() > 0) {
      answers.add(named(Article.TEN));
    }
    return answers;
  }

  /// How many of the categories are special.
  int special() {
    return ofClass(DataClass.SPECIAL);
  }

  /// How many of the categories are of criminal offence data.
  int offence() {
    return ofClass(DataClass.CRIMINAL_OFFENCE);
  }

  private int ofClass(DataClass wanted) {
    return (int)
        model.categories.stream()
            .flatMap(code -> matrix.catalogue().dataCategory(code).stream())
            .filter(row -> row.dataClass() == wanted)
            .count();
  }

  private enum Article {
    NINE,
    TEN
  }

  /// Whether a condition is named under which data of that kind may be processed. For offence data
  /// a condition of Schedule 1 does as well as one of Article 10.
  private boolean named(Article article) {
    return model.conditions.stream()
        .flatMap(code -> matrix.lawRow(code).stream())
        .anyMatch(row ->
            switch (row) {
              case SpecialCondition special ->
                  special.article().startsWith("Article 10") == (article == Article.TEN);
              case Schedule1Condition schedule -> article == Article.TEN && schedule.forOffence();
              default -> false;
            });
  }

  /// Whether the rule whose route was taken has answered something in a section.
  boolean fromRule(Section section) {
    return switch (section) {
      case GROUND -> model.filled.holds("basis", "power");
      case CONDITIONS -> model.filled.holds("conditions");
      case NECESSITY -> model.filled.holds("agreement", "assessment");
      case KEEPING -> model.filled.holds("retention", "security");
      case ASKING, REQUESTED -> false;
    };
  }
}

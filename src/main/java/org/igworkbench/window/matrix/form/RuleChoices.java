package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What can be chosen in the form of a rule that begins on a day. What is not in force then is
/// offered too, with why it can't be chosen: whoever looks for it must not think that it is
/// missing.
///
/// @param day the first day of the rule; null while none is written, when all can be chosen
/// @param bars whether the rule is a bar, which may name law that is not in force
record RuleChoices(Words words, MatrixSnapshot matrix, @Nullable LocalDate day, boolean bars) {

  List<Choice> purposes() {
    return matrix.catalogue().purposes().stream()
        .map(row ->
            new Choice(row.code(), row.code(), row.title())
                .alsoCalled(row.noticeWording())
                .barred(ended(row.effective())))
        .toList();
  }

  List<Choice> recipients() {
    return matrix.catalogue().recipients().stream().map(this::recipient).toList();
  }

  private Choice recipient(Recipient row) {
    var names =
        String.join(" ", row.aliases())
            + " "
            + row.naming().shortHeading()
            + " "
            + row.exampleBodies();
    return new Choice(row.code(), row.code(), row.title())
        .alsoCalled(names)
        .barred(ended(row.effective()));
  }

  List<Choice> bases() {
    return matrix.law().bases().stream()
        .map(row -> law(row, article(row.article()), row.title(), ""))
        .toList();
  }

  private static String article(String article) {
    return article.replace("Article ", "");
  }

  /// Powers, those first that are typically used for the purpose and the recipient.
  List<Choice> powers(Cell cell) {
    return matrix.law().powers().stream()
        .sorted(Comparator.comparingInt((Power row) -> distance(row, cell)))
        .map(row -> law(row, row.code(), row.title(), row.nature() + " " + row.description()))
        .toList();
  }

  private int distance(Power row, Cell cell) {
    if (!why(row).isEmpty()) {
      return 3;
    }
    int reached = row.reach().purposes().contains(cell.purpose()) ? 1 : 0;
    return 2 - reached - (row.reach().recipients().contains(cell.recipient()) ? 1 : 0);
  }

  List<Choice> specialConditions() {
    return matrix.law().specialConditions().stream()
        .map((SpecialCondition row) -> law(row, article(row.article()), row.title(), ""))
        .toList();
  }

  List<Choice> schedule1() {
    return matrix.law().schedule1Conditions().stream()
        .map(row ->
            law(
                row,
                words.say("rule-form.schedule1.paragraph", row.paragraph()),
                row.title(),
                row.citation()))
        .toList();
  }

  /// Agreements, which may be signed later than the rule is written: those that do not run say so,
  /// and can be chosen.
  List<Choice> agreements() {
    return matrix.agreements().stream()
        .map(row ->
            new Choice(row.code(), row.code(), titleOf(row)).alsoCalled(row.parties().words()))
        .toList();
  }

  private String titleOf(Agreement row) {
    return day == null || row.runsOn(day)
        ? row.title()
        : words.say("rule-form.agreement.over", row.title(), day);
  }

  List<Choice> categories() {
    return matrix.catalogue().dataCategories().stream()
        .map(row ->
            new Choice(row.code(), letter(row), row.title())
                .alsoCalled(row.note())
                .barred(ended(row.effective())))
        .toList();
  }

  private static String letter(DataCategory row) {
    return switch (row.dataClass()) {
      case SPECIAL -> "S";
      case CRIMINAL_OFFENCE -> "C";
      case ORDINARY, NOT_PERSONAL -> "";
    };
  }

  List<Choice> subjects() {
    return matrix.catalogue().subjectCategories().stream()
        .map(row ->
            new Choice(row.code(), "", row.title())
                .alsoCalled(row.note())
                .barred(ended(row.effective())))
        .toList();
  }

  private Choice law(LawRow row, String label, String title, String also) {
    return new Choice(row.code(), label, title).alsoCalled(also).barred(why(row));
  }

  /// Why law can't be relied on by the rule; empty where it can.
  private String why(LawRow row) {
    var standing = row.standing();
    if (day == null || bars || standing.on(day)) {
      return "";
    }
    var from = standing.inForce().from();
    if (from != null && from.isAfter(day)) {
      return words.say("rule-form.barred.from", from);
    }
    var to = standing.inForce().to();
    return to != null && to.isBefore(day)
        ? words.say("rule-form.barred.ended", to)
        : words.say("rule-form.barred.not-on", day);
  }

  private String ended(Period effective) {
    var to = effective.to();
    return day != null && to != null && effective.endedBy(day)
        ? words.say("rule-form.barred.ended", to)
        : "";
  }

  /// What the basis asks for, in one line; empty while none is chosen.
  String aboutPower(String basis) {
    return matrix
        .law()
        .basis(basis)
        .map((LawfulBasis row) ->
            row.needsPower()
                ? words.say("rule-form.powers.needed")
                : words.say("rule-form.powers.not-needed"))
        .orElse("");
  }

  /// What the data ask for, in one line; empty while none are chosen.
  String aboutConditions(List<String> categories) {
    if (categories.isEmpty()) {
      return "";
    }
    var classes =
        categories.stream()
            .flatMap(code -> matrix.catalogue().dataCategory(code).stream())
            .map(DataCategory::dataClass)
            .toList();
    boolean special = classes.contains(DataCategory.DataClass.SPECIAL);
    boolean offence = classes.contains(DataCategory.DataClass.CRIMINAL_OFFENCE);
    if (special && offence) {
      return words.say("rule-form.special.both");
    }
    if (special) {
      return words.say("rule-form.special.needed");
    }
    return offence
        ? words.say("rule-form.special.offence")
        : words.say("rule-form.special.not-needed");
  }
}

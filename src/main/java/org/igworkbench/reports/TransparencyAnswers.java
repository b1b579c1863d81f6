package org.igworkbench.reports;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Position;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// What the register says of one automated decision for each field of the transparency record;
/// nothing where it has no such field.
final class TransparencyAnswers {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final About about;

  TransparencyAnswers(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.about = making.sources().workspace().about();
  }

  /// The answer to a field; empty where the register has none.
  String answer(TransparencyField field, AutomatedDecision of) {
    var workings = of.workings();
    return switch (field) {
      case NAME -> of.title();
      case DESCRIPTION -> joined(of.noticeWording(), of.trigger(), workings.output());
      case CONTACT -> about.contact();
      case ORGANISATION -> about.organisation();
      case SENIOR_OWNER -> of.governance().owner();
      case SUPPLIER_ROLE -> of.governance().controllerNote();
      case DETAILED -> joined(of.trigger(), workings.logic(), purpose(of.governance().purpose()));
      case INTEGRATION -> integration(of);
      case PROVIDED -> joined(workings.output(), recipients(of));
      case HUMAN_REVIEW -> involvement(of.answers().involvement());
      case APPEALS -> appeals(of);
      case ARCHITECTURE -> workings.system();
      case SYSTEM_INPUT -> input(of);
      case SYSTEM_OUTPUT -> workings.output();
      case MAINTENANCE -> maintenance(of);
      case SOURCES -> codes.coded(of.inputs().dataCategories());
      case SENSITIVE -> sensitive(of);
      case METHODS -> workings.logic();
      case AGREEMENTS -> coded(of.governance().agreement());
      case ASSESSMENT -> of.governance().assessment();
      case RISKS -> joined(of.answers().safeguards().recorded(), of.answers().articleNote());
      default -> "";
    };
  }

  private String purpose(@Nullable String code) {
    return code == null ? "" : names.say("transparency-record.says.purpose", codes.coded(code));
  }

  private String coded(@Nullable String code) {
    return code == null ? "" : codes.coded(code);
  }

  private String integration(AutomatedDecision of) {
    var matrix = making.matrix();
    var position = Position.of(of, matrix.catalogue(), matrix.law());
    var note = of.answers().involvement().solely().note();
    return joined(names.say("transparency-record.says.standing", position.standing().word()), note);
  }

  private String recipients(AutomatedDecision of) {
    return names.say("transparency-record.says.recipients", codes.coded(of.recipients()));
  }

  private String involvement(Answers.Involvement involvement) {
    var canChange =
        involvement.canChange() == Answer.YES
            ? names.say("transparency-record.says.can-change")
            : "";
    return joined(involvement.people(), canChange, involvement.evidence());
  }

  private static String appeals(AutomatedDecision of) {
    var safeguards = of.answers().safeguards();
    return joined(
        safeguards.information().wording(),
        safeguards.representations().wording(),
        safeguards.intervention().wording(),
        safeguards.contest().wording());
  }

  private String input(AutomatedDecision of) {
    return joined(
        codes.coded(of.inputs().dataCategories()), codes.coded(of.inputs().subjectCategories()));
  }

  private String maintenance(AutomatedDecision of) {
    var review = of.governance().review();
    return review == null
        ? names.say("transparency-record.says.months", of.governance().reviewMonths())
        : names.say("transparency-record.says.review", of.governance().reviewMonths(), review);
  }

  /// What the answer to Article 22B says, and which of the data that go in are of a class that is
  /// protected more.
  private String sensitive(AutomatedDecision of) {
    var answered = of.answers().sensitive().involved();
    var classes =
        making.matrix().catalogue().dataCategories().stream()
            .filter(row -> of.inputs().dataCategories().contains(row.code()))
            .filter(TransparencyAnswers::isProtected)
            .map(DataCategory::code)
            .toList();
    return joined(answered == null ? "" : names.say(answered.word()), listed(classes));
  }

  private static boolean isProtected(DataCategory row) {
    return row.dataClass() == DataClass.SPECIAL || row.dataClass() == DataClass.CRIMINAL_OFFENCE;
  }

  private String listed(Collection<String> of) {
    return of.isEmpty() ? "" : codes.coded(of);
  }

  /// Sentences one after the other, each closed.
  private static String joined(String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .map(part -> part.matches("(?s).*[.!?:]") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }
}

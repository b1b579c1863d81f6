package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.Standing;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// A register with one row of every kind that a check tells apart, named for what it is.
final class World {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Standing ALWAYS = new Standing(LawStatus.IN_FORCE, Period.ALWAYS, "seen");
  private static final Wording WORDS = new Wording();

  private World() {}

  static MatrixSnapshot with(SharingRule... rules) {
    return with(Arrays.asList(rules));
  }

  static MatrixSnapshot with(Collection<SharingRule> rules) {
    return MatrixSnapshot.of(catalogue(), law(), agreements(), rules);
  }

  /// A matrix over other agreements.
  static MatrixSnapshot over(List<Agreement> agreements, SharingRule... rules) {
    return MatrixSnapshot.of(catalogue(), law(), agreements, Arrays.asList(rules));
  }

  /// What is found in the only rule of a matrix.
  static List<Finding> in(SoundRule rule) {
    return RuleFindings.of(with(rule.build()), DAY).all();
  }

  static String said(Sentence sentence) {
    return WORDS.say(sentence);
  }

  private static Catalogue catalogue() {
    return new Catalogue(
        List.of(purpose("WELFARE"), purpose("CRIME")),
        List.of(
            recipient("POLICE", "Police", Role.INDEPENDENT_CONTROLLER, null),
            recipient("SCHOOL", "Schools", Role.INDEPENDENT_CONTROLLER, null),
            recipient("NURSERY", "Schools in other words", Role.INDEPENDENT_CONTROLLER, "SCHOOL"),
            recipient("PAYROLL", "Payroll service", Role.PROCESSOR, null),
            recipient("YOUTH", "Youth justice team", Role.JOINT_CONTROLLER, null),
            recipient("ADULTS", "Adult social care", Role.SAME_CONTROLLER, null),
            recipient("FOREIGN", "Courts abroad", Role.INDEPENDENT_CONTROLLER, null)),
        List.of(
            data("NAMES", "Names", DataClass.ORDINARY),
            data("HEALTH", "Health", DataClass.SPECIAL),
            data("OFFENCES", "Convictions", DataClass.CRIMINAL_OFFENCE),
            data("COUNTS", "Statistics", DataClass.NOT_PERSONAL)),
        List.of(
            new SubjectCategory(
                "CHILD", "Child", Answer.YES, Answer.UNKNOWN, "", Period.ALWAYS, ""),
            new SubjectCategory("CARER", "Carer", Answer.NO, Answer.NO, "", Period.ALWAYS, ""),
            new SubjectCategory(
                "ANYONE", "Anyone", Answer.UNKNOWN, Answer.UNKNOWN, "", Period.ALWAYS, "")),
        List.of());
  }

  private static LawLibrary law() {
    return new LawLibrary(
        List.of(
            basis("CONSENT", "a", Answer.PARTLY, false),
            basis("OBLIGATION", "c", Answer.YES, true),
            basis("VITAL", "d", Answer.PARTLY, false),
            basis("TASK", "e", Answer.YES, true),
            basis("RECOGNISED", "ea", Answer.NO, false),
            basis("INTERESTS", "f", Answer.NO, false)),
        List.of(
            condition("SC-A", "Article 9(2)(a)", false, ""),
            condition("SC-G", "Article 9(2)(g)", true, "Part 2 paras 6-28"),
            condition("SC-H", "Article 9(2)(h)", true, "Part 1 para 2"),
            condition("A10-OFF", "Article 10(1)", false, ""),
            condition("A10-LAW", "Article 10(1)", true, "Parts 1, 2 or 3")),
        List.of(
            schedule1("S1-02", 1, 2, true),
            schedule1("S1-18", 2, 18, true),
            schedule1("S1-33", 3, 33, false),
            schedule1("S1-36", 3, 36, false),
            underPolicy("S1-06", 6, Answer.YES),
            underPolicy("S1-10", 10, Answer.PARTLY)),
        List.of(),
        List.of(
            power("DUTY", "duty", ALWAYS),
            power("POWER", "power", ALWAYS),
            power("COMMON", "common law", ALWAYS),
            power("REPEALED", "duty", standing(LawStatus.REPEALED, null, "2019-09-29")),
            power("COMING", "duty", standing(LawStatus.IN_FORCE, "2027-01-01", null)),
            power("ENACTED", "duty", standing(LawStatus.ENACTED_NOT_COMMENCED, null, null)),
            power("UNSEEN", "duty", standing(LawStatus.COMMENCEMENT_NOT_VERIFIED, null, null)),
            power(
                "ENTERED",
                "duty",
                standing(LawStatus.COMMENCEMENT_NOT_VERIFIED, "2026-01-01", null)),
            narrow("NARROW", List.of("WELFARE"), List.of("SCHOOL"))),
        List.of(new Exemption("CRIME-EX", "2", "1", "2", "Crime", "", "", true, "", ALWAYS)),
        List.of(
            new TransferMechanism("TM-13", "Article 49", "Need", "", "", true, "", ALWAYS),
            new TransferMechanism("TM-14", "Article 49(1)(e)", "Claims", "", "", true, "", ALWAYS),
            new TransferMechanism(
                "TM-09", "Article 46(3)(b)", "Arrangement", "", "", true, "", ALWAYS)),
        List.of());
  }

  private static List<Agreement> agreements() {
    return List.of(
        agreement("RUNS", null, null),
        agreement("OVER", null, LocalDate.of(2026, 2, 28)),
        agreement("LATER", LocalDate.of(2027, 1, 1), null));
  }

  private static Agreement agreement(
      String code, @Nullable LocalDate begin, @Nullable LocalDate end) {
    var dates = new Agreement.Dates(null, begin, null, end);
    return new Agreement(code, "Agreement " + code, AgreementKind.SHARING_AGREEMENT, "", dates);
  }

  private static Standing standing(LawStatus status, @Nullable String from, @Nullable String to) {
    return new Standing(
        status,
        new Period(
            from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
        "seen");
  }

  private static Purpose purpose(String code) {
    return new Purpose(code, 1, "general", code, code, "", "", Period.ALWAYS, "");
  }

  private static Recipient recipient(
      String code, String title, Role role, @Nullable String duplicateOf) {
    return new Recipient(
        code,
        1,
        new Recipient.Naming(title, code, "Who we share with", title, List.of()),
        code.equals("POLICE") ? Recipient.Category.LAW_ENFORCEMENT : Recipient.Category.OTHER,
        role,
        "",
        Recipient.Particulars.NONE,
        duplicateOf,
        "",
        Period.ALWAYS,
        "");
  }

  private static DataCategory data(String code, String title, DataClass dataClass) {
    return new DataCategory(code, title, dataClass, Answer.UNKNOWN, "", Period.ALWAYS, "");
  }

  private static LawfulBasis basis(
      String code, String letter, Answer available, boolean needsPower) {
    return new LawfulBasis(
        code,
        null,
        "Article 6(1)(" + letter + ")",
        code,
        available,
        needsPower,
        false,
        new LawfulBasis.Rights(false, false, false, false),
        "",
        ALWAYS);
  }

  private static SpecialCondition condition(
      String code, String article, boolean needsSchedule1, String part) {
    return new SpecialCondition(
        code, article, code, needsSchedule1, part, Answer.UNKNOWN, "", ALWAYS);
  }

  private static Schedule1Condition schedule1(
      String code, int part, int paragraph, boolean forSpecial) {
    return new Schedule1Condition(
        code, part, paragraph, code, Answer.NO, false, forSpecial, true, "", ALWAYS);
  }

  private static Schedule1Condition underPolicy(String code, int paragraph, Answer needed) {
    return new Schedule1Condition(code, 2, paragraph, code, needed, false, true, true, "", ALWAYS);
  }

  private static Power power(String code, String nature, Standing standing) {
    return power(code, nature, new Power.Reach("", List.of(), List.of()), standing);
  }

  private static Power narrow(String code, List<String> purposes, List<String> recipients) {
    return power(code, "power", new Power.Reach("", purposes, recipients), ALWAYS);
  }

  private static Power power(String code, String nature, Power.Reach reach, Standing standing) {
    return new Power(
        code, "ACT", "Test Act 1998", "s" + code, nature, "", reach, "", Answer.NO, standing);
  }
}

package org.igworkbench.registers;

import java.util.Map;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// The forms of lawful bases and conditions.
final class ConditionForms {

  private static final int PARTS_OF_SCHEDULE_1 = 3;
  private static final int MOST_PARAGRAPHS = 999;

  private ConditionForms() {}

  static Form<LawfulBasis> basis() {
    return new Form<>(
        Kind.BASIS,
        LawfulBasis.class,
        LawForms.ending(
            Field.requiredLine("article", "registers.field.article"),
            Field.requiredLine("title", "registers.field.title"),
            Field.one("parent", "registers.field.parent", Kind.BASIS),
            Field.answer("available", "registers.field.available-for-tasks"),
            Field.yesNo("needs_power", "registers.field.needs-power"),
            Field.yesNo("needs_assessment", "registers.field.needs-assessment"),
            Field.yesNo("withdrawal", "registers.field.withdrawal"),
            Field.yesNo("erasure", "registers.field.erasure"),
            Field.yesNo("portability", "registers.field.portability"),
            Field.yesNo("objection", "registers.field.objection"),
            Field.prose("guidance", "registers.field.guidance")),
        ConditionForms::facts,
        ConditionForms::basis);
  }

  private static Map<String, @Nullable Object> facts(LawfulBasis row) {
    var facts = LawForms.facts(row);
    facts.put("article", row.article());
    facts.put("title", row.title());
    facts.put("parent", row.parent());
    facts.put("available", row.available().name());
    facts.put("needs_power", row.needsPower());
    facts.put("needs_assessment", row.needsAssessment());
    facts.put("withdrawal", row.rights().withdrawal());
    facts.put("erasure", row.rights().erasure());
    facts.put("portability", row.rights().portability());
    facts.put("objection", row.rights().objection());
    facts.put("guidance", row.guidance());
    return facts;
  }

  private static LawfulBasis basis(Values values) {
    return new LawfulBasis(
        values.text(Form.CODE),
        values.textOrNull("parent"),
        values.text("article"),
        values.text("title"),
        values.choice("available", Answer.class),
        values.yes("needs_power"),
        values.yes("needs_assessment"),
        new LawfulBasis.Rights(
            values.yes("withdrawal"),
            values.yes("erasure"),
            values.yes("portability"),
            values.yes("objection")),
        values.text("guidance"),
        LawForms.standing(values));
  }

  static Form<SpecialCondition> specialCondition() {
    return new Form<>(
        Kind.SPECIAL_CONDITION,
        SpecialCondition.class,
        LawForms.ending(
            Field.requiredLine("article", "registers.field.article"),
            Field.requiredLine("title", "registers.field.title"),
            Field.yesNo("needs_schedule1", "registers.field.needs-schedule1"),
            Field.line("schedule1_part", "registers.field.schedule1-part"),
            Field.answer("needs_policy_document", "registers.field.needs-policy-document"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = LawForms.facts(row);
          facts.put("article", row.article());
          facts.put("title", row.title());
          facts.put("needs_schedule1", row.needsSchedule1());
          facts.put("schedule1_part", row.schedule1Part());
          facts.put("needs_policy_document", row.needsPolicyDocument().name());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new SpecialCondition(
                values.text(Form.CODE),
                values.text("article"),
                values.text("title"),
                values.yes("needs_schedule1"),
                values.text("schedule1_part"),
                values.choice("needs_policy_document", Answer.class),
                values.text("note"),
                LawForms.standing(values)));
  }

  static Form<Schedule1Condition> schedule1Condition() {
    return new Form<>(
        Kind.SCHEDULE1_CONDITION,
        Schedule1Condition.class,
        LawForms.ending(
            Field.whole("part", "registers.field.part", 1, PARTS_OF_SCHEDULE_1),
            Field.whole("paragraph", "registers.field.paragraph", 1, MOST_PARAGRAPHS),
            Field.requiredLine("title", "registers.field.title"),
            Field.answer("needs_policy_document", "registers.field.needs-policy-document"),
            Field.yesNo("public_interest_test", "registers.field.public-interest-test"),
            Field.yesNo("for_special", "registers.field.for-special"),
            Field.yesNo("for_offence", "registers.field.for-offence"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = LawForms.facts(row);
          facts.put("part", row.part());
          facts.put("paragraph", row.paragraph());
          facts.put("title", row.title());
          facts.put("needs_policy_document", row.needsPolicyDocument().name());
          facts.put("public_interest_test", row.publicInterestTest());
          facts.put("for_special", row.forSpecial());
          facts.put("for_offence", row.forOffence());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new Schedule1Condition(
                values.text(Form.CODE),
                values.whole("part"),
                values.whole("paragraph"),
                values.text("title"),
                values.choice("needs_policy_document", Answer.class),
                values.yes("public_interest_test"),
                values.yes("for_special"),
                values.yes("for_offence"),
                values.text("note"),
                LawForms.standing(values)));
  }
}

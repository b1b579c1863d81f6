package org.igworkbench.registers;

import java.util.Map;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.Power;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// The forms of instruments, of the powers that stand in them, and of exemptions, which give none.
final class PowerForms {

  private PowerForms() {}

  static Form<Instrument> instrument() {
    return new Form<>(
        Kind.INSTRUMENT,
        Instrument.class,
        LawForms.ending(
            Field.requiredLine("title", "registers.field.short-title"),
            Field.line("year", "registers.field.year"),
            Field.line("number", "registers.field.number"),
            Field.requiredLine("kind", "registers.field.kind"),
            Field.line("jurisdiction", "registers.field.jurisdiction"),
            Field.yesNo("named_in_notice", "registers.field.named-in-notice"),
            Field.line("notice_wording", "registers.field.notice-wording"),
            Field.prose("notice_remark", "registers.field.notice-remark"),
            Field.line("status_words", "registers.field.status-words"),
            Field.prose("note", "registers.field.note")),
        PowerForms::facts,
        values ->
            new Instrument(
                values.text(Form.CODE),
                values.text("title"),
                values.text("year"),
                values.text("number"),
                values.text("kind"),
                new Instrument.Naming(
                    values.yes("named_in_notice"),
                    values.text("notice_wording"),
                    values.text("notice_remark")),
                values.text("jurisdiction"),
                values.text("status_words"),
                values.text("note"),
                LawForms.standing(values)));
  }

  private static Map<String, @Nullable Object> facts(Instrument row) {
    var facts = LawForms.facts(row);
    facts.put("title", row.title());
    facts.put("year", row.year());
    facts.put("number", row.number());
    facts.put("kind", row.kind());
    facts.put("jurisdiction", row.jurisdiction());
    facts.put("named_in_notice", row.naming().inNotice());
    facts.put("notice_wording", row.naming().wording());
    facts.put("notice_remark", row.naming().remark());
    facts.put("status_words", row.statusWords());
    facts.put("note", row.note());
    return facts;
  }

  static Form<Power> power() {
    return new Form<>(
        Kind.POWER,
        Power.class,
        LawForms.ending(
            Field.requiredOne("instrument", "registers.field.instrument", Kind.INSTRUMENT),
            Field.requiredLine("instrument_title", "registers.field.instrument-title"),
            Field.requiredLine("section", "registers.field.section"),
            Field.requiredLine("nature", "registers.field.nature"),
            Field.requiredLine("direction", "registers.field.direction"),
            Field.line("covered", "registers.field.covered"),
            Field.many("purposes", "registers.field.purposes", Kind.PURPOSE),
            Field.many("recipients", "registers.field.recipients", Kind.RECIPIENT),
            Field.prose("description", "registers.field.description"),
            Field.answer("overrides_confidentiality", "registers.field.overrides-confidentiality")),
        PowerForms::facts,
        values ->
            new Power(
                values.text(Form.CODE),
                values.text("instrument"),
                values.text("instrument_title"),
                values.text("section"),
                values.text("nature"),
                values.text("direction"),
                new Power.Reach(
                    values.text("covered"), values.list("purposes"), values.list("recipients")),
                values.text("description"),
                values.choice("overrides_confidentiality", Answer.class),
                LawForms.standing(values)));
  }

  private static Map<String, @Nullable Object> facts(Power row) {
    var facts = LawForms.facts(row);
    facts.put("instrument", row.instrument());
    facts.put("instrument_title", row.instrumentTitle());
    facts.put("section", row.section());
    facts.put("nature", row.nature());
    facts.put("direction", row.direction());
    facts.put("covered", row.reach().covered());
    facts.put("purposes", row.reach().purposes());
    facts.put("recipients", row.reach().recipients());
    facts.put("description", row.description());
    facts.put("overrides_confidentiality", row.overridesConfidentiality().name());
    return facts;
  }

  static Form<Exemption> exemption() {
    return new Form<>(
        Kind.EXEMPTION,
        Exemption.class,
        LawForms.ending(
            Field.requiredLine("schedule", "registers.field.schedule"),
            Field.line("part", "registers.field.part"),
            Field.line("paragraph", "registers.field.paragraph"),
            Field.requiredLine("title", "registers.field.title"),
            Field.requiredProse("lifts", "registers.field.lifts"),
            Field.requiredProse("test", "registers.field.test"),
            Field.yesNo("typical", "registers.field.typical"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = LawForms.facts(row);
          facts.put("schedule", row.schedule());
          facts.put("part", row.part());
          facts.put("paragraph", row.paragraph());
          facts.put("title", row.title());
          facts.put("lifts", row.lifts());
          facts.put("test", row.test());
          facts.put("typical", row.typical());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new Exemption(
                values.text(Form.CODE),
                values.text("schedule"),
                values.text("part"),
                values.text("paragraph"),
                values.text("title"),
                values.text("lifts"),
                values.text("test"),
                values.yes("typical"),
                values.text("note"),
                LawForms.standing(values)));
  }
}

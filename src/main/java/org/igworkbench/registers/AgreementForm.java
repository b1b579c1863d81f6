package org.igworkbench.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.agreements.Agreement;
import org.jspecify.annotations.Nullable;

/// The form of the register of agreements.
final class AgreementForm {

  private AgreementForm() {}

  static Form<Agreement> form() {
    return new Form<>(
        Kind.AGREEMENT,
        Agreement.class,
        List.of(
            Field.requiredLine("title", "registers.field.title"),
            Field.requiredLine("kind", "registers.field.kind"),
            Field.requiredProse("parties", "registers.field.parties"),
            Field.day("signed", "registers.field.signed"),
            Field.day("effective", "registers.field.effective"),
            Field.day("review", "registers.field.review"),
            Field.day("end", "registers.field.end")),
        AgreementForm::facts,
        values ->
            new Agreement(
                values.text(Form.CODE),
                values.text("title"),
                values.text("kind"),
                values.text("parties"),
                new Agreement.Dates(
                    values.day("signed"),
                    values.day("effective"),
                    values.day("review"),
                    values.day("end"))));
  }

  private static Map<String, @Nullable Object> facts(Agreement row) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", row.title());
    facts.put("kind", row.kind());
    facts.put("parties", row.parties());
    facts.put("signed", LawForms.text(row.dates().signed()));
    facts.put("effective", LawForms.text(row.dates().effective()));
    facts.put("review", LawForms.text(row.dates().review()));
    facts.put("end", LawForms.text(row.dates().end()));
    return facts;
  }
}

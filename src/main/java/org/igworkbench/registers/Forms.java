package org.igworkbench.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// The forms of all registers.
public final class Forms {

  private static final Map<Kind, Form<?>> ALL = all();

  private Forms() {}

  private static Map<Kind, Form<?>> all() {
    var forms = new EnumMap<Kind, Form<?>>(Kind.class);
    List.of(
            CatalogueForms.purpose(),
            CatalogueForms.recipient(),
            CatalogueForms.dataCategory(),
            CatalogueForms.subjectCategory())
        .forEach(form -> forms.put(form.kind(), form));
    LawForms.all().forEach(form -> forms.put(form.kind(), form));
    forms.put(Kind.AGREEMENT, AgreementForm.form());
    forms.put(Kind.TRANSFER, TransferForm.form());
    forms.put(Kind.AUTOMATED_DECISION, AutomatedForm.form());
    return forms;
  }

  /// The form of a register.
  static Form<?> of(Kind kind) {
    var form = ALL.get(kind);
    if (form == null) {
      throw new IllegalStateException("No form for " + kind);
    }
    return form;
  }

  /// The fields of a register, all but the code, in the order of its form.
  public static List<Field> fields(Kind kind) {
    return of(kind).fields();
  }

  /// The name of the field with the last day on which a row counts.
  public static String lastDay(Kind kind) {
    return of(kind).to();
  }

  /// The field that holds the code of a row, which stands before the others in a table.
  public static Field code() {
    return Field.requiredLine(Form.CODE, "registers.field.code");
  }

  /// How the trail names a row of any register.
  public static Subject subject(Object row) {
    return Kind.of(row).subject(Rows.code(row));
  }

  /// Every field of a row of any register, as the trail keeps it.
  public static Facts facts(Object row) {
    return of(Kind.of(row)).factsOf(row);
  }
}

package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gap;
import org.igworkbench.automated.Position;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Shape;

/// The register of automated decisions: where each stands under UK GDPR Articles 22A to 22D, what
/// it lacks, and every field of its form.
final class AutomatedTab {

  private static final int CODE = 10;
  private static final int STANDING = 40;
  private static final int GAPS = 56;

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final RegisterTab register;

  AutomatedTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.register = new RegisterTab(making, codes, Kind.AUTOMATED_DECISION);
  }

  Tab tab() {
    var fields = Forms.fields(Kind.AUTOMATED_DECISION);
    var draft =
        new TabDraft(names)
            .column("pack.column.code", CODE)
            .column("pack.automated.standing", STANDING)
            .column("pack.automated.gaps", GAPS);
    fields.forEach(field -> draft.columnOf(names.say(field.label()), RegisterTab.width(field)));
    making.sources().automated().all().forEach(each -> add(draft, each, fields));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.automated.name"),
            names.say("pack.automated.title"),
            names.say("pack.automated.holds"),
            names.say("pack.automated.none")),
        null);
  }

  private void add(TabDraft draft, AutomatedDecision each, List<Field> fields) {
    var matrix = making.matrix();
    var position = Position.of(each, matrix.catalogue(), matrix.law());
    var values = Forms.values(each);
    var cells = new ArrayList<Value>();
    cells.add(new Value.Text(each.code()));
    cells.add(new Value.Text(names.say(position.standing().word())));
    cells.add(names.orNone(gaps(position)));
    fields.forEach(field -> cells.add(value(field, values.get(field.name()))));
    draft.row(cells.toArray(Value[]::new));
  }

  private String gaps(Position position) {
    return position.gaps().stream().map(this::gap).collect(Collectors.joining(" "));
  }

  private String gap(Gap gap) {
    return names.say("pack.automated.gap", gap.sentence(), gap.provision());
  }

  private Value value(Field field, String text) {
    return field.shape() instanceof Shape.Many
        ? names.orNone(codes.coded(text.lines().toList()))
        : register.value(field, text);
  }
}

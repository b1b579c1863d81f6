package org.igworkbench.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Standing;
import org.igworkbench.registers.Shape.Option;
import org.jspecify.annotations.Nullable;

/// The forms of the law. Every row of law ends with its status, its dates, and where and when they
/// were checked.
final class LawForms {

  /// Where something was checked can be several addresses.
  private static final int LONGEST_SOURCE = 2_000;

  private LawForms() {}

  /// The forms of the eight registers of law.
  static List<Form<?>> all() {
    return List.of(
        ConditionForms.basis(),
        ConditionForms.specialCondition(),
        ConditionForms.schedule1Condition(),
        PowerForms.instrument(),
        PowerForms.power(),
        PowerForms.exemption(),
        MechanismForms.mechanism(),
        MechanismForms.country());
  }

  /// The fields of a register of law: its own, then those that all law has.
  static List<Field> ending(Field... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.add(
        Field.choice(
            "status",
            "registers.field.status",
            Stream.of(LawStatus.values()).map(it -> new Option(it.name(), it.word()))));
    all.add(Field.day("in_force_from", "registers.field.in-force-from"));
    all.add(Field.day("in_force_to", "registers.field.in-force-to"));
    all.add(Field.requiredLine("verified", "registers.field.verified", LONGEST_SOURCE));
    return all;
  }

  /// The facts that all law has, to be added to.
  static Map<String, @Nullable Object> facts(LawRow row) {
    var standing = row.standing();
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("status", standing.status().name());
    facts.put("in_force_from", text(standing.inForce().from()));
    facts.put("in_force_to", text(standing.inForce().to()));
    facts.put("verified", standing.verified());
    return facts;
  }

  static Standing standing(Values values) {
    return new Standing(
        values.choice("status", LawStatus.class),
        values.period("in_force_from", "in_force_to"),
        values.text("verified"));
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

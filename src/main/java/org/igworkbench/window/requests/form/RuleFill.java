package org.igworkbench.window.requests.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Answer;

/// Fills a request in from the rule whose route is taken, and remembers which answers are the
/// rule’s: those that somebody has typed are left as they are.
final class RuleFill {

  private final NewRequestModel model;
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final Map<String, Observable> fields = new LinkedHashMap<>();
  private boolean filling;

  RuleFill(NewRequestModel model) {
    this.model = model;
    fields.put("basis", model.basis);
    fields.put("power", model.power);
    fields.put("conditions", model.conditions);
    fields.put("agreement", model.agreement);
    fields.put("assessment", model.assessment);
    fields.put("retention", model.retention);
    fields.put("security", model.security);
    fields.forEach((name, field) -> field.addListener(changed -> touched(name)));
  }

  private void touched(String name) {
    if (!filling) {
      names.remove(name);
    }
  }

  /// The fields in which the rule’s answer stands; kept with the draft.
  ObservableList<String> names() {
    return names;
  }

  /// Whether the rule has answered one of these fields.
  boolean holds(String... some) {
    return Stream.of(some).anyMatch(names::contains);
  }

  /// Takes a rule’s route. Its basis and power are claimed in any case: that is what was asked for.
  void take(SharingRule rule, MatrixSnapshot matrix) {
    filling = true;
    var ground = rule.ground();
    claim("basis", model.basis, ground.basis());
    claim("power", model.power, ground.powers().isEmpty() ? "" : ground.powers().getFirst());
    conditions(
        Stream.concat(Stream.ofNullable(ground.specialCondition()), ground.schedule1().stream())
            .toList());
    var terms = rule.terms();
    text("retention", model.retention, terms.retention());
    text("security", model.security, terms.secureMethod());
    text("assessment", model.assessment, terms.impactAssessment());
    var code = terms.agreement();
    var agreement =
        code == null
            ? ""
            : matrix
                .agreement(code)
                .map(Agreement::title)
                .map(title -> code + ", " + title)
                .orElse(code);
    if (text("agreement", model.agreement, agreement) && model.agreed.get() == Answer.UNKNOWN) {
      model.agreed.set(Answer.YES);
    }
    filling = false;
  }

  private void claim(String name, StringProperty field, String value) {
    field.set(value);
    now(name, !value.isEmpty());
  }

  private void conditions(List<String> codes) {
    if (model.conditions.isEmpty() || names.contains("conditions")) {
      if (!codes.equals(model.conditions)) {
        model.conditions.setAll(codes);
      }
      now("conditions", !codes.isEmpty());
    }
  }

  /// @return whether the rule’s answer stands there now
  private boolean text(String name, StringProperty field, String value) {
    if (!field.get().isBlank() && !names.contains(name)) {
      return false;
    }
    if (!Objects.equals(field.get(), value)) {
      field.set(value);
    }
    now(name, !value.isEmpty());
    return !value.isEmpty();
  }

  private void now(String name, boolean holds) {
    if (!holds) {
      names.remove(name);
    } else if (!names.contains(name)) {
      names.add(name);
    }
  }
}

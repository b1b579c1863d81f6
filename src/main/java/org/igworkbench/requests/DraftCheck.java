package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Checks what somebody typed, all of it at once.
final class DraftCheck {

  private final LocalDate today;
  private final List<Violation> violations = new ArrayList<>();

  DraftCheck(LocalDate today) {
    this.today = today;
  }

  List<Violation> violations() {
    return violations;
  }

  DraftCheck request(RequestDraft draft, MatrixSnapshot matrix) {
    filled(
        "request.organisation", "requests.organisation.missing", draft.requester().organisation());
    filled("request.role", "requests.role.missing", draft.requester().role());
    filled("request.description", "requests.description.missing", draft.ask().description());
    filled("request.subjects", "requests.subjects.missing", draft.ask().subjects());
    filled("request.channel", "requests.channel.missing", draft.requester().channel());
    past("request.received", draft.received());
    if (draft.urgency() == null) {
      add("request.urgency", "requests.urgency.missing");
    }
    if (draft.ask().scope().categories().isEmpty()) {
      add("request.categories", "requests.categories.missing");
    }
    codes(draft, matrix);
    return this;
  }

  private void codes(RequestDraft draft, MatrixSnapshot matrix) {
    var ask = draft.ask();
    if (ask.purpose().isEmpty()) {
      add("request.purpose", "requests.purpose.missing");
    } else if (matrix.catalogue().purpose(ask.purpose()).isEmpty()) {
      add("request.purpose", "requests.purpose.unknown", ask.purpose());
    }
    var recipient = draft.requester().recipient();
    if (recipient != null && !matrix.knowsRecipient(recipient)) {
      add("request.recipient", "requests.recipient.unknown", recipient);
    }
    var basis = ask.claim().basis();
    if (basis != null && matrix.law().basis(basis).isEmpty()) {
      add("request.basis", "requests.basis.unknown", basis);
    }
    var power = ask.claim().power();
    if (power != null && matrix.law().power(power).isEmpty()) {
      add("request.power", "requests.power.unknown", power);
    }
    for (var category : ask.scope().categories()) {
      if (matrix.catalogue().dataCategory(category).isEmpty()) {
        add("request.categories", "requests.categories.unknown", category);
      }
    }
    var destination = ask.destination();
    if (destination != null && matrix.law().country(destination).isEmpty()) {
      add("request.destination", "requests.destination.unknown", destination);
    }
  }

  DraftCheck decision(DecisionDraft draft, SharingRequest request, Verdict verdict) {
    var kind = draft.kind();
    if (kind == null) {
      add("decision.kind", "requests.kind.missing");
    }
    filled("decision.by", "requests.by.missing", draft.by());
    filled("decision.reason", "requests.reason.missing", draft.reason());
    past("decision.on", draft.on());
    var on = draft.on();
    if (on != null && on.isBefore(request.timing().received())) {
      add("decision.on", "requests.decided.before-received", request.timing().received());
    }
    if (kind != null && kind.shares()) {
      sharing(draft, verdict);
    }
    return this;
  }

  private void sharing(DecisionDraft draft, Verdict verdict) {
    filled("decision.shared", "requests.shared.missing", draft.shared().what());
    filled("decision.method", "requests.method.missing", draft.shared().method());
    switch (verdict) {
      case Verdict.Barred barred ->
          add("decision.kind", "requests.kind.barred", barred.rules().getFirst().code());
      case Verdict.CoveredWithConditions conditional -> {
        long open =
            conditional.conditions().stream()
                .filter(condition -> !draft.conditionsMet().contains(condition.text()))
                .count();
        if (open > 0) {
          add("decision.conditions-met", "requests.conditions.open", open);
        }
      }
      case Verdict.Covered _,
          Verdict.WiderThanCovered _,
          Verdict.Lapsed _,
          Verdict.NotCovered _ -> {}
    }
  }

  private void filled(String path, String key, String text) {
    if (text.isBlank()) {
      add(path, key);
    }
  }

  private void past(String path, @Nullable LocalDate day) {
    if (day == null) {
      add(path, "requests.date.missing");
    } else if (day.isAfter(today)) {
      add(path, "requests.date.future", day);
    }
  }

  private void add(String path, String key, Object... args) {
    violations.add(Violation.at(path, key, args));
  }
}

package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Violation;

/// Checks a decision as somebody typed it, all of it at once.
final class DecisionCheck {

  private final DraftCheck found;
  private final RequestSettings settings;

  DecisionCheck(LocalDate today, RequestSettings settings) {
    this.found = new DraftCheck(today);
    this.settings = settings;
  }

  List<Violation> decision(DecisionDraft draft, SharingRequest request, Verdict verdict) {
    var kind = draft.kind();
    if (kind == null) {
      found.add("decision.kind", "requests.kind.missing");
    }
    found.filled("decision.by", "requests.by.missing", draft.by());
    found.filled("decision.reason", "requests.reason.missing", draft.reason());
    found.past("decision.on", draft.on());
    var on = draft.on();
    if (on != null && on.isBefore(request.timing().received())) {
      found.add("decision.on", "requests.decided.before-received", request.timing().received());
    }
    found.fits("decision.conditions", draft.conditions());
    advice(draft, request);
    if (draft.exemptions().isEmpty()) {
      found.fits("decision.exemption-test", draft.exemptionTest());
    } else {
      found.filled(
          "decision.exemption-test", "requests.exemption-test.missing", draft.exemptionTest());
    }
    if (kind != null) {
      reasons(draft, kind);
      of(kind, draft, request, verdict);
    }
    return found.violations();
  }

  // Who decides against the advice says why.
  private void advice(DecisionDraft draft, SharingRequest request) {
    found.fits("decision.advice", draft.adviceNotFollowed());
    boolean against = request.life().advice() != null && !draft.adviceFollowed();
    if (against && draft.adviceNotFollowed().isBlank()) {
      found.add("decision.advice", "requests.advice.because-missing");
    }
  }

  private void of(
      RequestDecision.Kind kind, DecisionDraft draft, SharingRequest request, Verdict verdict) {
    boolean emergency = request.stage() == Stage.EMERGENCY;
    switch (kind) {
      case SHARE_IN_FULL, SHARE_IN_PART -> sharing(draft, verdict, emergency);
      case REFUSE -> {}
      case WITHDRAWN, NO_DATA_HELD -> {
        if (emergency) {
          found.add("decision.kind", "requests.kind.disclosed-already");
        }
      }
    }
    if (kind == RequestDecision.Kind.SHARE_IN_PART) {
      found.filled("decision.withheld", "requests.withheld.missing", draft.shared().withheld());
    } else {
      found.fits("decision.withheld", draft.shared().withheld());
    }
  }

  private void reasons(DecisionDraft draft, RequestDecision.Kind kind) {
    boolean forSharing = false;
    boolean against = false;
    for (var code : draft.coded()) {
      var reason = settings.reason(code);
      if (reason.isEmpty()) {
        found.add("decision.coded", "requests.coded.unknown", code);
      } else if (reason.get().sharing()) {
        forSharing = true;
      } else {
        against = true;
      }
    }
    switch (kind) {
      case SHARE_IN_FULL -> {
        if (!forSharing) {
          found.add("decision.coded", "requests.coded.sharing-missing");
        }
        if (against) {
          found.add("decision.coded", "requests.coded.against-full");
        }
      }
      case SHARE_IN_PART -> {
        if (!forSharing || !against) {
          found.add("decision.coded", "requests.coded.both-missing");
        }
      }
      case REFUSE -> {
        if (!against) {
          found.add("decision.coded", "requests.coded.refusing-missing");
        }
      }
      case WITHDRAWN, NO_DATA_HELD -> {}
    }
  }

  // An emergency is reviewed as it went: what a bar or an open condition would have stopped
  // has left the house already, and the review has to be able to say so.
  private void sharing(DecisionDraft draft, Verdict verdict, boolean emergency) {
    found.filled("decision.shared", "requests.shared.missing", draft.shared().what());
    found.filled("decision.method", "requests.method.missing", draft.shared().method());
    if (emergency) {
      return;
    }
    switch (verdict) {
      case Verdict.Barred barred ->
          found.add("decision.kind", "requests.kind.barred", barred.rules().getFirst().code());
      case Verdict.CoveredWithConditions conditional -> {
        long open =
            conditional.conditions().stream()
                .filter(condition -> !draft.conditionsMet().contains(condition.text()))
                .count();
        if (open > 0) {
          found.add("decision.conditions-met", "requests.conditions.open", open);
        }
      }
      case Verdict.Covered _,
          Verdict.WiderThanCovered _,
          Verdict.Lapsed _,
          Verdict.NotCovered _ -> {}
    }
  }
}

package org.igworkbench.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// What the trail keeps of a request.
public final class RequestFacts {

  private RequestFacts() {}

  /// The request, as the thing that an entry is about.
  public static Subject subject(SharingRequest request) {
    return new Subject("request", request.reference());
  }

  /// Every field of the request and of its decision.
  public static Facts of(SharingRequest request) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    var requester = request.requester();
    facts.put("requesting_organisation", requester.organisation());
    facts.put("recipient", requester.recipient());
    facts.put("requester_role", requester.role());
    facts.put("channel", requester.channel());
    addAsk(request.ask(), facts);
    facts.put("received", request.timing().received().toString());
    facts.put("urgency", request.timing().urgency().name());
    facts.put("due", request.timing().due().toString());
    facts.put("stage", request.stage().name());
    var decision = request.decision();
    facts.put("decision", decision == null ? null : decision(decision));
    return Facts.of(facts);
  }

  private static void addAsk(Ask ask, Map<String, @Nullable Object> facts) {
    facts.put("purpose", ask.purpose());
    facts.put("lawful_basis_claimed", ask.claim().basis());
    facts.put("power_claimed", ask.claim().power());
    facts.put("data_requested", ask.description());
    facts.put("data_categories", List.copyOf(ask.scope().categories()));
    facts.put("data_subjects", List.copyOf(ask.scope().subjects()));
    facts.put("subject_references", ask.subjects());
    facts.put("destination", ask.destination());
  }

  private static Map<String, @Nullable Object> decision(RequestDecision decision) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("outcome", decision.kind().name());
    facts.put("on", decision.on().toString());
    facts.put("by", decision.by());
    facts.put("reason", decision.reason());
    facts.put("exemptions", decision.exemptions());
    facts.put("conditions", decision.conditions());
    facts.put("shared", decision.shared().what());
    facts.put("method", decision.shared().method());
    facts.put("mechanism", decision.shared().mechanism());
    var evidence = decision.evidence();
    if (evidence != null) {
      facts.put("verdict", evidence.verdict().name());
      facts.put("matrix_result", evidence.matrixResult().name());
      facts.put("rules", evidence.rules());
      facts.put("reasons", evidence.reasons());
      facts.put("citations", evidence.citations());
      facts.put("conditions_met", evidence.conditionsMet());
    }
    return facts;
  }
}

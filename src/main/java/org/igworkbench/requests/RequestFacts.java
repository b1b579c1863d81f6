package org.igworkbench.requests;

import java.time.LocalDate;
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
    addParticulars(request.particulars(), facts);
    addTiming(request.timing(), facts);
    facts.put("stage", request.stage().name());
    var advice = request.life().advice();
    facts.put("advice", advice == null ? null : advice(advice));
    facts.put(
        "disclosures", request.life().disclosures().stream().map(DisclosureFacts::of).toList());
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
    facts.put("people", ask.people());
    facts.put("destination", ask.destination());
  }

  private static void addParticulars(Particulars particulars, Map<String, @Nullable Object> facts) {
    facts.put("receiving_organisation", particulars.receiver());
    facts.put("necessity", particulars.necessity());
    facts.put("controller_relationship", particulars.relationship().name());
    facts.put("agreement_in_place", particulars.agreed().name());
    facts.put("agreement", particulars.agreement());
    facts.put("conditions_met", particulars.conditions());
    facts.put("part3_provisions", particulars.part3());
    facts.put("impact_assessment", particulars.assessment());
    facts.put("retention", particulars.retention());
    facts.put("security", particulars.security());
    facts.put("individuals_rights", particulars.rights());
    facts.put("intervals", particulars.intervals());
  }

  private static void addTiming(Timing timing, Map<String, @Nullable Object> facts) {
    facts.put("received", timing.received().toString());
    facts.put("urgency", timing.urgency().name());
    facts.put("due", timing.due().toString());
    facts.put("required_by", day(timing.requiredBy()));
    facts.put("review_by", day(timing.reviewBy()));
    facts.put("pauses", timing.pauses().stream().map(RequestFacts::pause).toList());
  }

  private static Map<String, @Nullable Object> pause(Timing.Pause pause) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("from", pause.from().toString());
    facts.put("to", day(pause.to()));
    facts.put("reason", pause.reason());
    facts.put("due", day(pause.due()));
    return facts;
  }

  private static Map<String, @Nullable Object> advice(Life.Advice advice) {
    return new HashMap<>(
        Map.of("on", advice.on().toString(), "by", advice.by(), "text", advice.text()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Map<String, @Nullable Object> decision(RequestDecision decision) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("outcome", decision.kind().name());
    facts.put("on", decision.on().toString());
    facts.put("by", decision.by());
    facts.put("reason", decision.reason());
    facts.put("coded_reasons", decision.coded());
    facts.put("exemptions", decision.exemptions());
    facts.put("exemption_test", decision.exemptionTest());
    facts.put("advice_not_followed", decision.adviceNotFollowed());
    facts.put("signature_causes", decision.signing().causes().stream().map(Enum::name).toList());
    var signature = decision.signing().signature();
    facts.put("signed_by", signature == null ? null : signature.by());
    facts.put("signed_on", signature == null ? null : signature.on().toString());
    facts.put("signature_note", signature == null ? null : signature.note());
    facts.put("conditions", decision.conditions());
    facts.put("shared", decision.shared().what());
    facts.put("method", decision.shared().method());
    facts.put("mechanism", decision.shared().mechanism());
    facts.put("withheld", decision.shared().withheld());
    var evidence = decision.evidence();
    if (evidence != null) {
      facts.put("verdict", evidence.verdict().name());
      facts.put("matrix_result", evidence.matrixResult().name());
      facts.put("rules", evidence.rules());
      facts.put("reasons", evidence.reasons());
      facts.put("citations", evidence.citations());
      facts.put("conditions_met", evidence.conditionsMet());
      facts.put("kept", evidence.kept().stream().map(RequestFacts::kept).toList());
    }
    return facts;
  }

  private static Map<String, @Nullable Object> kept(Evidence.Kept kept) {
    return new HashMap<>(
        Map.of(
            "kind",
            kept.thing().kind(),
            "code",
            kept.thing().code(),
            "facts",
            kept.facts().values()));
  }
}

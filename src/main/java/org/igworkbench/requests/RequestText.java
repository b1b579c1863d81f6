package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// What a file says of a request, column by column, whether it is written or read.
public final class RequestText {

  private static final List<String> NAMES =
      List.of(
          "reference",
          "received_date",
          "channel",
          "requester_organisation",
          "recipient_code",
          "requester_role",
          "purpose_code",
          "lawful_basis_claimed",
          "gateway_claimed",
          "data_requested",
          "data_categories",
          "subject_reference",
          "urgency",
          "due_date",
          "decision",
          "decision_date",
          "decided_by_role",
          "reason",
          "exemption_relied_on",
          "conditions",
          "disclosed",
          "secure_method",
          "transfer_mechanism",
          "destination_country",
          "data_subjects",
          "number_of_individuals",
          "required_by_date",
          "receiving_organisation",
          "necessity",
          "controller_relationship",
          "agreement_in_place",
          "agreement",
          "conditions_met",
          "part_3_provisions",
          "impact_assessment",
          "retention",
          "security",
          "individuals_rights",
          "sharing_intervals",
          "coded_reasons",
          "exemption_test",
          "held_back");

  /// The columns that a decision fills in.
  private static final List<String> OF_A_DECISION =
      List.of(
          "decision",
          "decision_date",
          "decided_by_role",
          "exemption_relied_on",
          "conditions",
          "disclosed",
          "secure_method",
          "transfer_mechanism",
          "coded_reasons",
          "exemption_test",
          "held_back");

  private RequestText() {}

  /// The names of all columns, in their order; the first tells the rows apart.
  public static List<String> names() {
    return NAMES;
  }

  /// What stands in each column, as a file would say it; empty where there is nothing.
  public static Map<String, String> of(SharingRequest request) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("reference", request.reference());
    asked(request, cells);
    particulars(request.particulars(), cells);
    decided(request, cells);
    return cells;
  }

  private static void asked(SharingRequest request, Map<String, String> cells) {
    var requester = request.requester();
    var ask = request.ask();
    var timing = request.timing();
    cells.put("received_date", timing.received().toString());
    cells.put("channel", requester.channel());
    cells.put("requester_organisation", requester.organisation());
    cells.put("recipient_code", or(requester.recipient()));
    cells.put("requester_role", requester.role());
    cells.put("purpose_code", ask.purpose());
    cells.put("lawful_basis_claimed", or(ask.claim().basis()));
    cells.put("gateway_claimed", or(ask.claim().power()));
    cells.put("data_requested", ask.description());
    cells.put("data_categories", list(ask.scope().categories()));
    cells.put("subject_reference", ask.subjects());
    cells.put("urgency", urgency(timing.urgency()));
    cells.put("due_date", timing.due().toString());
    cells.put("destination_country", or(ask.destination()));
    cells.put("data_subjects", list(ask.scope().subjects()));
    cells.put("number_of_individuals", ask.people() == 0 ? "" : Integer.toString(ask.people()));
    cells.put("required_by_date", day(timing.requiredBy()));
  }

  private static void particulars(Particulars more, Map<String, String> cells) {
    cells.put("receiving_organisation", more.receiver());
    cells.put("necessity", more.necessity());
    cells.put("controller_relationship", relationship(more.relationship()));
    cells.put("agreement_in_place", agreed(more.agreed()));
    cells.put("agreement", more.agreement());
    cells.put("conditions_met", list(more.conditions()));
    cells.put("part_3_provisions", more.part3());
    cells.put("impact_assessment", more.assessment());
    cells.put("retention", more.retention());
    cells.put("security", more.security());
    cells.put("individuals_rights", more.rights());
    cells.put("sharing_intervals", more.intervals());
  }

  private static void decided(SharingRequest request, Map<String, String> cells) {
    var decision = request.decision();
    if (decision == null) {
      OF_A_DECISION.forEach(column -> cells.put(column, ""));
      cells.put("decision", "pending");
      cells.put("reason", waiting(request.life()));
      return;
    }
    var shared = decision.shared();
    cells.put("decision", kind(decision.kind()));
    cells.put("decision_date", decision.on().toString());
    cells.put("decided_by_role", decision.by());
    cells.put("reason", decision.reason());
    cells.put("exemption_relied_on", list(decision.exemptions()));
    cells.put("conditions", decision.conditions());
    cells.put("disclosed", shared.what());
    cells.put("secure_method", shared.method());
    cells.put("transfer_mechanism", or(shared.mechanism()));
    cells.put("coded_reasons", list(decision.coded()));
    cells.put("exemption_test", decision.exemptionTest());
    cells.put("held_back", shared.withheld());
  }

  /// Why it is not decided yet, as somebody wrote it down when it was taken up.
  public static String waiting(Life life) {
    return life.steps().stream()
        .filter(step -> step.action() == Action.BEGIN_REVIEW)
        .map(Life.Step::why)
        .reduce("", (first, last) -> last);
  }

  private static String kind(RequestDecision.Kind kind) {
    return switch (kind) {
      case SHARE_IN_FULL -> "approved";
      case SHARE_IN_PART -> "approved in part";
      case REFUSE -> "refused";
      case WITHDRAWN -> "withdrawn";
      case NO_DATA_HELD -> "no data held";
    };
  }

  private static String urgency(Urgency urgency) {
    return urgency == Urgency.EMERGENCY
        ? "emergency safeguarding"
        : urgency.name().toLowerCase(Locale.ROOT);
  }

  private static String relationship(Particulars.Relationship relationship) {
    return switch (relationship) {
      case INDEPENDENT_CONTROLLERS -> "independent controllers";
      case JOINT_CONTROLLERS -> "joint controllers";
      case PROCESSOR -> "processor";
      case SAME_CONTROLLER -> "same controller";
      case UNKNOWN -> "";
    };
  }

  private static String agreed(Answer answer) {
    return switch (answer) {
      case YES -> "y";
      case PARTLY -> "partly";
      case NO -> "n";
      case UNKNOWN -> "";
    };
  }

  private static String list(Collection<String> codes) {
    return String.join(";", codes);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}

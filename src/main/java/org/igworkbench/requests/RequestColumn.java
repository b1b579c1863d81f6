package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The columns of a list of requests: what files call them, what people read above them, and what
/// stands in each of them for a request.
///
/// The headings are the prompts of the ICO’s data-sharing decision form wherever it has one, as in
/// the record of a decision.
public enum RequestColumn {
  REFERENCE("reference", "request-column.heading.reference", Form.CODE, SharingRequest::reference),
  RECEIVED(
      "received_date",
      "record.prompt.received",
      Form.DAY,
      request -> day(request.timing().received())),
  CHANNEL("channel", "record.prompt.channel", Form.TEXT, request -> request.requester().channel()),
  ORGANISATION(
      "requester_organisation",
      "record.prompt.requesting",
      Form.TEXT,
      request -> request.requester().organisation()),
  RECIPIENT(
      "recipient_code",
      "request-column.heading.recipient",
      Form.CODE,
      request -> or(request.requester().recipient())),
  PERSON(
      "requester_role", "record.prompt.person", Form.TEXT, request -> request.requester().role()),
  PURPOSE("purpose_code", "record.prompt.purpose", Form.CODE, request -> request.ask().purpose()),
  BASIS(
      "lawful_basis_claimed",
      "record.prompt.basis",
      Form.CODE,
      request -> or(request.ask().claim().basis())),
  POWER(
      "gateway_claimed",
      "record.prompt.power",
      Form.CODE,
      request -> or(request.ask().claim().power())),
  DESCRIPTION(
      "data_requested",
      "record.prompt.description",
      Form.TEXT,
      request -> request.ask().description()),
  CATEGORIES(
      "data_categories",
      "record.prompt.categories",
      Form.CODES,
      request -> list(request.ask().scope().categories())),
  SUBJECTS(
      "subject_reference",
      "record.prompt.subjects",
      Form.TEXT,
      request -> request.ask().subjects()),
  URGENCY(
      "urgency",
      "request-column.heading.urgency",
      Form.WORD,
      request -> urgency(request.timing().urgency())),
  DUE("due_date", "record.prompt.due", Form.DAY, request -> day(request.timing().due())),
  DECISION("decision", "record.prompt.decision", Form.WORD, RequestColumn::outcome),
  DECIDED_ON(
      "decision_date",
      "record.prompt.decided-on",
      Form.DAY,
      decided(decision -> day(decision.on()))),
  DECIDED_BY(
      "decided_by_role", "record.prompt.decided-by", Form.TEXT, decided(RequestDecision::by)),
  REASON("reason", "record.prompt.reason", Form.TEXT, RequestColumn::reason),
  EXEMPTIONS(
      "exemption_relied_on",
      "record.prompt.exemptions",
      Form.CODES,
      decided(decision -> list(decision.exemptions()))),
  CONDITIONS(
      "conditions", "record.prompt.conditions", Form.TEXT, decided(RequestDecision::conditions)),
  SHARED(
      "disclosed",
      "record.prompt.shared",
      Form.TEXT,
      decided(decision -> decision.shared().what())),
  METHOD(
      "secure_method",
      "record.prompt.method",
      Form.TEXT,
      decided(decision -> decision.shared().method())),
  MECHANISM(
      "transfer_mechanism",
      "record.prompt.mechanism",
      Form.CODE,
      decided(decision -> or(decision.shared().mechanism()))),
  DESTINATION(
      "destination_country",
      "record.prompt.destination",
      Form.CODE,
      request -> or(request.ask().destination())),
  SUBJECT_CATEGORIES(
      "data_subjects",
      "record.prompt.subject-categories",
      Form.CODES,
      request -> list(request.ask().scope().subjects())),
  PEOPLE("number_of_individuals", "record.prompt.people", Form.NUMBER, RequestColumn::people),
  REQUIRED_BY(
      "required_by_date",
      "record.prompt.required-by",
      Form.DAY,
      request -> day(request.timing().requiredBy())),
  RECEIVER(
      "receiving_organisation", "record.prompt.receiver", Form.TEXT, more(Particulars::receiver)),
  NECESSITY("necessity", "record.prompt.necessity", Form.TEXT, more(Particulars::necessity)),
  RELATIONSHIP(
      "controller_relationship",
      "record.prompt.relationship",
      Form.ANSWER,
      more(particulars -> relationship(particulars.relationship()))),
  AGREED(
      "agreement_in_place",
      "record.prompt.agreement",
      Form.ANSWER,
      more(particulars -> agreed(particulars.agreed()))),
  AGREEMENT(
      "agreement", "request-column.heading.agreement", Form.TEXT, more(Particulars::agreement)),
  CONDITIONS_MET(
      "conditions_met",
      "record.prompt.conditions-met",
      Form.CODES,
      more(particulars -> list(particulars.conditions()))),
  PART_3("part_3_provisions", "record.prompt.part-3", Form.TEXT, more(Particulars::part3)),
  ASSESSMENT(
      "impact_assessment", "record.prompt.assessment", Form.TEXT, more(Particulars::assessment)),
  RETENTION("retention", "record.prompt.retention", Form.TEXT, more(Particulars::retention)),
  SECURITY("security", "record.prompt.security", Form.TEXT, more(Particulars::security)),
  RIGHTS("individuals_rights", "record.prompt.rights", Form.TEXT, more(Particulars::rights)),
  INTERVALS(
      "sharing_intervals", "record.prompt.intervals", Form.TEXT, more(Particulars::intervals)),
  CODED_REASONS(
      "coded_reasons",
      "request-column.heading.coded-reasons",
      Form.CODES,
      decided(decision -> list(decision.coded()))),
  EXEMPTION_TEST(
      "exemption_test",
      "record.prompt.exemption-test",
      Form.TEXT,
      decided(RequestDecision::exemptionTest)),
  WITHHELD(
      "held_back",
      "record.prompt.withheld",
      Form.TEXT,
      decided(decision -> decision.shared().withheld()));

  private final String file;
  private final String heading;
  private final Form form;

  // Each reads a request and keeps nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<SharingRequest, String> text;

  RequestColumn(String file, String heading, Form form, Function<SharingRequest, String> text) {
    this.file = file;
    this.heading = heading;
    this.form = form;
    this.text = text;
  }

  /// What sort of thing stands in a column.
  public enum Form {
    TEXT,
    /// The code of one row of a register.
    CODE,
    /// Codes with semicolons between them.
    CODES,
    /// A day as ISO writes it.
    DAY,
    /// A whole number.
    NUMBER,
    /// One of a few words, as files use them.
    WORD,
    /// One of a few words; empty where it is not known.
    ANSWER
  }

  /// What files call it, such as `received_date`.
  public String file() {
    return file;
  }

  /// What people read above it.
  public Sentence heading() {
    return Sentence.of(heading);
  }

  /// What sort of thing stands in it.
  public Form form() {
    return form;
  }

  /// What stands in it for a request, as a file would say it; empty where there is nothing.
  public String of(SharingRequest request) {
    return text.apply(request);
  }

  /// What files call all of them, in their order.
  public static List<String> files() {
    return Arrays.stream(values()).map(RequestColumn::file).toList();
  }

  private static Function<SharingRequest, String> decided(Function<RequestDecision, String> text) {
    return request -> {
      var decision = request.decision();
      return decision == null ? "" : text.apply(decision);
    };
  }

  private static Function<SharingRequest, String> more(Function<Particulars, String> text) {
    return request -> text.apply(request.particulars());
  }

  private static String outcome(SharingRequest request) {
    var decision = request.decision();
    if (decision == null) {
      return "pending";
    }
    return switch (decision.kind()) {
      case SHARE_IN_FULL -> "approved";
      case SHARE_IN_PART -> "approved in part";
      case REFUSE -> "refused";
      case WITHDRAWN -> "withdrawn";
      case NO_DATA_HELD -> "no data held";
    };
  }

  // While nobody has decided, a file has no other place for what the request waits for.
  private static String reason(SharingRequest request) {
    var decision = request.decision();
    return decision == null ? request.life().waitingFor() : decision.reason();
  }

  private static String people(SharingRequest request) {
    int people = request.ask().people();
    return people == 0 ? "" : Integer.toString(people);
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
      case YES -> "yes";
      case PARTLY -> "partly";
      case NO -> "no";
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

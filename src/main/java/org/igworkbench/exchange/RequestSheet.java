package org.igworkbench.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The file of requests to share, with the decisions that were made on them elsewhere.
final class RequestSheet {

  static final Layout LAYOUT =
      Layout.of(
              "sample_requests.csv",
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
              "destination_country")
          .with("data_subjects");

  static final Wordlist<Urgency> URGENCY =
      new Wordlist<>(
          "exchange.urgency.unknown",
          Map.of(
              "routine", Urgency.ROUTINE,
              "urgent", Urgency.URGENT,
              "emergency safeguarding", Urgency.EMERGENCY,
              "emergency", Urgency.EMERGENCY));

  /// Empty while nobody has decided.
  static final Wordlist<Optional<RequestDecision.Kind>> DECISIONS =
      new Wordlist<>(
          "exchange.outcome.unknown",
          Map.of(
              "approved", Optional.of(RequestDecision.Kind.SHARE_IN_FULL),
              "approved in part", Optional.of(RequestDecision.Kind.SHARE_IN_PART),
              "refused", Optional.of(RequestDecision.Kind.REFUSE),
              "withdrawn", Optional.of(RequestDecision.Kind.WITHDRAWN),
              "no data held", Optional.of(RequestDecision.Kind.NO_DATA_HELD),
              "pending", Optional.empty()));

  private final Known known;

  RequestSheet(Known known) {
    this.known = known;
  }

  List<SharingRequest> read(Shelf shelf) {
    return shelf.sheet(LAYOUT).rows(this::request);
  }

  private SharingRequest request(Cells row) {
    var requester =
        new Requester(
            row.text("requester_organisation"),
            row.optionalCode("recipient_code", known.recipients()),
            row.text("requester_role"),
            row.text("channel"));
    var ask = ask(row);
    var timing = timing(row);
    var kind = row.word("decision", DECISIONS).orElse(null);
    if (kind == null) {
      checkUndecided(row);
      // Somebody who has written down what it waits for has begun to look at it.
      var stage = row.optional("reason").isEmpty() ? Stage.RECEIVED : Stage.UNDER_REVIEW;
      return request(row, requester, ask, timing, stage, null, waiting(row, timing));
    }
    var decision = decision(row, kind, timing.received());
    var life = life(decision, requester, ask);
    var stage = life.disclosures().isEmpty() ? kind.stage() : Stage.DISCLOSED;
    return request(row, requester, ask, timing, stage, decision, life);
  }

  private static SharingRequest request(
      Cells row,
      Requester requester,
      Ask ask,
      Timing timing,
      Stage stage,
      @Nullable RequestDecision decision,
      Life life) {
    return new SharingRequest(
        row.key(),
        requester,
        ask,
        Particulars.NONE,
        timing,
        stage,
        decision,
        life,
        null,
        Revision.FIRST);
  }

  // The only place of a reason where nobody has decided is the moment at which somebody took it up.
  private static Life waiting(Cells row, Timing timing) {
    var why = row.optional("reason");
    return why.isEmpty()
        ? Life.NONE
        : new Life(List.of(takenUp(timing.received(), why)), null, List.of());
  }

  /// Somebody took it up and wrote down what it waits for.
  static Life.Step takenUp(LocalDate received, String why) {
    var at = received.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Life.Step(Action.BEGIN_REVIEW, at, "", why);
  }

  // A file says what was disclosed and how, with the decision: it left on that day at the latest.
  static Life life(RequestDecision decision, Requester requester, Ask ask) {
    var shared = decision.shared();
    if (!decision.kind().shares() || shared.what().isBlank()) {
      return Life.NONE;
    }
    var disclosure =
        new Disclosure(
            decision.on(),
            shared.what(),
            requester.organisation() + ", " + requester.role(),
            shared.method(),
            decision.by(),
            ask.subjects(),
            ask.people(),
            List.of());
    return new Life(List.of(), null, List.of(disclosure));
  }

  private Ask ask(Cells row) {
    return new Ask(
        row.code("purpose_code", known.purposes()),
        new Question.Claim(
            row.optionalCode("lawful_basis_claimed", known.bases()),
            row.optionalCode("gateway_claimed", known.powers())),
        row.text("data_requested"),
        DataScope.of(
            row.codes("data_categories", known.dataCategories()),
            row.optionalCodes("data_subjects", known.subjects())),
        row.text("subject_reference"),
        abroad(row.optionalCode("destination_country", known.countries())));
  }

  /// A destination as the matrix knows it: the United Kingdom itself is none.
  static @Nullable String abroad(@Nullable String country) {
    return "GB".equals(country) ? null : country;
  }

  private static Timing timing(Cells row) {
    var received = row.date("received_date");
    var due = row.date("due_date");
    if (isBefore(due, received)) {
      row.fault("due_date", "exchange.date.before-received", due.toString(), received.toString());
    }
    return new Timing(received, row.word("urgency", URGENCY), due);
  }

  static void checkUndecided(Cells row) {
    var day = row.optionalDate("decision_date");
    if (day != null) {
      row.fault("decision_date", "exchange.outcome.none", day.toString());
    }
  }

  private RequestDecision decision(Cells row, RequestDecision.Kind kind, LocalDate received) {
    var on = row.date("decision_date");
    if (isBefore(on, received)) {
      row.fault(
          "decision_date", "exchange.date.before-received", on.toString(), received.toString());
    }
    return new RequestDecision(
        kind,
        on,
        row.text("decided_by_role"),
        row.text("reason"),
        row.optionalCodes("exemption_relied_on", known.exemptions()),
        row.optional("conditions"),
        shared(row),
        null);
  }

  private RequestDecision.Shared shared(Cells row) {
    var what = row.optional("disclosed");
    return new RequestDecision.Shared(
        what.equalsIgnoreCase("nothing") ? "" : what,
        row.optional("secure_method"),
        row.optionalCode("transfer_mechanism", known.mechanisms()));
  }

  // A day that could not be read stands as the first of 1970 and has been told already.
  static boolean isBefore(LocalDate day, LocalDate other) {
    return !day.equals(LocalDate.EPOCH) && day.isBefore(other);
  }
}

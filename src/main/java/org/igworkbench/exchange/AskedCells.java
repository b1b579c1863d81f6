package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// Reads what a row says of the request itself.
final class AskedCells {

  private static final int MOST_PEOPLE = 100_000_000;

  private static final Wordlist<Particulars.Relationship> RELATIONSHIPS =
      new Wordlist<>(
          "exchange.relationship.unknown",
          Map.of(
              "independent controllers", Particulars.Relationship.INDEPENDENT_CONTROLLERS,
              "joint controllers", Particulars.Relationship.JOINT_CONTROLLERS,
              "processor", Particulars.Relationship.PROCESSOR,
              "same controller", Particulars.Relationship.SAME_CONTROLLER,
              "unknown", Particulars.Relationship.UNKNOWN));

  private final RequestRegisters registers;
  private final BiFunction<LocalDate, Urgency, LocalDate> due;
  private final LocalDate today;
  private final Shared<DataScope> scopes = new Shared<>();

  /// @param due the day by which a request is to be decided
  AskedCells(
      RequestRegisters registers, BiFunction<LocalDate, Urgency, LocalDate> due, LocalDate today) {
    this.registers = registers;
    this.due = due;
    this.today = today;
  }

  Requester requester(RequestCells cells, @Nullable Requester before) {
    return new Requester(
        cells.needed("requester_organisation", before == null ? "" : before.organisation()),
        cells.code(
            "recipient_code", registers.recipients(), before == null ? null : before.recipient()),
        cells.needed("requester_role", before == null ? "" : before.role()),
        cells.needed("channel", before == null ? "" : before.channel()));
  }

  Ask ask(RequestCells cells, @Nullable Ask before) {
    var claim = before == null ? Question.Claim.NONE : before.claim();
    var categories = before == null ? List.<String>of() : List.copyOf(before.scope().categories());
    var subjects = before == null ? List.<String>of() : List.copyOf(before.scope().subjects());
    return new Ask(
        cells.neededCode(
            "purpose_code", registers.purposes(), before == null ? "" : before.purpose()),
        new Question.Claim(
            cells.code("lawful_basis_claimed", registers.bases(), claim.basis()),
            cells.code("gateway_claimed", registers.powers(), claim.power())),
        cells.needed("data_requested", before == null ? "" : before.description()),
        scopes.of(
            DataScope.of(
                cells.neededCodes("data_categories", registers.categories(), categories),
                cells.codes("data_subjects", registers.subjects(), subjects))),
        cells.needed("subject_reference", before == null ? "" : before.subjects()),
        cells.number("number_of_individuals", MOST_PEOPLE, before == null ? 0 : before.people()),
        RequestSheet.abroad(
            cells.code(
                "destination_country",
                registers.countries(),
                before == null ? null : before.destination())));
  }

  Timing timing(RequestCells cells, @Nullable Timing before) {
    var received =
        cells.neededDay("received_date", before == null ? LocalDate.EPOCH : before.received());
    if (received.isAfter(today)) {
      cells.fault("received_date", "exchange.date.future", received.toString());
    }
    var urgency =
        cells.neededWord(
            "urgency", RequestSheet.URGENCY, before == null ? Urgency.ROUTINE : before.urgency());
    var requiredBy = cells.day("required_by_date", before == null ? null : before.requiredBy());
    return new Timing(
        received,
        urgency,
        due(cells, before, received, urgency),
        requiredBy,
        before == null ? null : before.reviewBy(),
        before == null ? List.of() : before.pauses());
  }

  private LocalDate due(
      RequestCells cells, @Nullable Timing before, LocalDate received, Urgency urgency) {
    var written = cells.has("due_date") ? cells.day("due_date", null) : null;
    if (written != null) {
      if (RequestSheet.isBefore(written, received)) {
        cells.fault(
            "due_date", "exchange.date.before-received", written.toString(), received.toString());
      }
      return written;
    }
    return before != null
            && received.equals(before.received())
            && urgency == before.urgency()
            && !cells.has("due_date")
        ? before.due()
        : due.apply(received, urgency);
  }

  Particulars particulars(RequestCells cells, @Nullable SharingRequest request) {
    var before = request == null ? Particulars.NONE : request.particulars();
    return new Particulars(
        cells.text("receiving_organisation", before.receiver()),
        cells.text("necessity", before.necessity()),
        cells.word(
            "controller_relationship",
            RELATIONSHIPS,
            Particulars.Relationship.UNKNOWN,
            before.relationship()),
        cells.word("agreement_in_place", Answers.WORDS, Answer.UNKNOWN, before.agreed()),
        cells.text("agreement", before.agreement()),
        cells.codes("conditions_met", registers.conditions(), before.conditions()),
        cells.text("part_3_provisions", before.part3()),
        cells.text("impact_assessment", before.assessment()),
        cells.text("retention", before.retention()),
        cells.text("security", before.security()),
        cells.text("individuals_rights", before.rights()),
        cells.text("sharing_intervals", before.intervals()));
  }
}

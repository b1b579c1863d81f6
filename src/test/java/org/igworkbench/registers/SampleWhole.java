package org.igworkbench.registers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;

/// The sample, and small worlds of rules and requests over its registers.
final class SampleWhole {

  /// An agreement of every sort of date: the sample has none.
  static final List<Agreement> AGREEMENTS =
      List.of(
          new Agreement(
              "AG-01",
              "Protocol with the police",
              AgreementKind.PROTOCOL,
              "Northshire Council; Northshire Constabulary",
              new Agreement.Dates(
                  LocalDate.of(2024, 1, 8),
                  LocalDate.of(2024, 2, 1),
                  LocalDate.of(2027, 2, 1),
                  LocalDate.of(2029, 1, 31))),
          new Agreement(
              "AG-02",
              "Contract for the case system",
              AgreementKind.PROCESSOR_CONTRACT,
              "Northshire Council; the supplier",
              new Agreement.Dates(null, null, null, null)));

  static final Whole WHOLE = whole();
  private static final Wording WORDS = new Wording();

  private SampleWhole() {}

  private static Whole whole() {
    var library = FormsTest.library();
    return new Whole(
        MatrixSnapshot.of(library.catalogue(), library.law(), List.of(), library.rules()),
        requests(library.requests()),
        library.transfers(),
        library.automated(),
        library.notices());
  }

  static RequestStore requests(List<SharingRequest> all) {
    var twins = new Twins(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    twins.given(() -> twins.requests().add(all));
    return twins.requests();
  }

  static Whole with(List<SharingRule> rules, Agreement... agreements) {
    return with(rules, List.of(), agreements);
  }

  static Whole with(
      List<SharingRule> rules, List<SharingRequest> requests, Agreement... agreements) {
    var matrix = WHOLE.matrix();
    return new Whole(
        MatrixSnapshot.of(matrix.catalogue(), matrix.law(), List.of(agreements), rules),
        requests(requests),
        WHOLE.transfers(),
        WHOLE.automated(),
        WHOLE.notices());
  }

  static String said(Use use) {
    return use.code() + (use.live() ? ": " : " (over): ") + WORDS.say(use.text());
  }

  static String said(Effect effect) {
    return effect.code()
        + (effect.changes() ? " changes: " : " stays: ")
        + WORDS.say(effect.then());
  }
}

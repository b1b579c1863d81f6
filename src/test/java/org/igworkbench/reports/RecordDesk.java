package org.igworkbench.reports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.DisclosureDraft;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Urgency;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;

/// The sample, and a desk at which requests are logged, decided and put on record.
public final class RecordDesk {

  public static final Instant PREPARED = SampleReport.PREPARED;
  public static final Officer HALE = new Officer("J. Hale", "Governance officer");
  public static final Officer LIND = new Officer("P. Lind", "Head of legal services");
  public static final Officer AMIN = new Officer("R. Amin", "Caldicott Guardian");

  private final SampleReport sample = SampleReport.full();
  private final Clock clock = Clock.fixed(PREPARED, ZoneOffset.UTC);
  public final RequestLog log =
      new RequestLog(
          sample.twins().workspace(),
          sample.twins().requestStores(),
          sample.matrix(),
          new EnglandAndWalesDays(),
          clock,
          new Wording());

  /// The record of a request, always prepared at the same moment by the same person.
  public DecisionRecord record(String reference) {
    return new DecisionRecords(
            sample.twins().workspace(),
            sample.matrix(),
            log,
            new AuditTrail(sample.twins().trail()),
            (record, target) -> {},
            new Wording())
        .of(reference, HALE, PREPARED)
        .orElseThrow();
  }

  public Twins twins() {
    return sample.twins();
  }

  public SharingMatrix matrix() {
    return sample.matrix();
  }

  /// A request of the police with every prompt of the form answered.
  public SharingRequest logged() {
    return done(log.log(HALE, draft("Annex 6 request for third party material\nwith an index")));
  }

  /// The same with other words for what is asked for.
  public static RequestDraft draft(String description) {
    return new RequestDraft(
        new Requester(
            "Northshire Constabulary",
            "REC-02",
            "Detective sergeant, protecting vulnerable people",
            "secure file transfer"),
        new Ask(
            "GEN-05",
            new Claim("LB-E", "GW-29"),
            description,
            DataScope.of(List.of("DC-01", "DC-06", "DC-20"), List.of("DS-01")),
            "CYP-08BC; cyp-08bd",
            2,
            null),
        new Particulars(
            "Crown Prosecution Service",
            "The defence has asked for it; no other source holds it.",
            Particulars.Relationship.INDEPENDENT_CONTROLLERS,
            Answer.YES,
            "2024 Protocol",
            List.of("SC-G", "S1-10"),
            "Section 35(2)(b)",
            "DPIA-12, no high risk left",
            "Return or destroy at the end of proceedings",
            "Encrypted file transfer",
            "Not told: would prejudice the investigation",
            "Once"),
        LocalDate.of(2026, 9, 14),
        LocalDate.of(2026, 10, 12),
        Urgency.ROUTINE);
  }

  /// Advised on, decided in part, signed by whoever has to, sent, received, and with the letter
  /// kept.
  public SharingRequest decided() {
    var request = logged();
    var reference = request.reference();
    request =
        done(
            log.life()
                .advise(
                    HALE,
                    reference,
                    LocalDate.of(2026, 9, 30),
                    "M. Osei, Data-protection officer",
                    "Share under Part B; hold back the court bundle.",
                    request.revision()));
    request = done(log.decisions().decide(LIND, reference, decision(request), request.revision()));
    if (request.decision() != null && request.decision().signing().awaited()) {
      request = done(log.decisions().sign(AMIN, reference, "Seen and agreed", request.revision()));
    }
    request =
        done(
            log.life()
                .disclose(
                    HALE,
                    reference,
                    new DisclosureDraft(
                        LocalDate.of(2026, 10, 8),
                        "Redacted case notes and two assessments",
                        "Northshire Constabulary, Detective sergeant",
                        "secure file transfer",
                        HALE.nameAndPosition(),
                        "CYP-08BC; CYP-08BD",
                        2),
                    request.revision()));
    done(
        log.life()
            .confirm(
                HALE,
                reference,
                0,
                new Disclosure.Confirmation(
                    Disclosure.Kind.RECEIPT, LocalDate.of(2026, 10, 8), "Detective sergeant", ""),
                request.revision()));
    done(
        log.attachments()
            .attach(
                HALE,
                reference,
                Attachment.Kind.REQUEST_LETTER,
                "letter.txt",
                "Dear council".getBytes(StandardCharsets.UTF_8)));
    return log.find(reference).orElseThrow();
  }

  private DecisionDraft decision(SharingRequest request) {
    var conditions =
        matrix().judge(request.question())
                instanceof Verdict.CoveredWithConditions(var _, var conditional)
            ? conditional.stream().map(Verdict.Condition::text).collect(Collectors.toSet())
            : Set.<String>of();
    return new DecisionDraft(
        RequestDecision.Kind.SHARE_IN_PART,
        LocalDate.of(2026, 10, 6),
        LIND.nameAndPosition(),
        "Relevant and proportionate; the court bundle needs that court’s leave.",
        List.of("S-02", "S-07", "N-09"),
        List.of("EX-01"),
        "The trial would be prejudiced if the child’s file were withheld.",
        "No onward use",
        new RequestDecision.Shared(
            "Case notes and two assessments", "secure file transfer", null, "The court bundle"),
        "",
        conditions);
  }

  public static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(var value, var _, var _)) {
      return value;
    }
    throw new AssertionError(outcome);
  }
}

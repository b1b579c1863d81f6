package org.igworkbench.store;

import java.util.List;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.matrix.Terms;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;

/// Rules and requests on the vocabulary of [Samples].
final class RuleSamples {

  private RuleSamples() {}

  /// With every field filled.
  static SharingRule full(String code) {
    return new SharingRule(
        code,
        1,
        new Cell("GEN-01", "REC-02"),
        Decision.CONDITIONAL,
        new Ground(
            "LB-EA-1",
            List.of("GW-02", "GW-01"),
            "SC-G",
            List.of("S1-36", "S1-18"),
            Ground.Confidentiality.STATUTE),
        DataScope.of(List.of("DC-02", "DC-01"), List.of("DS-02", "DS-01")),
        new Terms(
            Samples.ODD,
            Terms.Frequency.SYSTEMATIC,
            "secure email",
            "six years",
            "AG-2",
            "DPIA-7",
            "TR-1"),
        new Tenure(
            RuleStatus.APPROVED,
            new Period(Samples.DAY.minusYears(1), Samples.DAY.plusYears(1)),
            "Head of service",
            new Tenure.Approval("Åsa, DPO", Samples.DAY.minusYears(1), "minutes"),
            12,
            Samples.DAY.minusMonths(3),
            Samples.DAY.plusMonths(1)));
  }

  /// With everything left out that can be.
  static SharingRule bare(String code) {
    return new SharingRule(
        code,
        1,
        new Cell("GEN-02", "REC-03"),
        Decision.NOT_PERMITTED,
        new Ground("LB-EA", List.of(), null, List.of(), Ground.Confidentiality.UNKNOWN),
        DataScope.of(List.of("DC-01"), List.of()),
        new Terms("", Terms.Frequency.UNKNOWN, "", "", null, "", null),
        new Tenure(RuleStatus.DRAFT, Period.ALWAYS, "", null, 24, null, null));
  }

  static SharingRequest received(String reference) {
    return new SharingRequest(
        reference,
        new Requester("Northshire Constabulary", null, "Constable", "secure email"),
        new Ask(
            "GEN-01",
            Claim.NONE,
            "Where she lives",
            DataScope.of(List.of("DC-01"), List.of()),
            "CYP-1",
            null),
        new Timing(Samples.DAY, Urgency.ROUTINE, Samples.DAY.plusDays(28)),
        Stage.RECEIVED,
        null,
        Revision.FIRST);
  }

  static SharingRequest decided(String reference) {
    return new SharingRequest(
        reference,
        new Requester("Office abroad", "REC-02", "Attaché", "letter"),
        new Ask(
            "GEN-02",
            new Claim("LB-EA", "GW-01"),
            Samples.ODD,
            DataScope.of(List.of("DC-02", "DC-01"), List.of("DS-01", "DS-02")),
            "CYP-1; CYP-2",
            "TR"),
        new Timing(Samples.DAY, Urgency.EMERGENCY, Samples.DAY),
        Stage.DECIDED,
        decision(
            new Evidence(
                Verdict.Kind.COVERED_WITH_CONDITIONS,
                ReferenceRule.Result.NO_MATCH,
                List.of("MX-2 version 1", "MX-1 version 3"),
                List.of("Because.", Samples.ODD),
                List.of("s47"),
                List.of("B", "A"))),
        Revision.FIRST);
  }

  /// Decided before the workspace kept any evidence.
  static SharingRequest decidedLongAgo(String reference) {
    var request = decided(reference);
    return new SharingRequest(
        reference,
        request.requester(),
        request.ask(),
        request.timing(),
        Stage.CLOSED,
        decision(null),
        new Revision(4));
  }

  private static RequestDecision decision(Evidence evidence) {
    return new RequestDecision(
        RequestDecision.Kind.SHARE_IN_PART,
        Samples.DAY.plusDays(1),
        "Åsa, DPO",
        "Needed",
        List.of("EX-01", "EX-01"),
        "keep it safe",
        new RequestDecision.Shared("a summary", "by hand", "TM-14"),
        evidence);
  }
}

package org.igworkbench.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Revision;

/// A request to which everything has happened that can.
final class LivedRequest {

  private static final LocalDate DAY = Samples.DAY;

  private LivedRequest() {}

  static SharingRequest of(String reference) {
    return new SharingRequest(
        reference,
        new Requester("Northshire Constabulary", "REC-02", "Sergeant", "telephone"),
        new Ask(
            "GEN-01",
            new Claim("LB-EA", "GW-01"),
            Samples.ODD,
            DataScope.of(List.of("DC-01"), List.of("DS-01")),
            "CYP-7; cyp-8",
            2,
            "TR"),
        particulars(),
        new Timing(
            DAY,
            Urgency.EMERGENCY,
            DAY.plusDays(3),
            DAY.plusDays(9),
            DAY.plusDays(2),
            List.of(
                new Timing.Pause(DAY, DAY.plusDays(1), "Which child?", DAY.plusDays(2)),
                new Timing.Pause(DAY.plusDays(4), null, Samples.ODD))),
        Stage.DISCLOSED,
        decision(),
        life(),
        Verdict.Kind.NOT_COVERED,
        Revision.FIRST);
  }

  private static Particulars particulars() {
    return new Particulars(
        "Northshire Hospital",
        "Cannot be had elsewhere",
        Particulars.Relationship.JOINT_CONTROLLERS,
        Answer.PARTLY,
        "AG-1, or so",
        List.of("SC-G", "S1-18"),
        "s35",
        "DPIA 7, low risk",
        "Six years",
        "Encrypted",
        "Not told: would prejudice the enquiry",
        "Weekly");
  }

  private static RequestDecision decision() {
    return new RequestDecision(
        RequestDecision.Kind.SHARE_IN_PART,
        DAY.plusDays(1),
        "P. Lind, Head of legal services",
        "Needed",
        List.of("S-06", "N-03"),
        List.of("EX-01"),
        "Telling would prejudice the enquiry",
        "Return it",
        new RequestDecision.Shared("a summary", "by hand", "TM-14", "the court bundle"),
        "The advice came too late",
        new Signing(
            List.of(Signing.Cause.OFF_MATRIX, Signing.Cause.ABROAD),
            new Signing.Signature("R. Amin, Caldicott Guardian", DAY.plusDays(2), "Agreed")),
        new Evidence(
            Verdict.Kind.LAPSED,
            ReferenceRule.Result.NO_MATCH,
            List.of("MX-2 version 1"),
            List.of("Because."),
            List.of("s47"),
            List.of("Telephone only"),
            List.of(
                new Evidence.Kept(
                    new Subject("rule", "MX-2"), Facts.of(Map.of("version", 1, "owner", "B"))),
                new Evidence.Kept(
                    new Subject("law", "GW-01"), Facts.of(Map.of("title", Samples.ODD))))));
  }

  private static Life life() {
    var at = Instant.parse("2026-03-02T09:15:30.120Z");
    return new Life(
        List.of(
            new Life.Step(Action.LOG_EMERGENCY, at, "J. Hale", Samples.ODD),
            new Life.Step(Action.SIGN, at.plusSeconds(1), "R. Amin", "")),
        new Life.Advice(DAY, "M. Osei, DPO", "Share less."),
        List.of(
            new Disclosure(
                DAY,
                "Dates",
                "Police, Sergeant",
                "telephone",
                "J. Hale",
                "CYP-DISCLOSED",
                1,
                List.of(
                    new Disclosure.Confirmation(
                        Disclosure.Kind.RECEIPT, DAY.plusDays(1), "Sergeant", ""),
                    new Disclosure.Confirmation(
                        Disclosure.Kind.CORRECTION, DAY.plusDays(2), "Sergeant", "Wrong date"))),
            new Disclosure(
                DAY.plusDays(3), "More", "Police", "secure email", "J. Hale", "", 0, List.of())));
  }
}

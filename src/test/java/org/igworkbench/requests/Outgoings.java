package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.requests.OutgoingRequest.Answer;
import org.igworkbench.requests.OutgoingRequest.Asked;
import org.igworkbench.requests.OutgoingRequest.Ground;
import org.igworkbench.requests.OutgoingRequest.Need;
import org.igworkbench.requests.OutgoingRequest.Sending;
import org.igworkbench.requests.OutgoingRequest.Wanted;
import org.igworkbench.workspace.Revision;

/// Requests that a fictional council makes, on the sample’s registers.
public final class Outgoings {

  /// The day on which it was sent.
  public static final LocalDate SENT = LocalDate.of(2026, 9, 14);

  private Outgoings() {}

  /// One that lacks nothing but being sent.
  public static OutgoingRequest prepared() {
    return new OutgoingRequest(
        "",
        new Asked("Harbour Family Support", "REC-17"),
        new Ground("GEN-02", "LB-E", "GW-01", "to assess whether a child is in need"),
        new Wanted("Attendance at the parenting course in 2026", List.of("DC-01"), "CYP-08BC", 1),
        new Need(
            "Nobody else knows whether the course was attended.",
            "Northshire Council states that it needs the data for its task.",
            "J. Hale, Governance officer",
            LocalDate.of(2026, 9, 12)),
        new Sending(null, "", LocalDate.of(2026, 9, 28)),
        new Answer(OutgoingStage.PREPARED, null, "", "", ""),
        Revision.ABSENT);
  }

  /// The same, sent and waited for.
  public static OutgoingRequest sent() {
    return prepared()
        .sent(new Sending(SENT, "secure e-mail", LocalDate.of(2026, 9, 28)))
        .answered(new Answer(OutgoingStage.SENT, null, "", "", ""));
  }
}

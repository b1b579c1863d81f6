package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.OutgoingRequest.Ground;
import org.igworkbench.requests.OutgoingRequest.Sending;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// The letter that goes to the organisation asked.
class OutgoingLetterTest {

  private final OutgoingRequests requests =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN).workbench().outgoing();

  private static List<String> lines(Letter letter) {
    var lines = new ArrayList<>(letter.head());
    lines.add(letter.heading());
    for (var section : letter.sections()) {
      lines.add(section.heading());
      lines.addAll(section.paragraphs());
      lines.addAll(section.points());
    }
    lines.addAll(letter.foot());
    return lines;
  }

  @Test
  void itHoldsTheStatementOfNeedAndWhatItRestsOn() {
    var letter = requests.letter(Outgoings.sent().coded("OUT-2026-001"));

    assertThat(lines(letter))
        .contains(
            "Northshire Council",
            "To: Harbour Family Support",
            "Date: 14 September 2026",
            "Our reference: OUT-2026-001",
            "Attendance at the parenting course in 2026",
            "Number of people: 1",
            "Our references: CYP-08BC",
            "Our task: to assess whether a child is in need",
            "Our lawful basis: UK GDPR Article 6(1)(e), Public task",
            "Our legal power: s17, Children Act 1989",
            "Nobody else knows whether the course was attended.",
            "Statement of need",
            "Northshire Council states that it needs the data for its task.",
            "Made by J. Hale, Governance officer on 12 September 2026.")
        .anyMatch(line -> line.startsWith("If you are not a public authority, you may rely on"))
        .anyMatch(line -> line.startsWith("Please answer by 28 September 2026"));
  }

  @Test
  void aLetterOfBeforeTheLawPromisesNothing() {
    var early =
        Outgoings.sent()
            .sent(new Sending(LocalDate.of(2026, 2, 4), "post", LocalDate.of(2026, 3, 4)));

    assertThat(lines(requests.letter(early)))
        .anyMatch(line -> line.contains("It is no ground to disclose under Article 6(1)(ea)"))
        .noneMatch(line -> line.contains("you may rely on this statement"));
  }

  @Test
  void aStatementOnAnotherBasisPromisesNothing() {
    var obligation = Outgoings.sent().grounded(new Ground("GEN-02", "LB-C", null, ""));

    assertThat(lines(requests.letter(obligation)))
        .noneMatch(line -> line.contains("you may rely on this statement"));
  }

  @Test
  void whileItIsPreparedItBearsTheDayOnWhichItIsWritten() {
    assertThat(requests.letter(Outgoings.prepared()).day())
        .isEqualTo(LocalDate.now(SampleDesk.CLOCK));
  }

  @Test
  void whatItLacksIsNamedBeforeItIsWritten() {
    assertThat(requests.lacking(Outgoings.prepared())).isEmpty();
    assertThat(requests.lacking(OutgoingRequest.EMPTY))
        .extracting(Violation::path)
        .contains("outgoing.organisation", "outgoing.statement", "outgoing.reply-by")
        .doesNotContain("outgoing.sent-on", "outgoing.channel");
  }
}

package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Drafts;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// What has been typed is kept as it was typed, for the one who typed it, and is no part of the
/// record.
interface DraftContract extends StoreContract {

  Instant NOON = Instant.parse("2026-03-02T12:00:00.250Z");

  private Drafts drafts() {
    return stores().workspace().drafts();
  }

  private static Draft draft(String code, Map<String, String> fields) {
    return new Draft(Draft.Key.of(OFFICER, "rule", code), new Revision(3), fields, NOON);
  }

  @Test
  default void aDraftIsKeptAsItWasTyped() {
    var typed =
        draft(
            "MX-014",
            Map.of(
                "rule.from", "31/02/20",
                "rule.conditions", " Only’s\twith “consent”;\n\n",
                "rule.evidence", "",
                "rule.owner", "O\u2019Neill \ud83d\udc69\u200d\u2696\ufe0f"));
    drafts().keep(typed);
    assertThat(drafts().all(OFFICER)).containsExactly(typed);
  }

  @Test
  default void theLastThatWasTypedTakesThePlaceOfWhatWasThere() {
    drafts().keep(draft("MX-014", Map.of("rule.from", "1", "rule.to", "2", "rule.owner", "same")));
    var last =
        new Draft(
            Draft.Key.of(OFFICER, "rule", "MX-014"),
            new Revision(4),
            Map.of("rule.from", "12", "rule.owner", "same", "rule.why", "new"),
            NOON.plusSeconds(1));
    drafts().keep(last);
    assertThat(drafts().all(OFFICER)).containsExactly(last);
  }

  @Test
  default void theNewestComesFirst() {
    var early = draft("MX-014", Map.of("rule.from", "1"));
    var late =
        new Draft(
            Draft.Key.of(OFFICER, "request", ""), Revision.ABSENT, Map.of(), NOON.plusMillis(1));
    drafts().keep(late);
    drafts().keep(early);
    assertThat(drafts().all(OFFICER)).containsExactly(late, early);
  }

  @Test
  default void nobodySeesTheDraftsOfAnother() {
    var mine = draft("MX-014", Map.of("rule.from", "mine"));
    var other = new Officer("Ben Other", OFFICER.position());
    var theirs =
        new Draft(
            Draft.Key.of(other, "rule", "MX-014"),
            Revision.FIRST,
            Map.of("rule.from", "theirs"),
            NOON);
    drafts().keep(mine);
    drafts().keep(theirs);
    assertThat(drafts().all(OFFICER)).containsExactly(mine);
    assertThat(drafts().all(other)).containsExactly(theirs);
    drafts().discard(theirs.key());
    assertThat(drafts().all(OFFICER)).containsExactly(mine);
    assertThat(drafts().all(other)).isEmpty();
  }

  @Test
  default void whatIsThrownAwayIsGoneAndItsNeighboursStay() {
    var gone = draft("MX-014", Map.of("rule.from", "1"));
    var stays = draft("MX-015", Map.of("rule.from", "1"));
    drafts().keep(gone);
    drafts().keep(stays);
    drafts().discard(gone.key());
    drafts().discard(gone.key());
    assertThat(drafts().all(OFFICER)).containsExactly(stays);
  }

  @Test
  default void draftsAreNoPartOfTheRecord() {
    save(() -> {});
    var head = stores().trail().head();
    var version = stores().workspace().version();
    drafts().keep(draft("MX-014", Map.of("rule.from", "1")));
    drafts().discard(draft("MX-014", Map.of()).key());
    assertThat(stores().trail().head()).isEqualTo(head);
    assertThat(stores().workspace().version()).as("what was read holds still").isEqualTo(version);
  }

  @Test
  default void aChangeThatIsRefusedTakesNoDraftWithIt() {
    var draft = draft("MX-014", Map.of("rule.from", "1"));
    drafts().keep(draft);
    stores().workspace().change(OFFICER, ledger -> new Outcome.Rejected<>(List.of()));
    assertThat(drafts().all(OFFICER)).containsExactly(draft);
  }

  @Test
  default void ofABookThatIsPastedByMistakeTheBeginningIsKept() {
    var pasted = "§".repeat(50_000_000);
    var fields = new HashMap<String, String>();
    for (int i = 0; i < 2 * Draft.MOST; i++) {
      fields.put("field." + i, pasted);
    }
    var draft = draft("MX-014", fields);
    drafts().keep(draft);
    var kept = drafts().all(OFFICER).getFirst();
    assertThat(kept).isEqualTo(draft);
    assertThat(kept.holds(fields)).isFalse();
    assertThat(kept.fields()).hasSize(Draft.MOST);
    assertThat(kept.fields().values()).allMatch(pasted::startsWith);
    assertThat(kept.fields().values().stream().mapToInt(String::length).sum())
        .isEqualTo(Draft.LARGEST);
  }
}

package org.igworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What anyone who holds the trail can find out about it.
class AuditTrailTest {

  private static final class Kept implements TrailStore {
    final List<TrailEntry> entries = new ArrayList<>();

    @Override
    public Head head() {
      return entries.isEmpty()
          ? Head.EMPTY
          : new Head(entries.getLast().number(), entries.getLast().hash());
    }

    @Override
    public void append(TrailEntry entry) {
      entries.add(entry);
    }

    @Override
    public void walk(Consumer<TrailEntry> visitor) {
      entries.forEach(visitor);
    }
  }

  private static Kept trail(int size) {
    var kept = new Kept();
    for (int i = 1; i <= size; i++) {
      kept.append(entry(i, "reason " + i, kept.head().hash()).sealed());
    }
    return kept;
  }

  private static TrailEntry entry(long number, String why, String previous) {
    return new TrailEntry(
        number,
        "2026-10-08T10:42:00.000Z",
        "M. Osei",
        "changed",
        new Subject("rule", "MX-014"),
        Facts.NONE,
        Facts.of(Map.of("review_months", 6, "title", "Children’s “file”")),
        why,
        previous,
        "");
  }

  @Test
  void whoLooksOnSeesEveryEntryAndCanLeaveTheWalk() {
    var seen = new ArrayList<Long>();
    var trail = new AuditTrail(trail(5));

    trail.verify(null, seen::add);
    assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);

    assertThatThrownBy(() ->
            trail.verify(
                null,
                number -> {
                  if (number == 3) {
                    throw new IllegalStateException("stopped");
                  }
                }))
        .hasMessage("stopped");
  }

  @Test
  void anUntouchedTrailIsIntactUpToItsHead() {
    var kept = trail(5);
    assertThat(new AuditTrail(kept).verify(null)).isEqualTo(new Verification.Intact(kept.head()));
    assertThat(new AuditTrail(new Kept()).verify(null))
        .isEqualTo(new Verification.Intact(Head.EMPTY));
  }

  @Test
  void anEditIsFoundAtTheEntryThatWasEdited() {
    var kept = trail(5);
    var third = kept.entries.get(2);
    var edited = entry(3, "another reason", third.previous());
    kept.entries.set(
        2,
        new TrailEntry(
            3,
            edited.time(),
            edited.officer(),
            edited.what(),
            edited.subject(),
            edited.before(),
            edited.after(),
            edited.why(),
            edited.previous(),
            third.hash()));
    assertThat(new AuditTrail(kept).verify(null))
        .isEqualTo(new Verification.Broken(3, Verification.Fault.CONTENT));
  }

  @Test
  void anEditWithItsHashMadeAnewBreaksTheNextLink() {
    var kept = trail(5);
    kept.entries.set(2, entry(3, "another reason", kept.entries.get(1).hash()).sealed());
    assertThat(new AuditTrail(kept).verify(null))
        .isEqualTo(new Verification.Broken(4, Verification.Fault.LINK));
  }

  @Test
  void aRemovedOrSwappedEntryIsFoundWhereItShouldStand() {
    var removed = trail(5);
    removed.entries.remove(1);
    assertThat(new AuditTrail(removed).verify(null))
        .isEqualTo(new Verification.Broken(2, Verification.Fault.NUMBER));
    var swapped = trail(5);
    Collections.swap(swapped.entries, 2, 3);
    assertThat(new AuditTrail(swapped).verify(null))
        .isEqualTo(new Verification.Broken(3, Verification.Fault.NUMBER));
  }

  @Test
  void aTrailThatWasWrittenAnewLacksTheCheckpointOfAnEarlierDay() {
    var checkpoint = trail(3).head();
    var rewritten = new Kept();
    for (int i = 1; i <= 5; i++) {
      rewritten.append(entry(i, "smoother " + i, rewritten.head().hash()).sealed());
    }
    assertThat(new AuditTrail(rewritten).verify(checkpoint))
        .isEqualTo(new Verification.LacksCheckpoint(rewritten.head(), checkpoint));
    var cut = trail(5);
    var later = cut.head();
    cut.entries.removeLast();
    assertThat(new AuditTrail(cut).verify(later)).isInstanceOf(Verification.LacksCheckpoint.class);
    assertThat(new AuditTrail(trail(5)).verify(checkpoint)).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void aStrangerCanCheckALineWithNothingButSha256() throws Exception {
    var lines = new ArrayList<String>();
    var head = new AuditTrail(trail(2)).export(lines::add);
    var line = lines.get(1);
    var hash = line.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    var without = line.replace("\"hash\":\"" + hash + "\",", "");
    var digest = MessageDigest.getInstance("SHA-256");
    assertThat(HexFormat.of().formatHex(digest.digest(without.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(hash)
        .isEqualTo(head.hash());
    assertThat(line)
        .contains(
            "\"previous\":\"" + lines.get(0).replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1"));
    assertThat(line)
        .startsWith(
            "{\"after\":{\"review_months\":6,\"title\":\"Children’s"
                + " “file”\"},\"before\":null,\"code\":\"MX-014\",");
  }

  @Test
  void canonicalTextFollowsRfc8785() {
    assertThat(
            Canonical.of(Map.of("b", List.of(1, true, "x"), "a", Map.of("\u20ac", "1", "\r", 2))))
        .isEqualTo("{\"a\":{\"\\r\":2,\"€\":\"1\"},\"b\":[1,true,\"x\"]}");
    assertThat(Canonical.of("\u000f\"\\\n</script>")).isEqualTo("\"\\u000f\\\"\\\\\\n</script>\"");
    assertThat(Canonical.of(null)).isEqualTo("null");
    assertThatThrownBy(() -> Canonical.of(0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Canonical.of(1L << 60)).isInstanceOf(IllegalArgumentException.class);
  }
}

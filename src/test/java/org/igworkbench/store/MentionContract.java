package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions.Naming;
import org.igworkbench.requests.RequestMentions.Sent;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// What a request names leads to it, whichever way it is kept.
interface MentionContract extends StoreContract {

  private List<SharingRequest> fill() {
    saveVocabulary();
    var all =
        List.of(
            RuleSamples.received("DSR-1"),
            RuleSamples.decided("DSR-2"),
            RuleSamples.decidedLongAgo("DSR-3"),
            LivedRequest.of("DSR-4"),
            RuleSamples.received("DSR-5"));
    save(() -> stores().requests().add(all));
    return all;
  }

  private List<String> naming(Named.Kind kind, String code) {
    return references(Naming.of(new Named(kind, code)), 100);
  }

  private List<String> references(Naming naming, int most) {
    return stores().requests().mentions().lines(naming, most).stream()
        .map(RequestLine::reference)
        .toList();
  }

  @Test
  default void disclosuresAreCountedByTheDayOnWhichTheyWereMade() {
    var all = fill();
    var lived =
        all.stream().filter(one -> !one.life().disclosures().isEmpty()).findFirst().orElseThrow();
    var days = lived.life().disclosures().stream().map(one -> one.on()).sorted().toList();
    var mentions = stores().requests().mentions();

    assertThat(mentions.disclosed(days.getFirst(), days.getLast()))
        .contains(
            new Times(lived.ask().purpose(), lived.requester().recipient(), null, days.size()));
    assertThat(mentions.disclosed(days.getLast().plusDays(1), days.getLast().plusYears(9)))
        .isEmpty();
  }

  @Test
  default void everythingThatARequestNamesLeadsToIt() {
    var all = fill();
    var lived = all.get(3);
    var decision = lived.decision();
    assertThat(decision).isNotNull();
    var named =
        List.of(
            new Named(Named.Kind.PURPOSE, "GEN-01"),
            new Named(Named.Kind.RECIPIENT, "REC-02"),
            new Named(Named.Kind.IMPORTER, "REC-02"),
            new Named(Named.Kind.BASIS, "LB-EA"),
            new Named(Named.Kind.POWER, "GW-01"),
            new Named(Named.Kind.COUNTRY, "TR"),
            new Named(Named.Kind.DATA_CATEGORY, "DC-01"),
            new Named(Named.Kind.SUBJECT_CATEGORY, "DS-01"),
            new Named(Named.Kind.EXEMPTION, "EX-01"),
            new Named(Named.Kind.MECHANISM, "TM-14"),
            new Named(Named.Kind.RULE, "MX-2"));
    assertThat(named).extracting(Named::kind).containsExactly(Named.Kind.values());
    for (var one : named) {
      var expected = all.stream().filter(one::in).map(SharingRequest::reference).sorted().toList();
      assertThat(naming(one.kind(), one.code()).stream().sorted())
          .as(one.toString())
          .isEqualTo(expected)
          .contains("DSR-4");
      assertThat(stores().requests().mentions().count(Naming.of(one))).isEqualTo(expected.size());
      assertThat(naming(one.kind(), "no such")).isEmpty();
    }
    assertThat(naming(Named.Kind.RULE, "MX")).as("whole codes only").isEmpty();
  }

  @Test
  default void theOpenOnesComeFirstAndOfEachTheNewest() {
    fill();
    assertThat(naming(Named.Kind.PURPOSE, "GEN-01")).containsExactly("DSR-5", "DSR-1", "DSR-4");
    assertThat(references(Naming.of(new Named(Named.Kind.PURPOSE, "GEN-01")), 2))
        .containsExactly("DSR-5", "DSR-1");
  }

  @Test
  default void severalThingsAtOnceAndWhatIsNotNamed() {
    var all = fill();
    var cell =
        List.of(new Named(Named.Kind.PURPOSE, "GEN-01"), new Named(Named.Kind.RECIPIENT, "REC-02"));
    var rule = new Named(Named.Kind.RULE, "MX-2");
    var without = new Naming(cell, rule, RequestSort.NEVER, false);
    assertThat(references(without, 100).stream().sorted())
        .isEqualTo(
            all.stream().filter(without::holds).map(SharingRequest::reference).sorted().toList())
        .doesNotContain("DSR-4");
    var received = all.get(3).timing().received();
    assertThat(references(new Naming(cell, rule, received, false), 100)).isEmpty();
    assertThat(references(new Naming(cell, null, received, false), 100)).containsExactly("DSR-4");
    assertThat(references(new Naming(cell, null, received.minusDays(1), false), 100)).isEmpty();
  }

  @Test
  default void aDecisionThatIsTakenBackNamesNothingAnyMore() {
    fill();
    save(() -> stores().requests().update(RuleSamples.received("DSR-4"), Revision.FIRST));
    assertThat(naming(Named.Kind.EXEMPTION, "EX-01")).doesNotContain("DSR-4");
    assertThat(naming(Named.Kind.RULE, "MX-2")).doesNotContain("DSR-4");
    save(() -> stores().requests().remove("DSR-4", new Revision(2)));
    assertThat(naming(Named.Kind.PURPOSE, "GEN-01")).doesNotContain("DSR-4");
  }

  @Test
  default void howOftenACellWasAskedForCountsWhatCameInOrWasDecidedThen() {
    var all = fill();
    var mentions = stores().requests().mentions();
    var first = all.getFirst().timing().received();
    assertThat(mentions.asked(first.minusYears(9), first.plusYears(9)))
        .extracting(Times::requests)
        .satisfies(counts ->
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all.size()));
    assertThat(mentions.asked(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31))).isEmpty();
    var decided = all.get(3).timing().received().plusDays(1);
    assertThat(mentions.asked(decided, decided))
        .as("they came in the day before and were decided then")
        .containsExactlyInAnyOrder(
            new Times("GEN-01", "REC-02", "LB-EA", 1), new Times("GEN-02", "REC-02", "LB-EA", 2));
  }

  @Test
  default void howOftenDataWentAbroadIsCountedByMechanismAndCountry() {
    var all = fill();
    var mentions = stores().requests().mentions();
    var decided = all.get(3).timing().received().plusDays(1);
    var sent = mentions.sent(decided.minusYears(9), decided.plusYears(9));
    assertThat(sent).extracting(Sent::mechanism).containsOnly("TM-14");
    assertThat(sent).extracting(Sent::destination).contains("TR");
    assertThat(sent.stream().mapToInt(Sent::requests).sum())
        .isEqualTo((int) all.stream().filter(MentionContract::wentAbroad).count());
    assertThat(mentions.sent(decided.minusYears(9), decided.minusYears(8))).isEmpty();
  }

  private static boolean wentAbroad(SharingRequest request) {
    return !Named.codes(Named.Kind.MECHANISM, request).isEmpty();
  }
}

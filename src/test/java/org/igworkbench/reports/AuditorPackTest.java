package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an auditor gets of the sample, as at one day and another.
class AuditorPackTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 8);

  private final SampleReport sample = SampleReport.full();

  private Pack asAt(LocalDate from, LocalDate day) {
    return sample.pack(PackKind.AUDITOR_PACK, from, day);
  }

  private static Tab tab(Pack pack, String name) {
    return pack.tabs().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Value> column(Tab tab, String heading) {
    int at = tab.columns().stream().map(Column::heading).toList().indexOf(heading);
    assertThat(at).as(heading).isNotNegative();
    return tab.rows().stream().map(row -> row.get(at)).toList();
  }

  private static Value.Text text(String text) {
    return new Value.Text(text);
  }

  private static List<Value> row(Tab tab, String key) {
    return tab.rows().stream().filter(one -> one.contains(text(key))).findFirst().orElseThrow();
  }

  @Test
  void everyCriterionNamesATabThatIsThere() {
    var pack = asAt(FIRST, LAST);
    var names = pack.tabs().stream().<Value>map(one -> text(one.name())).toList();
    assertThat(names).startsWith(text("Criteria")).endsWith(text("Integrity"));
    assertThat(column(tab(pack, "Criteria"), "Tab")).isSubsetOf(names);
    for (var tab : pack.tabs()) {
      assertThat(tab.rows().stream())
          .as(tab.name())
          .allSatisfy(row ->
              assertThat(row)
                  .hasSameSizeAs(tab.columns())
                  .noneMatch(value -> value instanceof Value.Text(var said) && said.isBlank()));
    }
  }

  @Test
  void everyDisclosureSaysWhoWhenWhyAndWhoApproved() {
    var decisions = tab(asAt(FIRST, LAST), "Disclosures and decisions");
    assertThat(row(decisions, "DSR-2026-002"))
        .contains(
            text("GEN-05 Prevention and detection of crime"),
            text("LB-E Public task"),
            text("DC-01 Identity and demographics; DC-02 Contact details and address"),
            text("Northshire Constabulary, Detective constable, response investigations"),
            new Value.Day(LocalDate.of(2026, 1, 14)),
            text("Form complete: offence, necessity, power and supervising sergeant stated"),
            text("Information governance officer"),
            text("Adult’s last known address only"));
    assertThat(row(decisions, "DSR-2026-003"))
        .contains(text("refuse"), text("nothing in the period"));
  }

  @Test
  void aPastDayKnowsNothingOfWhatCameLater() {
    var pack = asAt(FIRST, LocalDate.of(2026, 1, 12));
    var decisions = tab(pack, "Disclosures and decisions");
    assertThat(column(decisions, "Reference of the request")).containsExactly(text("DSR-2026-001"));
    assertThat(tab(pack, "Refusals").rows().size())
        .as("DSR-2026-003 was refused on the next day")
        .isZero();
    assertThat(tab(asAt(FIRST, LocalDate.of(2026, 1, 13)), "Refusals").rows().size()).isOne();
    var before = asAt(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(tab(before, "Rules").rows().size()).as("no rule had begun").isZero();
    assertThat(tab(before, "Agreements and rules").holds())
        .isEqualTo(
            "As at 31 December 2025, 0 of 0 live sharing relations have a current agreement.");
  }

  @Test
  void relationsAreReconciledWithTheAgreementsThatTheirRulesName() {
    sample
        .twins()
        .given(() ->
            sample
                .twins()
                .agreements()
                .add(
                    List.of(
                        agreement("AG-1", "REC-02", null),
                        agreement("AG-2", "REC-31", LAST.minusDays(1)))));
    var relations = tab(asAt(FIRST, LAST), "Agreements and rules");
    assertThat(relations.holds()).contains("1 of 31 live sharing relations");
    assertThat(of(relations, "REC-02")).contains(text("agreed"));
    assertThat(of(relations, "REC-31")).contains(text("expired"));
    assertThat(of(relations, "REC-10").get(1)).isEqualTo(text("none"));
    assertThat(tab(asAt(FIRST, LAST.minusDays(1)), "Agreements and rules").holds())
        .as("it ran to the end of its last day")
        .contains("2 of 31");
  }

  private static List<Value> of(Tab tab, String recipient) {
    return tab.rows().stream()
        .filter(one ->
            one.getFirst() instanceof Value.Text(var said) && said.startsWith(recipient + " "))
        .findFirst()
        .orElseThrow();
  }

  private static Agreement agreement(String code, String party, @Nullable LocalDate end) {
    return new Agreement(
        code,
        "Protocol",
        AgreementKind.SHARING_AGREEMENT,
        new Agreement.Parties("both", List.of(party)),
        Agreement.Scope.ANY,
        new Agreement.Dates(null, FIRST, null, end),
        Agreement.Papers.NONE);
  }

  @Test
  void aChangeHasARowForEachFieldWithItsValueBeforeAndAfter() {
    var before = facts("Ends", null, List.of("GW-01"));
    var after =
        facts(
            "Begins",
            Map.of("outcome", "REFUSE", "kept", List.of(Map.of())),
            List.of("GW-01", "GW-02"));
    var fields = TrailChanges.of(entry(1, "2026-03-02T09:15:30.120Z", before, after));
    assertThat(fields)
        .extracting(
            TrailChanges.Field::field, TrailChanges.Field::before, TrailChanges.Field::after)
        .containsExactly(
            tuple("decision, kept", "", "1"),
            tuple("decision, outcome", "", "REFUSE"),
            tuple("powers", "GW-01", "GW-01; GW-02"),
            tuple("secure method", "Ends", "Begins"));
  }

  private static Facts facts(String method, @Nullable Object decision, List<String> powers) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("secure_method", method);
    facts.put("decision", decision);
    facts.put("powers", powers);
    facts.put("owner", "the same");
    return Facts.of(facts);
  }

  private static TrailEntry entry(long number, String time, Facts before, Facts after) {
    return new TrailEntry(
            number,
            time,
            "J. Hale",
            "changed",
            new Subject("rule", "MX-001"),
            before,
            after,
            "=why",
            TrailEntry.GENESIS,
            "")
        .sealed();
  }

  @Test
  void onlyWhatWasWrittenInThePeriodByTheClocksOfTheCountryIsAChangeOfIt() {
    var some = facts("Email", null, List.of());
    var other = facts("Post", null, List.of());
    sample
        .twins()
        .given(() -> {
          var trail = sample.twins().trail();
          trail.append(entry(1, "2026-06-30T22:59:59.999Z", Facts.NONE, some));
          trail.append(entry(2, "2026-06-30T23:00:00.000Z", some, other));
          trail.append(entry(3, "2026-07-31T23:00:00.000Z", other, Facts.NONE));
        });
    var july = asAt(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    assertThat(tab(july, "Changes").rows().stream())
        .as("summer time begins the day an hour earlier")
        .containsExactly(
            List.of(
                new Value.Count(2),
                text("2026-06-30T23:00:00.000Z"),
                text("J. Hale"),
                text("changed"),
                text("rule"),
                text("MX-001"),
                text("secure method"),
                text("Email"),
                text("Post"),
                text("=why")));
    var year = tab(asAt(FIRST, LAST), "Changes");
    assertThat(column(year, "Before").getFirst()).isEqualTo(text("not there"));
    assertThat(column(year, "After").getLast()).isEqualTo(text("not there"));
  }

  @Test
  void anEmptyWorkspaceHasASoundPack() {
    var pack = SampleReport.empty().pack(PackKind.AUDITOR_PACK, FIRST, LAST);
    assertThat(tab(pack, "Criteria").rows().size()).isEqualTo(12);
    assertThat(tab(pack, "Integrity").rows().size()).isEqualTo(pack.tabs().size() + 1);
    assertThat(pack.tabs()).allSatisfy(tab -> assertThat(tab.none()).isNotBlank());
  }

  @Test
  void theSameWorkspaceGivesTheSameHashes() {
    var one = tab(asAt(FIRST, LAST), "Integrity").rows().stream().toList();
    assertThat(
            tab(SampleReport.full().pack(PackKind.AUDITOR_PACK, FIRST, LAST), "Integrity")
                .rows()
                .stream())
        .containsExactlyElementsOf(one);
    assertThat(column(tab(asAt(FIRST, LAST), "Integrity"), "SHA-256"))
        .allSatisfy(hash -> assertThat(((Value.Text) hash).text()).matches("[0-9a-f]{64}"));
  }
}

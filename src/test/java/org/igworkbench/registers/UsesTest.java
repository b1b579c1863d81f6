package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;
import static org.igworkbench.registers.SampleWhole.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.requests.SharingRequest;
import org.junit.jupiter.api.Test;

class UsesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private static List<String> of(Whole whole, Kind kind, String code, Use.Sort sort) {
    return Uses.of(whole, kind, code, DAY).stream()
        .filter(use -> use.sort() == sort)
        .map(SampleWhole::said)
        .toList();
  }

  private static List<String> of(Kind kind, String code, Use.Sort sort) {
    return of(WHOLE, kind, code, sort);
  }

  @Test
  void thePowerOfTheCrimeAndDisorderActIsNamedByRulesRequestsAndTheNotice() {
    assertThat(of(Kind.POWER, "GW-22", Use.Sort.RULE))
        .hasSize(5)
        .first()
        .isEqualTo(
            "MX-011: Prevention and detection of crime, to Police and crime enforcement:"
                + " permitted, version 1, approved");
    assertThat(of(Kind.POWER, "GW-22", Use.Sort.REQUEST))
        .containsExactly(
            "DSR-2026-055 (over): Northshire Constabulary, received on 3 August 2026: refuse",
            "DSR-2026-002 (over): Northshire Constabulary, received on 8 January 2026:"
                + " share in full");
    assertThat(of(Kind.POWER, "GW-22", Use.Sort.NOTICE_LINE))
        .containsExactly("PN-01: Line 35: The Crime and Disorder Act 1998");
    assertThat(of(Kind.POWER, "GW-29", Use.Sort.NOTICE_LINE)).isEmpty();
  }

  @Test
  void openRequestsStandBeforeDecidedOnes() {
    assertThat(of(Kind.BASIS, "LB-E", Use.Sort.REQUEST))
        .first()
        .isEqualTo(
            "DSR-2026-059: Midmarch University, received on 28 September 2026: under review");
  }

  @Test
  void ofVeryManyRequestsTheNewestAreListedAndTheRestCounted() {
    var sample = WHOLE.requests().find("DSR-2026-059").orElseThrow();
    var many =
        IntStream.range(0, 600)
            .mapToObj(at ->
                new SharingRequest(
                    "DSR-2026-%03d".formatted(at),
                    sample.requester(),
                    sample.ask(),
                    sample.timing(),
                    sample.stage(),
                    null,
                    sample.revision()))
            .toList();
    assertThat(of(SampleWhole.with(List.of(), many), Kind.BASIS, "LB-E", Use.Sort.REQUEST))
        .hasSize(501)
        .startsWith(
            "DSR-2026-599: Midmarch University, received on 28 September 2026: under review")
        .endsWith(
            " (over): and 100 that came in earlier: to see them, look for the name in Requests");
  }

  @Test
  void exemptionsAndMechanismsAreFoundInDecisions() {
    assertThat(of(Kind.EXEMPTION, "EX-01", Use.Sort.REQUEST)).hasSize(5);
    assertThat(of(Kind.MECHANISM, "TM-15", Use.Sort.REQUEST))
        .anySatisfy(use -> assertThat(use).startsWith("DSR-2026-018 (over)"));
    assertThat(of(Kind.COUNTRY, "TR", Use.Sort.REQUEST)).hasSize(1);
    assertThat(of(Kind.COUNTRY, "AD", Use.Sort.REQUEST)).isEmpty();
  }

  @Test
  void anInstrumentIsNamedByItsPowersAndABasisByItsConditions() {
    assertThat(of(Kind.INSTRUMENT, "LI-13", Use.Sort.ROW))
        .containsExactly(
            "GW-22: s115, Crime and Disorder Act 1998 (legal power, in force)",
            "GW-23: s17A with SI 2007/1831, Crime and Disorder Act 1998 (legal power, in force)",
            "GW-24: ss 38-39, Crime and Disorder Act 1998 (legal power, in force)");
    assertThat(of(Kind.BASIS, "LB-EA", Use.Sort.ROW)).hasSize(5);
    assertThat(of(Kind.BASIS, "LB-E", Use.Sort.ROW)).isEmpty();
  }

  @Test
  void aPowerThatIsRepealedCountsAsOver() {
    assertThat(of(Kind.INSTRUMENT, "LI-02", Use.Sort.ROW))
        .anySatisfy(use -> assertThat(use).startsWith("GW-15 (over): s14B (repealed)"));
  }

  @Test
  void theAutomatedAlertNamesItsRecipientsAndData() {
    assertThat(of(Kind.DATA_CATEGORY, "DC-07", Use.Sort.AUTOMATED_DECISION))
        .containsExactly("ADM-01: CP-IS alert");
    assertThat(of(Kind.SUBJECT_CATEGORY, "DS-04", Use.Sort.AUTOMATED_DECISION)).hasSize(1);
    assertThat(of(Kind.DATA_CATEGORY, "DC-40", Use.Sort.AUTOMATED_DECISION)).isEmpty();
  }

  @Test
  void duplicatesNameTheRecipientThatTheyRepeat() {
    assertThat(WHOLE.matrix().catalogue().recipients())
        .filteredOn(row -> row.duplicateOf() != null)
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(of(Kind.RECIPIENT, String.valueOf(row.duplicateOf()), Use.Sort.ROW))
                .anySatisfy(use -> assertThat(use).startsWith(row.code() + ": ")));
  }

  @Test
  void everyPurposeRecipientAndInstrumentThatTheNoticeNamesIsFoundInIt() {
    var catalogue = WHOLE.matrix().catalogue();
    assertThat(catalogue.purposes())
        .allSatisfy(
            row -> assertThat(of(Kind.PURPOSE, row.code(), Use.Sort.NOTICE_LINE)).isNotEmpty());
    assertThat(catalogue.recipients())
        .allSatisfy(
            row -> assertThat(of(Kind.RECIPIENT, row.code(), Use.Sort.NOTICE_LINE)).isNotEmpty());
    assertThat(WHOLE.matrix().law().instruments())
        .allSatisfy(row ->
            assertThat(of(Kind.INSTRUMENT, row.code(), Use.Sort.NOTICE_LINE))
                .as(row.code())
                .hasSize(row.naming().inNotice() ? 1 : 0));
  }

  @Test
  void aLongerLineCountsOnlyWhereNoLineIsJustTheWording() {
    assertThat(of(Kind.RECIPIENT, "REC-33", Use.Sort.NOTICE_LINE))
        .containsExactly("PN-01: Line 75: For liaison with courts or children’s services abroad.");
    assertThat(of(Kind.RECIPIENT, "REC-10", Use.Sort.NOTICE_LINE))
        .containsExactly("PN-01: Line 51: education providers");
  }

  @Test
  void quotationMarksBulletsAndCaseDoNotMatterButOtherWordsDo() {
    assertThat(lineOf("  •\u00a0“Service   Delivery”;")).hasSize(1);
    assertThat(lineOf("- delivery of a service")).isEmpty();
  }

  private static List<String> lineOf(String line) {
    var newest =
        new PublishedNotice("PN-02", "Notice", LocalDate.of(2026, 9, 1), "Why we use it\n" + line);
    var notices = List.of(newest, WHOLE.notices().getFirst());
    return of(
        new Whole(WHOLE.matrix(), SampleWhole.requests(List.of()), List.of(), notices),
        Kind.PURPOSE,
        "GEN-02",
        Use.Sort.NOTICE_LINE);
  }

  @Test
  void draftsStandBesideWhatCountsAndEndedVersionsOnlyWhereNothingElseNamesIt() {
    var whole =
        SampleWhole.with(
            List.of(
                rule("A").effective(null, DAY.minusDays(9)).build(),
                rule("A").version(2).effective(DAY.minusDays(8), null).build(),
                rule("A").version(3).status(RuleStatus.DRAFT).build(),
                rule("B").effective(null, LocalDate.of(2026, 8, 31)).build(),
                rule("B").version(2).effective(LocalDate.of(2026, 9, 1), null).powers().build()));
    assertThat(of(whole, Kind.POWER, "GW-22", Use.Sort.RULE))
        .satisfiesExactly(
            use -> assertThat(use).startsWith("A: ").endsWith("version 2, approved"),
            use -> assertThat(use).startsWith("A: ").endsWith("version 3, draft"),
            use ->
                assertThat(use)
                    .startsWith("B (over): ")
                    .endsWith("version 1, ended on 31 August 2026"));
  }

  @Test
  void agreementsAreThoseOnWhichTheRulesLean() {
    var agreement =
        new Agreement(
            "AG-01",
            "Police protocol",
            AgreementKind.PROTOCOL,
            "",
            new Agreement.Dates(null, null, null, null));
    var whole =
        SampleWhole.with(
            List.of(
                rule("A").agreement("AG-01").build(),
                rule("B").agreement("AG-01").build(),
                rule("C").powers("GW-29").agreement("AG-01").build()),
            agreement);
    assertThat(of(whole, Kind.POWER, "GW-22", Use.Sort.AGREEMENT))
        .containsExactly("AG-01: Police protocol; A and B lean on it");
    assertThat(of(whole, Kind.POWER, "GW-30", Use.Sort.AGREEMENT)).isEmpty();
  }
}

package org.igworkbench.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.transfers.TransferSamples.DAY;
import static org.igworkbench.transfers.TransferSamples.anywhere;
import static org.igworkbench.transfers.TransferSamples.grounds;
import static org.igworkbench.transfers.TransferSamples.to;
import static org.igworkbench.transfers.TransferSamples.with;

import java.util.List;
import org.igworkbench.transfers.Doubt.Kind;
import org.igworkbench.transfers.Transfer.Result;
import org.igworkbench.transfers.Transfer.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is in doubt about an entry, and that the nearest lawful one is left alone.
class TransferCheckTest {

  private static final TransferCheck CHECK =
      new TransferCheck(TransferSamples.catalogue(), TransferSamples.law(), DAY);

  private static List<Doubt> doubts(Transfer transfer) {
    return CHECK.of(transfer);
  }

  private static Doubt doubt(Kind kind, String about) {
    return new Doubt(kind, about);
  }

  @Test
  void fullAdequacyIsEnoughAndNoAdequacyIsNot() {
    assertThat(doubts(to("REC-1", List.of("FR"), "TM-01"))).isEmpty();
    assertThat(doubts(to("REC-1", List.of("FR", "TR"), "TM-01")))
        .containsExactly(doubt(Kind.NO_ADEQUACY, "TR"));
    assertThat(doubts(anywhere(Where.ANY, "TM-01"))).containsExactly(doubt(Kind.NO_ADEQUACY, ""));
  }

  @Test
  void partialAdequacyAloneDoesNotCarryACourt() {
    var court = to("REC-1", List.of("US"), "TM-01");
    assertThat(doubts(court)).containsExactly(doubt(Kind.PARTIAL_FOR_PUBLIC_BODY, "US"));
    assertThat(doubts(with(court, grounds("Named in the regulations", Result.NOT_NEEDED, ""))))
        .isEmpty();
    assertThat(doubts(to("REC-1", List.of("US"), "TM-01", "TM-14"))).isEmpty();
    assertThat(doubts(to("REC-2", List.of("US"), "TM-01")))
        .containsExactly(doubt(Kind.PARTIAL_NOT_SHOWN, "US"));
  }

  @Test
  void nothingNamedIsNoMechanism() {
    assertThat(doubts(to("REC-1", List.of("TR")))).containsExactly(doubt(Kind.NO_MECHANISM, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "TM-10, SHUT_OUT",
    "TM-18, NO_GROUND",
    "TM-20, NOT_IN_FORCE",
    "TM-99, UNKNOWN_MECHANISM",
  })
  void whatACouncilMayNotRestOnIsTold(String mechanism, Kind kind) {
    assertThat(doubts(to("REC-1", List.of("TR"), mechanism)))
        .containsExactly(doubt(kind, mechanism));
  }

  @Test
  void consentOfTheDataSubjectDoesNotHealMissingAdequacyForACouncil() {
    assertThat(doubts(to("REC-1", List.of("TR"), "TM-01", "TM-10")))
        .containsExactlyInAnyOrder(doubt(Kind.SHUT_OUT, "TM-10"), doubt(Kind.NO_ADEQUACY, "TR"));
  }

  @Test
  void safeguardsCallForTheDataProtectionTestAndDerogationsDoNot() {
    var safeguards = to("REC-1", List.of("TR"), "TM-02");
    assertThat(doubts(safeguards)).isEmpty();
    assertThat(doubts(with(safeguards, grounds("", Result.UNKNOWN, ""))))
        .containsExactly(doubt(Kind.NO_TEST, "TM-02"));
    assertThat(doubts(with(safeguards, grounds("", Result.NOT_NEEDED, ""))))
        .containsExactly(doubt(Kind.NO_TEST, "TM-02"));
    assertThat(doubts(with(safeguards, grounds("", Result.NOT_MET, ""))))
        .containsExactly(doubt(Kind.TEST_FAILED, ""));
    assertThat(doubts(with(to("REC-1", List.of("TR"), "TM-14"), grounds("", Result.UNKNOWN, "x"))))
        .isEmpty();
  }

  @Test
  void aDerogationSaysWhyItIsNecessaryAndOccasional() {
    var claim = to("REC-1", List.of("TR"), "TM-14");
    assertThat(doubts(claim)).isEmpty();
    assertThat(doubts(with(claim, grounds("", Result.NOT_NEEDED, " "))))
        .containsExactly(doubt(Kind.NO_NECESSITY, ""));
  }

  @Test
  void whereItGoesIsKnownOrToldAsUnknown() {
    assertThat(doubts(anywhere(Where.ANY, "TM-14"))).isEmpty();
    assertThat(doubts(anywhere(Where.UNKNOWN, "TM-14")))
        .containsExactly(doubt(Kind.WHERE_UNKNOWN, ""));
    assertThat(doubts(to("REC-1", List.of("ZZ", "GB"), "TM-14")))
        .containsExactly(doubt(Kind.UNKNOWN_COUNTRY, "ZZ"), doubt(Kind.AT_HOME, "GB"));
  }

  @Test
  void theReviewIsDueOnItsDayAndOverdueOnTheNext() {
    var law = TransferSamples.law();
    var next = new TransferCheck(TransferSamples.catalogue(), law, DAY.plusDays(1));
    assertThat(next.of(anywhere(Where.ANY, "TM-14")))
        .containsExactly(doubt(Kind.REVIEW_OVERDUE, "2026-06-01"));
  }

  @Test
  void theEntryThatCoversASharingIsFoundByRecipientAndCountry() {
    var france = to("REC-1", List.of("FR"), "TM-01");
    var anywhere = anywhere(Where.ANY, "TM-14");
    var register = List.of(france, anywhere);
    assertThat(CHECK.covering(register, "REC-1", "FR")).containsExactly(france, anywhere);
    assertThat(CHECK.covering(register, "REC-1", "TR")).containsExactly(anywhere);
    assertThat(CHECK.covering(register, "REC-2", "TR")).isEmpty();
    assertThat(CHECK.covering(register, "REC-1", null)).hasSize(2);
    assertThat(CHECK.derogations(anywhere)).containsExactly("TM-14");
  }

  @ParameterizedTest
  @CsvSource({
    "Articles 45A-45C, ADEQUACY",
    "Article 46(2)(b) and 47, SAFEGUARDS",
    "'Article 46(2)(d), DPA 2018 s119A', SAFEGUARDS",
    "Article 49(1) second subparagraph, DEROGATION",
    "Article 49A, RESTRICTION",
    "section 119A, UNKNOWN",
  })
  void theArticleTellsWhatSortOfMechanismItIs(String article, Route route) {
    assertThat(Route.of(article)).isEqualTo(route);
  }
}

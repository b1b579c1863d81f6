package org.igworkbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.workspace.Period;
import org.junit.jupiter.api.Test;

/// What stands before what, in registers of a few rows.
class SmallIndexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Recipient recipient(
      String code, String title, Period effective, String... aliases) {
    return new Recipient(
        code,
        1,
        new Recipient.Naming(title, title, "", "", List.of(aliases)),
        Recipient.Category.OTHER,
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        effective,
        "");
  }

  private static List<String> found(String typed, Recipient... recipients) {
    var catalogue = new Catalogue(List.of(), List.of(recipients), List.of(), List.of(), List.of());
    return codes(
        index(MatrixSnapshot.of(catalogue, LawLibrary.EMPTY, noAgreements(), List.of())), typed);
  }

  private static List<Agreement> noAgreements() {
    return List.of();
  }

  private static SearchIndex index(MatrixSnapshot snapshot) {
    return SearchIndex.of(snapshot, SoughtRequests.NONE, DAY);
  }

  private static List<String> codes(SearchIndex index, String typed) {
    return index.find(typed, List.of(), 9).groups().stream()
        .flatMap(group -> group.hits().stream())
        .map(hit -> hit.entry().code())
        .toList();
  }

  private static SearchIndex rules(SharingRule... rules) {
    return index(
        MatrixSnapshot.of(
            SmallWorld.catalogue(), SmallWorld.law(), noAgreements(), List.of(rules)));
  }

  @Test
  void theCodeThenTheNameThenTheBeginningThenAWordThenAPart() {
    assertThat(
            found(
                "met",
                recipient("A-1", "Hermetic Archive", Period.ALWAYS),
                recipient("A-2", "The Met Office", Period.ALWAYS),
                recipient("A-3", "Metropolitan Police", Period.ALWAYS),
                recipient("A-4", "Scotland Yard", Period.ALWAYS, "Met"),
                recipient("METRO-1", "Trams", Period.ALWAYS),
                recipient("MET", "Buses", Period.ALWAYS)))
        .containsExactly("MET", "METRO-1", "A-4", "A-3", "A-2", "A-1");
  }

  @Test
  void anAliasIsAsGoodAsTheTitle() {
    assertThat(
            found(
                "the bill",
                recipient("REC-01", "Courts", Period.ALWAYS),
                recipient("REC-02", "Police", Period.ALWAYS, "The Bill", "Old Bill")))
        .containsExactly("REC-02");
  }

  @Test
  void whatHasEndedStandsBehindWhatCounts() {
    var over = new Period(null, LocalDate.of(2025, 12, 31));
    var index =
        index(
            MatrixSnapshot.of(
                new Catalogue(
                    List.of(),
                    List.of(
                        recipient("REC-01", "Police", over),
                        recipient("REC-02", "Police", Period.ALWAYS)),
                    List.of(),
                    List.of(),
                    List.of()),
                LawLibrary.EMPTY,
                noAgreements(),
                List.of()));
    assertThat(codes(index, "police")).containsExactly("REC-02", "REC-01");
    var ended = index.find("REC-01", List.of(), 1).groups().getFirst().hits().getFirst().entry();
    assertThat(ended.standing().live()).isFalse();
    assertThat(ended.standing().word()).isNotNull();
  }

  @Test
  void aRuleIsFoundByWhatItRestsOnAndByItsConditions() {
    var index =
        rules(
            RuleBuilder.rule("MX-001").conditions("Ask the sergeant").build(),
            RuleBuilder.rule("MX-002").powers("GW-26").conditions("").build());
    assertThat(codes(index, "serg")).containsExactly("MX-001");
    assertThat(codes(index, "6(1)(e) crime s16")).containsExactly("MX-002");
    assertThat(codes(index, "gw26 rec2")).containsExactly("MX-002");
  }

  @Test
  void aDraftIsFoundAndSaysThatItIsOne() {
    var entry =
        rules(RuleBuilder.rule("MX-001").status(RuleStatus.DRAFT).build())
            .find("mx1", List.of(), 1)
            .groups()
            .getFirst()
            .hits()
            .getFirst()
            .entry();
    assertThat(entry.standing().decision()).isNull();
    assertThat(entry.standing().word()).isEqualTo(RuleStatus.DRAFT.word());
  }
}

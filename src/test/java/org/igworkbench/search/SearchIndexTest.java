package org.igworkbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a data-protection officer types finds what is meant, on the sample.
class SearchIndexTest {

  private static SearchIndex index;

  @BeforeAll
  static void read() {
    index = Samples.sample();
  }

  private static Found find(String typed) {
    return index.find(typed, List.of(), 5);
  }

  private static List<String> codes(Found found, Kind kind) {
    return found.groups().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.hits().stream())
        .map(hit -> hit.entry().code())
        .toList();
  }

  private static Found.Hit first(String typed) {
    return find(typed).groups().getFirst().hits().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "MX-014, MX-014",
    "mx 014, MX-014",
    "mx14, MX-014",
    "Mx-14, MX-014",
    "mx014, MX-014",
    "rec2, REC-02",
    "REC 2, REC-02",
    "dsr-2026-041, DSR-2026-041",
    "dsr 2026 41, DSR-2026-041",
    "gw22, GW-22",
    "lb-ea-1, LB-EA-1",
    "dc 8, DC-08"
  })
  void aCodeIsFoundHoweverItIsSpelt(String typed, String code) {
    assertThat(first(typed).entry().code()).isEqualTo(code);
  }

  @Test
  void theBeginningOfACodeFindsItWhileItIsTyped() {
    assertThat(codes(find("rec-0"), Kind.RECIPIENT))
        .containsExactly("REC-01", "REC-02", "REC-03", "REC-04", "REC-05");
    assertThat(codes(find("mx-26"), Kind.RULE)).first().isEqualTo("MX-026");
  }

  @Test
  void whatSomebodyIsCalledForShortComesBeforeWhatOnlyMentionsIt() {
    assertThat(first("police").entry().code()).isEqualTo("REC-02");
    assertThat(find("police").groups())
        .extracting(Found.Group::kind)
        .contains(Kind.RECIPIENT, Kind.RULE, Kind.REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s115", "s 115", "section 115", "Section 115"})
  void aSectionIsFoundAsLawyersWriteIt(String typed) {
    assertThat(codes(find(typed), Kind.LAW)).first().isEqualTo("GW-22");
    assertThat(codes(find(typed), Kind.RULE)).contains("MX-011");
  }

  @ParameterizedTest
  @ValueSource(strings = {"art 9 g", "article 9(2)(g)", "9(2)(g)", "substantial public interest"})
  void aConditionIsFoundByItsArticle(String typed) {
    assertThat(codes(find(typed), Kind.LAW)).contains("SC-G");
  }

  @Test
  void allWordsMustOccurInAnyOrder() {
    assertThat(codes(find("crime disorder"), Kind.RULE)).isNotEmpty();
    assertThat(codes(find("disorder crime"), Kind.RULE))
        .containsExactlyElementsOf(codes(find("crime disorder"), Kind.RULE));
    assertThat(find("crime xylophone").isEmpty()).isTrue();
  }

  @Test
  void aBodyThatIsNoRecipientIsFoundWhereItAsked() {
    var found = find("ofsted");
    assertThat(codes(found, Kind.REQUEST)).isNotEmpty();
    assertThat(codes(found, Kind.RECIPIENT)).isEmpty();
  }

  @Test
  void aPersonIsFoundByTheWholePseudonymousReference() {
    assertThat(codes(find("CYP-11A4"), Kind.REQUEST)).isNotEmpty();
    assertThat(codes(find("cyp-11a4"), Kind.REQUEST))
        .isEqualTo(codes(find("CYP-11A4"), Kind.REQUEST));
  }

  @Test
  void allRequestsThatFitAreCountedAndTheBestAreShown() {
    var requests =
        find("DSR-2026").groups().stream()
            .filter(group -> group.kind() == Kind.REQUEST)
            .findFirst()
            .orElseThrow();
    assertThat(requests.count()).isEqualTo(60);
    assertThat(requests.hits()).hasSize(5);
    assertThat(requests.hits().getFirst().entry().standing().live())
        .as("an open one stands before those that are over")
        .isTrue();
  }

  @Test
  void aCategoryIsFoundByAWordOfItsTitle() {
    assertThat(codes(find("health"), Kind.CATEGORY)).isNotEmpty();
    assertThat(codes(find("health"), Kind.RECIPIENT)).contains("REC-07");
  }

  @Test
  void theChildrenOfAnyApostropheAreTheSame() {
    assertThat(find("children’s social care")).isEqualTo(find("children's social care"));
    assertThat(find("CHILDRENS SOCIAL CARE")).isEqualTo(find("children's social care"));
  }

  @Test
  void accentsAndHyphensDoNotMatter() {
    assertThat(codes(find("turkiye"), Kind.LAW)).contains("TR");
    assertThat(codes(find("Türkiye"), Kind.LAW)).contains("TR");
    assertThat(find("looked after")).isEqualTo(find("looked-after"));
  }

  @Test
  void rulesAreFoundByTheirTwoEnds() {
    assertThat(codes(find("gen5 rec2"), Kind.RULE)).contains("MX-014");
    assertThat(find("gen5 rec2").groups().getFirst().kind()).isEqualTo(Kind.RULE);
  }

  @Test
  void onlySoManyAreGivenOfAKindAndAllAreCounted() {
    var rules =
        index.find("mx", List.of(), 3).groups().stream()
            .filter(group -> group.kind() == Kind.RULE)
            .findFirst()
            .orElseThrow();
    assertThat(rules.hits())
        .extracting(hit -> hit.entry().code())
        .containsExactly("MX-001", "MX-002", "MX-003");
    assertThat(rules.count()).isEqualTo(265);
  }

  @Test
  void whatMatchedStandsBesideTheTitle() {
    assertThat(first("national crime agency").beside()).contains("National Crime Agency");
    assertThat(first("MX-014").beside()).contains("Protocol");
  }

  @Test
  void aLongTextIsShownFromShortlyBeforeTheWord() {
    var found = find("Annex 6 form");
    assertThat(found.groups().getFirst().hits().getFirst().beside().substring(0, 30))
        .containsIgnoringCase("Annex 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "-", "’", "()[]{}", "\t\n"})
  void nothingTypedFindsNothing(String typed) {
    assertThat(find(typed).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".*", "(a+)+$", "[", "\\Q", "%", "'; drop table rules; --", "\u0000", "\ud83d"})
  void signsAreNoOrders(String typed) {
    assertThat(find(typed).groups()).allSatisfy(group -> assertThat(group.count()).isPositive());
    assertThat(find(typed + " xylophone").isEmpty()).isTrue();
  }

  @Test
  void aPastedNovelIsSearchedForByItsBeginning() {
    assertThat(find("lorem ipsum ".repeat(1_000)).isEmpty()).isTrue();
    assertThat(find("x".repeat(10_000)).isEmpty()).isTrue();
    assertThat(find("0".repeat(10_000)).isEmpty()).isTrue();
    assertThat(first("police " + " ".repeat(10_000)).entry().code()).isEqualTo("REC-02");
  }

  @Test
  void commandsAreFoundByNameAndOfferedWhereNothingIsTyped() {
    var commands = List.of(Entry.command("redo", "Redo"), Entry.command("open", "Open Requests"));
    assertThat(codes(index.find("", commands, 5), Kind.COMMAND)).containsExactly("redo", "open");
    assertThat(codes(index.find("requests", commands, 5), Kind.COMMAND)).containsExactly("open");
    assertThat(codes(index.find("Open Requests", commands, 5), Kind.COMMAND)).hasSize(1);
  }

  @Test
  void atLeastOneOfEachKindIsAskedFor() {
    assertThatThrownBy(() -> index.find("police", List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

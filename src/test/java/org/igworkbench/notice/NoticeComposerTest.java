package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Noted;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.junit.jupiter.api.Test;

/// What stands in the notice, and what must not.
class NoticeComposerTest {

  private static final NoticeSource SAMPLE = SampleNotice.source();
  private static final Wording WORDS = new Wording();

  private static WrittenNotice composed(NoticeSource source, LocalDate day) {
    return new NoticeComposer(WORDS).compose(source, day);
  }

  private static WrittenNotice composed(NoticeSource source) {
    return composed(source, SampleNotice.DAY);
  }

  /// The sample with some of its rules changed.
  private static NoticeSource where(
      Predicate<SharingRule> which, UnaryOperator<SharingRule> change) {
    var matrix = SAMPLE.matrix();
    return of(
        MatrixSnapshot.of(
            matrix.catalogue(),
            matrix.law(),
            List.of(),
            matrix.versions().map(rule -> which.test(rule) ? change.apply(rule) : rule).toList()));
  }

  private static NoticeSource of(MatrixSnapshot matrix) {
    return new NoticeSource(SAMPLE.about(), matrix, SAMPLE.automated(), SAMPLE.transfers());
  }

  private static Predicate<SharingRule> to(String recipient) {
    return rule -> rule.cell().recipient().equals(recipient);
  }

  private static SharingRule in(SharingRule rule, RuleStatus status) {
    var tenure = rule.tenure();
    return rule.with(
        new Tenure(
            status,
            tenure.effective(),
            tenure.owner(),
            status == RuleStatus.DRAFT ? null : tenure.approval(),
            tenure.reviewMonths(),
            tenure.reviewed(),
            tenure.reviewBy()));
  }

  private static List<String> texts(WrittenNotice notice, Section section) {
    return notice.lines().stream()
        .filter(line -> line.section() == section)
        .map(NoticeLine::text)
        .toList();
  }

  private static List<String> meaning(WrittenNotice notice) {
    return notice.parts().stream()
        .filter(part -> part.heading().equals("What this means for you"))
        .flatMap(part -> part.blocks().stream())
        .flatMap(block ->
            switch (block) {
              case WrittenNotice.Paragraph paragraph -> Stream.of(paragraph.text());
              case WrittenNotice.Points points ->
                  points.points().stream().map(WrittenNotice.Point::text);
            })
        .toList();
  }

  private static List<String> codes(WrittenNotice notice, Section section) {
    return notice.parts().stream()
        .filter(part -> part.section() == section)
        .flatMap(part -> part.blocks().stream())
        .flatMap(block ->
            switch (block) {
              case WrittenNotice.Paragraph paragraph -> paragraph.codes().stream();
              case WrittenNotice.Points points ->
                  points.points().stream().flatMap(point -> point.codes().stream());
            })
        .toList();
  }

  private static List<String> gaps(WrittenNotice notice) {
    return notice.gaps().stream().map(WORDS::say).toList();
  }

  @Test
  void theFiveQuestionsStandInTheirOrderUnderTheHeadingsOfTheModel() {
    var notice = composed(SAMPLE);

    assertThat(notice.parts().stream().filter(part -> part.section() != null))
        .extracting(WrittenNotice.Part::section)
        .containsExactly(Section.values());
    assertThat(notice.parts())
        .extracting(WrittenNotice.Part::heading)
        .containsExactly(
            "Who we are",
            "Why we use your data",
            "Why we can use your data",
            "Who we can share your data with",
            "When computers make any decisions about you",
            "What this means for you",
            "When your data gets sent to other countries",
            "How your data is kept safe there",
            "What data we use",
            "Where we get your data",
            "How long we keep your data",
            "Your rights",
            "How to complain");
  }

  @Test
  void allPurposesAndRecipientsOfTheSampleAreNamedInTheWordsOfItsRegister() {
    var notice = composed(SAMPLE);
    var catalogue = SAMPLE.matrix().catalogue();

    assertThat(codes(notice, Section.PURPOSES))
        .containsExactlyElementsOf(catalogue.purposes().stream().map(Purpose::code).toList());
    assertThat(texts(notice, Section.PURPOSES))
        .contains("In children’s social care, your data is also used to:")
        .containsAll(catalogue.purposes().stream().map(Purpose::noticeWording).toList());
    assertThat(codes(notice, Section.RECIPIENTS))
        .hasSize(30)
        .doesNotContain("REC-31", "REC-32", "REC-33");
    assertThat(codes(notice, Section.TRANSFERS)).containsExactly("TR-01", "TR-02");
    assertThat(texts(notice, Section.TRANSFERS))
        .containsOnlyOnce("For liaison with courts or children’s services abroad.");
  }

  @Test
  void whatIsSuspendedOrADraftOrEndedOrABarIsNotNamed() {
    for (var status : List.of(RuleStatus.SUSPENDED, RuleStatus.DRAFT, RuleStatus.ENDED)) {
      var notice = composed(where(to("REC-22"), rule -> in(rule, status)));
      assertThat(codes(notice, Section.RECIPIENTS)).as("" + status).doesNotContain("REC-22");
      assertThat(PlainNotice.text(notice)).doesNotContain("Disclosure and Barring Service");
    }
    var barred =
        composed(
            where(
                to("REC-22"),
                rule ->
                    new SharingRule(
                        rule.code(),
                        rule.version(),
                        rule.cell(),
                        Decision.NOT_PERMITTED,
                        rule.ground(),
                        rule.scope(),
                        rule.terms(),
                        rule.tenure())));
    assertThat(codes(barred, Section.RECIPIENTS)).doesNotContain("REC-22");
  }

  @Test
  void aServicePurposeThatNoLiveRuleServesIsLeftOutAndAGeneralOneIsNot() {
    Predicate<SharingRule> served =
        rule -> List.of("CSC-03", "GEN-09").contains(rule.cell().purpose());
    var notice = composed(where(served, rule -> in(rule, RuleStatus.SUSPENDED)));

    assertThat(codes(notice, Section.PURPOSES)).contains("GEN-09").doesNotContain("CSC-03");
  }

  @Test
  void aPurposeThatHasEndedIsLeftOutFromThenOn() {
    var matrix = SAMPLE.matrix();
    var catalogue = matrix.catalogue();
    var ended =
        new Catalogue(
            catalogue.purposes().stream()
                .map(row ->
                    row.code().equals("CSC-08") ? endedOn(row, LocalDate.of(2026, 9, 30)) : row)
                .toList(),
            catalogue.recipients(),
            catalogue.dataCategories(),
            catalogue.subjectCategories(),
            catalogue.retention());
    var source = of(MatrixSnapshot.of(ended, matrix.law(), List.of(), matrix.versions().toList()));

    assertThat(codes(composed(source, LocalDate.of(2026, 9, 30)), Section.PURPOSES))
        .contains("CSC-08");
    assertThat(codes(composed(source, LocalDate.of(2026, 10, 1)), Section.PURPOSES))
        .doesNotContain("CSC-08");
  }

  private static Purpose endedOn(Purpose row, LocalDate day) {
    return new Purpose(
        row.code(),
        row.order(),
        row.scope(),
        row.noticeWording(),
        row.title(),
        row.owner(),
        row.note(),
        new Period(null, day),
        row.verified());
  }

  @Test
  void onlyLawInForceThatALiveRuleRestsOnIsNamed() {
    var notice = composed(SAMPLE);

    assertThat(codes(notice, Section.BASES))
        .contains("LB-A", "LB-C", "LB-D", "LB-E", "LI-01", "LI-02", "LI-50")
        .doesNotContain("LB-B", "LB-EA", "LB-F", "LI-04", "LI-10", "LI-11");
    assertThat(texts(notice, Section.BASES)).contains("The Children Act 1989, 2004");
    // Commencement of the power in this Act was not verified.
    assertThat(codes(notice, Section.BASES)).doesNotContain("LI-71");
  }

  @Test
  void aWordingThatNamesALawNobodyReliesOnGivesWayToTheTitle() {
    assertThat(texts(composed(SAMPLE), Section.BASES))
        .contains("Mental Health Act 1983")
        .doesNotContain("Mental Health Act 1983, 2007");
  }

  @Test
  void rightsFollowTheBasesInUse() {
    assertThat(PlainNotice.text(composed(SAMPLE)).replaceAll("\\s+", " "))
        .contains("object to how we use your data, if our reason is public task")
        .contains("delete your data, if our reason is consent or vital interests")
        .contains("If our reason is consent, you can change your mind at any time.");

    Predicate<SharingRule> byConsent = rule -> rule.ground().basis().equals("LB-A");
    var without = composed(where(byConsent, rule -> in(rule, RuleStatus.SUSPENDED)));
    assertThat(PlainNotice.text(without))
        .doesNotContain("change your mind")
        .doesNotContain("have it moved");
  }

  @Test
  void theRightToComplainToTheCouncilIsNamedFromTheDayItBegins() {
    assertThat(PlainNotice.text(composed(SAMPLE, LocalDate.of(2026, 6, 18))))
        .doesNotContain("within 30 days")
        .contains("Information Commissioner");
    assertThat(PlainNotice.text(composed(SAMPLE, LocalDate.of(2026, 6, 19))))
        .contains("within 30 days")
        .contains("Information Commissioner");
  }

  @Test
  void anAlertIsSaidToBeNoDecision() {
    assertThat(meaning(composed(SAMPLE)))
        .contains(
            "This is not a decision by a computer alone. The computer only passes data on. People"
                + " make the decisions.")
        .noneMatch(text -> text.startsWith("You have the right"));
  }

  @Test
  void aSignificantDecisionByAComputerAloneComesWithTheFourSafeguards() {
    var notice = composed(with("y", "y"));

    assertThat(meaning(notice))
        .anyMatch(text -> text.startsWith("be told about the decision and how it was made"))
        .anyMatch(text -> text.startsWith("tell us what you think about it"))
        .anyMatch(text -> text.startsWith("have a person look at it"))
        .anyMatch(text -> text.startsWith("ask us to change it"));
    assertThat(PlainNotice.text(notice)).contains("look at a decision that a computer made");
  }

  @Test
  void whereTheRegisterDoesNotSayWhoDecidesTheNoticeSaysThatItIsMissing() {
    assertThat(gaps(composed(with("", "")))).anyMatch(gap -> gap.contains("ADM-01"));
  }

  private static NoticeSource with(String solely, String significant) {
    var row = SAMPLE.automated().getFirst();
    var changed =
        new AutomatedDecision(
            row.code(),
            row.title(),
            row.noticeWording(),
            row.trigger(),
            row.inputs(),
            row.workings(),
            row.recipients(),
            new Answers(
                Answer.YES,
                new Answers.Involvement(Noted.read(solely), "", null, null, ""),
                new Answers.Effect(Noted.read(significant), Noted.read(significant)),
                row.answers().sensitive(),
                row.answers().safeguards(),
                "",
                ""),
            row.governance(),
            row.effective(),
            row.verified());
    return new NoticeSource(SAMPLE.about(), SAMPLE.matrix(), List.of(changed), SAMPLE.transfers());
  }

  @Test
  void whatTheRegisterLacksIsSaidInItsPlaceAndListed() {
    var notice = composed(SAMPLE);

    assertThat(PlainNotice.text(notice)).contains("[to be added:");
    assertThat(gaps(notice))
        .anyMatch(gap -> gap.startsWith("To be added under “Who we are”"))
        .anyMatch(gap -> gap.startsWith("To be added under “Where we get your data”"))
        .anyMatch(gap -> gap.contains("RT-06"))
        .noneMatch(gap -> gap.contains("written-notice."));
  }

  @Test
  void aContactThatReachesTheOfficerIsNoGap() {
    var about =
        new About("Northshire Council", "Children", "Data Protection Officer, dpo@northshire.test");
    var notice =
        composed(new NoticeSource(about, SAMPLE.matrix(), SAMPLE.automated(), SAMPLE.transfers()));

    assertThat(gaps(notice)).noneMatch(gap -> gap.contains("Who we are"));
  }

  @Test
  void anEmptyRegisterGivesANoticeThatSaysSo() {
    var nothing = MatrixSnapshot.of(Catalogue.EMPTY, SAMPLE.matrix().law(), List.of(), List.of());
    var notice = composed(new NoticeSource(SAMPLE.about(), nothing, List.of(), List.of()));

    assertThat(PlainNotice.text(notice))
        .contains("We do not send your data to other countries.")
        .contains("No computer makes decisions about you by itself.")
        .contains("We do not share your data with anybody at the moment.");
  }

  @Test
  void aNameThatTriesToBreakOutOfItsLineStaysOnIt() {
    var matrix = SAMPLE.matrix();
    var catalogue = matrix.catalogue();
    var hostile =
        new Catalogue(
            catalogue.purposes().stream()
                .map(row -> row.code().equals("GEN-01") ? worded(row) : row)
                .toList(),
            catalogue.recipients(),
            catalogue.dataCategories(),
            catalogue.subjectCategories(),
            catalogue.retention());
    var notice =
        composed(
            of(MatrixSnapshot.of(hostile, matrix.law(), List.of(), matrix.versions().toList())));

    assertThat(texts(notice, Section.PURPOSES)).contains("reports Your rights <b>{0}</b> 'quoted'");
  }

  private static Purpose worded(Purpose row) {
    return new Purpose(
        row.code(),
        row.order(),
        row.scope(),
        "reports\r\n\u202EYour rights\t<b>{0}</b>\u0000 'quoted'",
        row.title(),
        row.owner(),
        row.note(),
        row.effective(),
        row.verified());
  }
}

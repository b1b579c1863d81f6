package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.RuleStatus;
import org.junit.jupiter.api.Test;

/// Each kind of fault that a file can have, with the place and the sentence that a person gets.
@BesideTheWindow
class LibraryFaultsTest {

  private static final String RULES = "exemplar_matrix.csv";
  private static final String REQUESTS = "sample_requests.csv";

  @Test
  void aWrongWordIsToldWithTheWordsThatWouldDo() {
    assertThat(new Sample().replace(RULES, ",permitted,", ",permited,").complaints())
        .containsExactly(
            "exemplar_matrix.csv!J2: line 2, column decision: ‘permited’ is not a decision. Write"
                + " permitted, conditional or not permitted.");
  }

  @Test
  void aCodeThatNoFileHasIsTold() {
    assertThat(
            new Sample()
                .replace(RULES, "MX-014,GEN-05,LB-E,GW-29", "MX-014,GEN-55,LB-E,GW-299")
                .complaints())
        .containsExactly(
            "exemplar_matrix.csv!B15: line 15, column purpose_code: there is no purpose ‘GEN-55’."
                + " Correct the code, or add the purpose first.",
            "exemplar_matrix.csv!D15: line 15, column gateway_code: there is no legal power"
                + " ‘GW-299’. Correct the code, or add the power first.");
  }

  @Test
  void everyWrongCodeOfAListIsTold() {
    assertThat(
            new Sample()
                .replace(RULES, "S1-10;S1-18;S1-36,REC-02,DC-01", "S1-99;S1-98,REC-02,dc-01")
                .complaints())
        .hasSize(3)
        .allSatisfy(complaint -> assertThat(complaint).startsWith("exemplar_matrix.csv!"))
        .last()
        .asString()
        .contains("H13: line 13, column data_categories: there is no data category ‘dc-01’.");
  }

  @Test
  void aDateOfAnotherCountryIsToldAndADayThatDoesNotExist() {
    assertThat(
            new Sample()
                .replace(REQUESTS, "DSR-2026-001,2026-01-06", "DSR-2026-001,06/01/2026")
                .replace(REQUESTS, "DSR-2026-002,2026-01-08", "DSR-2026-002,2026-02-30")
                .complaints())
        .containsExactly(
            "sample_requests.csv!B2: line 2, column received_date: ‘06/01/2026’ is not a date."
                + " Write year-month-day, for example 2026-02-05.",
            "sample_requests.csv!B3: line 3, column received_date: there is no day 2026-02-30 in"
                + " the calendar. Correct it.");
  }

  @Test
  void aDoubledKeyIsToldWithBothLines() {
    assertThat(new Sample().replace(RULES, "MX-014,", "MX-003,").complaints())
        .containsExactly(
            "exemplar_matrix.csv!A15: line 15, column matrix_id: ‘MX-003’ stands on line 4 already."
                + " Give this row a code of its own, or take one of the two out.");
  }

  @Test
  void aCodeOfLawThatAnotherFileUsesIsTold() {
    assertThat(new Sample().replace("transfer_mechanisms.csv", "TM-02,", "EX-01,").complaints())
        .contains(
            "transfer_mechanisms.csv!A3: line 3, column code: ‘EX-01’ is used already in"
                + " disclosure_exemptions.csv, line 2. Give this row a code of its own.");
  }

  @Test
  void aMissingColumnIsToldOnceWithTheColumnsThereAre() {
    assertThat(new Sample().replace(RULES, ",decision,", ",outcome,").complaints())
        .containsExactly(
            "exemplar_matrix.csv!A1: line 1: the column decision is missing from"
                + " exemplar_matrix.csv. The columns there are matrix_id, purpose_code,"
                + " lawful_basis_code, gateway_code, special_category_condition,"
                + " schedule1_condition, recipient_code, data_categories, data_subjects, outcome,"
                + " condition_text and review_months. Add it, or correct its heading.");
  }

  @Test
  void aFileWithoutHeadingsIsTold() {
    var headings = "code,title,note,verified\n";
    assertThat(new Sample().replace("data_subjects.csv", headings, "").complaints())
        .singleElement()
        .asString()
        .startsWith(
            "data_subjects.csv!A1: line 1 must hold the column headings code, title, note and"
                + " verified. Instead it reads: DS-01, Child in need");
  }

  @Test
  void aBrokenQuoteInOneFileBringsNoComplaintsFromTheFilesThatNameItsRows() {
    assertThat(
            new Sample()
                .replace("purposes.csv", "GEN-08,8,general,", "GEN-08,8,general,\"")
                .complaints())
        .singleElement()
        .asString()
        .startsWith("purposes.csv!D9: line 9, column notice_text: the quotation mark at character");
  }

  @Test
  void faultsOfSeveralFilesAreToldTogetherInTheOrderOfFilesAndPlaces() {
    assertThat(
            new Sample()
                .replace(RULES, "MX-200,", "MX-201,")
                .replace(RULES, "MX-014,GEN-05", "MX-014,GEN-5")
                .replace("countries.csv", ",full,", ",complete,")
                .replace("recipients.csv", "REC-03,3,", "REC-03,third,")
                .replace("lawful_bases.csv", "LB-B,,", "LB-B,LB-Z,")
                .replace(REQUESTS, ",urgent,", ",soon,")
                .without("retention.csv")
                .with(Sample.file("budget.csv", "a\n"))
                .complaints())
        .extracting(complaint -> complaint.substring(0, complaint.indexOf(": ")))
        .containsExactly(
            "budget.csv",
            "countries.csv!E2",
            "exemplar_matrix.csv!B15",
            "exemplar_matrix.csv!A202",
            "lawful_bases.csv!B3",
            "recipients.csv!B4",
            "retention.csv",
            "sample_requests.csv!M2");
  }

  @Test
  void filesThatAreMissingUnknownOrDoubledAreTold() {
    var complaints =
        new Sample()
            .without("purposes.csv")
            .with(Sample.file("purpose.csv", ""))
            .with(Sample.file("notes/retention.csv", "code\n"))
            .complaints();
    assertThat(complaints)
        .satisfiesExactlyInAnyOrder(
            first ->
                assertThat(first)
                    .startsWith(
                        "purpose.csv: purpose.csv is not a file of a library. Leave it out,")
                    .contains("automated_decisions.csv, childrens-social-care-notice.txt"),
            second ->
                assertThat(second)
                    .isEqualTo(
                        "purposes.csv: The file purposes.csv is missing. Add it and read the files"
                            + " again."),
            third ->
                assertThat(third)
                    .isEqualTo(
                        "notes/retention.csv: There are two files called retention.csv. Leave one"
                            + " of them out."));
  }

  @Test
  void aNumberAFlagAndAnEmptyCellAreTold() {
    assertThat(
            new Sample()
                .replace(RULES, "family court material only as the rules allow.,6", "allow.,six")
                .replace("lawful_bases.csv", "Consent,limited,n,n,y", "Consent,mostly,n,n,maybe")
                .replace("purposes.csv", "GEN-02,2,general,service delivery", "GEN-02,2,general,")
                .complaints())
        .containsExactly(
            "exemplar_matrix.csv!L15: line 15, column review_months: ‘six’ is not a whole number"
                + " from 1 to 120. Write digits only.",
            "lawful_bases.csv!E2: line 2, column available_to_council: ‘mostly’ is not an answer."
                + " Write y, n, partly, limited, depends or unknown.",
            "lawful_bases.csv!H2: line 2, column withdrawable: ‘maybe’ is neither yes nor no. Write"
                + " y or n.",
            "purposes.csv!D3: line 3, column notice_text: the cell is empty. Fill it in.");
  }

  @Test
  void datesThatContradictEachOtherAreTold() {
    assertThat(
            new Sample()
                .replace(
                    "statutory_gateways.csv",
                    ",expired,,2010-08-06",
                    ",expired,2011-01-01,2010-08-06")
                .replace(
                    REQUESTS,
                    "urgent,2026-01-08,approved,2026-01-06",
                    "urgent,2026-01-01,approved,2026-01-05")
                .complaints())
        .containsExactly(
            "sample_requests.csv!N2: line 2, column due_date: 2026-01-01 comes before the request,"
                + " which was received on 2026-01-06. Correct one of the two.",
            "sample_requests.csv!P2: line 2, column decision_date: 2026-01-05 comes before the"
                + " request, which was received on 2026-01-06. Correct one of the two.",
            "statutory_gateways.csv!N15: line 15, column valid_to: this end comes before its"
                + " beginning, 2011-01-01 in valid_from. Correct one of the two.");
  }

  @Test
  void aPendingRequestWithADecisionDateIsTold() {
    assertThat(new Sample().replace(REQUESTS, ",pending,,", ",pending,2026-10-01,").complaints())
        .containsExactly(
            "sample_requests.csv!P60: line 60, column decision_date: the request is pending, yet a"
                + " decision is dated 2026-10-01. Enter the decision, or clear its date.");
  }

  @Test
  void aDecisionThatNobodyDatedSignedOrReasonedIsTold() {
    assertThat(new Sample().replace(REQUESTS, ",pending,,,", ",refused,,,").complaints())
        .hasSize(2)
        .allSatisfy(complaint -> assertThat(complaint).contains("the cell is empty"));
  }

  @Test
  void datesOfCommencementAreCheckedAsWell() {
    var file = "commencement.csv";
    assertThat(
            new Sample()
                .replace(file, "lawful_bases,LB-EA-1,", "lawful_basis,LB-EA-1,")
                .replace(file, "lawful_bases,LB-EA-2,", "lawful_bases,LB-EA-3,")
                .replace(file, "LI-77,2022-12-19", "LI-777,2022-12-19")
                .replace(file, "transfer_mechanisms,TM-04", "statutory_gateways,GW-27")
                .complaints())
        .containsExactly(
            "commencement.csv!A3: line 3, column table: ‘lawful_basis’ is not a table of law. Write"
                + " the name of a file of law without its ending, for example lawful_bases.",
            "commencement.csv!B5: line 5, column code: ‘LB-EA-3’ stands on line 4 already. Give"
                + " this row a code of its own, or take one of the two out.",
            "commencement.csv!B9: line 9, column code: there is no legal instrument ‘LI-777’."
                + " Correct the code, or add the instrument first.",
            "statutory_gateways.csv!M28: line 28, column valid_from: the dates of GW-27 stand here"
                + " and in commencement.csv. Leave them in one place only.");
  }

  @Test
  void aShortHeadingThatIsTooLongAndADuplicateOfItselfAreTold() {
    assertThat(
            new Sample()
                .replace("recipients.csv", ",Courts,court,", ",Courts and other tribunals,court,")
                .replace("recipients.csv", ",REC-13,", ",REC-10,")
                .complaints())
        .containsExactly(
            "recipients.csv!F2: line 2, column short_heading: ‘Courts and other tribunals’ is"
                + " longer than 22 characters, too long for a narrow column. Shorten it.",
            "recipients.csv!J11: line 11, column duplicate_of: REC-10 can’t be a duplicate of"
                + " itself. Name the other recipient, or clear the cell.");
  }

  @Test
  void aConditionOfAConditionIsTold() {
    assertThat(
            new Sample()
                .replace("lawful_bases.csv", "LB-EA-2,LB-EA,", "LB-EA-2,LB-EA-1,")
                .complaints())
        .containsExactly(
            "lawful_bases.csv!B9: line 9, column parent_code: ‘LB-EA-1’ is itself a condition of"
                + " another basis. Name that basis instead.");
  }

  @Test
  void aRuleThatNamesAnAgreementNobodyKnowsIsTold() {
    var files = withRuleColumn("agreement", "AG-01").files();
    assertThat(Sample.said(new LibraryReader().read(files, SampleFiles.defaults())))
        .containsExactly(
            "exemplar_matrix.csv!M2: line 2, column agreement: there is no agreement ‘AG-01’."
                + " Correct the code, or record the agreement first.");
    assertThat(new LibraryReader(List.of("AG-01")).read(files, SampleFiles.defaults()))
        .isInstanceOf(Reading.Sound.class);
  }

  @Test
  void aMisspeltOptionalColumnIsNotLeftOutInSilence() {
    assertThat(withRuleColumn("efective_to", "2026-03-31").complaints())
        .containsExactly(
            "exemplar_matrix.csv!M1: line 1: the heading ‘efective_to’ looks like a slip for"
                + " ‘effective_to’, so the column would be left out. Correct it, or choose a name"
                + " that can’t be confused.");
  }

  @Test
  void aNoticeThatIsEmptyOrNoTextIsTold() {
    var notice = "childrens-social-care-notice.txt";
    assertThat(new Sample().without(notice).with(Sample.file(notice, " \n")).complaints())
        .containsExactly(notice + ": The notice is empty. Put its text into the file.");
    var latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new Sample().without(notice).with(new SourceFile(notice, latin)).complaints())
        .containsExactly(
            notice
                + ": line 1 holds characters that are not UTF-8. Save the file as ‘CSV UTF-8’ and"
                + " read it again.");
  }

  @Test
  void aRuleMaySayItsOwnDatesAndStatus() {
    var library = withRuleColumn("status", "suspended").library();
    assertThat(library.rules().getFirst().tenure().status()).isEqualTo(RuleStatus.SUSPENDED);
    var ended = withRuleColumn("effective_to", "2026-03-31").library().rules();
    assertThat(ended.getFirst().tenure().effective().to()).isEqualTo("2026-03-31");
    assertThat(ended.get(1).tenure().effective().to()).isNull();
    assertThat(withRuleColumn("status", "draft").library().rules().getFirst().tenure().approval())
        .isNull();
  }

  /// The sample with one more column in the rules, filled in for the first rule only.
  private static Sample withRuleColumn(String heading, String value) {
    var rules = SampleFiles.load().stream().filter(file -> file.name().equals(RULES)).findFirst();
    var lines = Sample.text(rules.orElseThrow()).lines().toList();
    var text = new StringBuilder(lines.getFirst()).append(',').append(heading).append('\n');
    text.append(lines.get(1)).append(',').append(value).append('\n');
    lines.stream().skip(2).forEach(line -> text.append(line).append(",\n"));
    return new Sample().without(RULES).with(Sample.file(RULES, text.toString()));
  }
}

package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

  private static final MatrixSnapshot MATRIX = matrix();
  private static final String HEADINGS =
      "reference,received_date,recipient_code,purpose_code,lawful_basis_claimed,gateway_claimed,"
          + "data_categories,destination_country\n";

  @Test
  void theRequestsOfTheSampleAreReadAsTheyStand() {
    var file =
        SampleFiles.load().stream()
            .filter(each -> each.name().equals("sample_requests.csv"))
            .findFirst()
            .orElseThrow();
    assertThat(sound(reader().read(file, MATRIX)))
        .extracting(QuestionReader.Referenced::question)
        .isEqualTo(
            new Sample().library().requests().stream().map(each -> each.question()).toList());
  }

  @Test
  void aRequesterThatNobodyKnowsIsNoFault() {
    var question =
        sound(read(HEADINGS + "R-1,2026-03-01,REC-99,GEN-05,,,DC-01,\n")).getFirst().question();
    assertThat(question.recipient()).isEqualTo("REC-99");
    assertThat(question.claim()).isEqualTo(Question.Claim.NONE);
    assertThat(question.destination()).isNull();
    assertThat(
            sound(read(HEADINGS + "R-1,2026-03-01,,GEN-05,,,DC-01,\n"))
                .getFirst()
                .question()
                .recipient())
        .isNull();
  }

  @Test
  void blanksAroundACodeAreNoPartOfIt() {
    var read =
        sound(read(HEADINGS + " R-1 ,2026-03-01 , REC-02,GEN-05 ,LB-E , GW-29,DC-01; DC-02 , \n"));
    assertThat(read.getFirst().reference()).isEqualTo("R-1");
    assertThat(read.getFirst().question().claim()).isEqualTo(new Question.Claim("LB-E", "GW-29"));
    assertThat(read.getFirst().question().asked().categories()).containsExactly("DC-01", "DC-02");
  }

  @Test
  void columnsThatMayBeAbsentLeaveTheirValueOpen() {
    var read =
        sound(
            read(
                """
                data_categories,purpose_code,recipient_code,received_date,reference,colour,\
                gateway_claimed,lawful_basis_claimed
                DC-01,GEN-05,REC-02,2026-03-01,R-1,=1+1,GW-22,LB-E
                """));
    assertThat(read.getFirst().question().destination()).isNull();
    assertThat(read.getFirst().question().date()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(read.getFirst().question().asked().subjects()).isEmpty();
  }

  @Test
  void subjectsCountWhereTheyAreGiven() {
    var read =
        sound(
            read(
                HEADINGS.replace("\n", ",data_subjects\n")
                    + "R-1,2026-03-01,REC-02,GEN-05,,,DC-01,,DS-02;DS-03\n"));
    assertThat(read.getFirst().question().asked().subjects()).containsExactly("DS-02", "DS-03");
  }

  @Test
  void theUnitedKingdomIsNoDestinationAbroad() {
    var read = sound(read(HEADINGS + "R-1,2026-03-01,REC-02,GEN-05,,,DC-01,GB\n"));
    assertThat(read.getFirst().question().destination()).isNull();
  }

  @Test
  void everythingThatIsWrongIsNamed() {
    assertThat(
            Sample.said(
                read(
                    HEADINGS
                        + "R-1,01/03/2026,REC-02,GEN-99,LB-X,GW-999,DC-99;DC-01,XX\n"
                        + ",2026-03-01,REC-02,GEN-05,,,,\n"
                        + "R-1,2026-03-01,REC-02,gen-05,,,DC-01,\n")))
        .containsExactly(
            "new.csv!B2: line 2, column received_date: ‘01/03/2026’ is not a date. Write"
                + " year-month-day, for example 2026-02-05.",
            "new.csv!D2: line 2, column purpose_code: there is no purpose ‘GEN-99’. Correct the"
                + " code, or add the purpose first.",
            "new.csv!E2: line 2, column lawful_basis_claimed: there is no lawful basis ‘LB-X’."
                + " Correct the code, or add the basis first.",
            "new.csv!F2: line 2, column gateway_claimed: there is no legal power ‘GW-999’. Correct"
                + " the code, or add the power first.",
            "new.csv!G2: line 2, column data_categories: there is no data category ‘DC-99’. Correct"
                + " the code, or add the category first.",
            "new.csv!H2: line 2, column destination_country: there is no country ‘XX’. Use its ISO"
                + " code of two letters, for example FR.",
            "new.csv!A3: line 3, column reference: the cell is empty. Fill it in.",
            "new.csv!G3: line 3, column data_categories: the cell names no code. Write at least"
                + " one, and a semicolon between two.",
            "new.csv!A4: line 4, column reference: ‘R-1’ stands on line 2 already. Give this row a"
                + " code of its own, or take one of the two out.",
            "new.csv!D4: line 4, column purpose_code: there is no purpose ‘gen-05’. Correct the"
                + " code, or add the purpose first.");
  }

  @Test
  void everyColumnThatMustBeThereIsNamed() {
    assertThat(Sample.said(read("reference,received_date,recipient\nR-1,2026-03-01,REC-02\n")))
        .containsExactly(
            missing("recipient_code"),
            missing("purpose_code"),
            missing("lawful_basis_claimed"),
            missing("gateway_claimed"),
            missing("data_categories"));
  }

  @Test
  void aClaimUnderAnotherHeadingIsNotTakenForNoClaim() {
    var file = HEADINGS.replace("lawful_basis_claimed", "lawful_basis");
    assertThat(Sample.said(read(file + "R-1,2026-03-01,REC-02,GEN-05,LB-C,GW-22,DC-01,\n")))
        .singleElement()
        .asString()
        .startsWith("new.csv!A1: line 1: the column lawful_basis_claimed is missing");
  }

  private static String missing(String column) {
    return "new.csv!A1: line 1: the column "
        + column
        + " is missing from new.csv. The columns there are reference, received_date and recipient."
        + " Add it, or correct its heading.";
  }

  @Test
  void aWorkbookIsReadByTheOneWhoKnowsWorkbooksWhateverItsName() {
    var headings =
        List.of(
            "reference",
            "received_date",
            "recipient_code",
            "purpose_code",
            "lawful_basis_claimed",
            "gateway_claimed",
            "data_categories");
    var row =
        new Table.Row(4, 4, List.of("R-1", "2026-03-01", "REC-02", "GEN-O5", "LB-E", "", "DC-01"));
    var table = new Table("requests.xlsx!Sheet1", headings, List.of(row));
    var reader = new QuestionReader(file -> new Reading.Sound<>(table));
    for (var file :
        List.of(Sample.file("requests.xlsx", ""), Sample.file("requests.csv", "PK\u0003\u0004"))) {
      assertThat(Sample.said(reader.read(file, MATRIX)))
          .containsExactly(
              "requests.xlsx!Sheet1!D4: line 4, column purpose_code: there is no purpose ‘GEN-O5’."
                  + " Correct the code, or add the purpose first.");
    }
  }

  @Test
  void whatTheWorkbookReaderRefusesIsPassedOn() {
    var refusal = new Reading.Faulty<Table>(List.of(Violation.at("a.xlsx", "exchange.file.empty")));
    assertThat(new QuestionReader(file -> refusal).read(Sample.file("a.XLSX", ""), MATRIX))
        .isEqualTo(new Reading.Faulty<>(refusal.violations()));
  }

  @Test
  void anOldOrProtectedWorkbookIsLeftToWhoKnowsWorkbooksToo() {
    var refusal = new Reading.Faulty<Table>(List.of(Violation.at("a", "exchange.file.empty")));
    var old = new SourceFile("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    assertThat(new QuestionReader(file -> refusal).read(old, MATRIX))
        .isEqualTo(new Reading.Faulty<>(refusal.violations()));
  }

  private static Reading<List<QuestionReader.Referenced>> read(String text) {
    return reader().read(Sample.file("new.csv", text), MATRIX);
  }

  private static QuestionReader reader() {
    return new QuestionReader(file -> {
      throw new AssertionError("A CSV needs no reader of workbooks");
    });
  }

  private static List<QuestionReader.Referenced> sound(
      Reading<List<QuestionReader.Referenced>> reading) {
    return switch (reading) {
      case Reading.Sound<List<QuestionReader.Referenced>>(var questions) -> questions;
      case Reading.Faulty<List<QuestionReader.Referenced>> faulty ->
          throw new AssertionError(String.join("\n", Sample.said(faulty)));
    };
  }

  private static MatrixSnapshot matrix() {
    var library = new Sample().library();
    return MatrixSnapshot.of(library.catalogue(), library.law(), List.of(), library.rules());
  }
}

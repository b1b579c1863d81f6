package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.igworkbench.exchange.Table.Row;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  @Test
  void cellsAreReadWithCommasQuotesAndLineBreaksInside() {
    assertThat(rows("code,title\nA,\"Smith, \"\"Jo\"\"\"\nB,\"two\nlines\"\nC,plain\n"))
        .containsExactly(
            new Row(2, 2, List.of("A", "Smith, \"Jo\"")),
            new Row(3, 3, List.of("B", "two\nlines")),
            new Row(5, 4, List.of("C", "plain")));
  }

  @Test
  void linesMayEndAsWindowsEndsThem() {
    assertThat(rows("code,title\r\nA,\"two\r\nlines\"\r\nB,b"))
        .containsExactly(
            new Row(2, 2, List.of("A", "two\nlines")), new Row(4, 3, List.of("B", "b")));
  }

  @Test
  void semicolonsOrTabsMayStandForTheCommas() {
    var row = new Row(2, 2, List.of("A", "one, two; three"));
    assertThat(rows("code;title\nA;\"one, two; three\"\n")).containsExactly(row);
    assertThat(rows("code\ttitle\nA\tone, two; three\n")).containsExactly(row);
    assertThat(rows("code,\"title; or; name\"\nA,\"one, two; three\"\n")).containsExactly(row);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() {
    assertThat(table("\uFEFFcode,title\nA,a\n").headings()).containsExactly("code", "title");
  }

  @Test
  void blankLinesAtTheEndAreLeftOut() {
    assertThat(rows("code,title\nA,a\n\n , \n\n"))
        .containsExactly(new Row(2, 2, List.of("A", "a")));
  }

  @Test
  void whatLooksLikeAFormulaIsText() {
    assertThat(rows("code,title\nA,\"=HYPERLINK(\"\"http://x\"\")\"\nB,+1\nC,@SUM(A1)\nD,-2\n"))
        .extracting(row -> row.cells().getLast())
        .containsExactly("=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "-2");
  }

  @Test
  void aQuoteThatIsNotClosedIsToldWhereItOpens() {
    assertThat(complaints("code,title,note\nA,\"a,b\nB,b,c\n"))
        .containsExactly(
            "f.csv!B2: line 2, column title: the quotation mark at character 3 opens a cell and is"
                + " not closed as it should be. Close it, and double every quotation mark inside"
                + " the cell.");
  }

  @Test
  void aQuoteThatALaterLineSeemsToCloseIsToldWhereItOpens() {
    assertThat(complaints("code,title,note\nA,\"a,b\nB,\"b\",c\nC,c,d\"d\n"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("f.csv!B2: line 2, column title: the quotation"),
            second -> assertThat(second).startsWith("f.csv!C4: line 4, column note: there is a"));
  }

  @Test
  void textAfterAClosingQuoteIsToldWithItsPlace() {
    assertThat(complaints("code,title\nA,\"a\"b\n"))
        .containsExactly(
            "f.csv!B2: line 2, column title: there is text after the quotation mark that closes the"
                + " cell, at character 6. Take it out, or double every quotation mark inside the"
                + " cell.");
  }

  @Test
  void aQuoteInAnUnquotedCellIsToldWithItsPlace() {
    assertThat(complaints("code,title\nA,5\" disk\n"))
        .containsExactly(
            "f.csv!B2: line 2, column title: there is a quotation mark at character 4 in a cell"
                + " that is not in quotes. Put the whole cell in quotes and double the quotation"
                + " mark.");
  }

  @Test
  void faultsOfEveryKindAreToldInOnePass() {
    assertThat(complaints("code,title\nA,\"a\"b\nB\nC,c,c\n\nD,d\"d\nE,ok\nF,\"f\n"))
        .extracting(complaint -> complaint.substring(0, complaint.indexOf(':')))
        .containsExactly("f.csv!B2", "f.csv!B3", "f.csv!C4", "f.csv!A5", "f.csv!B6", "f.csv!B8");
  }

  @Test
  void aLineBreakInQuotesMovesLinesButNotTheRowsOfASpreadsheet() {
    assertThat(complaints("code,title\nA,\"one\ntwo\nthree\"\nB\n"))
        .singleElement()
        .asString()
        .startsWith("f.csv!B3: line 5, column title: the line ends before this column.");
  }

  @Test
  void aShortLineIsToldWithWhatItLacks() {
    assertThat(complaints("code,title,note\nA\n"))
        .containsExactly(
            "f.csv!B2: line 2, column title: the line ends before this column. It has 1 cell and"
                + " needs 3. Add what is missing; an empty cell needs its comma too.");
  }

  @Test
  void aLongLineIsTold() {
    assertThat(complaints("code,title\nA,Smith, Jo\n"))
        .singleElement()
        .asString()
        .startsWith("f.csv!C2: line 2, column C: the line goes on past the last heading.");
  }

  @Test
  void blankLinesInTheMiddleAreTold() {
    assertThat(complaints("code,title\n\nA,a\n,\nB,b\n"))
        .containsExactly(
            "f.csv!A2: line 2 is blank. Take it out: blank lines may stand at the end only.",
            "f.csv!A4: line 4 is blank. Take it out: blank lines may stand at the end only.");
  }

  @Test
  void anEmptyFileIsTold() {
    for (var text : List.of("", "\n", " \n\n", "\uFEFF")) {
      assertThat(complaints(text))
          .singleElement()
          .asString()
          .startsWith("f.csv!A1: The file is empty.");
    }
  }

  @Test
  void aBlankFirstLineIsNoHeading() {
    assertThat(complaints("\nA,a\n"))
        .containsExactly("f.csv!A1: line 1 is blank. It must hold the column headings.");
  }

  @Test
  void headingsThatAreDoubledOrBlankAreTold() {
    assertThat(complaints("code,title,,Code\nA,a,b,c\n"))
        .containsExactly(
            "f.csv!C1: line 1, column C: this column has no heading. Give it one, or take the"
                + " column out.",
            "f.csv!D1: line 1: the heading ‘Code’ stands over column A and over column D. Rename"
                + " one of them, or take it out.");
  }

  @Test
  void bytesThatAreNotUtf8AreToldWithTheirLine() {
    var latin =
        "code,title\nA,caf\u00e9\nB,ok\nC,\u00fcber\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Sample.said(new CsvReader().read(new SourceFile("f.csv", latin))))
        .containsExactly(
            "f.csv!B2: line 2, column title: there are characters here that are not UTF-8. Save the"
                + " file as ‘CSV UTF-8’ and read it again.",
            "f.csv!B4: line 4, column title: there are characters here that are not UTF-8. Save the"
                + " file as ‘CSV UTF-8’ and read it again.");
  }

  @Test
  void aReplacementCharacterThatSomebodyTypedIsText() {
    assertThat(rows("code,title\nA,\uFFFD\n")).hasSize(1);
  }

  @Test
  void aFileWithNulIsNoText() {
    assertThat(complaints("code,title\nA,a\0b\nB,\0\n"))
        .singleElement()
        .asString()
        .startsWith("f.csv: line 2 holds a character that no text file has");
    var wide = "code,title\nA,a\n".getBytes(StandardCharsets.UTF_16);
    assertThat(Sample.said(new CsvReader().read(new SourceFile("f.csv", wide))))
        .singleElement()
        .asString()
        .contains("text saved as UTF-16");
  }

  @Test
  void aCellLongerThanASpreadsheetHoldsIsTold() {
    assertThat(rows("code,title\nA," + "x".repeat(32_767) + "\n")).hasSize(1);
    assertThat(complaints("code,title\nA," + "x".repeat(32_768) + "\nB\n"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("f.csv!B2: line 2, column title: the text is longer than 32,767 characters.");
  }

  @Test
  void moreColumnsThanAnyFileHasAreTold() {
    assertThat(complaints("a" + ",".repeat(2_000_000) + "\nb\n"))
        .containsExactly(
            "f.csv!ALM1: line 1 has more than 1,000 columns, which no file of this kind should"
                + " have. Check that it is the right one.");
  }

  @Test
  void aFileThatIsFarTooLargeIsNotRead() {
    var large = new byte[CsvReader.MOST_BYTES + 1];
    Arrays.fill(large, (byte) 'x');
    assertThat(Sample.said(new CsvReader().read(new SourceFile("f.csv", large))))
        .singleElement()
        .asString()
        .startsWith("f.csv: The file is larger than 64 megabytes");
  }

  @Test
  void aThousandComplaintsAreEnough() {
    var complaints = complaints("code,title\n" + "A\n".repeat(1_500));
    assertThat(complaints).hasSize(1_001);
    assertThat(complaints.getLast())
        .isEqualTo(
            "f.csv: There are 500 problems more in this file. Put right those that are named and"
                + " read it again.");
  }

  private static Table table(String text) {
    return switch (new CsvReader().read(Sample.file("f.csv", text))) {
      case Reading.Sound<Table>(Table table) -> table;
      case Reading.Faulty<Table> faulty ->
          throw new AssertionError(String.join("\n", Sample.said(faulty)));
    };
  }

  private static List<Row> rows(String text) {
    return table(text).rows();
  }

  private static List<String> complaints(String text) {
    return Sample.said(new CsvReader().read(Sample.file("f.csv", text)));
  }
}

package org.igworkbench.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.Country;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;

/// Reads requests from a file as questions to the matrix.
public final class QuestionReader {

  // What is not here is somebody's own and is left alone. The claim must be here although its cells
  // may be empty: a claim under another heading would be left out, and a request that claims
  // nothing is answered more generously than one that claims the wrong thing.
  private static final Layout LAYOUT =
      Layout.of(
              "",
              "reference",
              "received_date",
              "recipient_code",
              "purpose_code",
              "lawful_basis_claimed",
              "gateway_claimed",
              "data_categories")
          .with("destination_country", "data_subjects");

  private final TableReader workbooks;

  public QuestionReader(TableReader workbooks) {
    this.workbooks = workbooks;
  }

  /// A question under the reference of its request.
  public record Referenced(String reference, Question question) {}

  /// The questions of a CSV or workbook with the columns of a request list, in its order.
  ///
  /// A recipient that the register does not know passes as it is: that is for the verdict to say.
  public Reading<List<Referenced>> read(SourceFile file, MatrixSnapshot matrix) {
    if (isWorkbook(file)) {
      return switch (workbooks.read(file)) {
        case Reading.Sound<Table>(Table table) ->
            questions(table, new Problems(table.place()), matrix);
        case Reading.Faulty<Table>(var violations) -> new Reading.Faulty<>(violations);
      };
    }
    var problems = new Problems(file.name());
    return questions(new CsvReader().scan(file, problems).table(), problems, matrix);
  }

  // A workbook that was sent under another name is one all the same: it begins as a ZIP does, or,
  // if it is an old one or has a password, as the files of old office programs do.
  static boolean isWorkbook(SourceFile file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
        || begins(file, 'P', 'K')
        || begins(file, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean begins(SourceFile file, int... bytes) {
    var content = file.content();
    return content.length >= bytes.length
        && IntStream.range(0, bytes.length).allMatch(i -> content[i] == (byte) bytes[i]);
  }

  private static Reading<List<Referenced>> questions(
      Table table, Problems problems, MatrixSnapshot matrix) {
    var register = new Register(matrix);
    var result = new Sheet(LAYOUT, table, problems).rows(register::question);
    return problems.count() == 0
        ? new Reading.Sound<>(result)
        : new Reading.Faulty<>(problems.inOrder());
  }

  /// The codes that a question may name.
  private static final class Register {

    private final Codes purposes;
    private final Codes bases;
    private final Codes powers;
    private final Codes categories;
    private final Codes subjects;
    private final Codes countries;

    Register(MatrixSnapshot matrix) {
      var catalogue = matrix.catalogue();
      var law = matrix.law();
      purposes =
          Codes.of(
              "exchange.purpose.unknown",
              catalogue.purposes().stream().map(Purpose::code).toList());
      bases =
          Codes.of("exchange.basis.unknown", law.bases().stream().map(LawfulBasis::code).toList());
      powers = Codes.of("exchange.power.unknown", law.powers().stream().map(Power::code).toList());
      categories =
          Codes.of(
              "exchange.category.unknown",
              catalogue.dataCategories().stream().map(DataCategory::code).toList());
      subjects =
          Codes.of(
              "exchange.subject.unknown",
              catalogue.subjectCategories().stream().map(SubjectCategory::code).toList());
      countries =
          Codes.of(
              "exchange.country.unknown", law.countries().stream().map(Country::code).toList());
    }

    Referenced question(Cells row) {
      var reference = row.text("reference");
      if (!reference.isEmpty()) {
        row.claim("reference", reference, reference);
      }
      var received = row.date("received_date");
      var recipient = row.optional("recipient_code");
      var claim =
          new Question.Claim(
              row.optionalCode("lawful_basis_claimed", bases),
              row.optionalCode("gateway_claimed", powers));
      var question =
          new Question(
              row.code("purpose_code", purposes),
              recipient.isEmpty() ? null : recipient,
              claim,
              scope(row),
              RequestSheet.abroad(row.optionalCode("destination_country", countries)),
              received);
      return new Referenced(reference, question);
    }

    // A question without a category can't be; that there is none has been told by now.
    private DataScope scope(Cells row) {
      var asked = row.codes("data_categories", categories);
      return DataScope.of(
          asked.isEmpty() ? List.of("-") : asked, row.optionalCodes("data_subjects", subjects));
    }
  }
}

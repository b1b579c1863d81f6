package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.igworkbench.audit.Subject;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.transfers.Transfer;

/// The rows of the register that a notice can name, as they stand on a day.
///
/// A notice has to name the purposes that count, the recipients that something goes to, the bases
/// that are relied on, transfers and automated decisions (UK GDPR Articles 13 and 14). Acts and
/// conditions of Article 9 it may name and need not.
final class NoticeRows {

  private final LocalDate day;
  private final RowUse use;
  private final List<NoticeRow> rows = new ArrayList<>();

  private NoticeRows(MatrixSnapshot matrix, LocalDate day) {
    this.day = day;
    this.use = new RowUse(matrix, day);
  }

  static List<NoticeRow> of(NoticeComparison.Register register) {
    var matrix = register.matrix();
    var rows = new NoticeRows(matrix, register.day());
    matrix.catalogue().purposes().forEach(rows::purpose);
    matrix.law().bases().forEach(rows::basis);
    matrix.law().instruments().forEach(rows::instrument);
    matrix.law().specialConditions().forEach(rows::condition);
    matrix.catalogue().recipients().forEach(rows::recipient);
    register.automated().forEach(rows::automated);
    register.transfers().forEach(rows::transfer);
    return List.copyOf(rows.rows);
  }

  private void purpose(Purpose row) {
    if (row.effective().contains(day)) {
      rows.add(
          new NoticeRow(
              Section.PURPOSES,
              new Subject("purpose", row.code()),
              row.title(),
              List.of(row.noticeWording()),
              List.of(row.title()),
              List.of(),
              true,
              use.of(row.code())));
    }
  }

  private void recipient(Recipient row) {
    if (row.effective().contains(day)) {
      var naming = row.naming();
      var aliases = new ArrayList<>(row.aliases());
      aliases.add(row.title());
      aliases.add(naming.shortHeading());
      var section = Headings.section(naming.noticeSection()).orElse(Section.RECIPIENTS);
      rows.add(
          new NoticeRow(
              section == Section.PURPOSES || section == Section.BASES
                  ? Section.RECIPIENTS
                  : section,
              new Subject("recipient", row.code()),
              row.title(),
              List.of(naming.noticeWording()),
              aliases,
              Arrays.stream(row.exampleBodies().split("[,;]")).map(String::strip).toList(),
              use.of(row.code()) > 0,
              use.of(row.code())));
    }
  }

  private void basis(LawfulBasis row) {
    // The conditions of a basis are named through it.
    if (Objects.isNull(row.parent()) && row.standing().inForce().contains(day)) {
      rows.add(
          new NoticeRow(
              Section.BASES,
              new Subject("lawful basis", row.code()),
              row.title(),
              List.of(),
              BasisNames.of(row),
              List.of(),
              use.of(row.code()) > 0,
              use.of(row.code())));
    }
  }

  private void instrument(Instrument row) {
    rows.add(
        new NoticeRow(
            Section.BASES,
            new Subject("legal instrument", row.code()),
            row.citation(),
            List.of(row.naming().wording()),
            row.title().contains(" ") ? List.of(row.citation(), row.title()) : List.of(),
            List.of(),
            false,
            use.of(row.code())));
  }

  private void condition(SpecialCondition row) {
    rows.add(
        new NoticeRow(
            Section.BASES,
            new Subject("special category condition", row.code()),
            row.article() + " " + row.title(),
            List.of(),
            List.of(row.article()),
            List.of(),
            false,
            use.of(row.code())));
  }

  private void automated(AutomatedDecision row) {
    if (!row.effective().contains(day)) {
      return;
    }
    rows.add(
        new NoticeRow(
            Section.AUTOMATED,
            new Subject("automated decision", row.code()),
            row.title(),
            List.of(row.noticeWording()),
            List.of(row.title()),
            List.of(),
            true,
            0));
  }

  private void transfer(Transfer row) {
    if (row.effective().contains(day)) {
      rows.add(
          new NoticeRow(
              Section.TRANSFERS,
              new Subject("transfer", row.code()),
              row.title(),
              List.of(row.noticeWording()),
              List.of(row.title()),
              List.of(),
              true,
              use.of(row.code())));
    }
  }
}

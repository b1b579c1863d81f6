package org.igworkbench.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.igworkbench.audit.Head;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Cover;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// A sharing log of as many requests as wanted, made row by row and the same each time.
final class ManyRows implements Rows {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

  private static final List<String> AUTHORITIES =
      List.of(
          "Police Scotland – Public Protection Unit",
          "Department for Work and Pensions",
          "Norfolk County Council, Adult Social Care",
          "HM Revenue and Customs",
          "Children’s Services & Early Help",
          "NHS Norfolk and Waveney Integrated Care Board");

  private static final List<String> PURPOSES =
      List.of(
          "Child protection enquiry under section 47",
          "Prevention or detection of crime",
          "Assessment of benefit entitlement",
          "Court proceedings: disclosure by order",
          "Adult safeguarding enquiry");

  private static final List<String> REASONS =
      List.of(
          "The matrix covers this sharing by rule RUL-014; no more than what was asked for was"
              + " sent.",
          "Refused in part: the authority named no power to compel, and the rest was not"
              + " necessary.",
          "Decided outside the matrix after advice; the risk to the child outweighed the delay that"
              + " a fuller request would have meant.");

  private final int size;

  ManyRows(int size) {
    this.size = size;
  }

  /// The log as a pack with one tab.
  static Pack pack(int rows) {
    return pack("Requests", new ManyRows(rows));
  }

  static Pack pack(String name, Rows rows) {
    var cover =
        new Cover(
            "Sharing log",
            "Example County Council",
            "1 January 2016 to 8 October 2026",
            "M. Osei, Data-protection officer",
            Instant.parse("2026-10-08T08:42:00Z"),
            "OFFICIAL-SENSITIVE",
            "dpo@example.gov.uk",
            Head.EMPTY);
    var tab =
        new Tab(
            name,
            "Every request for personal data",
            "One row for each request, whatever became of it.",
            "No request was received.",
            columns(),
            rows,
            null);
    return new Pack(cover, List.of(new Pack.Note("Matrix", "The table of rules")), List.of(tab));
  }

  static List<Column> columns() {
    return Headings.ALL;
  }

  private static final class Headings {
    private static final List<Column> ALL =
        IntStream.range(0, 24)
            .mapToObj(i -> new Column("Question " + (i + 1) + " of the form", 14 + i % 5 * 6))
            .toList();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<List<Value>> iterator() {
    return IntStream.range(0, size).mapToObj(ManyRows::row).iterator();
  }

  private static List<Value> row(int number) {
    var received = FIRST.plusDays(number % 3_900);
    var row = new ArrayList<Value>(24);
    text(row, "DSR-" + received.getYear() + "-" + (number + 1));
    row.add(new Value.Day(received));
    row.add(new Value.Day(received.plusDays(20)));
    row.add(number % 7 == 0 ? new Value.Text("not decided") : new Value.Day(received.plusDays(9)));
    text(row, AUTHORITIES.get(number % AUTHORITIES.size()));
    text(row, "REC-" + number % 60);
    text(row, PURPOSES.get(number % PURPOSES.size()));
    text(row, "PUR-" + number % 45);
    text(row, "DC-" + number % 30 + "; DC-" + number % 28 + "; DC-" + number % 11);
    text(row, number % 3 == 0 ? "covered" : "not covered");
    text(row, "RUL-" + number % 260);
    row.add(new Value.Count(number % 23));
    row.add(new Value.Count(number % 4));
    text(row, REASONS.get(number % REASONS.size()));
    text(row, number % 50 == 0 ? "+44 1603 22222" + number % 10 : "by secure e-mail");
    text(row, number % 2 == 0 ? "Article 6(1)(e), public task" : "Article 6(1)(c)");
    text(row, number % 5 == 0 ? "Schedule 1, paragraph 18" : "none");
    text(row, "C/2026/" + number * 31L % 100_000);
    text(row, "J. Alvarez, Records officer");
    text(row, number % 3 == 0 ? "M. Osei, Data-protection officer" : "no approval needed");
    text(row, number % 4 == 0 ? "yes" : "no");
    text(row, number % 11 == 0 ? "ISA-" + number % 17 : "no agreement");
    row.add(new Value.Measure(number % 97 / 4.0));
    text(row, number % 9 == 0 ? "refused in part" : "disclosed");
    return row;
  }

  private static void text(List<Value> row, String text) {
    row.add(new Value.Text(text));
  }
}

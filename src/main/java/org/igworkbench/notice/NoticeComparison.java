package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.transfers.Transfer;
import org.jspecify.annotations.Nullable;

/// A version of a notice beside the register as it stands on a day, both ways. A pure result: no
/// store and no clock is in it.
///
/// @param notice every line of the version, under the question that it answers
/// @param lines the lines that name something
/// @param rows the rows that the notice has to name, in the order of the five questions
/// @param others rows that it names and need not, such as the Acts that powers come from
public record NoticeComparison(
    List<NoticeLine> notice,
    List<ComparedLine> lines,
    List<ComparedRow> rows,
    List<ComparedRow> others) {

  public NoticeComparison {
    notice = List.copyOf(notice);
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  /// The register as a notice is compared with it.
  public record Register(
      MatrixSnapshot matrix,
      List<AutomatedDecision> automated,
      List<Transfer> transfers,
      LocalDate day) {

    public Register {
      automated = List.copyOf(automated);
      transfers = List.copyOf(transfers);
    }

    /// A register in which nothing is kept of transfers.
    public Register(MatrixSnapshot matrix, List<AutomatedDecision> automated, LocalDate day) {
      this(matrix, automated, List.of(), day);
    }

    /// The rows that a notice can name.
    public List<NoticeRow> rows() {
      return NoticeRows.of(this);
    }
  }

  /// Compares.
  ///
  /// @param reviews what people have said about lines of this version
  public static NoticeComparison of(
      List<NoticeLine> lines, List<LineReview> reviews, Register register, Likeness likeness) {
    return new Comparing(register.rows(), reviews, likeness).compare(lines);
  }

  /// Whether every line and every row has found the other side.
  public boolean complete() {
    return lines.stream().allMatch(line -> line.match().settled())
        && rows.stream().allMatch(row -> row.match().settled());
  }

  /// How many there are of what.
  ///
  /// @param lines the lines that name something, dismissed ones among them
  /// @param openLines those that nobody has settled
  /// @param rows the rows that the notice has to name
  /// @param openRows those of them that no line surely names
  public record Figures(int lines, int openLines, int dismissed, int rows, int openRows) {}

  /// The figures of the comparison.
  public Figures figures() {
    return new Figures(
        lines.size(),
        (int) lines.stream().filter(line -> !line.match().settled()).count(),
        (int) lines.stream().filter(line -> line.match() == Match.DISMISSED).count(),
        rows.size(),
        (int) rows.stream().filter(row -> !row.match().settled()).count());
  }

  private static final class Comparing {

    private final List<NoticeRow> rows;
    private final Map<String, NoticeRow> byCode;
    private final Map<Integer, LineReview> reviews;
    private final Matching matching;

    Comparing(List<NoticeRow> rows, List<LineReview> reviews, Likeness likeness) {
      this.rows = rows;
      this.byCode = rows.stream().collect(Collectors.toMap(NoticeRow::code, Function.identity()));
      this.reviews =
          reviews.stream().collect(Collectors.toMap(LineReview::line, Function.identity()));
      this.matching = new Matching(rows, likeness);
    }

    NoticeComparison compare(List<NoticeLine> lines) {
      var all = lines.stream().map(this::placed).toList();
      var compared = new ArrayList<ComparedLine>();
      all.forEach(line -> compared(line).ifPresent(compared::add));
      var naming = naming(compared);
      var required = new ArrayList<ComparedRow>();
      var others = new ArrayList<ComparedRow>();
      rows.stream()
          .sorted(Comparator.comparing(NoticeRow::section))
          .map(row -> naming.getOrDefault(row.code(), new ComparedRow(row, Match.NONE, List.of())))
          .forEach(row -> {
            if (row.row().expected()) {
              required.add(row);
            } else if (!row.lines().isEmpty()) {
              others.add(row);
            }
          });
      return new NoticeComparison(all, compared, required, others);
    }

    private NoticeLine placed(NoticeLine line) {
      var review = reviews.get(line.number());
      return review == null || review.section() == null ? line : line.in(review.section());
    }

    private Optional<ComparedLine> compared(NoticeLine line) {
      var review = reviews.get(line.number());
      var found = matching.of(line);
      if (review == null) {
        return found;
      }
      return switch (review.says()) {
        case MOVED -> found.map(each -> with(each, review));
        case DISMISSED ->
            Optional.of(new ComparedLine(line, Match.DISMISSED, 1, List.of(), List.of(), review));
        case LINKED -> Optional.of(linked(line, review, found.orElse(null)));
      };
    }

    private static ComparedLine with(ComparedLine line, LineReview review) {
      return new ComparedLine(
          line.line(), line.match(), line.score(), line.found(), line.unknown(), review);
    }

    /// A line of which a person said what it names. A row that has ended since is none: the line
    /// has to be looked at again.
    private ComparedLine linked(NoticeLine line, LineReview review, @Nullable ComparedLine found) {
      var exact = new LinkedHashSet<String>();
      if (found != null) {
        found.found().stream()
            .filter(each -> each.match() == Match.EXACT)
            .forEach(each -> exact.add(each.code()));
      }
      var rowsNamed = new ArrayList<Found>();
      for (var code : review.codes()) {
        var row = byCode.get(code);
        if (row != null) {
          rowsNamed.add(new Found(row, exact.contains(code) ? Match.EXACT : Match.ALIAS, 1));
        }
      }
      var match =
          rowsNamed.size() < review.codes().size()
              ? Match.NONE
              : rowsNamed.stream().map(Found::match).max(Match::compareTo).orElse(Match.NONE);
      return new ComparedLine(
          line, match, match == Match.NONE ? 0 : 1, rowsNamed, List.of(), review);
    }

    private static Map<String, ComparedRow> naming(List<ComparedLine> lines) {
      var naming = new LinkedHashMap<String, ComparedRow>();
      for (var line : lines) {
        for (var found : line.found()) {
          naming.merge(
              found.code(),
              new ComparedRow(found.row(), found.match(), List.of(line.line().number())),
              Comparing::both);
        }
      }
      return naming;
    }

    private static ComparedRow both(ComparedRow one, ComparedRow other) {
      var numbers = new ArrayList<>(one.lines());
      numbers.addAll(other.lines());
      var surer = one.match().compareTo(other.match()) <= 0 ? one.match() : other.match();
      return new ComparedRow(one.row(), surer, numbers);
    }
  }
}

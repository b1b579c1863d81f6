package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// The matrix as it is looked at on one day: every rule by code, and for each pair of axes by cell.
/// Made by one thread and handed over to another, never used by two at once.
final class MatrixIndex {

  private final MatrixSnapshot snapshot;
  private final LocalDate day;
  private final Set<String> standing = new HashSet<>();
  private final List<RuleRow> rows;
  private final List<Times> asked;
  private final Map<String, RuleRow> byCode = new HashMap<>();
  private final Map<AxisPair, AxisCells> cells = new EnumMap<>(AxisPair.class);

  private MatrixIndex(
      MatrixSnapshot snapshot, LocalDate day, Collection<Times> asked, RuleRows made) {
    this.snapshot = snapshot;
    this.day = day;
    this.rows = made.all();
    this.asked = List.copyOf(asked);
    rows.forEach(row -> byCode.put(row.code(), row));
    stand();
  }

  static MatrixIndex of(
      MatrixSnapshot snapshot,
      LocalDate day,
      Collection<Times> asked,
      Map<String, FindingCounts> findings) {
    return new MatrixIndex(snapshot, day, asked, new RuleRows(snapshot, day, findings));
  }

  /// The matrix as it stood on a day: without what was a draft then, or is one now.
  static MatrixIndex asItStood(
      MatrixSnapshot snapshot,
      LocalDate day,
      Collection<Times> asked,
      Map<String, FindingCounts> findings) {
    return new MatrixIndex(snapshot, day, asked, new RuleRows(snapshot, day, findings).settled());
  }

  /// Purposes and recipients count from their first day to their last, and for as long as a rule
  /// counts for them.
  private void stand() {
    for (var purpose : snapshot.catalogue().purposes()) {
      if (purpose.effective().contains(day)) {
        standing.add(purpose.code());
      }
    }
    for (var recipient : snapshot.catalogue().recipients()) {
      if (recipient.effective().contains(day)) {
        standing.add(recipient.code());
      }
    }
    for (var row : rows) {
      if (row.state() != RuleState.ENDED) {
        standing.add(row.purpose().code());
        standing.add(row.recipient().code());
      }
    }
  }

  /// The codes of the purposes and recipients that have a line or column on the day.
  Set<String> standing() {
    return standing;
  }

  MatrixSnapshot snapshot() {
    return snapshot;
  }

  LocalDate day() {
    return day;
  }

  /// Whether the matrix holds no rule at all.
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// How many rules there are that have not ended.
  int rules() {
    return (int) rows.stream().filter(row -> row.state() != RuleState.ENDED).count();
  }

  Optional<RuleRow> rule(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The cells of a pair of axes, worked out when they are first asked for.
  AxisCells cells(AxisPair pair) {
    return cells.computeIfAbsent(pair, axes -> new AxisCells(axes, rows, asked, day));
  }

  /// The scopes of purposes, in the order of the notice.
  List<String> scopes() {
    return snapshot.catalogue().purposes().stream().map(Purpose::scope).distinct().toList();
  }

  /// The categories of recipients that occur, in their own order.
  List<Recipient.Category> categories() {
    return snapshot.catalogue().recipients().stream()
        .map(Recipient::category)
        .distinct()
        .sorted()
        .toList();
  }

  /// The letters of the bases that rules rest on.
  List<String> letters() {
    var letters = new TreeSet<String>();
    rows.forEach(row -> letters.add(row.letter()));
    return List.copyOf(letters);
  }
}

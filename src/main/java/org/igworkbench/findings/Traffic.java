package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.requests.RequestTallies.Abroad;
import org.igworkbench.requests.RequestTallies.Approved;
import org.igworkbench.requests.RequestTallies.SignedAlone;
import org.igworkbench.requests.RequestView;
import org.jspecify.annotations.Nullable;

/// What the requests say to the checks as at a day: counted by the store, never read one by one.
///
/// @param since the first day on which a request came in; null while there are none
/// @param asked cells and bases that were asked for in the last 24 months
/// @param rulesUsed codes of rules that a decision of the last 24 months named
/// @param cellsInYear cells that were asked for in the last 12 months
/// @param offMatrix approvals of the last 12 months that no rule covered
/// @param abroad decisions of the last 12 months to share abroad
/// @param alone decisions that one person alone signed
/// @param late requests that are overdue, emergencies that nobody has reviewed among them
public record Traffic(
    @Nullable LocalDate since,
    Set<Asked> asked,
    Set<String> rulesUsed,
    Set<Cell> cellsInYear,
    List<Approved> offMatrix,
    List<Abroad> abroad,
    List<SignedAlone> alone,
    List<RequestLine> late) {

  /// No requests at all.
  public static final Traffic NONE =
      new Traffic(null, Set.of(), Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

  /// How far back a rule must have been asked for to be in use.
  static final int MONTHS_OF_USE = 24;

  private static final int AT_ONCE = 1000;

  public Traffic {
    asked = Set.copyOf(asked);
    rulesUsed = Set.copyOf(rulesUsed);
    cellsInYear = Set.copyOf(cellsInYear);
    offMatrix = List.copyOf(offMatrix);
    abroad = List.copyOf(abroad);
    alone = List.copyOf(alone);
    late = List.copyOf(late);
  }

  /// A cell that was asked for on a basis.
  ///
  /// @param basis the one that was claimed; null where none was
  public record Asked(Cell cell, @Nullable String basis) {}

  /// Reads what the requests say.
  ///
  /// @param asItStood whether the day is over, so that what happened since does not count
  static Traffic read(RequestStore requests, LocalDate day, boolean asItStood) {
    var tallies = requests.tallies();
    var mentions = requests.mentions();
    var year = day.minusYears(1).plusDays(1);
    var twoYears = day.minusMonths(MONTHS_OF_USE);
    var asked = new HashSet<Asked>();
    for (var times : mentions.asked(twoYears, day)) {
      cell(times, asked);
    }
    var inYear = new HashSet<Asked>();
    mentions.asked(year, day).forEach(times -> cell(times, inYear));
    var cells = new HashSet<Cell>();
    inYear.forEach(one -> cells.add(one.cell()));
    return new Traffic(
        tallies.since().filter(first -> !first.isAfter(day)).orElse(null),
        asked,
        tallies.rulesUsed(twoYears, day),
        cells,
        tallies.approvedOffMatrix(year, day),
        tallies.sharedAbroad(year, day),
        tallies.signedAlone(day),
        late(requests, day, asItStood));
  }

  private static void cell(Times times, Set<Asked> asked) {
    var recipient = times.recipient();
    if (recipient != null) {
      asked.add(new Asked(new Cell(times.purpose(), recipient), times.basis()));
    }
  }

  private static List<RequestLine> late(RequestStore requests, LocalDate day, boolean asItStood) {
    var query =
        new RequestQuery(
            RequestView.OVERDUE,
            day,
            asItStood,
            List.of(),
            RequestSort.REFERENCE,
            false,
            List.of());
    var lists = requests.lists();
    var all = new ArrayList<RequestLine>();
    List<RequestLine> page;
    do {
      page = lists.page(query, all.isEmpty() ? null : all.getLast(), AT_ONCE);
      all.addAll(page);
    } while (page.size() == AT_ONCE);
    return all;
  }
}

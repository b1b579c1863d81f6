package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestLists.Outline;
import org.igworkbench.requests.SharingRequest;

/// Rows about requests, of which a few at a time are read whole: a hundred thousand are no more
/// trouble than ten.
///
/// There are as many rows as the outlines have told. If somebody takes a request out of the log
/// while its rows are read, a row stands for each that is missing.
final class BlockRows implements Rows {

  private static final int AT_ONCE = 250;

  private final RequestLists lists;
  private final List<Outline> outlines;
  private final Kind kind;

  /// What the rows of a request are.
  ///
  /// @param many how many there are, by its outline
  /// @param rows the rows, at least as many
  /// @param missing the row that stands for one that is no longer there
  record Kind(
      ToIntFunction<Outline> many,
      Function<SharingRequest, List<List<Value>>> rows,
      Function<String, List<Value>> missing) {}

  /// The row of a request that is no longer there, of so many columns.
  static List<Value> missing(Names names, String reference, int columns) {
    var cells = new ArrayList<Value>();
    cells.add(new Value.Text(reference));
    cells.add(names.text("sharing-log.value.gone"));
    cells.addAll(Collections.nCopies(columns - 2, names.orNone("")));
    return cells;
  }

  /// @param outlines the requests that have rows
  BlockRows(RequestLists lists, List<Outline> outlines, Kind kind) {
    this.lists = lists;
    this.outlines = List.copyOf(outlines);
    this.kind = kind;
  }

  @Override
  public int size() {
    return outlines.stream().mapToInt(kind.many()).sum();
  }

  @Override
  public Iterator<List<Value>> iterator() {
    int blocks = (outlines.size() + AT_ONCE - 1) / AT_ONCE;
    return IntStream.range(0, blocks)
        .mapToObj(block ->
            outlines.subList(block * AT_ONCE, Math.min(outlines.size(), (block + 1) * AT_ONCE)))
        .flatMap(this::rows)
        .iterator();
  }

  private Stream<List<Value>> rows(List<Outline> block) {
    Map<String, SharingRequest> whole =
        lists.whole(block.stream().map(Outline::reference).toList()).stream()
            .collect(Collectors.toMap(SharingRequest::reference, Function.identity()));
    var all = new ArrayList<List<Value>>();
    for (var outline : block) {
      var request = whole.get(outline.reference());
      var rows = request == null ? List.<List<Value>>of() : kind.rows().apply(request);
      for (int at = 0; at < kind.many().applyAsInt(outline); at++) {
        all.add(at < rows.size() ? rows.get(at) : kind.missing().apply(outline.reference()));
      }
    }
    return all.stream();
  }
}

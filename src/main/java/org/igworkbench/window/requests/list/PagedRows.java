package org.igworkbench.window.requests.list;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.collections.ObservableListBase;

/// A list as long as the log, of which only the pages around what is seen are held.
final class PagedRows extends ObservableListBase<RequestRow> {

  /// The rows of a page.
  static final int PAGE = 100;

  // Some screens full to either side of what is seen.
  private static final int HELD = 24;

  private final Map<Integer, List<RequestRow>> pages = new LinkedHashMap<>(HELD, 0.75f, true);
  private int size;
  private boolean telling;

  @Override
  public RequestRow get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    var page = pages.get(index / PAGE);
    return page == null || index % PAGE >= page.size()
        ? RequestRow.WAITING
        : page.get(index % PAGE);
  }

  @Override
  public int size() {
    return size;
  }

  /// Begins anew with the first page.
  void begin(List<RequestRow> first) {
    beginChange();
    // Nobody asks which rows went, only how many.
    var before = Collections.nCopies(size, RequestRow.WAITING);
    pages.clear();
    pages.put(0, List.copyOf(first));
    size = first.size();
    nextReplace(0, size, before);
    tell();
  }

  /// It is longer than was known.
  void grow(int longer) {
    if (longer > size) {
      beginChange();
      int was = size;
      size = longer;
      nextAdd(was, size);
      tell();
    }
  }

  private void tell() {
    telling = true;
    endChange();
    telling = false;
  }

  /// Whether what is heard of now comes of the reading, and is nobody's choice.
  boolean telling() {
    return telling;
  }

  boolean has(int page) {
    return pages.containsKey(page);
  }

  /// The rows of a page that is held; none of one that is not.
  List<RequestRow> page(int page) {
    return pages.getOrDefault(page, List.of());
  }

  /// A page was read.
  void put(int page, List<RequestRow> rows) {
    int first = page * PAGE;
    int last = Math.min(size, first + rows.size());
    if (first >= last) {
      return;
    }
    beginChange();
    pages.put(page, List.copyOf(rows));
    for (int index = first; index < last; index++) {
      nextSet(index, RequestRow.WAITING);
    }
    tell();
    for (Iterator<Integer> oldest = pages.keySet().iterator();
        pages.size() > HELD && oldest.hasNext(); ) {
      oldest.next();
      oldest.remove();
    }
  }

  /// Where a request stands, if the page that it is on is held.
  OptionalInt indexOf(String reference) {
    for (var page : Map.copyOf(pages).entrySet()) {
      for (int at = 0; at < page.getValue().size(); at++) {
        if (page.getValue().get(at).reference().equals(reference)) {
          return OptionalInt.of(page.getKey() * PAGE + at);
        }
      }
    }
    return OptionalInt.empty();
  }
}

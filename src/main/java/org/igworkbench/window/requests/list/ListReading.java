package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.window.shell.Jobs;
import org.jspecify.annotations.Nullable;

/// Reads one list into the rows that are shown: its first page, how long it is and where its pages
/// begin, and then the pages that somebody looks at. It ends as soon as another list is wanted.
final class ListReading {

  // So far it looks ahead at once, lest it keep a save waiting.
  private static final int AHEAD = 10_000;

  private final Jobs jobs;
  private final RequestLists lists;
  private final LogBasis basis;
  private final RequestQuery query;
  private final PagedRows rows;
  private final Runnable news;
  // Read by the threads that do the work.
  private volatile boolean ended;
  // The last line of each page that is full.
  private final List<RequestLine> ends = new ArrayList<>();
  private final Set<Integer> underWay = new HashSet<>();
  private boolean whole;

  /// @param news told on the window's thread whenever more is known
  ListReading(
      Jobs jobs,
      RequestLists lists,
      LogBasis basis,
      RequestQuery query,
      PagedRows rows,
      Runnable news) {
    this.jobs = jobs;
    this.lists = lists;
    this.basis = basis;
    this.query = query;
    this.rows = rows;
    this.news = news;
  }

  RequestQuery query() {
    return query;
  }

  /// The rows of the first page; not on the window's thread.
  static List<RequestRow> first(LogBasis basis, RequestLists lists, RequestQuery query) {
    return RequestRow.of(basis, lists, lists.page(query, null, PagedRows.PAGE));
  }

  /// Shows the first page and looks how long the list is.
  void begin(List<RequestRow> first) {
    rows.begin(first);
    whole = first.size() < PagedRows.PAGE;
    news.run();
    if (!whole) {
      lookAhead(null, 0);
    }
  }

  private void lookAhead(@Nullable RequestLine after, int known) {
    work(
        () -> lists.stretch(query, after, PagedRows.PAGE, AHEAD),
        part -> {
          ends.addAll(part.ends());
          rows.grow(known + part.lines());
          whole = part.lines() < AHEAD;
          news.run();
          if (!whole) {
            lookAhead(ends.getLast(), known + part.lines());
          }
        });
  }

  /// Whether it is known how long the list is.
  boolean whole() {
    return whole;
  }

  /// Takes no more notice of what it has asked for.
  void end() {
    ended = true;
  }

  /// Reads what is not there of the rows from one to another, and a page round them.
  void show(int first, int last) {
    int from = Math.max(0, first / PagedRows.PAGE - 1);
    for (int page = from; page <= last / PagedRows.PAGE + 1; page++) {
      read(page);
    }
  }

  private void read(int page) {
    if (rows.has(page)
        || page * PagedRows.PAGE >= rows.size()
        || page > ends.size()
        || !underWay.add(page)) {
      return;
    }
    var after = page == 0 ? null : ends.get(page - 1);
    work(
        () -> RequestRow.of(basis, lists, lists.page(query, after, PagedRows.PAGE)),
        read -> {
          underWay.remove(page);
          rows.put(page, read);
          news.run();
        });
  }

  /// Reads the page on which a line stands, if it is known which one that is.
  void seek(RequestLine line) {
    Comparator<RequestLine> order = query.order();
    int page = 0;
    while (page < ends.size() && order.compare(ends.get(page), line) < 0) {
      page++;
    }
    read(page);
  }

  private <T> void work(Callable<T> read, Consumer<T> done) {
    jobs.run(
        () -> ended ? Optional.<T>empty() : Optional.of(read.call()),
        result -> {
          if (!ended) {
            result.ifPresent(done);
          }
        });
  }
}

package org.igworkbench.window.requests.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.SoughtWord;
import org.igworkbench.window.shell.Desk;
import org.jspecify.annotations.Nullable;

/// What the list shows: the requests of the chosen view that the filter lets through, and the one
/// of them that is open.
public final class RequestsModel {

  /// No further are the requests of a view counted that is not looked at.
  static final int COUNTED = 10_000;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable LogBasis> basis = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<RequestView> view =
      new SimpleObjectProperty<>(ListChoice.USUAL.view());
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<RequestQuery.Order> order =
      new SimpleObjectProperty<>(ListChoice.USUAL.order());
  private final PagedRows rows = new PagedRows();
  private final ReadOnlyObjectWrapper<Map<RequestView, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Long> news = new ReadOnlyObjectWrapper<>(0L);
  private final ReadOnlyObjectWrapper<@Nullable SharingRequest> opened =
      new ReadOnlyObjectWrapper<>();
  private @Nullable ListReading reading;
  private @Nullable String wanted;
  private final AtomicLong latest = new AtomicLong();
  private boolean choosing;

  /// A list of which nothing is read yet.
  public RequestsModel(Desk desk) {
    this.desk = desk;
    view.subscribe(now -> ask());
    filter.subscribe(now -> ask());
    order.subscribe(now -> ask());
  }

  private RequestLists lists() {
    return desk.workbench().requests().lists();
  }

  /// Reads the log again: the list, what is counted, and the request that is open.
  ///
  /// @param then told when it is shown
  public void reload(Runnable then) {
    long ticket = latest.incrementAndGet();
    var shown = wanted;
    desk.jobs()
        .run(
            () -> Optional.of(read(LogBasis.read(desk.workbench(), desk.day()), shown)),
            read -> shown(ticket, read, then));
  }

  private record Read(
      LogBasis basis,
      RequestQuery query,
      List<RequestRow> first,
      boolean again,
      @Nullable SharingRequest opened) {}

  private Read read(LogBasis now, @Nullable String reference) {
    var query = query(now);
    var first = ListReading.first(now, lists(), query);
    return new Read(
        now, query, first, true, reference == null ? null : find(reference).orElse(null));
  }

  private RequestQuery query(LogBasis now) {
    return RequestQuery.typed(
        now.matrix().catalogue(),
        view.get(),
        desk.day(),
        desk.readOnly(),
        filter.get(),
        order.get());
  }

  private Optional<SharingRequest> find(String reference) {
    var found = desk.workbench().requests().find(reference);
    return desk.readOnly() ? found.flatMap(one -> one.asAt(desk.day())) : found;
  }

  // Another list of the same log.
  private void ask() {
    var now = basis.get();
    if (now == null || choosing) {
      return;
    }
    long ticket = latest.incrementAndGet();
    var query = query(now);
    desk.jobs()
        .run(
            () ->
                ticket == latest.get()
                    ? Optional.of(
                        new Read(now, query, ListReading.first(now, lists(), query), false, null))
                    : Optional.<Read>empty(),
            read -> read.ifPresent(one -> shown(ticket, Optional.of(one), () -> {})));
  }

  private void shown(long ticket, Optional<Read> result, Runnable then) {
    // A later read knows more, whichever of the two comes back first.
    if (ticket != latest.get() || result.isEmpty()) {
      return;
    }
    var read = result.get();
    if (reading != null) {
      reading.end();
    }
    var begun = new ListReading(desk.jobs(), lists(), read.basis(), read.query(), rows, this::tell);
    reading = begun;
    basis.set(read.basis());
    if (read.again()) {
      opened.set(read.opened());
    }
    begun.begin(read.first());
    then.run();
    if (read.again()) {
      count(ticket, read.query());
    }
  }

  private void tell() {
    news.set(news.get() + 1);
  }

  private void count(long ticket, RequestQuery query) {
    var counted = new EnumMap<RequestView, Integer>(RequestView.class);
    desk.jobs()
        .run(
            () -> {
              for (var one : RequestView.values()) {
                if (ticket == latest.get()) {
                  counted.put(one, lists().count(query.of(one), COUNTED));
                }
              }
              return counted;
            },
            all -> {
              if (all.size() == RequestView.values().length) {
                counts.set(Map.copyOf(all));
              }
            });
  }

  /// What is looked at now, as it is asked of the log; empty while nothing is read.
  Optional<RequestQuery> asked() {
    return Optional.ofNullable(basis.get()).map(this::query);
  }

  /// Opens a request, whichever view holds it.
  ///
  /// @param then told when it is there, and not where there is no such request
  public void open(String reference, Consumer<SharingRequest> then) {
    wanted = reference;
    desk.jobs()
        .run(
            () -> find(reference),
            found -> {
              if (reference.equals(wanted)) {
                found.ifPresent(request -> {
                  opened.set(request);
                  then.accept(request);
                });
              }
            });
  }

  /// Closes the request that is open.
  public void close() {
    wanted = null;
    opened.set(null);
  }

  /// Makes sure that a request is in the list, by the view of all requests if it must be.
  public void reveal(SharingRequest request) {
    if (!holds(request)) {
      choose(new ListChoice(view.get(), "", order.get()));
    }
    if (!holds(request)) {
      choose(new ListChoice(RequestView.ALL, "", order.get()));
    }
  }

  /// Whether the list holds a request, as far as it is read or not.
  public boolean holds(SharingRequest request) {
    var now = basis.get();
    if (now == null) {
      return false;
    }
    var query = query(now);
    var line = RequestLine.of(request);
    var own =
        SoughtWord.of(
            request.reference(),
            request.requester().organisation(),
            request.requester().role(),
            request.ask().description());
    return query.view().holds(line, query.day())
        && query.words().stream().allMatch(word -> word.holds(line, own));
  }

  /// Chooses view, filter and order at once.
  void choose(ListChoice choice) {
    choosing = true;
    view.set(choice.view());
    filter.set(choice.filter());
    order.set(choice.order());
    choosing = false;
    ask();
  }

  /// What is looked at now.
  ListChoice chosen() {
    return new ListChoice(view.get(), filter.get(), order.get());
  }

  /// Reads what is not there of the rows that are seen.
  void show(int first, int last) {
    if (reading != null) {
      reading.show(first, last);
    }
  }

  /// Reads the page on which the open request stands, unless it is there.
  void seek() {
    var request = opened.get();
    if (reading != null && request != null && holds(request)) {
      reading.seek(RequestLine.of(request));
    }
  }

  /// Whether it is known how long the list is.
  boolean whole() {
    return reading != null && reading.whole();
  }

  /// What was read last of the log itself; null until then.
  public ReadOnlyObjectProperty<@Nullable LogBasis> basisProperty() {
    return basis.getReadOnlyProperty();
  }

  /// Changes whenever more of the list is known.
  ReadOnlyObjectProperty<Long> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// How many requests each view holds, whatever the filter says, but no more than [#COUNTED].
  ReadOnlyObjectProperty<Map<RequestView, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /// The request that is open, whole.
  public ReadOnlyObjectProperty<@Nullable SharingRequest> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ObjectProperty<RequestView> viewProperty() {
    return view;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<RequestQuery.Order> orderProperty() {
    return order;
  }

  PagedRows rows() {
    return rows;
  }
}

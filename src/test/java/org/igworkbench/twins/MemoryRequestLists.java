package org.igworkbench.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.SoughtWord;
import org.jspecify.annotations.Nullable;

/// Lists of requests in memory: everything is looked at each time.
final class MemoryRequestLists implements RequestLists {

  private final Supplier<List<SharingRequest>> all;

  MemoryRequestLists(Supplier<List<SharingRequest>> all) {
    this.all = all;
  }

  @Override
  public List<RequestLine> page(RequestQuery query, @Nullable RequestLine after, int most) {
    var order = query.order();
    return all.get().stream()
        .filter(request -> about(request, query))
        .flatMap(
            request -> query.asItStood() ? request.asAt(query.day()).stream() : Stream.of(request))
        .map(RequestLine::of)
        .filter(line -> query.view().holds(line, query.day()))
        .filter(line -> after == null || order.compare(line, after) > 0)
        .sorted(order)
        .limit(most)
        .toList();
  }

  private static boolean about(SharingRequest request, RequestQuery query) {
    var own =
        SoughtWord.of(
            request.reference(),
            request.requester().organisation(),
            request.requester().role(),
            request.ask().description());
    var line = RequestLine.of(request);
    return query.words().stream().allMatch(word -> word.holds(line, own));
  }

  @Override
  public Stretch stretch(RequestQuery query, @Nullable RequestLine after, int every, int most) {
    var page = page(query, after, most);
    var ends = new ArrayList<RequestLine>();
    for (int at = every - 1; at < page.size(); at += every) {
      ends.add(page.get(at));
    }
    return new Stretch(ends, page.size());
  }

  @Override
  public int count(RequestQuery query, int most) {
    return page(query, null, most).size();
  }

  @Override
  public List<SharingRequest> whole(Collection<String> references) {
    return all.get().stream().filter(one -> references.contains(one.reference())).toList();
  }

  @Override
  public List<Outline> during(LocalDate first, LocalDate last) {
    return all.get().stream()
        .filter(request -> touches(request, first, last))
        .map(request ->
            new Outline(
                request.reference(),
                request
                    .decidedBy(last)
                    .filter(made -> made.kind() == RequestDecision.Kind.REFUSE)
                    .filter(made -> within(made.effectiveOn(), first, last))
                    .isPresent(),
                (int)
                    request.life().disclosures().stream()
                        .filter(one -> within(one.on(), first, last))
                        .count()))
        .toList();
  }

  private static boolean touches(SharingRequest request, LocalDate first, LocalDate last) {
    var decision = request.decision();
    return within(request.timing().received(), first, last)
        || (decision != null
            && (within(decision.on(), first, last) || within(decision.effectiveOn(), first, last)))
        || request.life().disclosures().stream().anyMatch(one -> within(one.on(), first, last));
  }

  private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}

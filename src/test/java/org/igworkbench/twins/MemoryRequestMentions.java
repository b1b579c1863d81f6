package org.igworkbench.twins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.requests.SharingRequest;

/// What requests in memory name: everything is looked at each time.
final class MemoryRequestMentions implements RequestMentions {

  private final Supplier<List<SharingRequest>> all;

  MemoryRequestMentions(Supplier<List<SharingRequest>> all) {
    this.all = all;
  }

  @Override
  public List<RequestLine> lines(Naming naming, int most) {
    var newest =
        Comparator.comparing(RequestLine::received)
            .thenComparing(RequestLine::reference)
            .reversed();
    return naming(naming)
        .map(RequestLine::of)
        .sorted(
            Comparator.comparing((RequestLine line) -> naming.openFirst() && !line.stage().open())
                .thenComparing(newest))
        .limit(most)
        .toList();
  }

  @Override
  public int count(Naming naming) {
    return (int) naming(naming).count();
  }

  private Stream<SharingRequest> naming(Naming naming) {
    return all.get().stream().filter(naming::holds);
  }

  @Override
  public List<Times> asked(LocalDate first, LocalDate last) {
    return all.get().stream()
        .filter(request -> {
          var decision = request.decision();
          var received = request.timing().received();
          return in(received, first, last)
              || (decision != null && received.isBefore(first) && in(decision.on(), first, last));
        })
        .collect(
            Collectors.groupingBy(request ->
                new Times(
                    request.ask().purpose(),
                    request.requester().recipient(),
                    request.ask().claim().basis(),
                    0)))
        .entrySet()
        .stream()
        .map(entry -> {
          var cell = entry.getKey();
          return new Times(cell.purpose(), cell.recipient(), cell.basis(), entry.getValue().size());
        })
        .toList();
  }

  @Override
  public List<Times> disclosed(LocalDate first, LocalDate last) {
    return all.get().stream()
        .collect(
            Collectors.groupingBy(
                request ->
                    new Times(request.ask().purpose(), request.requester().recipient(), null, 0),
                Collectors.summingInt(request ->
                    (int)
                        request.life().disclosures().stream()
                            .filter(one -> in(one.on(), first, last))
                            .count())))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> {
          var cell = entry.getKey();
          return new Times(cell.purpose(), cell.recipient(), null, entry.getValue());
        })
        .toList();
  }

  @Override
  public List<Sent> sent(LocalDate first, LocalDate last) {
    return all.get().stream()
        .filter(request -> {
          var decision = request.decision();
          return decision != null && in(decision.on(), first, last);
        })
        .flatMap(request ->
            Named.codes(Named.Kind.MECHANISM, request).stream()
                .map(mechanism ->
                    new Sent(
                        request.requester().recipient(),
                        request.ask().destination(),
                        mechanism,
                        0)))
        .collect(Collectors.groupingBy(sent -> sent))
        .entrySet()
        .stream()
        .map(entry -> {
          var sent = entry.getKey();
          return new Sent(
              sent.recipient(), sent.destination(), sent.mechanism(), entry.getValue().size());
        })
        .toList();
  }

  private static boolean in(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}

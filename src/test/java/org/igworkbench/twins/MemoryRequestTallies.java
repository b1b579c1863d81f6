package org.igworkbench.twins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.requests.RequestTallies;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;

/// Counts over requests in memory: everything is looked at each time.
final class MemoryRequestTallies implements RequestTallies {

  private final Supplier<List<SharingRequest>> all;

  MemoryRequestTallies(Supplier<List<SharingRequest>> all) {
    this.all = all;
  }

  @Override
  public Optional<LocalDate> since() {
    return all.get().stream()
        .map(request -> request.timing().received())
        .min(Comparator.naturalOrder());
  }

  @Override
  public Set<String> rulesUsed(LocalDate first, LocalDate last) {
    return decided(first, last)
        .flatMap(request -> Stream.ofNullable(request.decision()))
        .flatMap(decision -> Stream.ofNullable(decision.evidence()))
        .flatMap(evidence -> evidence.rules().stream())
        .map(rule -> rule.split(" ", 2)[0])
        .collect(Collectors.toSet());
  }

  @Override
  public List<Approved> approvedOffMatrix(LocalDate first, LocalDate last) {
    return shared(first, last)
        .filter(request -> {
          var verdict = request.listedVerdict();
          return verdict != null && !verdict.inside();
        })
        .collect(
            Collectors.groupingBy(request ->
                new Approved(request.ask().purpose(), request.requester().recipient(), 0)))
        .entrySet()
        .stream()
        .map(entry -> {
          var cell = entry.getKey();
          return new Approved(cell.purpose(), cell.recipient(), entry.getValue().size());
        })
        .sorted(
            Comparator.comparing(Approved::purpose)
                .thenComparing(
                    Approved::recipient, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  @Override
  public List<Abroad> sharedAbroad(LocalDate first, LocalDate last) {
    return shared(first, last)
        .flatMap(request ->
            Stream.ofNullable(Objects.requireNonNull(request.decision()).shared().mechanism())
                .map(mechanism -> new Abroad(mechanism, request.ask().destination(), 0)))
        .collect(Collectors.groupingBy(abroad -> abroad))
        .entrySet()
        .stream()
        .map(entry -> {
          var way = entry.getKey();
          return new Abroad(way.mechanism(), way.country(), entry.getValue().size());
        })
        .sorted(
            Comparator.comparing(Abroad::mechanism)
                .thenComparing(Abroad::country, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private Stream<SharingRequest> shared(LocalDate first, LocalDate last) {
    return decided(first, last)
        .filter(SharingRequest::sharing)
        .filter(request -> request.stage() != Stage.AWAITING_SIGNATURE);
  }

  private Stream<SharingRequest> decided(LocalDate first, LocalDate last) {
    return all.get().stream()
        .filter(request -> {
          var decision = request.decision();
          return decision != null && !decision.on().isBefore(first) && !decision.on().isAfter(last);
        });
  }

  @Override
  public List<SignedAlone> signedAlone(LocalDate day) {
    return all.get().stream()
        .sorted(Comparator.comparing(SharingRequest::reference))
        .flatMap(request -> alone(request, day).stream())
        .toList();
  }

  private static Optional<SignedAlone> alone(SharingRequest request, LocalDate day) {
    var decision = request.decision();
    var signature = decision == null ? null : decision.signing().signature();
    if (decision == null
        || signature == null
        || signature.on().isAfter(day)
        || decision.on().isAfter(day)) {
      return Optional.empty();
    }
    var logger = request.life().loggedBy();
    boolean logged =
        !logger.isEmpty()
            && (signature.by().equals(logger) || signature.by().startsWith(logger + ", "));
    return signature.by().equals(decision.by()) || logged
        ? Optional.of(new SignedAlone(request.reference(), signature.by()))
        : Optional.empty();
  }
}

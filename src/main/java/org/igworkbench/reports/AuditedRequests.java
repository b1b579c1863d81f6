package org.igworkbench.reports;

import java.util.HashMap;
import java.util.Map;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;

/// What an auditor is told of the requests, gathered as they go by one after the other.
final class AuditedRequests {

  private final Making making;
  private final Span span;
  private final DecisionsTab decisions;
  private final LoggedRefusalsTab refusals;
  private final PackedRows refused = new PackedRows();
  private final TransfersTab transfers;
  private final Map<String, Integer> law = new HashMap<>();
  private long disclosures;
  private long decided;

  AuditedRequests(Making making, Codes codes) {
    this.making = making;
    this.span = making.span();
    this.decisions = new DecisionsTab(making, codes);
    this.refusals = new LoggedRefusalsTab(making, codes);
    this.transfers = new TransfersTab(making, codes);
  }

  /// The next request, as it is now.
  void add(SharingRequest request) {
    transfers.add(request);
    request.asAt(making.day()).ifPresent(this::addThen);
  }

  private void addThen(SharingRequest request) {
    decisions.add(request);
    var made =
        request
            .decidedBy(making.day())
            .filter(one -> span.contains(one.effectiveOn()))
            .orElse(null);
    if (made != null) {
      decided++;
      if (made.kind() == RequestDecision.Kind.REFUSE) {
        refused.add(refusals.row(request));
      }
    }
    disclosures +=
        request.life().disclosures().stream().filter(one -> span.contains(one.on())).count();
    if (touches(request)) {
      LawReliedOn.named(request).forEach(code -> law.merge(code, 1, Integer::sum));
    }
  }

  private boolean touches(SharingRequest request) {
    var decision = request.decision();
    return span.contains(request.timing().received())
        || (decision != null && span.contains(decision.effectiveOn()))
        || request.life().disclosures().stream().anyMatch(one -> span.contains(one.on()));
  }

  /// How many requests of the period name a code of law.
  Map<String, Integer> law() {
    return Map.copyOf(law);
  }

  /// How many refusals took effect in the period.
  long refused() {
    return refused.size();
  }

  /// How many disclosures were made in the period.
  long disclosures() {
    return disclosures;
  }

  /// How many decisions took effect in the period.
  long decided() {
    return decided;
  }

  Tab decisionsTab() {
    return decisions.tab();
  }

  Tab refusalsTab() {
    return refusals.tab(refused);
  }

  Tab transfersTab() {
    return transfers.tab();
  }
}

package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.transfers.Transfer;

/// A whole set of reference files, read and checked: what a workspace can be filled with.
public record Library(
    LawLibrary law,
    Catalogue catalogue,
    List<SharingRule> rules,
    List<SharingRequest> requests,
    List<Transfer> transfers,
    List<AutomatedDecision> automated,
    List<PublishedNotice> notices) {

  public Library {
    rules = List.copyOf(rules);
    requests = List.copyOf(requests);
    transfers = List.copyOf(transfers);
    automated = List.copyOf(automated);
    notices = List.copyOf(notices);
  }

  /// The same library with what its own matrix says to each of its requests, which is what a list
  /// of them shows from then on.
  Library judged() {
    var matrix = MatrixSnapshot.of(catalogue, law, List.of(), rules);
    var judged =
        requests.stream()
            .map(request -> request.judged(Judge.judge(matrix, request.question()).kind()))
            .toList();
    return new Library(law, catalogue, rules, judged, transfers, automated, notices);
  }
}

package org.igworkbench.exchange;

import java.util.HashSet;
import java.util.Set;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Workspace;

/// Puts a library that was read into a workspace: all of it in one change, or nothing.
public final class LibraryImport {

  private final Workspace workspace;
  private final Destinations stores;

  public LibraryImport(Workspace workspace, Destinations stores) {
    this.workspace = workspace;
    this.stores = stores;
  }

  /// Stores the library, with one entry in the trail for each row, rule and request.
  ///
  /// Refused when anything of that code is there already: this adds and never overwrites.
  ///
  /// @param why where the library comes from, for the trail
  public Outcome<Library> store(Officer officer, Library library, String why) {
    var entries = LibraryEntries.of(library);
    return workspace.change(
        officer,
        ledger -> {
          var there = there(library);
          var clashes =
              entries.stream()
                  .map(Entry::subject)
                  .filter(subject -> there.contains(place(subject)))
                  .map(subject ->
                      Violation.at(place(subject), "exchange.store.there", subject.code()))
                  .toList();
          if (!clashes.isEmpty()) {
            return new Outcome.Rejected<>(clashes);
          }
          add(library);
          entries.forEach(
              entry -> ledger.record("imported", entry.subject(), Facts.NONE, entry.facts(), why));
          // Nothing takes back a whole library: its rows end, each by itself.
          return new Outcome.Done<>(library, Revision.FIRST, null);
        });
  }

  private void add(Library library) {
    stores.law().add(library.law());
    stores.catalogue().add(library.catalogue());
    stores.rules().add(library.rules());
    stores.requests().add(library.requests());
    stores.transfers().add(library.transfers());
    stores.automated().add(library.automated());
    library.notices().forEach(stores.notices()::add);
  }

  /// What the workspace holds, each as its kind and code; of requests only what would clash.
  private Set<String> there(Library library) {
    var references = library.requests().stream().map(SharingRequest::reference).toList();
    var taken = stores.requests().taken(references);
    var held =
        new Library(
            stores.law().load(),
            stores.catalogue().load(),
            stores.rules().versions(),
            library.requests().stream().filter(one -> taken.contains(one.reference())).toList(),
            stores.transfers().all(),
            stores.automated().all(),
            stores.notices().all());
    var places = new HashSet<String>();
    LibraryEntries.of(held).forEach(entry -> places.add(place(entry.subject())));
    return places;
  }

  private static String place(Subject subject) {
    return subject.kind() + "." + subject.code();
  }
}

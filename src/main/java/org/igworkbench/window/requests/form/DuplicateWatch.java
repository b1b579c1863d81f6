package org.igworkbench.window.requests.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.igworkbench.requests.Duplicates;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Jobs;
import org.jspecify.annotations.Nullable;

/// Looks among the requests that came in at about the same time for those that are likely to be the
/// one that is being typed. They are read once for each day received, away from the window.
final class DuplicateWatch {

  private final Jobs jobs;
  private final RequestLog log;
  private final String own;
  private final Runnable found;
  private @Nullable LocalDate read;
  private List<SharingRequest> near = List.of();

  /// @param own reference of the request that is corrected, which is no double of itself; empty for
  ///   a new one
  /// @param found told when more is known than before
  DuplicateWatch(Jobs jobs, RequestLog log, String own, Runnable found) {
    this.jobs = jobs;
    this.log = log;
    this.own = own;
    this.found = found;
  }

  /// Those that are likely to be what is typed, as far as it is known by now.
  List<SharingRequest> of(RequestDraft draft) {
    var received = draft.received();
    if (received != null && !received.equals(read)) {
      near = List.of();
      read(received);
    }
    return Duplicates.of(draft, near).stream().filter(one -> !one.reference().equals(own)).toList();
  }

  /// The organisations that asked at about that time, to be typed again quickly.
  List<String> organisations() {
    return near.stream().map(one -> one.requester().organisation()).distinct().sorted().toList();
  }

  /// Something was saved: they are read again when next looked at.
  void forget() {
    read = null;
  }

  private void read(LocalDate received) {
    read = received;
    jobs.run(
        () -> log.near(received),
        requests -> {
          // Another day may have been typed meanwhile.
          if (received.equals(read)) {
            boolean news = !Objects.equals(near, requests);
            near = List.copyOf(requests);
            if (news) {
              found.run();
            }
          }
        });
  }
}

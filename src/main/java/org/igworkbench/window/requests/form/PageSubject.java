package org.igworkbench.window.requests.form;

import java.time.Instant;
import java.time.LocalDate;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// What the page is about: a new request, or one that is corrected.
///
/// @param before the request as it was looked at; null for a new one
/// @param begun when the page was opened, which tells one new request from the next
record PageSubject(@Nullable SharingRequest before, Instant begun) {

  /// The sorts of drafts that are kept.
  static final String NEW = "request";

  static final String CORRECTION = "request-correction";

  boolean isNew() {
    return before == null;
  }

  /// The reference of the request that is corrected; empty for a new one.
  String reference() {
    return before == null ? "" : before.reference();
  }

  String draftKind() {
    return isNew() ? NEW : CORRECTION;
  }

  String draftCode() {
    return isNew() ? begun.toString() : reference();
  }

  Revision seen() {
    return before == null ? Revision.ABSENT : before.revision();
  }

  NewRequestModel model(LocalDate today) {
    return before == null
        ? new NewRequestModel(today)
        : new NewRequestModel(today, RequestDraft.of(before));
  }
}

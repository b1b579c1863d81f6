package org.igworkbench.notice;

import java.time.LocalDate;

/// How to complain: to the controller (DPA 2018 section 164A) and to the Information Commissioner
/// (UK GDPR Article 13(2)(d)).
final class ComplaintPart {

  /// The day on which section 164A begins (Data (Use and Access) Act 2025 section 103, by SI
  /// 2026/82).
  private static final LocalDate COMPLAINTS_TO_CONTROLLERS = LocalDate.of(2026, 6, 19);

  private final LocalDate day;

  ComplaintPart(LocalDate day) {
    this.day = day;
  }

  void write(NoticeDraft draft) {
    draft.part(null, draft.say("written-notice.complaint.heading"));
    draft.paragraph(
        day.isBefore(COMPLAINTS_TO_CONTROLLERS)
            ? draft.say("written-notice.complaint.first")
            : draft.say("written-notice.complaint.controller"));
    draft.paragraph(draft.say("written-notice.complaint.regulator"));
  }
}

package org.igworkbench.exchange;

import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedFacts;
import org.igworkbench.notice.PublishedNotice;

/// What the trail keeps of an automated decision and of a published notice: every field.
final class RegisterEntries {

  private RegisterEntries() {}

  static Entry of(AutomatedDecision row) {
    return new Entry(AutomatedFacts.subject(row), AutomatedFacts.of(row));
  }

  static Entry of(PublishedNotice row) {
    return new Noted("published notice", row.code())
        .with("title", row.title())
        .withDay("effective", row.effective())
        .with("text", row.text())
        .entry();
  }
}

package org.igworkbench.exchange;

import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.notice.NoticeFacts;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.registers.Forms;

/// What the trail keeps of the registers: every field.
final class RegisterEntries {

  private RegisterEntries() {}

  /// Of a row of a register: the fields of its form.
  static Entry ofRow(Object row) {
    return new Entry(Forms.subject(row), Forms.facts(row));
  }

  static Entry of(RetentionClass row) {
    return new Noted("retention class", row.code())
        .with("record_class", row.recordClass())
        .with("period", row.period())
        .with("trigger", row.trigger())
        .with("authority", row.authority())
        .with("authority_type", row.authorityType())
        .with("action", row.action())
        .with("verified", row.verified())
        .entry();
  }

  static Entry of(PublishedNotice row) {
    return new Entry(NoticeFacts.subject(row), NoticeFacts.of(row));
  }
}

package org.igworkbench.reports;

/// The retention schedule: how long each class of records is kept, and on what authority.
final class RetentionTab {

  private final Making making;
  private final Names names;

  RetentionTab(Making making) {
    this.making = making;
    this.names = making.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 10)
            .column("pack.retention.class", 40)
            .column("pack.retention.period", 48)
            .column("pack.retention.trigger", 34)
            .column("pack.retention.authority", 48)
            .column("pack.retention.sort", 24)
            .column("pack.retention.action", 30)
            .column("pack.column.verified", 40);
    for (var each : making.matrix().catalogue().retention()) {
      draft.row(
          new Value.Text(each.code()),
          names.orNone(each.recordClass()),
          names.orNone(each.period()),
          names.orNone(each.trigger()),
          names.orNone(each.authority()),
          names.orNone(each.authorityType()),
          names.orNone(each.action()),
          names.orNone(each.verified()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.retention.name"),
            names.say("pack.retention.title"),
            names.say("pack.retention.holds"),
            names.say("pack.retention.none")),
        null);
  }
}

package org.igworkbench.reports;

import java.util.List;

/// The published notices: one tab with their versions, one with what they say, line by line,
/// because a cell has no room for a notice.
final class NoticeTabs {

  private final Making making;
  private final Names names;

  NoticeTabs(Making making) {
    this.making = making;
    this.names = making.names();
  }

  List<Tab> tabs() {
    var versions =
        new TabDraft(names)
            .column("pack.column.code", 10)
            .column("pack.column.title", 56)
            .column("pack.notices.effective", 20)
            .column("pack.notices.lines", 14);
    var lines =
        new TabDraft(names)
            .column("pack.notices.notice", 10)
            .column("pack.notices.line", 10)
            .column("pack.notices.text", 110);
    for (var notice : making.sources().notices().all()) {
      var before = lines.size();
      var text = notice.text().lines().toList();
      for (int i = 0; i < text.size(); i++) {
        if (!text.get(i).isBlank()) {
          lines.row(
              new Value.Text(notice.code()),
              new Value.Count(i + 1),
              new Value.Text(text.get(i).strip()));
        }
      }
      versions.row(
          new Value.Text(notice.code()),
          names.orNone(notice.title()),
          new Value.Day(notice.effective()),
          new Value.Count(lines.size() - before));
    }
    return List.of(
        versions.tab(
            new TabDraft.Sayings(
                names.say("pack.notices.name"),
                names.say("pack.notices.title"),
                names.say("pack.notices.holds"),
                names.say("pack.notices.none")),
            null),
        lines.tab(
            new TabDraft.Sayings(
                names.say("pack.notices.lines-name"),
                names.say("pack.notices.lines-title"),
                names.say("pack.notices.lines-holds"),
                names.say("pack.notices.none")),
            null));
  }
}

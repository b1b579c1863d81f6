package org.igworkbench.cli;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Outcome;

/// A file that becomes a new version of the notice, published from today under the title of the
/// version before; a file that is a version already changes nothing.
record NoticeArrival(Station station, SourceFile source, boolean apply) {

  /// The register by which it is asked for.
  static final String REGISTER = "notices";

  Exit into(Workbench workbench) {
    return switch (workbench.notices().read(source.name(), source.content())) {
      case NoticeReading.Refused(var why) -> station.reject(List.of(why));
      case NoticeReading.Sound(var lines) -> into(workbench, lines);
    };
  }

  private Exit into(Workbench workbench, List<SourceLine> lines) {
    var notices = workbench.notices();
    boolean known = notices.holds(lines);
    station
        .terminal()
        .data(
            "new %d, changed 0, unchanged %d, ended 0, in error 0"
                .formatted(known ? 0 : 1, known ? 1 : 0));
    if (known || !apply) {
      return Exit.DONE;
    }
    var today = LocalDate.now(station.clock());
    var title = notices.on(today).map(PublishedNotice::title).orElse(source.name());
    return switch (notices.publish(station.officer(), title, today, lines, source.name())) {
      case Outcome.Done<PublishedNotice> _ -> Exit.DONE;
      case Outcome.Rejected<PublishedNotice>(var violations) -> station.reject(violations);
      case Outcome.Stale<PublishedNotice>(var moved, var _, var _) ->
          station.end(Exit.STALE, moved);
    };
  }
}

package org.igworkbench.window.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.NoticeComparison;
import org.igworkbench.notice.NoticeRow;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.PublishedNotices.Seen;
import org.igworkbench.notice.Section;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// What the screen has read: the versions, and one of them beside the register.
///
/// @param notice the version that is shown; null where there is none yet
/// @param rows every row that a line can be joined to
/// @param seen what was said about lines, by their numbers
record NoticeShown(
    List<PublishedNotice> versions,
    @Nullable PublishedNotice notice,
    NoticeComparison comparison,
    List<NoticeRow> rows,
    Map<Integer, Seen> seen) {

  /// Nothing is read yet.
  static final NoticeShown NOTHING =
      new NoticeShown(
          List.of(),
          null,
          new NoticeComparison(List.of(), List.of(), List.of(), List.of()),
          List.of(),
          Map.of());

  /// Reads; not on the window's thread.
  ///
  /// @param wanted the version to show; empty for the one of the day
  static NoticeShown read(Workbench workbench, String wanted, LocalDate day) {
    var notices = workbench.notices();
    var matrix = workbench.matrix().snapshot();
    var whole = workbench.registers().whole(matrix);
    var register = new NoticeComparison.Register(matrix, whole.automated(), whole.transfers(), day);
    var versions = notices.all();
    var notice =
        versions.stream()
            .filter(version -> version.code().equals(wanted))
            .findFirst()
            .or(() -> notices.on(day))
            .or(() -> versions.stream().findFirst())
            .orElse(null);
    return notice == null
        ? NOTHING
        : new NoticeShown(
            versions,
            notice,
            notices.compare(notice, register),
            register.rows(),
            notices.seen(notice.code()));
  }

  /// The lines of the text.
  ///
  /// @param section the question that is looked at; null for all
  /// @param openOnly whether only those are wanted of which something is left to do
  List<TextLine> lines(@Nullable Section section, boolean openOnly) {
    var compared = new HashMap<Integer, ComparedLine>();
    comparison.lines().forEach(line -> compared.put(line.line().number(), line));
    return comparison.notice().stream()
        .map(line -> new TextLine(line, compared.get(line.number())))
        .filter(line -> section == null || line.line().section() == section)
        .filter(line -> !openOnly || line.isOpen() || line.standing() == TextLine.Standing.LOOSE)
        .toList();
  }

  /// The rows of the register under their questions.
  List<SideLine> side(@Nullable Section section, boolean openOnly) {
    var required =
        comparison.rows().stream()
            .map(row -> new SideLine.Of(row, true))
            .filter(row -> !openOnly || row.isOpen())
            .collect(Collectors.groupingBy(row -> row.compared().row().section()));
    var others =
        comparison.others().stream()
            .filter(row -> !openOnly || !row.match().settled())
            .map(row -> new SideLine.Of(row, false))
            .collect(Collectors.groupingBy(row -> row.compared().row().section()));
    var side = new ArrayList<SideLine>();
    for (var each : Section.values()) {
      var rows = new ArrayList<SideLine>(required.getOrDefault(each, List.of()));
      rows.addAll(others.getOrDefault(each, List.of()));
      if (!rows.isEmpty() && (section == null || section == each)) {
        side.add(new SideLine.Head(each));
        side.addAll(rows);
      }
    }
    return side;
  }
}

package org.igworkbench.window.notice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.notice.LineReview.Says;
import org.igworkbench.notice.PublishedNotices.Remark;
import org.igworkbench.notice.PublishedNotices.Seen;
import org.igworkbench.notice.Section;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What the screen of notices shows, which line is looked at, and what is said about it.
final class NoticeModel {

  private final Desk desk;
  private final Saving saving;
  private final ReadOnlyObjectWrapper<NoticeShown> shown =
      new ReadOnlyObjectWrapper<>(NoticeShown.NOTHING);
  private final ObjectProperty<@Nullable Section> section = new SimpleObjectProperty<>();
  private final BooleanProperty openOnly = new SimpleBooleanProperty();
  private final ObservableList<TextLine> lines = FXCollections.observableArrayList();
  private final ObservableList<SideLine> side = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable TextLine> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> trouble = new ReadOnlyObjectWrapper<>();
  private String version = "";
  private int asked;
  private int wanted;

  NoticeModel(Desk desk) {
    this.desk = desk;
    saving = new Saving(desk.jobs());
    section.subscribe((before, now) -> arrange());
    openOnly.subscribe((before, now) -> arrange());
    chosen.subscribe((before, now) -> trouble.set(null));
  }

  ReadOnlyObjectProperty<NoticeShown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The question that is looked at; null for all.
  ObjectProperty<@Nullable Section> section() {
    return section;
  }

  /// Whether only what does not match is shown.
  BooleanProperty openOnly() {
    return openOnly;
  }

  ObservableList<TextLine> lines() {
    return lines;
  }

  ObservableList<SideLine> side() {
    return side;
  }

  /// The line that is looked at; null where none is.
  ObjectProperty<@Nullable TextLine> chosen() {
    return chosen;
  }

  /// Why the last thing that was said about the line is not saved.
  ReadOnlyObjectProperty<@Nullable Sentence> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// Whether something can be said about lines: not about a day that has passed.
  boolean canSay() {
    return !desk.readOnly() && shown.get().notice() != null;
  }

  /// Shows another version.
  void show(String code) {
    if (!code.equals(version)) {
      version = code;
      refresh();
    }
  }

  /// Shows a version, and in it the line of that number.
  void open(String code, String line) {
    wanted = line.matches("\\d{1,6}") ? Integer.parseInt(line) : 0;
    version = code;
    refresh();
  }

  /// Reads again.
  void refresh() {
    int mine = ++asked;
    var code = version;
    var day = desk.day();
    desk.jobs()
        .run(
            () -> NoticeShown.read(desk.workbench(), code, day),
            read -> {
              // A later question overtakes this answer.
              if (mine == asked) {
                shown.set(read);
                arrange();
                reveal();
              }
            });
  }

  private void reveal() {
    int number = wanted;
    wanted = 0;
    lines.stream().filter(line -> line.number() == number).findFirst().ifPresent(chosen::set);
  }

  private void arrange() {
    var read = shown.get();
    var before = chosen.get();
    var openNow = read.lines(section.get(), openOnly.get());
    lines.setAll(openNow);
    side.setAll(read.side(section.get(), openOnly.get()));
    chosen.set(
        before == null
            ? null
            : lines.stream()
                .filter(line -> line.number() == before.number())
                .findFirst()
                .orElse(null));
  }

  /// The next line, or the one before, of which something is left to do; around the end.
  void step(int by) {
    var open = lines.stream().filter(TextLine::isOpen).toList();
    if (open.isEmpty()) {
      return;
    }
    var now = chosen.get();
    int from = now == null ? (by > 0 ? 0 : Integer.MAX_VALUE) : now.number();
    var next =
        by > 0
            ? open.stream().filter(line -> line.number() > from).findFirst()
            : open.reversed().stream().filter(line -> line.number() < from).findFirst();
    chosen.set(next.orElse(by > 0 ? open.getFirst() : open.getLast()));
  }

  /// How many are left, and which of them the chosen one is; 0 where it is none of them.
  int place() {
    var now = chosen.get();
    var open = open();
    return now == null || !now.isOpen()
        ? 0
        : 1 + open.stream().map(TextLine::number).toList().indexOf(now.number());
  }

  /// The lines of the version of which something is left to do.
  List<TextLine> open() {
    return shown.get().lines(null, false).stream().filter(TextLine::isOpen).toList();
  }

  /// What was said about the chosen line.
  Optional<Seen> seen() {
    var line = chosen.get();
    return line == null
        ? Optional.empty()
        : Optional.of(
            shown.get().seen().getOrDefault(line.number(), new Seen(null, Revision.ABSENT)));
  }

  /// Says that the line is what was found for it.
  void accept() {
    var line = chosen.get();
    if (line != null && line.isNear() && line.compared() != null) {
      link(line.compared().codes(), "");
    }
  }

  /// Says which rows the line names.
  void link(List<String> codes, String reason) {
    say(new Remark(Says.LINKED, codes, reason, assigned()));
  }

  /// Says that the line names no row.
  void dismiss(String reason) {
    say(new Remark(Says.DISMISSED, List.of(), reason, assigned()));
  }

  /// Says which question the line answers; what else was said about it stays.
  void assign(Section to) {
    var review = seen().map(Seen::review).orElse(null);
    say(
        review == null
            ? new Remark(Says.MOVED, List.of(), "", to)
            : new Remark(review.says(), review.codes(), review.reason(), to));
  }

  private @Nullable Section assigned() {
    var review = seen().map(Seen::review).orElse(null);
    return review == null ? null : review.section();
  }

  private void say(Remark remark) {
    var notice = shown.get().notice();
    var line = chosen.get();
    var seen = seen();
    if (notice == null || line == null || seen.isEmpty() || !canSay()) {
      return;
    }
    var officer = desk.officer();
    saving.save(
        () ->
            desk.workbench()
                .notices()
                .say(officer, notice.code(), line.number(), remark, seen.get()),
        outcome -> ended(outcome, line.number()));
  }

  /// Takes back what was said about the line.
  void forget() {
    var line = chosen.get();
    var seen = seen();
    if (line == null || seen.map(Seen::review).isEmpty() || !canSay()) {
      return;
    }
    var officer = desk.officer();
    saving.save(
        () -> desk.workbench().notices().forget(officer, seen.get()),
        outcome -> ended(outcome, line.number()));
  }

  private void ended(Outcome<?> outcome, int line) {
    switch (outcome) {
      case Outcome.Done<?> done -> {
        trouble.set(null);
        desk.changes().saved(done, Sentence.of("notice-screen.saved.line", line));
      }
      case Outcome.Rejected<?>(var violations) -> trouble.set(violations.getFirst().sentence());
      case Outcome.Stale<?> _ -> {
        trouble.set(Sentence.of("notice-screen.line.stale"));
        refresh();
      }
    }
  }
}

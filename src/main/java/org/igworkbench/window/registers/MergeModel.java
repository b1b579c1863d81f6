package org.igworkbench.window.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.MergePreview;
import org.igworkbench.registers.Merger;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// With which recipient a duplicate is merged, from when and why, and what that would move.
final class MergeModel {

  private final Desk desk;
  private final Entry duplicate;
  private final StringProperty into;
  private final StringProperty day;
  private final StringProperty why = new SimpleStringProperty("");
  private final Problems problems = new Problems();
  private final ReadOnlyObjectWrapper<Optional<MergePreview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DraftKeeping keeping;
  private int asked;

  MergeModel(Desk desk, Entry duplicate) {
    this.desk = desk;
    this.duplicate = duplicate;
    into = new SimpleStringProperty(duplicate.values().get("duplicate_of"));
    day = new SimpleStringProperty(Days.written(desk.asAt().today()));
    into.subscribe(code -> changed("merge.into"));
    day.subscribe(text -> changed("merge.day"));
    why.subscribe(text -> problems.changed("merge.why"));
    keeping =
        new DraftKeeping(
            desk,
            "merge",
            duplicate.code(),
            duplicate.revision(),
            new FieldBag().text("into", into).text("day", day).text("why", why));
    keeping.resumeKept();
  }

  /// It is done.
  void merged() {
    keeping.discard();
  }

  StringProperty into() {
    return into;
  }

  StringProperty day() {
    return day;
  }

  StringProperty why() {
    return why;
  }

  Problems problems() {
    return problems;
  }

  /// What would be moved, once it is known; empty while the two can't be merged.
  ReadOnlyObjectProperty<Optional<MergePreview>> preview() {
    return preview.getReadOnlyProperty();
  }

  private void changed(String path) {
    problems.changed(path);
    int mine = ++asked;
    var from = from();
    if (into.get().isEmpty() || from == null) {
      preview.set(Optional.empty());
      return;
    }
    var merger = merger();
    var officer = desk.officer();
    desk.jobs()
        .run(
            () -> desk.workbench().registers().preview(officer, merger, from),
            found -> {
              // A later question overtakes this answer.
              if (mine == asked) {
                preview.set(found);
              }
            });
  }

  Merger merger() {
    return new Merger(duplicate.code(), into.get());
  }

  private @Nullable LocalDate from() {
    return Days.read(day.get()).orElse(null);
  }

  /// The wish to merge; empty where something is missing, which is said then.
  Optional<Wish> wish() {
    var from = from();
    var reason = why.get().strip();
    var missing =
        into.get().isEmpty()
            ? Violation.at("merge.into", "registers-screen.merge.into-missing")
            : from == null
                ? Violation.at("merge.day", "shell.day.unreadable")
                : reason.isEmpty()
                    ? Violation.at("merge.why", "registers-screen.merge.why-missing")
                    : null;
    if (missing != null || from == null) {
      if (missing != null) {
        found(List.of(missing));
      }
      return Optional.empty();
    }
    var merger = merger();
    var officer = desk.officer();
    return Optional.of(() ->
        desk.workbench().registers().merge(officer, merger, from, duplicate.revision(), reason));
  }

  void found(List<Violation> violations) {
    problems.found(violations, violation -> desk.words().say(violation.sentence()));
  }

  /// Merges.
  @FunctionalInterface
  interface Wish {
    Outcome<Entry> merge();
  }
}

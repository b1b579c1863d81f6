package org.igworkbench.window.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// A file that is to become a new version of the notice.
final class PublishModel {

  /// A notice is a few pages; no file as large as this is read whole.
  private static final long LARGEST = 32L << 20;

  private final Desk desk;
  private final Saving saving;
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty effective = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());

  /// How far it is.
  sealed interface State {

    /// No file was chosen.
    record None() implements State {}

    /// The file can’t be read.
    record Unreadable(Violation why) implements State {}

    /// The file was read and waits for its title and day.
    ///
    /// @param problems what is wrong with these
    record Read(String file, List<SourceLine> lines, List<Violation> problems) implements State {}

    /// It is a version now.
    record Taken(PublishedNotice notice) implements State {}
  }

  PublishModel(Desk desk) {
    this.desk = desk;
    saving = new Saving(desk.jobs());
  }

  StringProperty title() {
    return title;
  }

  /// The day from which it was the published one, as it was typed.
  StringProperty effective() {
    return effective;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Reads a file.
  ///
  /// @param usual the title of the version before
  void read(Path file, String usual) {
    desk.jobs().run(() -> reading(file), read -> show(file, read, usual));
  }

  private NoticeReading reading(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        return new NoticeReading.Refused(
            Violation.at(name, "notice.file.large", (int) (LARGEST >> 20)));
      }
      return desk.workbench().notices().read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return new NoticeReading.Refused(Violation.at(name, "notice-screen.publish.unreadable"));
    }
  }

  private void show(Path file, NoticeReading read, String usual) {
    switch (read) {
      case NoticeReading.Refused(var why) -> state.set(new State.Unreadable(why));
      case NoticeReading.Sound(var lines) -> {
        if (title.get().isBlank()) {
          title.set(usual);
        }
        if (effective.get().isBlank()) {
          effective.set(Days.written(desk.day()));
        }
        state.set(new State.Read(String.valueOf(file.getFileName()), lines, List.of()));
      }
    }
  }

  /// Makes it a version.
  void publish() {
    if (!(state.get() instanceof State.Read read) || desk.readOnly()) {
      return;
    }
    var day = Days.read(effective.get());
    if (day.isEmpty()) {
      state.set(
          new State.Read(
              read.file(),
              read.lines(),
              List.of(Violation.at("notice.effective", "notice-screen.publish.no-day"))));
      return;
    }
    var officer = desk.officer();
    var called = title.get();
    saving.save(
        () ->
            desk.workbench()
                .notices()
                .publish(officer, called, day.get(), read.lines(), read.file()),
        outcome -> ended(outcome, read));
  }

  private void ended(Outcome<PublishedNotice> outcome, State.Read read) {
    switch (outcome) {
      case Outcome.Done<PublishedNotice> done -> {
        title.set("");
        effective.set("");
        state.set(new State.Taken(done.value()));
        desk.changes().saved(done, Sentence.of("notice-screen.saved.version", done.value().code()));
      }
      case Outcome.Rejected<PublishedNotice>(var violations) ->
          state.set(new State.Read(read.file(), read.lines(), violations));
      case Outcome.Stale<PublishedNotice> _ ->
          state.set(
              new State.Read(
                  read.file(),
                  read.lines(),
                  List.of(Violation.at("notice.title", "notice-screen.line.stale"))));
    }
  }

  /// Leaves the file.
  void leave() {
    state.set(new State.None());
  }

  /// Whether something was typed that is not saved.
  boolean begun() {
    return state.get() instanceof State.Read;
  }

  @Nullable Sentence problem(String path) {
    return state.get() instanceof State.Read read
        ? read.problems().stream()
            .filter(violation -> violation.path().equals(path))
            .map(Violation::sentence)
            .findFirst()
            .orElse(null)
        : null;
  }
}

package org.igworkbench.window.requests.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.igworkbench.exchange.RequestPlan;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Jobs;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;

/// A file of requests on its way in: read, shown as a difference, and taken over or left.
public final class ImportModel {

  private static final long LARGEST = 64L << 20;

  private final Desk desk;
  private final Runnable taken;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private long reading;

  /// How far it is.
  sealed interface State {
    /// No file is chosen.
    record None() implements State {}

    /// The file is being read, or taken over.
    record Busy(String file) implements State {}

    /// The file can't be read at all.
    record Unreadable(String file, Sentence why) implements State {}

    /// This is what it would change.
    ///
    /// @param notice why it was not taken over; empty where nobody has tried
    record Compared(Path path, RequestPlan plan, List<Line> lines, String notice) implements State {
      public Compared {
        lines = List.copyOf(lines);
      }
    }
  }

  /// What becomes of a row of the file.
  enum Kind {
    WRONG,
    CHANGED,
    NEW
  }

  /// One line of the difference.
  ///
  /// @param place the cell, such as `requests.csv!D17`
  /// @param before what the workspace says
  /// @param after what the file says, or what is wrong with it
  record Line(
      Kind kind, String place, String reference, String column, String before, String after) {}

  /// @param taken told when a file was taken over
  public ImportModel(Desk desk, Runnable taken) {
    this.desk = desk;
    this.taken = taken;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Reads a file and compares it with the workspace.
  public void read(Path path) {
    read(path, "");
  }

  private void read(Path path, String notice) {
    var name = String.valueOf(path.getFileName());
    long ticket = ++reading;
    state.set(new State.Busy(name));
    desk.jobs()
        .start(
            Sentence.of("papers.import.reading", name),
            progress -> compared(path, name, notice),
            ending -> {
              // Another file may have been chosen meanwhile.
              if (ticket == reading) {
                state.set(
                    switch (ending) {
                      case Jobs.Ending.Finished<State>(var read) -> read;
                      case Jobs.Ending.Stopped<State> _ -> new State.None();
                      case Jobs.Ending.Failed<State>(var why) -> new State.Unreadable(name, why);
                    });
              }
            });
  }

  private State compared(Path path, String name, String notice) {
    byte[] content;
    try {
      // What is no file may never end, and has no size that would tell.
      if (!Files.isRegularFile(path)) {
        return new State.Unreadable(name, Sentence.of("papers.import.unreadable", name));
      }
      if (Files.size(path) > LARGEST) {
        return new State.Unreadable(name, Sentence.of("papers.import.too-large"));
      }
      content = Files.readAllBytes(path);
    } catch (IOException e) {
      return new State.Unreadable(name, Sentence.of("papers.import.unreadable", name));
    }
    var plan = desk.workbench().arrivals().requests().plan(new SourceFile(name, content));
    return new State.Compared(path, plan, lines(plan), notice);
  }

  /// What is wrong comes first, then what changes, then what is new.
  private List<Line> lines(RequestPlan plan) {
    var lines = new ArrayList<Line>();
    for (var problem : plan.problems()) {
      lines.add(
          new Line(Kind.WRONG, problem.path(), "", "", "", desk.words().say(problem.sentence())));
    }
    for (var entry : plan.changed()) {
      for (var one : entry.differences()) {
        lines.add(
            new Line(
                Kind.CHANGED,
                one.place(),
                entry.request().after().reference(),
                one.column(),
                one.before(),
                one.after()));
      }
    }
    for (var entry : plan.fresh()) {
      var after = entry.request().after();
      lines.add(
          new Line(
              Kind.NEW,
              entry.place(),
              after.reference(),
              "",
              "",
              after.requester().organisation() + ": " + after.ask().description()));
    }
    return lines;
  }

  /// Whether the file that is shown can be taken over.
  boolean ready() {
    return state.get() instanceof State.Compared compared
        && compared.plan().sound()
        && !compared.plan().moves().isEmpty()
        && !desk.readOnly();
  }

  /// Takes the file over.
  void apply() {
    if (!ready() || !(state.get() instanceof State.Compared(var path, var plan, var _, var _))) {
      return;
    }
    var officer = desk.officer();
    state.set(new State.Busy(plan.file()));
    desk.jobs()
        .run(
            () -> desk.workbench().arrivals().requests().apply(officer, plan),
            outcome -> applied(path, outcome),
            () -> read(path));
  }

  private void applied(Path path, Outcome<Integer> outcome) {
    switch (outcome) {
      case Outcome.Done<Integer> done -> {
        state.set(new State.None());
        desk.changes().saved(done, Sentence.of("papers.import.saved", done.value()));
        taken.run();
      }
      case Outcome.Rejected<Integer>(var violations) -> read(path, said(violations));
      // Compared anew, so that what the person sees is what there is.
      case Outcome.Stale<Integer>(var moved, var _, var _) -> read(path, desk.words().say(moved));
    }
  }

  private String said(List<Violation> violations) {
    return desk.words().say(violations.getFirst().sentence());
  }

  /// Leaves the file.
  public void leave() {
    reading++;
    state.set(new State.None());
  }
}

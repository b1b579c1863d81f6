package org.igworkbench.window.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Mapping;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Jobs;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// A file on its way in: read, understood, shown as a difference, and taken over or left.
final class ImportModel {

  /// A file that is larger would not be read in reasonable memory.
  private static final long LARGEST = 64L << 20;

  /// What is said of a file in which nobody finds a register.
  private static final Set<String> LOST =
      Set.of("import.headings.missing", "import.register.unknown");

  private final Desk desk;
  private final ObjectProperty<@Nullable ImportRegister> into = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private Jobs.@Nullable Running running;
  private long reading;
  private boolean taking;
  // Of the workspace when the file was compared with it; written by the job that compares.
  private volatile long version;

  /// How far it is.
  sealed interface State {

    /// No file is chosen.
    record None() implements State {}

    /// Something is done with the file that takes a while.
    record Busy(String file, Sentence doing) implements State {}

    /// The file can't be read at all.
    record Unreadable(String file, List<String> why) implements State {
      public Unreadable {
        why = List.copyOf(why);
      }
    }

    /// Its columns are not ours, so that somebody has to say what they mean.
    record Asking(Look look, MappingModel mapping) implements State {}

    /// This is what it would change.
    ///
    /// @param notice why it was not taken over; empty where nobody has tried
    record Compared(Look look, ImportPlan plan, String notice) implements State {}

    /// It was taken over.
    record Taken(String file, int rows) implements State {}
  }

  /// A file that was looked at.
  ///
  /// @param way how it is read
  record Look(SourceFile file, List<Imports.Tab> tabs, Way way) {}

  /// How a file is read.
  ///
  /// @param tab null for whichever holds the register
  /// @param register null where the file says itself where its rows belong
  /// @param mapping null where its columns say themselves what they mean
  record Way(@Nullable String tab, @Nullable ImportRegister register, @Nullable Mapping mapping) {}

  ImportModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Where the rows of the next file belong; null where the file says so itself.
  ObjectProperty<@Nullable ImportRegister> into() {
    return into;
  }

  List<ImportRegister> registers() {
    return imports().registers();
  }

  private Imports imports() {
    return desk.workbench().arrivals().imports();
  }

  private long version() {
    return desk.workbench().workspace().version();
  }

  /// Reads a file and compares it with the workspace.
  void read(Path path) {
    if (taking) {
      // Whether it has stopped in time is yet to be heard.
      return;
    }
    var name = String.valueOf(path.getFileName());
    var way = new Way(null, into.get(), null);
    work(name, progress -> read(path, name, way, progress));
  }

  private State read(Path path, String name, Way way, Progress progress) {
    byte[] content;
    try {
      // What is no file may never end, and has no size that would tell.
      if (!Files.isRegularFile(path)) {
        return unreadable(name, Sentence.of("import-screen.file.unreadable", name));
      }
      if (Files.size(path) > LARGEST) {
        return unreadable(name, Sentence.of("import-screen.file.too-large"));
      }
      content = Files.readAllBytes(path);
    } catch (IOException e) {
      return unreadable(name, Sentence.of("import-screen.file.unreadable", name));
    }
    return look(new SourceFile(name, content), way, progress);
  }

  private State look(SourceFile file, Way way, Progress progress) {
    progress.checkCancelled();
    return switch (imports().look(file)) {
      case Reading.Faulty<List<Imports.Tab>>(var violations) ->
          new State.Unreadable(
              file.name(),
              violations.stream().map(each -> desk.words().say(each.sentence())).toList());
      case Reading.Sound<List<Imports.Tab>>(var tabs) ->
          tabs.isEmpty()
              ? unreadable(file.name(), Sentence.of("import-screen.file.empty", file.name()))
              : compared(new Look(file, tabs, way), "", progress);
    };
  }

  private State unreadable(String name, Sentence why) {
    return new State.Unreadable(name, List.of(desk.words().say(why)));
  }

  private State compared(Look look, String notice, Progress progress) {
    progress.checkCancelled();
    var way = look.way();
    version = version();
    var plan = imports().plan(look.file(), way.tab(), way.register(), way.mapping(), progress);
    boolean lost =
        plan.problems().stream().anyMatch(problem -> LOST.contains(problem.key()))
            && plan.problems().size() == 1;
    return lost
        ? new State.Asking(look, new MappingModel(imports(), look.tabs(), way.register()))
        : new State.Compared(look, plan, notice);
  }

  /// Looks at another tab of the workbook.
  void turnTo(Imports.Tab tab) {
    if (state.get() instanceof State.Compared compared) {
      again(compared.look(), new Way(tab.name(), tab.register(), tab.mapping()), "");
    }
  }

  /// Wants to say itself what the columns mean, though the file could be read.
  void ask() {
    if (state.get() instanceof State.Compared compared) {
      var register = compared.plan().register();
      state.set(
          new State.Asking(
              compared.look(), new MappingModel(imports(), compared.look().tabs(), register)));
    }
  }

  /// Compares by what was told of the columns, which is known from now on.
  void told() {
    if (state.get() instanceof State.Asking asking && asking.mapping().problem().isEmpty()) {
      var mapping = asking.mapping();
      mapping.remember();
      var way =
          new Way(
              mapping.told().get().tab().name(),
              mapping.told().get().register(),
              mapping.mapping());
      again(asking.look(), way, "");
    }
  }

  private void again(Look look, Way way, String notice) {
    var other = new Look(look.file(), look.tabs(), way);
    work(look.file().name(), progress -> compared(other, notice, progress));
  }

  private void work(String name, Jobs.Long<State> work) {
    if (running != null) {
      // What is read for nobody would hold its file in memory beside this one.
      running.cancel();
    }
    long ticket = ++reading;
    var doing = Sentence.of("import-screen.page.reading", name);
    state.set(new State.Busy(name, doing));
    running =
        desk.jobs()
            .start(
                doing,
                work,
                ending -> {
                  // Another file may have been chosen meanwhile.
                  if (ticket == reading) {
                    running = null;
                    state.set(
                        switch (ending) {
                          case Jobs.Ending.Finished<State>(var read) -> read;
                          case Jobs.Ending.Stopped<State> _ -> new State.None();
                          case Jobs.Ending.Failed<State>(var why) -> unreadable(name, why);
                        });
                  }
                });
  }

  /// Why what is shown can't be taken over; empty when it can.
  Optional<Sentence> hindrance() {
    if (!(state.get() instanceof State.Compared compared)) {
      return Optional.of(Sentence.of("import-screen.apply.no-file"));
    }
    var plan = compared.plan();
    if (!plan.sound()) {
      return Optional.of(Sentence.of("import-screen.apply.wrong", plan.problems().size()));
    }
    if (plan.changesNothing()) {
      return Optional.of(Sentence.of("import-screen.apply.same"));
    }
    return desk.readOnly()
        ? Optional.of(Sentence.of("shell.as-at.no-change", desk.day()))
        : Optional.empty();
  }

  /// Takes the file over.
  void apply() {
    if (hindrance().isPresent()
        || !(state.get() instanceof State.Compared(var look, var plan, var _))) {
      return;
    }
    var officer = desk.officer();
    var file = plan.file();
    var doing = Sentence.of("import-screen.page.applying", file);
    state.set(new State.Busy(file, doing));
    taking = true;
    running =
        desk.jobs()
            .start(
                doing,
                progress -> imports().apply(officer, plan, progress),
                ending -> {
                  taking = false;
                  running = null;
                  switch (ending) {
                    case Jobs.Ending.Finished<Outcome<Integer>>(var outcome) ->
                        applied(look, file, outcome);
                    case Jobs.Ending.Stopped<Outcome<Integer>> _ ->
                        state.set(new State.Compared(look, plan, ""));
                    case Jobs.Ending.Failed<Outcome<Integer>>(var why) ->
                        state.set(new State.Compared(look, plan, desk.words().say(why)));
                  }
                });
  }

  private void applied(Look look, String file, Outcome<Integer> outcome) {
    switch (outcome) {
      case Outcome.Done<Integer> done -> {
        state.set(new State.Taken(file, done.value()));
        desk.changes().saved(done, Sentence.of("import-screen.page.saved", done.value(), file));
      }
      // Compared anew, so that what the person sees is what there is.
      case Outcome.Rejected<Integer>(var violations) ->
          again(look, look.way(), desk.words().say(violations.getFirst().sentence()));
      case Outcome.Stale<Integer>(var moved, var _, var _) ->
          again(look, look.way(), desk.words().say(moved));
    }
  }

  /// Compares again what is shown, because something was saved meanwhile.
  void refresh() {
    if (state.get() instanceof State.Compared(var look, var _, var notice)
        && version != version()) {
      again(look, look.way(), notice);
    }
  }

  /// Leaves the file; what is being taken over is stopped, and its difference is shown again.
  void leave() {
    if (running != null) {
      running.cancel();
    }
    if (taking) {
      return;
    }
    reading++;
    running = null;
    state.set(new State.None());
  }
}

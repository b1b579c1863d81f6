package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.igworkbench.reports.Pack;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Writes one file at a time and says how far it is.
public final class Exporting {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Export> state =
      new ReadOnlyObjectWrapper<>(new Export.None());
  private Jobs.@Nullable Running running;

  /// Nothing is exported yet.
  public Exporting(Desk desk) {
    this.desk = desk;
  }

  /// A file that is to be written.
  public interface Work {

    /// What it is called while it is written.
    Sentence job();

    /// The name that the file is offered under.
    String fileName();

    /// What such files are called.
    default Sentence kind() {
      return Sentence.of("shell.export.kind");
    }

    /// How the names of such files end, with the dot.
    default String extension() {
      return ".xlsx";
    }

    /// Writes the whole file or leaves what was there; not on the window's thread.
    void write(Workbench workbench, Path file, Progress progress) throws IOException;
  }

  /// A workbook that is to be written.
  public interface Order extends Work {

    /// Puts the workbook together; not on the window's thread.
    Pack pack();

    /// The same for what takes long to be read, and looks whether it should stop.
    default Pack pack(Progress progress) {
      return pack();
    }

    @Override
    default void write(Workbench workbench, Path file, Progress progress) throws IOException {
      var pack = pack(progress);
      progress.checkCancelled();
      workbench.packs().write(pack, file, progress);
    }
  }

  /// How far it is.
  public ReadOnlyObjectProperty<Export> state() {
    return state.getReadOnlyProperty();
  }

  /// Writes the file, unless one is being written.
  public void write(Work order, Path file) {
    if (state.get() instanceof Export.Running) {
      return;
    }
    state.set(new Export.Running(order.job()));
    running = desk.jobs().start(order.job(), progress -> write(order, file, progress), this::ended);
  }

  /// Stops what is being written.
  public void cancel() {
    Optional.ofNullable(running).ifPresent(Jobs.Running::cancel);
  }

  /// Forgets how the last one went, unless one is being written.
  public void forget() {
    if (!(state.get() instanceof Export.Running)) {
      state.set(new Export.None());
    }
  }

  private Export write(Work order, Path file, Progress progress) {
    try {
      order.write(desk.workbench(), file, progress);
      return new Export.Written(file);
    } catch (IOException fault) {
      return new Export.Failed(FileTrouble.of(fault, file));
    }
  }

  private void ended(Jobs.Ending<Export> ending) {
    running = null;
    state.set(
        switch (ending) {
          case Jobs.Ending.Finished<Export>(var how) -> how;
          case Jobs.Ending.Stopped<Export> _ -> new Export.Stopped();
          case Jobs.Ending.Failed<Export>(var why) -> new Export.Failed(why);
        });
  }
}

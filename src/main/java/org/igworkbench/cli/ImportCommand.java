package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares a file with a register of the workspace, and takes it over where that is asked for.
@Command(name = "import", description = "cli.import.about")
final class ImportCommand implements Callable<Integer> {

  private final Station station;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "cli.option.import-file")
  private Path file = Path.of("");

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--register", paramLabel = "NAME", description = "cli.option.register")
  private @Nullable String register;

  @Option(names = "--apply", description = "cli.option.apply")
  private boolean apply;

  @Option(names = "--marked-copy", paramLabel = "FILE", description = "cli.option.marked-copy")
  private @Nullable Path markedCopy;

  ImportCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    if (NoticeArrival.REGISTER.equals(register)) {
      return notice().code();
    }
    var into = named();
    return switch (InFile.read(file)) {
      case Reading.Faulty<SourceFile>(var violations) -> station.reject(violations).code();
      case Reading.Sound<SourceFile>(var source) -> {
        if (into == null && !Imports.isWorkbook(source)) {
          throw misuse("cli.usage.register-missing", registers());
        }
        var copy = markedCopy == null ? null : new OutFile(markedCopy);
        var unfit = Optional.ofNullable(copy).flatMap(this::unfit);
        if (unfit.isPresent()) {
          yield station.end(Exit.BAD_INPUT, unfit.get()).code();
        }
        Function<Workbench, Exit> work = workbench -> compare(workbench, source, into, copy);
        yield (copy == null
                ? workspace.within(station, work)
                : workspace.within(station, copy, work))
            .code();
      }
    };
  }

  /// Why the marked copy can’t stand there: what the person made would be gone.
  private Optional<Sentence> unfit(OutFile copy) {
    return copy.is(file)
        ? Optional.of(Sentence.of("cli.out.taken", copy.path().toString()))
        : copy.misnamed();
  }

  private Exit notice() {
    return switch (InFile.read(file)) {
      case Reading.Faulty<SourceFile>(var violations) -> station.reject(violations);
      case Reading.Sound<SourceFile>(var source) ->
          workspace.within(station, new NoticeArrival(station, source, apply)::into);
    };
  }

  private @Nullable ImportRegister named() {
    var name = register;
    return name == null
        ? null
        : ImportRegister.named(name)
            .orElseThrow(() -> misuse("cli.usage.register", name, registers()));
  }

  private static String registers() {
    return String.join(", ", Imports.names()) + ", " + NoticeArrival.REGISTER;
  }

  private CommandLine.ParameterException misuse(String key, Object... args) {
    return new CommandLine.ParameterException(spec.commandLine(), station.words().say(key, args));
  }

  private Exit compare(
      Workbench workbench,
      SourceFile source,
      @Nullable ImportRegister into,
      @Nullable OutFile copy) {
    var plan = workbench.arrivals().imports().plan(source, into, null);
    station.terminal().data(counts(plan));
    if (!plan.sound()) {
      station.reject(plan.problems());
      return copy == null ? Exit.BAD_INPUT : mark(workbench, source, plan, copy);
    }
    return apply && !plan.changesNothing() ? take(workbench, plan) : Exit.DONE;
  }

  private Exit mark(Workbench workbench, SourceFile source, ImportPlan plan, OutFile copy) {
    try {
      workbench.arrivals().marked().write(source, plan.problems(), copy.place());
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, copy.unwritable());
    }
    return station.end(Exit.BAD_INPUT, "cli.import.marked", copy.path().toString());
  }

  /// Part of the contract with scripts, and so no sentence of a bundle.
  private static String counts(ImportPlan plan) {
    var counts = plan.counts();
    return "new %d, changed %d, unchanged %d, ended %d, in error %d"
        .formatted(
            counts.fresh(), counts.changed(), counts.unchanged(), counts.ended(), counts.inError());
  }

  private Exit take(Workbench workbench, ImportPlan plan) {
    var imports = workbench.arrivals().imports();
    return switch (imports.apply(station.officer(), plan, new PhaseLines(station))) {
      case Outcome.Done<Integer> _ -> Exit.DONE;
      case Outcome.Rejected<Integer>(var violations) -> station.reject(violations);
      case Outcome.Stale<Integer>(var moved, var _, var _) -> station.end(Exit.STALE, moved);
    };
  }
}

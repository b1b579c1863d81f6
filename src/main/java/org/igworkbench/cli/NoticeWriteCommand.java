package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.notice.ReadingAge;
import org.igworkbench.notice.WrittenNotice;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the privacy notice from the register.
@Command(name = "write", description = "cli.notice-write.about")
final class NoticeWriteCommand implements Callable<Integer> {

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "cli.option.out-notice")
  private Path out = Path.of("");

  @Option(names = "--as-at", paramLabel = "DATE", description = "cli.option.written-as-at")
  private @Nullable LocalDate asAt;

  NoticeWriteCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    var file = new OutFile(out);
    var format = NoticeFormat.of(out);
    if (format.isEmpty()) {
      return station.end(Exit.BAD_INPUT, "cli.out.not-notice", file.path().toString()).code();
    }
    var day = asAt != null ? asAt : LocalDate.now(station.clock());
    return workspace
        .within(station, file, workbench -> write(workbench, day, format.get(), file))
        .code();
  }

  private Exit write(Workbench workbench, LocalDate day, NoticeFormat format, OutFile file) {
    var writing = workbench.papers().notices();
    var notice = writing.on(day);
    try {
      writing.save(notice, format, file.place());
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    station.terminal().data(file.path().toString());
    tell(notice);
    return Exit.DONE;
  }

  /// What an officer looks at before the notice is published; it is no part of the notice.
  private void tell(WrittenNotice notice) {
    var age = ReadingAge.of(notice);
    station.tell("cli.notice-write.age", age.age(), age.ease(), age.words());
    for (var hard : age.hardest()) {
      station.tell("cli.notice-write.hard", hard.age(), hard.words(), hard.text());
    }
    notice.gaps().stream().map(this::said).forEach(station.terminal()::words);
  }

  private String said(Sentence gap) {
    return station.words().say(gap);
  }
}

package org.igworkbench.window.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.notice.ReadingAge;
import org.igworkbench.notice.WrittenNotice;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.SuggestedName;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Which notice is to be written, what it says and how hard it is to read, and how far its file is.
public final class WriteNoticeModel {

  private final Desk desk;
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable NoticeFormat> format =
      new SimpleObjectProperty<>(NoticeFormat.WORD);
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final Exporting exporting;
  private @Nullable LocalDate looked;
  private int asked;

  /// A model that reads nothing before it is first refreshed.
  public WriteNoticeModel(Desk desk) {
    this.desk = desk;
    exporting = new Exporting(desk);
    day.subscribe((before, now) -> read());
  }

  /// A notice before it is a file.
  public record Preview(WrittenNotice notice, ReadingAge age) {}

  /// The day whose register is given.
  public ObjectProperty<@Nullable LocalDate> day() {
    return day;
  }

  /// The kind of file.
  public ObjectProperty<@Nullable NoticeFormat> format() {
    return format;
  }

  /// The notice of the day; null until it is read, and while no day is chosen.
  public ReadOnlyObjectProperty<@Nullable Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /// How far the file is.
  public Exporting exporting() {
    return exporting;
  }

  /// What is wrong with the day.
  public Optional<Sentence> dayProblem() {
    return day.get() == null
        ? Optional.of(Sentence.of("write-notice.day.missing"))
        : Optional.empty();
  }

  /// Reads again, and follows the window to another day.
  public void refresh() {
    boolean moved = !Objects.equals(looked, desk.day());
    looked = desk.day();
    if (moved && !desk.day().equals(day.get())) {
      day.set(desk.day());
    } else {
      read();
    }
  }

  private void read() {
    int mine = ++asked;
    var wanted = day.get();
    if (wanted == null) {
      preview.set(null);
      return;
    }
    desk.jobs()
        .run(
            () -> {
              var notice = desk.workbench().papers().notices().on(wanted);
              return new Preview(notice, ReadingAge.of(notice));
            },
            read -> {
              // A later wish overtakes this one.
              if (mine == asked) {
                preview.set(read);
              }
            });
  }

  /// The file as it is wanted now; empty while there is no notice to write.
  public Optional<Exporting.Work> wanted() {
    var shown = preview.get();
    var kind = format.get();
    return shown == null || kind == null || day.get() == null
        ? Optional.empty()
        : Optional.of(new Wanted(shown.notice(), kind));
  }

  private record Wanted(WrittenNotice notice, NoticeFormat format) implements Exporting.Work {
    @Override
    public Sentence job() {
      return Sentence.of("write-notice.job.name");
    }

    @Override
    public String fileName() {
      return SuggestedName.of(
          notice.organisation(), "privacy notice", notice.day().toString(), extension());
    }

    @Override
    public Sentence kind() {
      return Sentence.of(
          switch (format) {
            case WORD -> "write-notice.kind.word";
            case HTML -> "write-notice.kind.html";
            case TEXT -> "write-notice.kind.text";
          });
    }

    @Override
    public String extension() {
      return "." + format.ending();
    }

    @Override
    public void write(Workbench workbench, Path file, Progress progress) throws IOException {
      progress.checkCancelled();
      workbench.papers().notices().save(notice, format, file);
    }
  }
}

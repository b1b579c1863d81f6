package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.About;

/// The notice of the sample council, for tests of what is written and how.
public final class SampleNotice {

  /// A day on which all rules of the sample run.
  public static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private SampleNotice() {}

  /// What the sample's notice is written from.
  public static NoticeSource source() {
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    var library = ((Reading.Sound<Library>) reading).value();
    return new NoticeSource(
        new About(
            "Northshire Council",
            "Northshire children’s social care",
            "Data-protection officer, Northshire Council"),
        MatrixSnapshot.of(library.catalogue(), library.law(), List.of(), library.rules()),
        library.automated(),
        library.transfers());
  }

  /// The notice itself.
  public static WrittenNotice written() {
    return new NoticeComposer(new Wording()).compose(source(), DAY);
  }
}

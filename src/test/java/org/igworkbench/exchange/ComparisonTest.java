package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// A file is compared from its headings on, and only as long as somebody waits for it.
@BesideTheWindow
class ComparisonTest {

  private final ImportDesk desk = new ImportDesk();

  @Test
  void aTabThatWasSavedAsCsvWithItsTitleIsReadFromItsHeadingsOn() {
    var saved =
        """
        Register: Purposes,,,
        This tab holds one table,,,
        Code,Title,Place in the order,Effective to
        GEN-01,Statutory reporting,1,none
        GEN-02,Service delivery,2,soon
        """;

    var plan = desk.plan(ImportRegister.PURPOSES, saved);

    assertThat(ImportDesk.counts(plan))
        .isEqualTo("new 0, changed 0, unchanged 1, ended 0, in error 1");
    assertThat(plan.problems()).extracting(Violation::path).containsExactly("file.csv!D5");
  }

  @Test
  void whoStopsAComparisonNeedNotWaitForItsEnd() {
    var rows = new StringBuilder("code,title\n");
    for (int i = 1; i <= 600; i++) {
      rows.append("REC-03,Again\n");
    }
    var file = new SourceFile("file.csv", rows.toString().getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(
            () -> desk.imports.plan(file, null, ImportRegister.RECIPIENTS, null, new Stopping()))
        .isInstanceOf(Cancelled.class);
  }

  /// Wants to stop from the beginning.
  private static final class Stopping implements Progress {
    @Override
    public void phase(Sentence what) {}

    @Override
    public void advanced(long done, long total) {}

    @Override
    public void checkCancelled() {
      throw new Cancelled();
    }
  }
}

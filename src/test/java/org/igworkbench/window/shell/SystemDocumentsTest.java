package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where documents go and what opens them.
class SystemDocumentsTest {

  @Test
  void aNameWithoutExtensionGetsIt() {
    assertThat(SystemDocuments.withExtension(Path.of("reports", "board"), ".xlsx"))
        .isEqualTo(Path.of("reports", "board.xlsx"));
  }

  @Test
  void aNameWithExtensionKeepsItAsItWasWritten() {
    assertThat(SystemDocuments.withExtension(Path.of("Board.XLSX"), ".xlsx"))
        .isEqualTo(Path.of("Board.XLSX"));
  }

  @ParameterizedTest
  @CsvSource({"Windows 11,explorer.exe", "Mac OS X,open", "Linux,xdg-open"})
  void everySystemOpensWithItsOwnProgram(String system, String program) {
    assertThat(SystemDocuments.opener(system)).isEqualTo(program);
  }
}

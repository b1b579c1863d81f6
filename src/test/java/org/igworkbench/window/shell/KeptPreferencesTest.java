package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What a person has arranged is there again the next day.
class KeptPreferencesTest {

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsThereForTheNextWindow() throws Exception {
    var file = folder.resolve("new").resolve("window.properties");
    var preferences = new KeptPreferences(file);

    preferences.keep("list.recipients", "code:80;title:300");
    assertThat(preferences.kept("list.recipients")).contains("code:80;title:300");

    WaitForAsyncUtils.waitFor(
        120,
        TimeUnit.SECONDS,
        () ->
            new KeptPreferences(file)
                .kept("list.recipients")
                .filter("code:80;title:300"::equals)
                .isPresent());
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws Exception {
    var file = folder.resolve("window.properties");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThat(new KeptPreferences(file).kept("list.recipients")).isEmpty();
  }
}

package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the decision record in a word processor that we did not write, where there is one.
@Tag("stress")
class RecordInLibreOfficeTest {

  @TempDir Path folder;

  @Test
  void opensTheRecordAndSavesItAgainWithEveryTableAndHeading() throws Exception {
    var desk = new RecordDesk();
    var file = folder.resolve("record.docx");
    new PoiRecordWriter(new Wording()).write(desk.record(desk.decided().reference()), file);

    try (var before = opened(file);
        var after = opened(convert("docx"))) {
      assertThat(after.getTables()).hasSameSizeAs(before.getTables());
      for (int table = 0; table < before.getTables().size(); table++) {
        assertThat(after.getTables().get(table).getText())
            .isEqualTo(before.getTables().get(table).getText());
      }
      assertThat(headings(after)).isEqualTo(headings(before));
    }
    assertThat(Files.readString(convert("pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }

  private static long headings(XWPFDocument document) {
    return document.getParagraphs().stream()
        .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
        .count();
  }

  private static XWPFDocument opened(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private Path convert(String format) throws IOException, InterruptedException {
    var soffice = soffice();
    assumeTrue(soffice.isPresent(), "LibreOffice is not installed: no program soffice on the PATH");
    var out = Files.createDirectories(folder.resolve("out"));
    var log = folder.resolve("log.txt");
    var process =
        new ProcessBuilder(
                soffice.get().toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                folder.resolve("record.docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    var said = Files.readString(log);
    // It can be installed without its word processor.
    assumeTrue(
        !said.contains("source file could not be loaded"),
        "LibreOffice is here without its word processor");
    var result = out.resolve("record." + format);
    assertThat(result).as(said).exists();
    return result;
  }

  private static Optional<Path> soffice() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .flatMap(entry -> Stream.of("soffice", "soffice.exe").map(Path.of(entry)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

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
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the board report in a spreadsheet program that we did not write, where there is one.
@Tag("stress")
@BesideTheWindow
class LibreOfficeTest {

  @TempDir Path folder;

  private Path workbook = Path.of("");

  @BeforeEach
  void writeBoardReport() throws IOException {
    assumeTrue(
        soffice().isPresent(), "LibreOffice is not installed: no program soffice on the PATH");
    workbook = folder.resolve("board.xlsx");
    Files.write(workbook, Books.written(SampleReport.full().october()));
  }

  @Test
  void opensEveryTabAndChartAndSavesThemAgain() throws Exception {
    var again = convert("xlsx");

    try (var before = Books.opened(workbook);
        var after = Books.opened(again)) {
      assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
      for (var sheet : before) {
        var name = sheet.getSheetName();
        assertThat(after.getSheet(name).getLastRowNum()).as(name).isEqualTo(sheet.getLastRowNum());
        assertThat(after.getSheet(name).getTables())
            .as(name)
            .hasSameSizeAs(before.getSheet(name).getTables());
      }
      var charts = after.getSheet("Chart of requests by month").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(1);
      assertThat(after.getSheet("Key figures").getRow(5).getCell(1).getNumericCellValue())
          .isEqualTo(60);
    }
  }

  @Test
  void printsEveryTab() throws Exception {
    var pdf = Files.readString(convert("pdf"), StandardCharsets.ISO_8859_1);

    assertThat(pdf).startsWith("%PDF");
    assertThat(pdf.split("/Type\\s*/Page[^s]", -1).length - 1).isGreaterThanOrEqualTo(18);
  }

  private Path convert(String format) throws IOException, InterruptedException {
    var out = Files.createDirectories(folder.resolve("out"));
    var profile = folder.resolve("profile").toUri().toString();
    var process =
        new ProcessBuilder(
                soffice().orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + profile,
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(240, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    var result = out.resolve("board." + format);
    assertThat(result).as(Files.readString(folder.resolve("log.txt"))).exists();
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

package org.igworkbench.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/// The sample of a fictional council that the program carries with it.
public final class SampleFiles {

  private SampleFiles() {}

  /// The files, as they stand in the program.
  public static List<SourceFile> load() {
    return LibraryReader.fileNames().stream().map(SampleFiles::load).toList();
  }

  /// What the sample's rules don't say: approved for 2026 and reviewed together in May.
  public static RuleDefaults defaults() {
    return new RuleDefaults(
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 5, 5),
        "Data-protection officer",
        "Information Governance Board",
        LocalDate.of(2025, 12, 18),
        "Sample data of a fictional council");
  }

  private static SourceFile load(String name) {
    try (var stream = SampleFiles.class.getResourceAsStream("sample/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its sample file " + name);
      }
      return new SourceFile(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

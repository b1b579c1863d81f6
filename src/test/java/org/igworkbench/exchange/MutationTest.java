package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.igworkbench.house.BesideTheWindow;
import org.junit.jupiter.api.Test;

/// Damaged files never get past the reader as a fault of the program.
@BesideTheWindow
class MutationTest {

  @Test
  void threeHundredDamagedFilesAreEitherReadOrToldWhatIsWrong() {
    var random = new Random(20_260_205);
    var names = LibraryReader.fileNames();
    int told = 0;
    for (int round = 0; round < 300; round++) {
      var name = names.get(random.nextInt(names.size()));
      var reading = read(name, random);
      if (reading instanceof Reading.Faulty<Library>(var violations)) {
        told++;
        assertThat(violations).as("round %s, %s", round, name).isNotEmpty();
        assertThat(Sample.said(violations))
            .as("round %s, %s", round, name)
            .allSatisfy(complaint ->
                // What is quoted is the file’s own, damage and all.
                assertThat(complaint.replaceAll("‘[^’]*’", "")).doesNotContain("{", "exchange."));
      } else if (reading instanceof Reading.Sound<Library>(var library)) {
        // What is sound must be fit for use: these index it and would throw on a doubled code.
        assertThat(library.law().byCode()).hasSize(library.law().size());
        assertThat(LibraryEntries.of(library)).isNotEmpty();
      }
    }
    assertThat(told).isGreaterThan(100);
  }

  private static Reading<Library> read(String name, Random random) {
    var files =
        SampleFiles.load().stream()
            .map(file ->
                file.name().equals(name)
                    ? new SourceFile(name, damaged(file.content(), random))
                    : file)
            .toList();
    return new LibraryReader().read(files, SampleFiles.defaults());
  }

  private static byte[] damaged(byte[] content, Random random) {
    int at = random.nextInt(content.length);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> flipped(content, at, random);
      case 2 -> inserted(content, at, (byte) '"');
      case 3 -> inserted(content, at, (byte) "\n\r,;\0=".charAt(random.nextInt(6)));
      default -> without(content, at, Math.min(content.length, at + 1 + random.nextInt(80)));
    };
  }

  private static byte[] flipped(byte[] content, int at, Random random) {
    var copy = content.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private static byte[] inserted(byte[] content, int at, byte what) {
    var copy = Arrays.copyOf(content, content.length + 1);
    System.arraycopy(content, at, copy, at + 1, content.length - at);
    copy[at] = what;
    return copy;
  }

  private static byte[] without(byte[] content, int from, int to) {
    var copy = Arrays.copyOf(content, content.length - (to - from));
    System.arraycopy(content, to, copy, from, content.length - to);
    return copy;
  }
}

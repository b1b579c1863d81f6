package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept with a request is what its name says, and no program, no macro and no bomb.
class FileKindTest {

  private static final byte[] PROGRAM =
      "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static boolean taken(String name, byte[] content) {
    return FileKind.takes(name) && FileKind.of(name, content).isPresent();
  }

  @Test
  void lettersAndPicturesAreTaken() throws IOException {
    assertThat(FileKind.of("letter.pdf", PDF)).contains(FileKind.PDF);
    assertThat(FileKind.of("LETTER.PDF", PDF)).contains(FileKind.PDF);
    assertThat(FileKind.of("letter.docx", zip("[Content_Types].xml", "word/document.xml")))
        .contains(FileKind.WORD);
    assertThat(FileKind.of("mail.eml", "From: sergeant".getBytes(StandardCharsets.UTF_8)))
        .contains(FileKind.EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "program.exe",
        "script.ps1",
        "page.html",
        "drawing.svg",
        "macro.docm",
        "archive.zip",
        "noending",
        "letter.pdf.exe",
        "letter.pdf ",
        ".",
        ""
      })
  void otherEndingsAreNotTaken(String name) {
    assertThat(FileKind.takes(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"letter.pdf", "letter.docx", "picture.png", "letter.txt", "letter.rtf", "old.doc"})
  void aProgramUnderTheNameOfALetterIsNotTaken(String name) {
    assertThat(taken(name, PROGRAM)).isFalse();
  }

  @Test
  void wordWithMacrosUnderAnotherEndingIsNotTaken() throws IOException {
    var macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
    assertThat(taken("letter.docx", macros)).isFalse();
    assertThat(taken("letter.docx", zip("xl/workbook.xml"))).as("a workbook").isFalse();
    assertThat(taken("letter.docx", zip("program.exe"))).isFalse();
  }

  @Test
  void anEmptyFileIsNothing() {
    for (var name : new String[] {"a.pdf", "a.docx", "a.txt", "a.eml", "a.png"}) {
      assertThat(taken(name, new byte[0])).as(name).isFalse();
    }
  }

  @Test
  void aPolyglotThatBeginsAsAProgramIsNotTaken() {
    var both = new byte[PROGRAM.length + PDF.length];
    System.arraycopy(PROGRAM, 0, both, 0, PROGRAM.length);
    System.arraycopy(PDF, 0, both, PROGRAM.length, PDF.length);
    assertThat(taken("letter.pdf", both)).isFalse();
  }

  @Test
  void aBrokenZipIsNotTaken() throws IOException {
    var whole = zip("word/document.xml", "word/styles.xml");
    for (int length = 0; length < whole.length / 2; length++) {
      var cut = java.util.Arrays.copyOf(whole, length);
      Assertions.assertThatCode(() -> taken("letter.docx", cut)).doesNotThrowAnyException();
    }
  }

  @Test
  void manyPartsAreNotTaken() throws IOException {
    var parts = new String[10_001];
    for (int count = 0; count < parts.length; count++) {
      parts[count] = "word/part" + count + ".xml";
    }
    parts[0] = "word/document.xml";
    assertThat(taken("letter.docx", zip(parts))).isFalse();
  }

  // Four gigabytes of zeros in a few kilobytes, stored as deflated blocks: to walk over them is as
  // bad
  // as to keep them.
  @Test
  void aBombIsLookedAtInNoTime() throws IOException {
    var bomb = bomb();
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> taken("letter.docx", bomb));
  }

  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1024 * 1024];
      var sum = new CRC32();
      for (int megabyte = 0; megabyte < 301; megabyte++) {
        zip.write(zeros);
        sum.update(zeros);
      }
      zip.closeEntry();
      assertThat(sum.getValue()).isNotZero();
    }
    assertThat(bytes.size()).isLessThan(10 * 1024 * 1024);
    return bytes.toByteArray();
  }

  @Test
  void bytesThatAreNoTextAreNoTextFile() {
    assertThat(taken("a.txt", new byte[] {'a', 0, 'b'})).isFalse();
    assertThat(taken("a.txt", new byte[] {(byte) 0xff, (byte) 0xfe})).isFalse();
    assertThat(taken("a.txt", "Ärger".getBytes(StandardCharsets.UTF_8))).isTrue();
  }
}

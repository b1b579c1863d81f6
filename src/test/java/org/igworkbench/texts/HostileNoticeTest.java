package org.igworkbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.notice.WordNotice;
import org.igworkbench.office.WordNoticeReader;
import org.junit.jupiter.api.Test;

/// What comes in may be anything: it is read, or refused in one sentence.
class HostileNoticeTest {

  private final NoticeFiles reader = new NoticeFiles(new WordNoticeReader());

  private String refusal(String name, byte[] content) {
    return switch (reader.read(name, content)) {
      case NoticeReading.Refused(var why) -> why.key();
      case NoticeReading.Sound sound -> "read: " + sound.lines().size();
    };
  }

  private List<String> texts(String name, byte[] content) {
    var reading = reader.read(name, content);
    assertThat(reading).isInstanceOf(NoticeReading.Sound.class);
    return ((NoticeReading.Sound) reading).lines().stream().map(SourceLine::text).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsRefused() throws IOException {
    assertThat(refusal("a.txt", new byte[0])).isEqualTo("notice.file.empty");
    assertThat(refusal("a.pdf", utf8("%PDF-1.7"))).isEqualTo("notice.file.pdf");
    assertThat(refusal("a.exe", utf8("MZ"))).isEqualTo("notice.file.other");
    assertThat(refusal("a.txt", WordNotice.district())).isEqualTo("notice.file.not-text");
    assertThat(refusal("a.docx", utf8("just text"))).isEqualTo("notice.word.other");
    assertThat(refusal("a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .isEqualTo("notice.word.old");
    assertThat(refusal("a.html", utf8("<nav>Home</nav><script>x</script>")))
        .isEqualTo("notice.file.no-words");
  }

  @Test
  void whatIsFarLargerThanAnyNoticeIsRefused() {
    assertThat(refusal("a.txt", utf8("x".repeat(6 << 20)))).isEqualTo("notice.file.large");
    assertThat(refusal("a.txt", utf8("- line\n".repeat(4_000)))).isEqualTo("notice.file.endless");
    assertThat(refusal("a.txt", utf8("word ".repeat(9_000)))).isEqualTo("notice.file.endless");
  }

  @Test
  void aPageNestedWithoutEndIsReadAsFarAsPeopleNestAndNoFurther() {
    for (var tags : List.of("<div>", "<ul><li>", "<table><tr><td>", "<b>")) {
      var deep = "<p>Who we share with</p>" + tags.repeat(1_000) + "police";
      assertThat(texts("a.html", utf8(deep))).startsWith("Who we share with");
    }
    assertThat(refusal("a.html", utf8("<div>".repeat(100_000) + "police")))
        .isEqualTo("notice.file.endless");
  }

  @Test
  void aZipThatUnpacksToFarMoreIsNotOpened() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(
          zip,
          "_rels/.rels",
          utf8(
              "<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                  + " Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                  + "</Relationships>"));
      put(zip, "word/document.xml", utf8("<document>" + " ".repeat(18 << 20) + "</document>"));
    }
    assertThat(refusal("a.docx", out.toByteArray()))
        .isIn("notice.word.bomb", "notice.word.damaged");
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  @Test
  void aDocumentThatIsDamagedAnywhereIsReadOrRefusedAndNeverAFault() throws IOException {
    var good = WordNotice.district();
    var random = new Random(6);
    for (int i = 0; i < 60; i++) {
      var bad = good.clone();
      for (int j = 0; j < 8; j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      }
      assertThat(refusal("a.docx", bad)).matches("read: \\d+|notice\\.(word|file)\\..*");
    }
  }

  @Test
  void theEncodingIsToldByMarkByTheBytesOrByThePage() {
    var words = "Who’s told\n- the café\n";
    var expected = List.of("Who’s told", "the café");
    assertThat(texts("a.txt", utf8(words))).isEqualTo(expected);
    assertThat(texts("a.txt", utf8("\uFEFF" + words))).isEqualTo(expected);
    assertThat(texts("a.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(expected);
    assertThat(texts("a.txt", words.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
    assertThat(
            texts(
                "a.html",
                "<meta charset=iso-8859-15><main><p>caf\u00e9 \u20ac"
                    .getBytes(Charset.forName("iso-8859-15"))))
        .containsExactly("café €");
  }

  @Test
  void nothingThatAPagePointsAtIsFollowedAndNothingHiddenIsRead() {
    assertThat(
            texts(
                "a.html",
                utf8(
                    "<base href='http://example.invalid/'><main><p>seen<iframe"
                        + " src='x'></iframe><span hidden>unseen</span></p><img"
                        + " src='http://example.invalid/x.png'>")))
        .containsExactly("seen");
  }
}

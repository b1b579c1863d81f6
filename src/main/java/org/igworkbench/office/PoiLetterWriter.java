package org.igworkbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.igworkbench.requests.Letter;
import org.igworkbench.requests.LetterWriter;

/// Writes letters as Word documents, which a person can go on writing.
public final class PoiLetterWriter implements LetterWriter {

  private static final int LONGEST = 255;

  @Override
  public void write(Letter letter, Path target) throws IOException {
    try (var file = new WholeFile(target)) {
      file.write(content(letter));
      file.finish();
    }
  }

  /// The bytes of the document, the same for the same letter.
  private static byte[] content(Letter letter) throws IOException {
    try (var document = new XWPFDocument()) {
      new LetterPage(document).write(letter);
      setProperties(document, letter);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SameBytes.of(bytes.toByteArray());
    }
  }

  private static String line(String text) {
    return CellText.line(text, LONGEST);
  }

  private static void setProperties(XWPFDocument document, Letter letter) {
    var properties = document.getProperties();
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(line(letter.title()));
    core.setCreatorProperty(line(letter.author()));
    core.setLastModifiedByProperty(line(letter.author()));
    core.setLanguageProperty("en-GB");
    var time = letter.day().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    try {
      core.setCreatedProperty(time);
      core.setModifiedProperty(time);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("An instant in ISO form is a valid property", e);
    }
    properties
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Information Governance Workbench");
  }
}

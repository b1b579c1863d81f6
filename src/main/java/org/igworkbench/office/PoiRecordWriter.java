package org.igworkbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.reports.RecordWriter;
import org.igworkbench.workspace.Words;

/// Writes the record of a decision as a Word document.
public final class PoiRecordWriter implements RecordWriter {

  private static final int LONGEST = 255;

  private final Words words;

  public PoiRecordWriter(Words words) {
    this.words = words;
  }

  @Override
  public void write(DecisionRecord record, Path target) throws IOException {
    try (var file = new WholeFile(target)) {
      file.write(content(record));
      file.finish();
    }
  }

  /// The bytes of the document, the same for the same record.
  private byte[] content(DecisionRecord record) throws IOException {
    try (var document = new XWPFDocument()) {
      new RecordDocument(new WordPage(document), words).write(record);
      setProperties(document, record);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SameBytes.of(bytes.toByteArray());
    }
  }

  private static void setProperties(XWPFDocument document, DecisionRecord record) {
    var imprint = record.imprint();
    var properties = document.getProperties();
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(line(record.title() + ", " + imprint.organisation()));
    core.setCreatorProperty(line(imprint.preparedBy().nameAndPosition()));
    core.setLastModifiedByProperty(line(imprint.preparedBy().nameAndPosition()));
    core.setSubjectProperty(line(record.reference()));
    core.setCategoryProperty(line(imprint.marking()));
    core.setLanguageProperty("en-GB");
    var time = imprint.prepared().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      core.setCreatedProperty(time);
      core.setModifiedProperty(time);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("An instant in ISO form is a valid property", e);
    }
    var extended = properties.getExtendedProperties().getUnderlyingProperties();
    extended.setApplication("Information Governance Workbench");
    extended.setCompany(line(imprint.organisation()));
  }

  private static String line(String text) {
    return CellText.line(text, LONGEST);
  }
}

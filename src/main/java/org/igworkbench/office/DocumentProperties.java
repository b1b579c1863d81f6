package org.igworkbench.office;

import java.time.temporal.ChronoUnit;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.reports.Cover;

/// What a workbook says of itself to a file browser, a search, and a screen reader.
final class DocumentProperties {

  private static final int LONGEST = 255;

  private final XSSFWorkbook workbook;

  DocumentProperties(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  private static String line(String text) {
    return CellText.line(text, LONGEST);
  }

  void set(Cover cover) {
    var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(line(cover.title() + ", " + cover.organisation()));
    core.setCreatorProperty(line(cover.preparedBy()));
    core.setLastModifiedByProperty(line(cover.preparedBy()));
    core.setSubjectProperty(line(cover.period()));
    core.setCategoryProperty(line(cover.marking()));
    core.setLanguageProperty("en-GB");
    setTimes(core, cover.prepared().truncatedTo(ChronoUnit.SECONDS).toString());
    var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
    extended.setApplication("Information Governance Workbench");
    extended.setCompany(line(cover.organisation()));
  }

  private static void setTimes(PackagePropertiesPart core, String time) {
    try {
      core.setCreatedProperty(time);
      core.setModifiedProperty(time);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("An instant in ISO form is a valid property", e);
    }
  }
}

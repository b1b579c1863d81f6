package org.igworkbench.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.reports.Cover;

/// What a workbook says of itself to a file browser, a search, and a screen reader.
final class DocumentProperties {

  private final XSSFWorkbook workbook;

  DocumentProperties(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void set(Cover cover) {
    var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    var prepared = Optional.of(Date.from(cover.prepared()));
    core.setTitleProperty(cover.title() + ", " + cover.organisation());
    core.setCreatorProperty(cover.preparedBy());
    core.setLastModifiedByProperty(cover.preparedBy());
    core.setSubjectProperty(cover.period());
    core.setCategoryProperty(cover.marking());
    core.setLanguageProperty("en-GB");
    core.setCreatedProperty(prepared);
    core.setModifiedProperty(prepared);
    var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
    extended.setApplication("Information Governance Workbench");
    extended.setCompany(cover.organisation());
  }
}

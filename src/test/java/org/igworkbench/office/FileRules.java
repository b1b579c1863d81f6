package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for the file as a whole.
final class FileRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Document properties say title, author, subject, marking, language en-GB, and when",
              FileRules::properties),
          new Rule("Every part is valid by the schema of the format", FileRules::valid),
          new Rule("Every part is packed with the same fixed time", FileRules::times));

  private static final String KEPT_SPACE =
      "space@http://www.w3.org/XML/1998/namespace in element t@";

  private FileRules() {}

  private static int properties(OpenedBook book) {
    var core = book.workbook().getProperties().getCoreProperties().getUnderlyingProperties();
    var cover = book.sheets().getFirst();
    assertThat(core.getTitleProperty().orElse(""))
        .isEqualTo(OpenedBook.say(cover, 0, 0) + ", " + OpenedBook.say(cover, 2, 1));
    assertThat(core.getCreatorProperty().orElse("")).isEqualTo(OpenedBook.say(cover, 5, 1));
    assertThat(core.getSubjectProperty().orElse("")).isEqualTo(OpenedBook.say(cover, 3, 1));
    assertThat(core.getCategoryProperty().orElse("")).isEqualTo(book.marking());
    assertThat(core.getLanguageProperty()).hasValue("en-GB");
    assertThat(core.getCreatedProperty()).isPresent();
    assertThat(core.getModifiedProperty()).isEqualTo(core.getCreatedProperty());
    return 7;
  }

  private static int valid(OpenedBook book) {
    int parts = 2;
    for (var sheet : book.sheets()) {
      valid(sheet.getCTWorksheet());
      sheet.getTables().forEach(table -> valid(table.getCTTable()));
      OpenedBook.charts(sheet).forEach(chart -> valid(chart.getCTChartSpace()));
      parts += 1 + sheet.getTables().size() + OpenedBook.charts(sheet).size();
    }
    for (var sheet : book.withChart()) {
      valid(sheet.getDrawingPatriarch().getCTDrawing());
      parts++;
    }
    valid(book.workbook().getCTWorkbook());
    valid(book.workbook().getStylesSource().getCTStylesheet());
    return parts;
  }

  private static void valid(XmlObject part) {
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    // Spaces at the ends of a text are kept by an attribute that Excel itself writes.
    errors.removeIf(error -> error.getMessage().contains(KEPT_SPACE));
    assertThat(errors).as(part.schemaType().toString()).isEmpty();
  }

  private static int times(OpenedBook book) {
    int parts = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(book.file()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-02-01T00:00:00");
        parts++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}

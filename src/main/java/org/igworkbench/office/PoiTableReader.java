package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table;
import org.igworkbench.exchange.TableReader;
import org.igworkbench.workspace.Violation;
import org.xml.sax.SAXException;

/// Reads the first sheet of an .xlsx workbook as a table of text, or says in words why it can't.
public final class PoiTableReader implements TableReader {

  public PoiTableReader() {
    // POI takes whatever packs to a hundredth of its size for an attack, which thousands of empty,
    // formatted rows do as well. The limits of Parcel, which come first, are absolute ones.
    ZipSecureFile.setMinInflateRatio(0);
  }

  @Override
  public Reading<Table> read(SourceFile file) {
    try {
      new Parcel(file).check();
      return new Reading.Sound<>(table(file));
    } catch (Refused refused) {
      return new Reading.Faulty<>(refused.violations());
    } catch (SAXException e) {
      return new Reading.Faulty<>(
          e.getException() instanceof Refused refused ? refused.violations() : damaged(file));
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // POI answers a broken or hostile workbook with many kinds of exception, most of them
      // unchecked. Whatever it is, the file is at fault and its owner can only save it anew.
      return new Reading.Faulty<>(damaged(file));
    }
  }

  private static List<Violation> damaged(SourceFile file) {
    return Refused.at(file.name(), "office.file.damaged").violations();
  }

  private static Table table(SourceFile file)
      throws IOException, OpenXML4JException, SAXException, Refused {
    try (var parcel = OPCPackage.open(new ByteArrayInputStream(file.content()))) {
      refuseOtherKinds(parcel, file.name());
      var reader = new XSSFReader(parcel);
      var outline = WorkbookOutline.of(reader.getWorkbookData());
      var sheets = reader.getSheetIterator();
      if (!sheets.hasNext()) {
        throw Refused.at(file.name(), "office.file.no-sheet");
      }
      try (var sheet = sheets.next()) {
        var cells =
            new CellWords(
                new ReadOnlySharedStringsTable(parcel, false),
                DateFormats.of(reader.getStylesData()),
                outline.datesFrom1904());
        var places = new Places(file.name(), sheets.getSheetName());
        var reading = new SheetReading(places, cells);
        Xml.read(sheet, reading);
        return reading.table();
      }
    }
  }

  /// Refuses macros by the declared kind too: the part that holds them can have any name.
  private static void refuseOtherKinds(OPCPackage parcel, String name)
      throws OpenXML4JException, Refused {
    for (var part : parcel.getParts()) {
      var kind = part.getContentType().toLowerCase(Locale.ROOT);
      if (kind.contains("macroenabled") || kind.contains("vbaproject")) {
        throw Refused.at(
            name, kind.contains("binary") ? "office.file.binary" : "office.file.macros");
      }
    }
    boolean workbook =
        parcel.getParts().stream()
            .anyMatch(part -> part.getContentType().endsWith("spreadsheetml.sheet.main+xml"));
    if (!workbook) {
      throw Refused.at(name, "office.file.not-workbook");
    }
  }
}

package org.igworkbench.office;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.igworkbench.exchange.Table.Row;

/// A workbook of one tab whose cells are all text, with nothing else to it: what a CSV file becomes
/// so that remarks can be put on its cells.
final class PlainWorkbook {

  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final int TEXT = 1;
  private static final int QUOTED = 2;

  private final String tab;

  PlainWorkbook(String tab) {
    this.tab = tab;
  }

  /// Writes each row at its record.
  byte[] of(List<Row> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          PartKinds.LIST,
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/>"
              + override("workbook", "sheet.main")
              + override("styles", "styles")
              + override("worksheets/sheet1", "worksheet")
              + "</Types>");
      put(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets><sheet name=\""
              + escaped(tab)
              + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
      put(zip, "xl/styles.xml", styles());
      begin(zip, "xl/worksheets/sheet1.xml");
      var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      sheet(out, rows);
      out.flush();
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + KIND + kind + "+xml\"/>";
  }

  private static String relations(String... kindsAndTargets) {
    var text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      text.append("<Relationship Id=\"r")
          .append(i / 2 + 1)
          .append("\" Type=\"" + OFFICE + "/")
          .append(kindsAndTargets[i])
          .append("\" Target=\"")
          .append(kindsAndTargets[i + 1])
          .append("\"/>");
    }
    return text.append("</Relationships>").toString();
  }

  private static String styles() {
    var style = "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"";
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills"
        + " count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
        + " patternType=\"gray125\"/></fill></fills><borders"
        + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
        + " count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
        + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\""
        + " fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + style
        + " applyNumberFormat=\"1\"/>"
        + style
        + " applyNumberFormat=\"1\" quotePrefix=\"1\"/></cellXfs></styleSheet>";
  }

  private static void sheet(Writer out, List<Row> rows) throws IOException {
    out.write(
        BEGIN
            + "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr"
            + " defaultColWidth=\"24\" defaultRowHeight=\"15\"/><sheetData>");
    var letters = new ArrayList<String>();
    for (var row : rows) {
      while (letters.size() < row.cells().size()) {
        letters.add(CellReference.convertNumToColString(letters.size()));
      }
      out.write("<row r=\"" + row.record() + "\">");
      for (int column = 0; column < row.cells().size(); column++) {
        var text = row.cells().get(column);
        if (!text.isEmpty()) {
          cell(out, letters.get(column) + row.record(), text);
        }
      }
      out.write("</row>");
    }
    out.write("</sheetData></worksheet>");
  }

  private static void cell(Writer out, String address, String text) throws IOException {
    int style = CellText.looksLikeFormula(text) ? QUOTED : TEXT;
    out.write(
        "<c r=\""
            + address
            + "\" s=\""
            + style
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    out.write(escaped(CellText.lines(text)));
    out.write("</t></is></c>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
    begin(zip, part);
    zip.write((BEGIN + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String part) throws IOException {
    var entry = new ZipEntry(part);
    entry.setTimeLocal(SameBytes.FIXED);
    zip.putNextEntry(entry);
  }
}

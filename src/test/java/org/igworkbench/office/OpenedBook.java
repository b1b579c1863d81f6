package org.igworkbench.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook that was written, as a library reads it and as the XML of its parts.
record OpenedBook(byte[] file, XSSFWorkbook workbook, Map<String, byte[]> parts) {

  static final int MARKING_ROW = 4;

  static OpenedBook of(byte[] file) {
    return new OpenedBook(file, Books.opened(file), Books.parts(file));
  }

  List<XSSFSheet> sheets() {
    return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
  }

  List<XSSFSheet> withTable() {
    return sheets().stream().filter(sheet -> !sheet.getTables().isEmpty()).toList();
  }

  List<XSSFSheet> withChart() {
    return sheets().stream().filter(sheet -> !charts(sheet).isEmpty()).toList();
  }

  static List<XSSFChart> charts(XSSFSheet sheet) {
    var drawing = sheet.getDrawingPatriarch();
    return drawing == null ? List.of() : drawing.getCharts();
  }

  /// The XML of the parts whose name begins so.
  Map<String, String> xml(String beginning) {
    var found = new LinkedHashMap<String, String>();
    parts.forEach((name, part) -> {
      if (name.startsWith(beginning) && name.endsWith(".xml")) {
        found.put(name, Books.text(part));
      }
    });
    return found;
  }

  static Stream<Cell> cells(XSSFSheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row != null)
        .flatMap(row -> IntStream.range(0, row.getLastCellNum()).<Cell>mapToObj(row::getCell))
        .filter(cell -> cell != null);
  }

  static Stream<Cell> texts(XSSFSheet sheet) {
    return cells(sheet).filter(cell -> cell.getCellType() == CellType.STRING);
  }

  static XSSFTable table(XSSFSheet sheet) {
    return sheet.getTables().getFirst();
  }

  /// The rows below the headings of the table.
  static Stream<XSSFRow> body(XSSFSheet sheet) {
    var table = table(sheet);
    return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
        .mapToObj(sheet::getRow);
  }

  /// What stands in a cell, in words; empty where nothing does.
  static String say(XSSFSheet sheet, int row, int column) {
    var line = sheet.getRow(row);
    var cell = line == null ? null : line.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  /// The marking as the cover says it.
  String marking() {
    return say(sheets().getFirst(), MARKING_ROW, 1);
  }
}

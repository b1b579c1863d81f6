package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What lands on the clipboard for a spreadsheet.
class TableTextTest {

  private static TableText row(String... cells) {
    return new TableText(List.of(List.of("Code", "Title"), List.of(cells)));
  }

  @Test
  void headingsAndRowsAreParted() {
    assertThat(row("REC-01", "Police").plain()).isEqualTo("Code\tTitle\nREC-01\tPolice\n");
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() {
    var text = row("=HYPERLINK(\"http://x\")", "+44 1632 960000");

    assertThat(text.plain()).contains("'=HYPERLINK", "'+44 1632");
    // Excel looks at the style, LibreOffice at the number format of its own.
    assertThat(text.html())
        .contains("<td sdnum=\"2057;0;@\" style=\"mso-number-format:'\\@'\">=HYPERLINK");
  }

  @Test
  void tabsAndLineBreaksDoNotTearARowApart() {
    assertThat(row("one\ttwo", "three\r\nfour").plain()).endsWith("one two\tthree four\n");
  }

  @Test
  void textThatBeginsWithAQuotationMarkSwallowsNoOtherCell() {
    assertThat(row("\"Early help", "next").plain()).endsWith("\"\"\"Early help\"\tnext\n");
    assertThat(row("5\" disk", "next").plain()).endsWith("5\" disk\tnext\n");
  }

  @Test
  void markupStaysText() {
    assertThat(row("<b>x</b>", "A & B").html()).contains("&lt;b&gt;x&lt;/b&gt;", "A &amp; B");
  }
}

package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void plainTextStaysAsItIs() {
    assertThat(Csv.row(List.of("DSR-2026-001", "", "covered"))).isEqualTo("DSR-2026-001,,covered");
  }

  @Test
  void commasQuotesAndLineBreaksAreQuoted() {
    assertThat(Csv.row(List.of("a,b", "say \"yes\"", "one\ntwo")))
        .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"one\ntwo\"");
  }

  @Test
  void whatASpreadsheetWouldRunStaysText() {
    assertThat(Csv.row(List.of("=1+1", "+44", "-1", "@x", "\tx", "=cmd(\"a\",1)")))
        .isEqualTo("'=1+1,'+44,'-1,'@x,'\tx,\"'=cmd(\"\"a\"\",1)\"");
  }
}

package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaMarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x"})
  void whatASpreadsheetWouldRunGetsAMarkAndIsReadBackWithoutIt(String text) {
    assertThat(FormulaMark.put(text)).isEqualTo("'" + text);
    assertThat(FormulaMark.taken("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "police", "'tis", "1-2", "a=b", " =1", "'", "’=1"})
  void otherTextStaysAsItIsOnBothWays(String text) {
    assertThat(FormulaMark.put(text)).isEqualTo(text);
    assertThat(FormulaMark.taken(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''-5", "'@x"})
  void textThatLooksMarkedAlreadyComesBackWithItsOwnMark(String text) {
    assertThat(FormulaMark.taken(FormulaMark.put(text))).isEqualTo(text);
    assertThat(FormulaMark.put(text)).startsWith("'" + text.charAt(0));
  }

  @Test
  void csvIsReadWithoutTheMarks() {
    var file = new SourceFile("x.csv", "'=a,b\n'+44,\"'=1,2\"\n".getBytes(StandardCharsets.UTF_8));

    var read = new CsvReader().read(file);

    assertThat(read)
        .isInstanceOfSatisfying(
            Reading.Sound.class,
            sound -> {
              var table = (Table) sound.value();
              assertThat(table.headings()).containsExactly("=a", "b");
              assertThat(table.rows().getFirst().cells()).containsExactly("+44", "=1,2");
            });
  }
}

package org.sitrep.app.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void textWithCommasQuotesAndBreaksIsQuoted() {
    String row = new Csv().text("a,b").text("c\"d").text("e\nf").text("plain").end().toString();

    assertThat(row).isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\",plain\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void formulasAreMadeText(String formula) {
    assertThat(new Csv().text(formula).toString()).isEqualTo("'" + formula);
  }

  @Test
  void numbersStayNumbers() {
    assertThat(new Csv().number(-73.5).number(5).number(-3).toString()).isEqualTo("-73.5,5,-3");
  }

  @Test
  void emptyCellsKeepTheirPlace() {
    assertThat(new Csv().header(List.of("a", "b")).text("").text("").end().toString())
        .isEqualTo("a,b\r\n,\r\n");
  }
}

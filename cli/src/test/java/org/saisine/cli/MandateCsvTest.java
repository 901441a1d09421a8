package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

class MandateCsvTest {

  @Test
  @DisplayName("one line a mandate; several codes or times in a cell are set apart by blanks")
  void line() {
    assertThat(MandateCsv.rows(withText("Requests a report")))
        .isEqualTo(
            "A/HRC/RES/57/1,SG OHCHR,report,HRC,HRC:58 2036-06-30,annual,9,Requests a report,"
                + "10,20,x.txt\n");
  }

  @Test
  @DisplayName("commas, quotes and line ends are quoted")
  void quoting() {
    assertThat(MandateCsv.rows(withText("a, \"b\"\nc"))).contains(",\"a, \"\"b\"\"\nc\",");
    assertThat(MandateCsv.rows(withText("plain; text"))).contains(",plain; text,");
  }

  @Test
  @DisplayName("a text that a spreadsheet would run as a formula is kept from it")
  void formula() {
    assertThat(MandateCsv.rows(withText("=1+1"))).contains(",'=1+1,");
    assertThat(MandateCsv.rows(withText("1=1"))).contains(",1=1,");
  }

  private static Record withText(String text) {
    Record record = Village.resolution("x.txt", "");
    Mandate mandate = Village.mandate("9", List.of("SG", "OHCHR"), List.of("HRC"), text);
    return new Record(
        record.source(),
        record.language(),
        record.masthead(),
        record.paragraphs(),
        record.references(),
        record.instruments(),
        record.adoption(),
        List.of(mandate),
        record.events(),
        record.agenda(),
        record.sittings(),
        record.seatings(),
        record.apparatus(),
        record.findings());
  }
}

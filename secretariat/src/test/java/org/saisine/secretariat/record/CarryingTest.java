package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

class CarryingTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @DisplayName("a new edition inherits nothing by itself; carried over is what stands in it once")
  void carried() {
    desk.receive(Bells.text(""));
    desk.correct("mandate", "by", "OHCHR");
    desk.correct("reference", "symbol", "A/HRC/RES/85/7");
    desk.receive(Bells.text("Recalling the bells,\n\n"));
    assertThat(desk.documents.reading(desk.edition()).standing()).isEmpty();
    assertThat(desk.corrections.before(desk.edition())).hasSize(2);
    assertThat(desk.corrections.carry(desk.edition().id(), "", "clerk")).isEqualTo(2);
    Record record = desk.documents.reading(desk.edition()).record();
    assertThat(record.mandates().getFirst().by()).containsExactly("OHCHR");
    assertThat(desk.corrections.carry(desk.edition().id(), "", "clerk")).isZero();
  }

  @Test
  @DisplayName("what stands in two places of the new edition is not carried over, but stays told")
  void notCarried() {
    desk.receive(Bells.text(""));
    desk.correct("reference", "symbol", "A/HRC/RES/85/7");
    desk.receive(Bells.text("Recalling also its resolution 85/6 of 29 March 2034,\n\n"));
    assertThat(desk.corrections.before(desk.edition())).hasSize(1);
    assertThat(desk.corrections.carry(desk.edition().id(), "", "clerk")).isZero();
  }

  @Test
  @DisplayName("what stands on another correction is carried over with it")
  void together() {
    desk.receive(Bells.text(""));
    Span last = desk.reading().record().paragraphs().getLast().span();
    desk.wish(new Wish.Split(last, "also invites", ""));
    Stated half =
        desk.reading().facts().stream()
            .filter(each -> each.family().key().equals(TextFamilies.PARAGRAPH))
            .reduce((one, other) -> other)
            .orElseThrow();
    desk.wish(Bells.say(half, "number", "3"));
    desk.receive(Bells.text("Recalling the bells,\n\n"));
    assertThat(desk.corrections.carry(desk.edition().id(), "", "clerk")).isEqualTo(2);
    assertThat(desk.reading().record().paragraphs())
        .extracting(Paragraph::id)
        .endsWith("op2", "op3");
  }
}

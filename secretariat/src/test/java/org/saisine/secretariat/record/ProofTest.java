package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

class ProofTest {
  @Test
  @DisplayName("a date that a person corrects is the date; its place in the text stays")
  void date() {
    Stated issued = Bells.fact(Bells.READING, "issued");
    Proof.Sheet sheet = Bells.sheet(Bells.READING, Bells.say(issued, "value", "2036-04-03"));
    assertThat(sheet.record().masthead().issued().orElseThrow().value()).hasToString("2036-04-03");
    assertThat(sheet.record().masthead().issued().orElseThrow().span()).isEqualTo(issued.span());
    assertThat(Bells.hold(sheet)).isEqualTo(Standing.Hold.DIFFERS);
    assertThat(sheet.standing().getFirst().reader()).isEqualTo(Said.of("value", "2036-04-02"));
  }

  @Test
  @DisplayName("who owes a report is corrected; what else the reader says of it stays the reader's")
  void mandate() {
    Stated owed = Bells.fact(Bells.READING, "mandate");
    Proof.Sheet sheet = Bells.sheet(Bells.READING, Bells.say(owed, "by", "OHCHR, SG"));
    Mandate mandate = sheet.record().mandates().getFirst();
    assertThat(mandate.by()).containsExactly("OHCHR", "SG");
    assertThat(mandate.due()).isEqualTo(Bells.READING.own().mandates().getFirst().due());
    assertThat(sheet.standing().getFirst().correction().change())
        .isEqualTo(new Change.Changed(Said.of("by", "SG"), Said.of("by", "OHCHR SG")));
  }

  @Test
  @DisplayName("a number that is corrected is the paragraph's address, and its mandates follow")
  void number() {
    Stated paragraph =
        Bells.READING.facts().stream()
            .filter(each -> each.said().get("number").equals("1"))
            .findFirst()
            .orElseThrow();
    Record record = Bells.sheet(Bells.READING, Bells.say(paragraph, "number", "3")).record();
    assertThat(record.paragraphs()).extracting(Paragraph::id).contains("op3").doesNotContain("op1");
    assertThat(record.mandates()).extracting(Mandate::paragraph).containsOnly("3");
  }

  @Test
  @DisplayName("a reference is added by its words, where they stand once: not twice, not nowhere")
  void added() {
    Paragraph last = Bells.READING.own().paragraphs().getLast();
    Map<String, String> symbol = Map.of("symbol", "a/hrc/res/90/1");
    Proof.Sheet sheet =
        Bells.sheet(Bells.READING, new Wish.Add("reference", last.span(), "the keepers", symbol));
    assertThat(sheet.record().references().getLast().paragraph()).contains(last.id());
    for (Map.Entry<String, String> each :
        Map.of("invites", "words", "the lamps", "words", "them", "twice", " ", "needed")
            .entrySet()) {
      Wishes wishes = new Wishes(Bells.READING);
      Wish wish = new Wish.Add("reference", last.span(), each.getKey(), symbol);
      if (each.getKey().equals("invites")) {
        assertThat(wishes.look(wish)).isPresent();
      } else {
        assertThat(wishes.look(wish)).isEmpty();
        assertThat(wishes.faults()).containsExactly(new Outcome.Fault("words", each.getValue()));
      }
    }
  }

  @Test
  @DisplayName("all that is wrong is told, not the first: a day that is none, a kind that is none")
  void faults() {
    Wishes wishes = new Wishes(Bells.READING);
    Stated owed = Bells.fact(Bells.READING, "mandate");
    assertThat(wishes.look(Bells.say(owed, "kind", "poem", "due", "soon", "every", "often")))
        .isEmpty();
    assertThat(wishes.faults())
        .extracting(Outcome.Fault::field)
        .containsExactlyInAnyOrder("kind", "due", "every");
  }

  @Test
  @DisplayName("a finding goes where a person corrects the very fact it speaks of, or settles it")
  void findings() {
    Reading unsure =
        Bells.reading(
            Bells.text("").replace("ninety-third session", "session that follows the next"));
    List<Finding> before = unsure.own().findings();
    for (Finding each : before) {
      Stated finding =
          unsure.facts().stream()
              .filter(fact -> fact.family().key().equals(TextFamilies.FINDING))
              .filter(fact -> fact.span().equals(each.span()))
              .findFirst()
              .orElseThrow();
      Proof.Sheet settled =
          Bells.sheet(
              unsure, new Wish.Strike(TextFamilies.FINDING, finding.span(), finding.rank()));
      assertThat(settled.record().findings()).hasSize(before.size() - 1);
    }
  }

  @Test
  @DisplayName(
      "a newer reader that says the same agrees; one that says a third thing differs; "
          + "where the fact is gone the correction has lost its hold")
  void newer() {
    Stated owed = Bells.fact(Bells.READING, "mandate");
    Wishes.Meant meant =
        new Wishes(Bells.READING).look(Bells.say(owed, "due", "HRC 94")).orElseThrow();
    List<Correction> said =
        List.of(Bells.correction("mandate", meant.place(), meant.change().orElseThrow(), 1));
    List<Standing.Hold> holds =
        IntStream.of(94, 95)
            .mapToObj(session -> newer(session))
            .map(record -> Bells.hold(Proof.of(record, Bells.READING.text(), said)))
            .toList();
    assertThat(holds).containsExactly(Standing.Hold.AGREED, Standing.Hold.DIFFERS);
    Proof.Sheet third = Proof.of(newer(95), Bells.READING.text(), said);
    assertThat(third.standing().getFirst().moved()).isTrue();
    assertThat(Dues.said(third.record().mandates().getFirst().due())).isEqualTo("HRC 94");
    Revision without = new Revision(Bells.READING.own(), Bells.READING.text());
    without.mandates.clear();
    assertThat(Bells.hold(Proof.of(without.record(), Bells.READING.text(), said)))
        .isEqualTo(Standing.Hold.LOST);
  }

  /** As a reader would read it that sees another session. */
  private static Record newer(int session) {
    Revision revision = new Revision(Bells.READING.own(), Bells.READING.text());
    Mandate old = revision.mandates.getFirst();
    revision.mandates.set(
        0,
        new Mandate(
            old.paragraph(),
            old.kind(),
            old.by(),
            old.to(),
            Dues.of("HRC " + session).orElseThrow(),
            old.every(),
            old.text(),
            new Span(old.span().start() + 1, old.span().end())));
    return revision.record();
  }

  @Test
  @DisplayName(
      "a vote of a State is refused where there is no vote, rather than lost without a word")
  void nowhere() {
    Reading reading =
        Bells.reading(Bells.text("").replace("[Adopted without a vote.]", "The end."));
    Span all = new Span(0, reading.text().length());
    Map<String, String> vote = Map.of("state", "FRA", "choice", "against");
    assertThat(Bells.faults(reading, new Wish.Add("position", all, "The end.", vote)))
        .containsExactly(new Outcome.Fault("", "nowhere"));
    assertThat(Bells.meant(Bells.READING, new Wish.Add("position", all, "light the lamps", vote)))
        .isNotNull();
  }

  @Test
  @DisplayName("a place beyond the end of the text holds no words, and breaks nothing")
  void beyond() {
    Span beyond = new Span(900_000, 900_001);
    Wish wish = new Wish.Add("reference", beyond, "lamps", Map.of("symbol", "A/RES/1/1"));
    assertThat(Bells.faults(Bells.READING, wish))
        .containsExactly(new Outcome.Fault("words", "words"));
  }
}

package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;

class ParagraphTest {
  @Test
  @DisplayName("a paragraph is split where the quoted words begin; what stands in them goes along")
  void split() {
    Paragraph first = Bells.READING.own().paragraphs().get(1);
    Proof.Sheet sheet =
        Bells.sheet(Bells.READING, new Wish.Split(first.span(), "and to light the lamps", "1(a)"));
    assertThat(sheet.record().paragraphs()).extracting(Paragraph::id).contains("op1", "op1(a)");
    Paragraph second = sheet.record().paragraphs().get(2);
    assertThat(second.text()).isEqualTo("and to light the lamps;");
    assertThat(Bells.READING.text().substring(second.span().start(), second.span().end()))
        .isEqualTo("and to light the lamps;");
    assertThat(sheet.record().paragraphs().get(1).text()).endsWith("on the bells,");
  }

  @Test
  @DisplayName("a paragraph that is joined with the next is one; what cited the next cites it")
  void join() {
    Span recalling = Bells.READING.own().paragraphs().getFirst().span();
    Proof.Sheet sheet = Bells.sheet(Bells.READING, new Wish.Join(recalling));
    assertThat(sheet.record().paragraphs()).hasSize(Bells.READING.own().paragraphs().size() - 1);
    assertThat(sheet.record().paragraphs().getFirst().text()).contains("85/6").contains("lamps");
    Wishes wishes = new Wishes(Bells.READING);
    assertThat(wishes.look(new Wish.Join(Bells.READING.own().paragraphs().getLast().span())))
        .isEmpty();
    assertThat(wishes.faults()).containsExactly(new Outcome.Fault("", "last"));
  }

  private static Paragraph paragraph(Reading reading, String id) {
    return reading.record().paragraphs().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Reading reading) {
    return reading.record().paragraphs().stream().map(Paragraph::id).toList();
  }

  private static Wish.Strike strike(Reading reading, String id) {
    return new Wish.Strike(TextFamilies.PARAGRAPH, paragraph(reading, id).span(), 0);
  }

  private static Wish.Insert after(Reading reading, String id, String number, String text) {
    return new Wish.Insert(
        paragraph(reading, id).span(), text, Map.of("number", number, "part", "operative"));
  }

  /** The reading with one more correction, and those before it that it leaves in force. */
  private static Reading with(Reading reading, Wish wish) {
    Wishes.Meant meant = Bells.meant(reading, wish);
    List<Correction> all =
        new ArrayList<>(reading.standing().stream().map(Standing::correction).toList());
    long entry = 1 + all.stream().mapToLong(Correction::entry).max().orElse(0);
    meant.replaced().ifPresent(all::remove);
    meant
        .change()
        .ifPresent(
            change -> all.add(Bells.correction(wish.family(), meant.place(), change, entry)));
    return reading.with(all);
  }

  private static Reading without(Reading reading, int entry) {
    return reading.with(
        reading.standing().stream()
            .map(Standing::correction)
            .filter(each -> each.entry() != entry)
            .toList());
  }

  private static List<Standing.Hold> holds(Reading reading) {
    return reading.standing().stream().map(Standing::hold).toList();
  }

  @Test
  @DisplayName(
      "a paragraph that is none goes with what was read in it; the others stay where they are")
  void struck() {
    Reading now = with(Bells.READING, strike(Bells.READING, "op1"));
    assertThat(ids(now)).containsExactly("pp1", "op2");
    assertThat(now.record().mandates()).isEmpty();
    assertThat(without(now, 1).record()).isEqualTo(Bells.READING.own());
    Reading first = with(Bells.READING, strike(Bells.READING, "pp1"));
    assertThat(first.record().references()).isEmpty();
  }

  @Test
  @DisplayName(
      "a paragraph is added by its words, with its number; what is read there stands in it")
  void inserted() {
    Reading struck = with(Bells.READING, strike(Bells.READING, "op1"));
    String text = Bells.READING.own().paragraphs().get(1).text();
    Reading now = with(struck, after(struck, "pp1", "4", text));
    assertThat(ids(now)).containsExactly("pp1", "op4", "op2");
    assertThat(now.record().mandates()).extracting(Mandate::paragraph).containsOnly("4");
    assertThat(now.record().mandates()).hasSameSizeAs(Bells.READING.own().mandates());
  }

  @Test
  @DisplayName("a paragraph before the first one is added without moving it")
  void first() {
    Wish wish =
        new Wish.Insert(new Span(0, 0), "The Human Rights Council,", Map.of("part", "preambular"));
    Reading now = with(Bells.READING, wish);
    assertThat(ids(now)).containsExactly("pp0", "pp1", "op1", "op2");
    assertThat(now.record().paragraphs().getFirst().text()).isEqualTo("The Human Rights Council,");
  }

  @Test
  @DisplayName("an added paragraph keeps its address when another goes that was added before it")
  void addresses() {
    Reading now = with(Bells.READING, strike(Bells.READING, "op2"));
    now = with(now, after(now, "op1", "", "Invites the keepers to ring them;"));
    now = with(now, after(now, "op1.2", "", "also invites the ringers to keep them."));
    assertThat(ids(now)).containsExactly("pp1", "op1", "op1.2", "op1.2.2");
    assertThat(ids(without(now, 2))).containsExactly("pp1", "op1", "op1.2.2");
    Reading called = with(now, Bells.say(last(now), "addressees", "STATES"));
    assertThat(ids(called)).containsExactly("pp1", "op1", "op1.2", "op1.2.2");
    assertThat(ids(with(called, Bells.say(last(called), "number", "7")))).endsWith("op7");
  }

  private static Stated last(Reading reading) {
    return reading.facts().stream()
        .filter(each -> each.family().key().equals(TextFamilies.PARAGRAPH))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  @DisplayName("an added paragraph that was split stays split when it is corrected afterwards")
  void splitLater() {
    Reading now = with(Bells.READING, strike(Bells.READING, "op2"));
    String text = paragraph(Bells.READING, "op2").text();
    now = with(now, after(now, "op1", "2", text));
    assertThat(ids(now)).containsExactly("pp1", "op1", "op2");
    assertThat(paragraph(now, "op2").text()).isEqualTo(text);
    assertThat(paragraph(now, "op2").span()).isEqualTo(paragraph(Bells.READING, "op2").span());
    now = with(now, new Wish.Split(paragraph(now, "op2").span(), "also invites", ""));
    List<Correction> all =
        new ArrayList<>(now.standing().stream().map(Standing::correction).toList());
    Correction added = all.remove(1);
    all.add(Bells.correction(added.family(), added.place(), added.change(), 9));
    assertThat(holds(Bells.READING.with(all))).containsOnly(Standing.Hold.DIFFERS);
    assertThat(ids(Bells.READING.with(all))).containsExactly("pp1", "op1", "op2", "op2.2");
  }

  @Test
  @DisplayName("what was called the second half of a paragraph is not said of all of it")
  void halves() {
    Reading now =
        with(
            Bells.READING,
            new Wish.Split(paragraph(Bells.READING, "op2").span(), "also invites", ""));
    Stated second = last(now);
    now = with(now, Bells.say(second, "number", "3"));
    assertThat(ids(now)).containsExactly("pp1", "op1", "op2", "op3");
    Reading whole = without(now, 1);
    assertThat(holds(whole)).containsExactly(Standing.Hold.LOST);
    assertThat(whole.record()).isEqualTo(Bells.READING.own());
    Reading gone = with(without(now, 2), strike(without(now, 2), "op2.2"));
    Reading back = without(gone, 1);
    assertThat(holds(back)).containsExactly(Standing.Hold.LOST);
    assertThat(back.record()).isEqualTo(Bells.READING.own());
  }

  /** As a reader reads that does not see the second operative paragraph. */
  private static Reading older() {
    Revision revision = new Revision(Bells.READING.own(), Bells.READING.text());
    revision.paragraphs.removeLast();
    return new Reading(revision.record(), Bells.READING.text(), revision.record(), List.of());
  }

  private static Reading newer(Reading corrected) {
    return Bells.READING.with(corrected.standing().stream().map(Standing::correction).toList());
  }

  @Test
  @DisplayName(
      "a newer reader that sees the added paragraph agrees; one that numbers it otherwise differs; "
          + "where it sees those words in the middle of another, the correction has lost its hold")
  void newerReader() {
    Reading old = older();
    String text = paragraph(Bells.READING, "op2").text();
    Reading agreed = newer(with(old, after(old, "op1", "2", text)));
    assertThat(holds(agreed)).containsExactly(Standing.Hold.AGREED);
    assertThat(agreed.record()).isEqualTo(Bells.READING.own());
    Reading differs = newer(with(old, after(old, "op1", "5", text)));
    assertThat(holds(differs)).containsExactly(Standing.Hold.DIFFERS);
    assertThat(ids(differs)).containsExactly("pp1", "op1", "op5");
    assertThat(paragraph(differs, "op5").act()).isEqualTo(paragraph(Bells.READING, "op2").act());
    Reading lost = newer(with(old, after(old, "op1", "", "also invites the ringers")));
    assertThat(holds(lost)).containsExactly(Standing.Hold.LOST);
    assertThat(lost.record()).isEqualTo(Bells.READING.own());
  }

  @Test
  @DisplayName("a newer reader that makes no such paragraph agrees with whoever struck it out")
  void struckLater() {
    Reading struck = with(Bells.READING, strike(Bells.READING, "op2"));
    Reading now = older().with(struck.standing().stream().map(Standing::correction).toList());
    assertThat(holds(now)).containsExactly(Standing.Hold.AGREED);
    assertThat(now.record()).isEqualTo(older().own());
  }

  @Test
  @DisplayName(
      "a paragraph stands where its words do: not within another, not elsewhere, not twice")
  void wrongWords() {
    Reading struck = with(Bells.READING, strike(Bells.READING, "op2"));
    for (Map.Entry<String, String> each :
        Map.of(
                "light the lamps", "inside",
                "The Human Rights Council,", "elsewhere",
                "the moon", "words",
                "keep", "twice",
                " ", "needed")
            .entrySet()) {
      assertThat(Bells.faults(struck, after(struck, "op1", "2", each.getKey())))
          .containsExactly(new Outcome.Fault("words", each.getValue()));
    }
    Wish wish =
        new Wish.Insert(
            paragraph(struck, "op1").span(),
            "the moon",
            Map.of("number", "a number that is far too long", "part", "chorus"));
    assertThat(Bells.faults(struck, wish))
        .extracting(Outcome.Fault::field)
        .containsExactly("number", "part", "words");
  }
}

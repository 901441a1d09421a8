package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

class ProofTest {
  private static final String BELLS =
      """
      United Nations

      A/HRC/RES/91/14

      General Assembly

      Distr.: General

      2 April 2036

      Original: English

      Human Rights Council

      Ninety-first session

      Agenda item 3

      Resolution adopted by the Human Rights Council on 1 April 2036

      The Human Rights Council,

      Recalling its resolution 85/6 of 29 March 2034,

      1. Requests the Secretary-General to report to the Human Rights Council at its ninety-third \
      session on the bells, and to light the lamps;

      2. Invites the keepers to ring them; also invites the ringers to keep them.

      [Adopted without a vote.]
      """;

  private static final Reading READING = reading(BELLS);

  private static Reading reading(String text) {
    return Reading.of(new Source("x.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Correction correction(String family, Quote place, Change change, long entry) {
    return new Correction(
        entry, 1, family, place, change, "because", "clerk", Instant.EPOCH, entry);
  }

  /** What comes of a wish, alone. */
  private static Proof.Sheet sheet(Reading reading, Wish wish) {
    Wishes wishes = new Wishes(reading);
    Optional<Wishes.Meant> meant = wishes.look(wish);
    assertThat(wishes.faults()).isEmpty();
    Wishes.Meant one = meant.orElseThrow();
    return Proof.of(
        reading.own(),
        reading.text(),
        List.of(correction(wish.family(), one.place(), one.change().orElseThrow(), 1)));
  }

  private static Stated fact(Reading reading, String family) {
    return reading.facts().stream()
        .filter(each -> each.family().key().equals(family))
        .findFirst()
        .orElseThrow();
  }

  private static Wish.Say say(Stated fact, String... told) {
    Map<String, String> values = new TreeMap<>(fact.said().values());
    values.putAll(Said.of(told).values());
    return new Wish.Say(fact.family().key(), fact.span(), fact.rank(), values);
  }

  private static Standing.Hold hold(Proof.Sheet sheet) {
    return sheet.standing().getFirst().hold();
  }

  static Stream<Path> village() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "village"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("village")
  @DisplayName("what is laid out to be corrected and left as it is, is the same record")
  void untouched(Path file) throws IOException {
    Reading reading = reading(Files.readString(file));
    assertThat(new Revision(reading.own(), reading.text()).record()).isEqualTo(reading.own());
    Revision revision = new Revision(reading.own(), reading.text());
    Families.all().forEach(family -> remade(family, revision));
    assertThat(revision.record()).isEqualTo(reading.own());
  }

  /** Each fact, told field by field, is made again of what was told. */
  private static <T> void remade(Family<T> family, Revision revision) {
    if (!family.key().equals(TextFamilies.FINDING)) {
      family
          .in()
          .apply(revision)
          .replaceAll(old ->
              family
                  .making()
                  .of(
                      new Family.Told<>(
                          family.say().apply(old),
                          family.span().apply(old),
                          revision,
                          Optional.of(old))));
    }
  }

  @ParameterizedTest
  @MethodSource("village")
  @DisplayName(
      "whatever is corrected, a record comes back whose facts stand in the text; and "
          + "withdrawing it all gives what the reader reads")
  void total(Path file) throws IOException {
    Reading reading = reading(Files.readString(file));
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      List<Correction> all = new ArrayList<>();
      for (int i = 1; i <= 12; i++) {
        Reading now = reading.with(all);
        Wishes wishes = new Wishes(now);
        int entry = i;
        Wish wish = wish(now, random);
        wishes
            .look(wish)
            .ifPresent(meant -> {
              meant.replaced().ifPresent(all::remove);
              meant
                  .change()
                  .ifPresent(
                      change -> all.add(correction(wish.family(), meant.place(), change, entry)));
            });
      }
      Reading corrected = reading.with(all);
      assertThat(corrected.standing()).hasSize(all.size());
      for (Stated each : corrected.facts()) {
        assertThat(each.span().end()).isLessThanOrEqualTo(reading.text().length());
      }
      assertThat(Seal.of(corrected.record())).hasSize(32);
      assertThat(corrected.with(List.of()).record()).isEqualTo(reading.own());
      // In another order of coming the same corrections say the same.
      assertThat(reading.with(all.reversed()).record()).isEqualTo(corrected.record());
    }
  }

  private static Wish wish(Reading reading, Random random) {
    List<Stated> facts = reading.facts();
    Stated fact = facts.get(random.nextInt(facts.size()));
    String key = fact.family().key();
    Map<String, String> values = new TreeMap<>(fact.said().values());
    fact.family()
        .fields()
        .forEach(field -> {
          if (random.nextInt(2) == 0) {
            values.put(field.key(), any(field, random));
          }
        });
    List<Paragraph> paragraphs = reading.record().paragraphs();
    Span paragraph =
        paragraphs.isEmpty()
            ? new Span(0, reading.text().length())
            : paragraphs.get(random.nextInt(paragraphs.size())).span();
    int start = paragraph.start() + random.nextInt(paragraph.end() - paragraph.start());
    String words =
        reading.text().substring(start, Math.min(paragraph.end(), start + random.nextInt(40)));
    return switch (random.nextInt(6)) {
      case 0 -> new Wish.Strike(key, fact.span(), fact.rank());
      case 1 -> new Wish.Add(key, paragraph, words, values);
      case 2 -> new Wish.Split(paragraph, words, random.nextBoolean() ? "" : "7");
      case 3 -> new Wish.Join(paragraph);
      default -> new Wish.Say(key, fact.span(), fact.rank(), values);
    };
  }

  private static String any(Field field, Random random) {
    if (!field.choices().isEmpty()) {
      return field.choices().get(random.nextInt(field.choices().size()));
    }
    return switch (field.form()) {
      case DAY -> "2036-04-0" + (1 + random.nextInt(9));
      case TIME -> "10:0" + random.nextInt(9);
      case NUMBER, ITEM, ITEMS -> "" + random.nextInt(99);
      case ACT -> "recall";
      case SYMBOL -> "A/HRC/RES/90/" + random.nextInt(40);
      case CODE, CODES -> random.nextBoolean() ? "SG" : "HRC";
      case STATE -> "FRA";
      case DUES -> random.nextBoolean() ? "HRC 95" : "2037-01-01; P3Y";
      case EVERY -> "annual";
      default -> random.nextBoolean() ? "" : "bells";
    };
  }

  @Test
  @DisplayName("a date that a person corrects is the date; its place in the text stays")
  void date() {
    Stated issued = fact(READING, "issued");
    Proof.Sheet sheet = sheet(READING, say(issued, "value", "2036-04-03"));
    assertThat(sheet.record().masthead().issued().orElseThrow().value()).hasToString("2036-04-03");
    assertThat(sheet.record().masthead().issued().orElseThrow().span()).isEqualTo(issued.span());
    assertThat(hold(sheet)).isEqualTo(Standing.Hold.DIFFERS);
    assertThat(sheet.standing().getFirst().reader()).isEqualTo(Said.of("value", "2036-04-02"));
  }

  @Test
  @DisplayName("who owes a report is corrected; what else the reader says of it stays the reader's")
  void mandate() {
    Stated owed = fact(READING, "mandate");
    Proof.Sheet sheet = sheet(READING, say(owed, "by", "OHCHR, SG"));
    Mandate mandate = sheet.record().mandates().getFirst();
    assertThat(mandate.by()).containsExactly("OHCHR", "SG");
    assertThat(mandate.due()).isEqualTo(READING.own().mandates().getFirst().due());
    assertThat(sheet.standing().getFirst().correction().change())
        .isEqualTo(new Change.Changed(Said.of("by", "SG"), Said.of("by", "OHCHR SG")));
  }

  @Test
  @DisplayName("a paragraph is split where the quoted words begin; what stands in them goes along")
  void split() {
    Paragraph first = READING.own().paragraphs().get(1);
    Proof.Sheet sheet =
        sheet(READING, new Wish.Split(first.span(), "and to light the lamps", "1(a)"));
    assertThat(sheet.record().paragraphs()).extracting(Paragraph::id).contains("op1", "op1(a)");
    Paragraph second = sheet.record().paragraphs().get(2);
    assertThat(second.text()).isEqualTo("and to light the lamps;");
    assertThat(READING.text().substring(second.span().start(), second.span().end()))
        .isEqualTo("and to light the lamps;");
    assertThat(sheet.record().paragraphs().get(1).text()).endsWith("on the bells,");
  }

  @Test
  @DisplayName("a paragraph that is joined with the next is one; what cited the next cites it")
  void join() {
    Span recalling = READING.own().paragraphs().getFirst().span();
    Proof.Sheet sheet = sheet(READING, new Wish.Join(recalling));
    assertThat(sheet.record().paragraphs()).hasSize(READING.own().paragraphs().size() - 1);
    assertThat(sheet.record().paragraphs().getFirst().text()).contains("85/6").contains("lamps");
    Wishes wishes = new Wishes(READING);
    assertThat(wishes.look(new Wish.Join(READING.own().paragraphs().getLast().span()))).isEmpty();
    assertThat(wishes.faults()).containsExactly(new Outcome.Fault("", "last"));
  }

  @Test
  @DisplayName("a number that is corrected is the paragraph's address, and its mandates follow")
  void number() {
    Stated paragraph =
        READING.facts().stream()
            .filter(each -> each.said().get("number").equals("1"))
            .findFirst()
            .orElseThrow();
    Record record = sheet(READING, say(paragraph, "number", "3")).record();
    assertThat(record.paragraphs()).extracting(Paragraph::id).contains("op3").doesNotContain("op1");
    assertThat(record.mandates()).extracting(Mandate::paragraph).containsOnly("3");
  }

  @Test
  @DisplayName("a reference is added by its words, where they stand once: not twice, not nowhere")
  void added() {
    Paragraph last = READING.own().paragraphs().getLast();
    Map<String, String> symbol = Map.of("symbol", "a/hrc/res/90/1");
    Proof.Sheet sheet =
        sheet(READING, new Wish.Add("reference", last.span(), "the keepers", symbol));
    assertThat(sheet.record().references().getLast().paragraph()).contains(last.id());
    for (Map.Entry<String, String> each :
        Map.of("invites", "words", "the lamps", "words", "them", "twice", " ", "needed")
            .entrySet()) {
      Wishes wishes = new Wishes(READING);
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
    Wishes wishes = new Wishes(READING);
    Stated owed = fact(READING, "mandate");
    assertThat(wishes.look(say(owed, "kind", "poem", "due", "soon", "every", "often"))).isEmpty();
    assertThat(wishes.faults())
        .extracting(Outcome.Fault::field)
        .containsExactlyInAnyOrder("kind", "due", "every");
  }

  @Test
  @DisplayName("a finding goes where a person corrects the very fact it speaks of, or settles it")
  void findings() {
    Reading unsure =
        reading(BELLS.replace("ninety-third session", "session that follows the next"));
    List<Finding> before = unsure.own().findings();
    for (Finding each : before) {
      Stated finding =
          unsure.facts().stream()
              .filter(fact -> fact.family().key().equals(TextFamilies.FINDING))
              .filter(fact -> fact.span().equals(each.span()))
              .findFirst()
              .orElseThrow();
      Proof.Sheet settled =
          sheet(unsure, new Wish.Strike(TextFamilies.FINDING, finding.span(), finding.rank()));
      assertThat(settled.record().findings()).hasSize(before.size() - 1);
    }
  }

  @Test
  @DisplayName(
      "a newer reader that says the same agrees; one that says a third thing differs; "
          + "where the fact is gone the correction has lost its hold")
  void newer() {
    Stated owed = fact(READING, "mandate");
    Wishes.Meant meant = new Wishes(READING).look(say(owed, "due", "HRC 94")).orElseThrow();
    List<Correction> said =
        List.of(correction("mandate", meant.place(), meant.change().orElseThrow(), 1));
    List<Standing.Hold> holds =
        IntStream.of(94, 95)
            .mapToObj(session -> newer(session))
            .map(record -> hold(Proof.of(record, READING.text(), said)))
            .toList();
    assertThat(holds).containsExactly(Standing.Hold.AGREED, Standing.Hold.DIFFERS);
    Proof.Sheet third = Proof.of(newer(95), READING.text(), said);
    assertThat(third.standing().getFirst().moved()).isTrue();
    assertThat(Dues.said(third.record().mandates().getFirst().due())).isEqualTo("HRC 94");
    Revision without = new Revision(READING.own(), READING.text());
    without.mandates.clear();
    assertThat(hold(Proof.of(without.record(), READING.text(), said)))
        .isEqualTo(Standing.Hold.LOST);
  }

  /** As a reader would read it that sees another session. */
  private static Record newer(int session) {
    Revision revision = new Revision(READING.own(), READING.text());
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
}

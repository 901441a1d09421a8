package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;

class ProofPropertyTest {
  static Stream<Path> village() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "village"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("village")
  @DisplayName("what is laid out to be corrected and left as it is, is the same record")
  void untouched(Path file) throws IOException {
    Reading reading = Bells.reading(Files.readString(file));
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
    Reading reading = Bells.reading(Files.readString(file));
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
                  .ifPresent(change ->
                      all.add(Bells.correction(wish.family(), meant.place(), change, entry)));
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
    return switch (random.nextInt(8)) {
      case 0 -> new Wish.Strike(key, fact.span(), fact.rank());
      case 1 -> new Wish.Add(key, paragraph, words, values);
      case 2 -> new Wish.Split(paragraph, words, random.nextBoolean() ? "" : "7");
      case 3 -> new Wish.Join(paragraph);
      case 4 -> {
        Span gap = ParagraphWishes.gap(reading, paragraph);
        yield new Wish.Insert(
            paragraph,
            reading.text().substring(gap.start() + random.nextInt(1 + length(gap)), gap.end()),
            Map.of("number", random.nextBoolean() ? "" : "7", "part", "operative"));
      }
      case 5 -> new Wish.Strike(TextFamilies.PARAGRAPH, paragraph, 0);
      default -> new Wish.Say(key, fact.span(), fact.rank(), values);
    };
  }

  private static int length(Span span) {
    return span.end() - span.start();
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
}

package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.Compared.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Village.Sheet;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Adoption.Positions;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/** Every fact leads back to the words that say it, in every form of every document. */
class PlacesTest {
  private static final Languages LANGUAGES = Languages.standard();

  static Stream<Sheet> sheets() {
    return Village.sheets().stream();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("every place lies in the text, and the record can be written")
  void inside(Sheet sheet) {
    Promises.kept(Village.record(sheet), Village.text(sheet).length());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("the facts of the head stand where it says")
  void head(Sheet sheet) {
    Record.Masthead head = Village.record(sheet).masthead();
    String text = Village.text(sheet);
    SoftAssertions all = new SoftAssertions();
    head.symbol()
        .filter(symbol -> !head.symbolInferred())
        .ifPresent(s -> all.assertThat(at(text, s.span())).isEqualTo(letters(s.value())));
    head.title().ifPresent(t -> all.assertThat(at(text, t.span())).isEqualTo(letters(t.value())));
    head.place().ifPresent(p -> all.assertThat(at(text, p.span())).isEqualTo(letters(p.value())));
    head.draft().ifPresent(d -> all.assertThat(at(text, d.span())).isEqualTo(letters(d.value())));
    head.issued().ifPresent(d -> dated(all, text, d));
    head.adopted().ifPresent(d -> dated(all, text, d));
    // "sixth" is the sixth in words
    head.meetings()
        .forEach(m ->
            all.assertThat(at(text, m.span())).matches("\\D+|(.*\\D)?" + m.value() + "(\\D.*)?"));
    head.agendaItems()
        .forEach(i -> all.assertThat(letters(i.value())).endsWith(at(text, i.span())));
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("a paragraph stands where it says, from its first words to its last")
  void paragraphs(Sheet sheet) {
    String text = Village.text(sheet);
    SoftAssertions all = new SoftAssertions();
    for (Paragraph paragraph : Village.record(sheet).paragraphs()) {
      String words = letters(paragraph.text());
      boolean numbered = paragraph.part() != Part.ANNOTATION;
      String number = numbered ? letters(paragraph.number().orElse("")) : "";
      String printed = at(text, paragraph.span());
      String open = words.substring(0, Math.min(16, words.length()));
      // a word may be divided by a page's foot, so only its end is sure to stand together
      int last = sheet.language().equals("zh") ? 2 : 4;
      String close = words.substring(Math.max(0, words.length() - last));
      all.assertThat(printed).as(paragraph.id()).startsWith(number).contains(open);
      all.assertThat(unmarked(printed)).as(paragraph.id()).endsWith(unmarked(close));
      all.assertThat(printed.indexOf(open)).as(paragraph.id()).isLessThan(number.length() + 6);
      paragraph.act().ifPresent(act -> all.assertThat(at(text, act.span())).isEqualTo(words(act)));
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("paragraphs follow one another in the text")
  void order(Sheet sheet) {
    List<Paragraph> paragraphs = Village.record(sheet).paragraphs();
    for (int i = 1; i < paragraphs.size(); i++) {
      assertThat(paragraphs.get(i).span().start())
          .as(paragraphs.get(i).id())
          .isGreaterThanOrEqualTo(paragraphs.get(i - 1).span().end());
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("a citation stands where it says, inside the paragraph that cites or behind it")
  void citations(Sheet sheet) {
    String text = Village.text(sheet);
    SoftAssertions all = new SoftAssertions();
    for (Citation citation : Village.record(sheet).references()) {
      all.assertThat(at(text, citation.span()))
          .as(citation.symbol())
          .isNotEmpty()
          .contains(letters(citation.text()).replaceAll("\\D.*", ""));
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  @DisplayName("a vote stands where the name of its State does")
  void votes(Sheet sheet) {
    Record record = Village.record(sheet);
    Lexicon states = LANGUAGES.language(record.language()).states();
    record
        .adoption()
        .ifPresent(adoption -> {
          Positions positions = adoption.positions();
          Stream.of(positions.inFavour(), positions.against(), positions.abstaining())
              .flatMap(List::stream)
              .forEach(vote -> state(states, Village.text(sheet), vote));
        });
  }

  private static void state(Lexicon states, String text, Fact<String> vote) {
    String printed = text.substring(vote.span().start(), vote.span().end());
    // a name that a line's end divides has a space there, but not between signs
    String name =
        printed.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "").replaceAll("\\s+", " ");
    long match = states.match(name.toCharArray(), 0, name.length());
    assertThat(states.value(match, Category.STATE)).as(name).isEqualTo(vote.value());
  }

  private static void dated(SoftAssertions all, String text, Fact<LocalDate> date) {
    LocalDate day = date.value();
    all.assertThat(at(text, date.span())).contains("" + day.getYear(), "" + day.getDayOfMonth());
  }

  /** Without the mark of a note that is glued to the last word. */
  private static String unmarked(String letters) {
    return letters.replaceFirst("\\d{1,2}$", "");
  }

  private static String words(Act act) {
    return letters(act.words());
  }

  /** The letters and digits of a stretch of the text, without mark-up. */
  private static String at(String text, Span span) {
    return letters(text.substring(span.start(), span.end()).replaceAll("</?[a-zA-Z][^>]*>", ""));
  }
}

package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.language.Languages;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/** A language that no line of code knows is read from its data alone. */
class SeventhLanguageTest {
  private static final String FOLDER = "org/saisine/reader/seventh/";

  @SuppressWarnings("NullAway.Init")
  private static Record record;

  @BeforeAll
  static void read() throws IOException {
    ClassLoader loader = SeventhLanguageTest.class.getClassLoader();
    try (InputStream document = loader.getResourceAsStream(FOLDER + "xl.document.txt")) {
      byte[] bytes = Objects.requireNonNull(document).readAllBytes();
      record = Reader.of(Languages.in(loader, FOLDER)).read(new Source("xl.txt", bytes));
    }
  }

  @Test
  @DisplayName("its small words tell it")
  void told() {
    assertThat(record.language()).isEqualTo("xl");
  }

  @Test
  @DisplayName("its masthead is read")
  void masthead() {
    Record.Masthead head = record.masthead();
    assertThat(head.kind().value()).isEqualTo(Kind.RESOLUTION);
    assertThat(head.symbol().map(Fact::value)).contains("LVC/COP/RES/8/4");
    assertThat(head.organ().map(Fact::value)).contains("LVC-COP");
    assertThat(head.session().map(Fact::value)).hasToString("Optional[8]");
    assertThat(head.originalLanguage().map(Fact::value)).contains("en");
    assertThat(head.issued().map(Fact::value)).contains(LocalDate.of(2036, 11, 14));
    assertThat(head.adopted().map(Fact::value)).contains(LocalDate.of(2036, 10, 30));
    assertThat(head.agendaItems()).extracting(Fact::value).containsExactly("4");
    assertThat(head.meetings()).extracting(Fact::value).containsExactly(17);
    assertThat(head.title().map(Fact::value)).contains("Lanternoj na pontoj");
  }

  @Test
  @DisplayName("its paragraphs and their acts are read")
  void paragraphs() {
    assertThat(record.paragraphs())
        .extracting(Paragraph::id)
        .containsExactly("pp1", "pp2", "op1", "op2");
    assertThat(record.paragraphs())
        .extracting(p -> p.act().map(Act::code))
        .containsExactly(
            Optional.of("recall"),
            Optional.of("concern"),
            Optional.of("request"),
            Optional.of("decide-also"));
  }

  @Test
  @DisplayName("its citations are read")
  void citations() {
    assertThat(record.references())
        .extracting(Citation::symbol)
        .containsExactly("LVC/COP/RES/7/3", "LVC/COP/RES/6/1", "LVC/COP/RES/6/2");
  }

  @Test
  @DisplayName("its votes are read")
  void votes() {
    Adoption adoption = record.adoption().orElseThrow();
    assertThat(adoption.inFavour()).hasValue(2);
    assertThat(adoption.positions().inFavour())
        .extracting(Fact::value)
        .containsExactly("FJI", "ISL");
    assertThat(adoption.positions().against()).extracting(Fact::value).containsExactly("CHL");
    assertThat(adoption.positions().abstaining()).extracting(Fact::value).containsExactly("KEN");
  }

  @Test
  @DisplayName("nothing in it is left in doubt")
  void findings() {
    assertThat(record.findings()).isEmpty();
  }
}

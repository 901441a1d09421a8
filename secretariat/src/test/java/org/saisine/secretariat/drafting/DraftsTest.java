package org.saisine.secretariat.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.Source;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.search.Likeness;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts of the village, looked at beside its register. */
class DraftsTest {
  private static final String BELLS = "A/HRC/RES/91/14";

  private static Serving serving;

  @BeforeAll
  static void serve() throws InterruptedException {
    List<Arrival> arrivals = new ArrayList<>(Village.documents());
    for (int number : List.of(11, 12, 15, 16)) {
      arrivals.add(resolution(number, "Bridges, part " + number));
    }
    serving = Village.served(arrivals, Map.of());
    Village.part(serving, Likeness.class).await(() -> {});
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Arrival resolution(int number, String title) {
    String text =
        """
        Human Rights Council
        Ninety-first session

        A/HRC/RES/91/%1$d

        Resolution adopted by the Human Rights Council on 3 April 2036

        91/%1$d. %2$s

        The Human Rights Council,

        Recalling the Charter of the United Nations,

        1. Decides to look at bridge number %1$d.
        """
            .formatted(number, title);
    return Arrival.of(new Source("r" + number + ".txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Lint look(String day, String... versions) {
    Clock clock =
        Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    List<Source> sources = new ArrayList<>();
    for (String each : versions) {
      sources.add(new Source("v" + sources.size() + ".txt", each.getBytes(StandardCharsets.UTF_8)));
    }
    return new Drafts(
            Village.part(serving, JdbcTemplate.class),
            Village.part(serving, Documents.class),
            Village.part(serving, Likeness.class),
            Village.part(serving, Calendar.class),
            clock)
        .look(sources);
  }

  private static Lint paragraph(String day, String paragraph) {
    return look(
        day,
        """
        The Human Rights Council,

        Recalling the Charter of the United Nations,

        1. %s
        """
            .formatted(paragraph));
  }

  private static List<String> codes(Lint lint) {
    return lint.remarks().stream().map(Remark::code).toList();
  }

  @Test
  @DisplayName("a paragraph that was asked before is found, with what both have in common")
  void repeated() {
    Lint lint =
        paragraph(
            "2036-06-01",
            "Asks the Human Rights Council Advisory Committee to draw up a study on the duty to"
                + " warn people at sea, and to present it to the Council before its ninety-eighth"
                + " session;");
    assertThat(codes(lint)).contains("repeats");
    Twin twin = ((Remark.Repeats) lint.grave().getFirst()).twins().getFirst();
    assertThat(twin.like().symbol()).isEqualTo(BELLS);
    assertThat(twin.like().id()).isEqualTo("op8");
    assertThat(twin.like().shared()).contains("warn", "duty", "sea");
    assertThat(List.of(twin.owes(), twin.kind(), twin.by(), twin.to())).containsOnly(true);
  }

  @Test
  @DisplayName("a paragraph on something that nobody has spoken of repeats nothing")
  void fresh() {
    Lint lint =
        paragraph(
            "2036-06-01",
            "Requests the Secretary-General to submit to the Human Rights Council, at its"
                + " ninety-fifth session, a study of mushrooms grown in abandoned quarries;");
    assertThat(codes(lint)).doesNotContain("repeats");
    assertThat(lint.owing()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"ar, 91/14", "en, 91/14", "es, 91/14", "fr, 91/14", "ru, 91/14", "zh, 91/14"})
  @DisplayName("in each of six languages a text finds its own paragraphs in another document")
  void languages(String language, String number) throws IOException {
    String text =
        Files.readString(Village.file(language, "A_HRC_RES_91_14"))
            .replace(BELLS, "A/HRC/95/L.3")
            .replace(number + ".", "");
    Lint lint = look("2036-06-01", text);
    assertThat(lint.language()).isEqualTo(language);
    List<Twin> nearest =
        lint.likes().values().stream()
            .flatMap(each -> each.stream().limit(1))
            .filter(each -> each.like().symbol().equals(BELLS))
            .toList();
    assertThat(nearest).hasSizeGreaterThan(8).allMatch(each -> each.share() == 100);
  }

  @Test
  @DisplayName("a document that is in the register is not told to repeat itself")
  void itself() throws IOException {
    Lint lint = look("2036-06-01", Files.readString(Village.file("en", "A_HRC_RES_91_14")));
    assertThat(lint.symbol()).isEqualTo(BELLS);
    assertThat(lint.likes().values().stream().flatMap(List::stream))
        .noneMatch(each -> each.like().symbol().equals(BELLS));
  }

  @ParameterizedTest
  @CsvSource({"30 June 2036, 2036-06-30, false", "29 June 2036, 2036-06-30, true"})
  @DisplayName("what is due on the day of the draft is not past; the day before, it is")
  void past(String due, String day, boolean past) {
    Lint lint =
        paragraph(
            day,
            "Requests the Secretary-General to submit to the Human Rights Council a report on"
                + " mushrooms by "
                + due
                + ";");
    assertThat(codes(lint).contains("date-past")).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource({"ninety-first, true", "ninety-second, false"})
  @DisplayName("a session of the draft’s own organ is over when the draft comes after it")
  void sessionOver(String session, boolean over) {
    Lint lint =
        paragraph(
            "2036-04-20",
            "Requests the Secretary-General to submit to the Human Rights Council, at its "
                + session
                + " session, a report on mushrooms;");
    assertThat(codes(lint).contains("session-over")).isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({"90, true", "91, false", "92, false"})
  @DisplayName("what is due at a session before the draft’s own never comes")
  void sessionBefore(int session, boolean over) {
    Map<Integer, String> names = Map.of(90, "ninetieth", 91, "ninety-first", 92, "ninety-second");
    Lint lint =
        look(
            "2036-03-01",
            """
            Human Rights Council
            Ninety-first session

            The Human Rights Council,

            Recalling the Charter of the United Nations,

            1. Requests the Secretary-General to submit to it, at its %s session, a report on fords.
            """
                .formatted(names.get(session)));
    assertThat(codes(lint).contains("session-over")).isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({
    "A/HRC/RES/91/13, symbol-missing",
    "A/HRC/RES/91/14, ''",
    "A/HRC/RES/91/17, not-held",
    "A/HRC/RES/91, symbol-form",
    "A/HRC/RES/120/1, symbol-ahead",
    "S/RES/3361(2035), symbol-year",
    "S/RES/3361(2036), ''",
    "A/HRC/88/40, not-held"
  })
  @DisplayName("only what cannot be is called wrong; the rest is not in the register")
  void citations(String symbol, String code) {
    Lint lint =
        look(
            "2036-06-01",
            """
            The Human Rights Council,

            Recalling %s on a matter of weight,

            1. Decides to hold a meeting on mushrooms in 2037.
            """
                .formatted(symbol));
    List<String> cited =
        codes(lint).stream()
            .filter(each -> each.startsWith("symbol") || each.equals("not-held"))
            .toList();
    assertThat(cited).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "'Lights, bells and sea marks in the lives of those who live from the sea', false",
    "'Lights, bells and sea marks in the lives of those who live by the sea', true"
  })
  @DisplayName("a title that is not the document’s own is told; its own is not")
  void titles(String title, boolean told) {
    Lint lint =
        look(
            "2036-06-01",
            """
            The Human Rights Council,

            Recalling its resolution 91/14 of 2 April 2036, entitled “%s”,

            1. Decides to hold a meeting on mushrooms in 2037.
            """
                .formatted(title));
    assertThat(codes(lint).contains("title-differs")).isEqualTo(told);
  }

  @Test
  @DisplayName("language versions are compared, and what one of them says otherwise is told")
  void versions() {
    String english =
        """
        The Human Rights Council,

        Recalling the Charter of the United Nations,

        1. Requests the Secretary-General to submit to it a report on mushrooms by 30 June 2037.
        """;
    String french =
        """
        Le Conseil des droits de l'homme,

        Rappelant la Charte des Nations Unies,

        1. Prie le Secrétaire général de lui présenter un rapport sur les champignons d'ici au 30 juin %d.
        """;
    Lint agreeing = look("2036-06-01", english, french.formatted(2037));
    assertThat(agreeing.language()).isEqualTo("en");
    assertThat(agreeing.concordance().orElseThrow().differences()).isEmpty();
    Lint differing = look("2036-06-01", english, french.formatted(2038));
    assertThat(differing.concordance().orElseThrow().differences()).isNotEmpty();
    assertThat(differing.count()).isGreaterThan(agreeing.count());
  }

  @Test
  @DisplayName("of more paragraphs than any text has, the first are held against the register")
  void capped() {
    StringBuilder draft =
        new StringBuilder("The Human Rights Council,\n\nRecalling the Charter,\n\n");
    for (int i = 1; i <= Drafts.MOST_PARAGRAPHS + 1; i++) {
      draft.append(i).append(". Decides to look at the bridge of the village;\n\n");
    }
    Lint lint = look("2036-06-01", draft.toString());
    assertThat(lint.operative()).isEqualTo(Drafts.MOST_PARAGRAPHS + 1);
    assertThat(lint.compared()).isEqualTo(Drafts.MOST_PARAGRAPHS);
    assertThat(lint.capped()).isTrue();
  }
}

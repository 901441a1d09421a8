package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
  private static final String ESCAPE = "\u001b";

  @Test
  @DisplayName("a card says who owes what to whom by when, in words")
  void mandates() {
    assertThat(squeezed(card("en", 200)))
        .contains("Who What To By when ¶")
        .contains(
            "Secretary-General, High Commissioner for Human Rights Report Human Rights Council"
                + " Human Rights Council, session 58; 30 June 2036; every year 4");
  }

  @Test
  @DisplayName("a code that has no name is shown as it is")
  void unknownCode() {
    assertThat(card("en", 100)).contains("MILLER");
  }

  @Test
  @DisplayName("each vote is a square, and each side has a pattern of its own")
  void vote() {
    assertThat(card("en", 80))
        .contains("Adoption \u00b7 by a recorded vote")
        .contains("  \u2588\u2588\u2588\u2588\u2592\u2592\u2591\n")
        .contains("\u2588 In favour    4  XAX XBX XCX XDX")
        .contains("\u2591 Abstaining   1  XAX");
  }

  @Test
  @DisplayName("a vote of more States than the line has room is drawn to scale, none left out")
  void largeVote() {
    Paper paper = new Paper(60, new Style(false));
    new VotePicture(paper, Messages.in("en")).print(Village.vote(180, 12, 1));
    String bar = paper.toString().lines().filter(line -> line.contains("\u2591")).findFirst().get();
    assertThat(Glyphs.width(bar)).isLessThanOrEqualTo(60);
    assertThat(bar.chars().filter(unit -> unit == '\u2591')).hasSize(1);
    assertThat(bar.chars().filter(unit -> unit == '\u2588')).hasSizeGreaterThan(40);
  }

  @Test
  @DisplayName("events stand in the order of time; one without a date claims none")
  void events() {
    List<String> dates =
        card("en", 100)
            .lines()
            .filter(line -> line.contains("\u25cf") || line.contains("\u25cb"))
            .map(String::strip)
            .toList();
    assertThat(dates).hasSize(3);
    assertThat(dates.get(0)).startsWith("3 May 2034 \u25cf Meeting held");
    assertThat(dates.get(1)).startsWith("1 February 2035 \u25cf Note verbale");
    assertThat(dates.get(2)).startsWith("undated \u25cb Deadline extended");
  }

  @Test
  @DisplayName("the programme of work, the agenda, the bodies and the findings are shown")
  void sections() {
    assertThat(squeezed(card("en", 100)))
        .contains("29 May 2035 10:00–13:00 1(a) Opening 2 (continued) The well")
        .contains("Working Group on Technical Assistance 14 (planned) 29–30 May 2035 CTOC/COP")
        .contains("? Paragraph 6 follows 4: a number is missing or out of order. (number-gap")
        .contains("Dates 28 September to 2 October 2035");
  }

  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, Mandats", "es_ES, Mandatos", "ru, Поручения", "zh_CN.UTF-8, 任务",
    "ar_EG, التكليفات", "de_DE.UTF-8, Mandates", "C, Mandates", "'', Mandates",
  })
  @DisplayName("labels speak the language of the locale, and English where it is not spoken")
  void labels(String locale, String mandates) {
    Run run = Run.with().environment("LANG", locale).input("x").saisine("read", "-");
    assertThat(run.out()).contains(mandates);
  }

  @Test
  @DisplayName(
      "LC_ALL goes before LC_MESSAGES, LC_MESSAGES before LANG, and empty ones do not count")
  void localeOrder() {
    Run run = Run.with().environment("LC_ALL", "").environment("LC_MESSAGES", "fr");
    assertThat(run.environment("LANG", "ru").input("x").saisine("read", "-").out())
        .contains("Mandats");
    assertThat(run.environment("LC_ALL", "es").input("x").saisine("read", "-").out())
        .contains("Mandatos");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  @DisplayName("no line is wider than the page, in any language")
  void width(int width) {
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      assertThat(card(language, width).lines())
          .as(language)
          .allMatch(line -> Glyphs.width(line) <= width)
          .noneMatch(line -> line.endsWith(" "));
    }
  }

  @Test
  @DisplayName("a title in Chinese or Arabic keeps the page's width")
  void scripts() {
    for (String title :
        List.of(
            "关于保护水井和促进国际合作的决议".repeat(6),
            "تعزيز التعاون الدولي في ميدان حقوق الإنسان ".repeat(6))) {
      String card =
          Card.of(Village.resolution("x", title), 50, new Style(false), Messages.in("en"));
      assertThat(card.lines()).allMatch(line -> Glyphs.width(line) <= 50);
    }
  }

  @Test
  @DisplayName("right-to-left text keeps its direction to itself")
  void isolates() {
    assertThat(card("ar", 80)).contains("\u2068التكليفات\u2069");
    assertThat(card("en", 80)).doesNotContain("\u2068");
  }

  @Test
  @DisplayName("what a document says cannot steer the terminal that shows it")
  void hostile() {
    String hostile = "On \u001b[2J\u001b]0;owned\u0007 keeping \u202e the \u009b31m well\r\n";
    String card =
        Card.of(Village.resolution("x", hostile), 80, new Style(false), Messages.in("en"));
    assertThat(card).doesNotContain(ESCAPE, "\u0007", "\u202e", "\u009b", "\r");
  }

  @Test
  @DisplayName("a terminal gets colour, a pipe does not")
  void colourInTerminal() {
    assertThat(Run.with().terminal().saisine("read", "pom.xml").out()).contains(ESCAPE);
    assertThat(Run.with().saisine("read", "pom.xml").out()).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
  @DisplayName("a terminal that wants no colour gets none, unless it is asked for outright")
  void noColour(String name, String value) {
    Run quiet = Run.with().terminal().environment(name, value).saisine("read", "pom.xml");
    assertThat(quiet.out()).doesNotContain(ESCAPE);
    Run asked = Run.with().environment(name, value).saisine("read", "--color=always", "pom.xml");
    assertThat(asked.out()).contains(ESCAPE);
  }

  @Test
  @DisplayName("without its colour a card says the same")
  void colourSaysNothingAlone() {
    String plain = Run.with().saisine("read", "pom.xml").out();
    String coloured = Run.with().saisine("read", "--color", "always", "pom.xml").out();
    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  private static String card(String language, int width) {
    return Card.of(
        Village.resolution("x.txt", "On keeping the well"),
        width,
        new Style(false),
        Messages.in(language));
  }

  private static String squeezed(String card) {
    return card.replaceAll("\\s+", " ");
  }
}

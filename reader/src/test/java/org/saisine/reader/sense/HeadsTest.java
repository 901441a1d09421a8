package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Mastheads.BODY;
import static org.saisine.reader.sense.Mastheads.all;
import static org.saisine.reader.sense.Mastheads.council;
import static org.saisine.reader.sense.Mastheads.head;
import static org.saisine.reader.sense.Mastheads.of;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;

class HeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A/HRC/RES/91/14~A/HRC/RES/91/14~HRC~91",
        "A/RES/91/152~A/RES/91/152~GA~91",
        "A/RES/91/152 B~A/RES/91/152B~GA~91",
        "A/RES/ES-91/6~A/RES/ES-91/6~GA~ES-91",
        "A/ES-91/PV.1~A/ES-91/PV.1~GA~ES-91",
        "A/RES/S-92/1~A/RES/S-92/1~GA~S-92",
        "A/S-92/3~A/S-92/3~GA~S-92",
        "A/HRC/RES/S-96/1~A/HRC/RES/S-96/1~HRC~S-96",
        "A/HRC/S-96/2~A/HRC/S-96/2~HRC~S-96",
        "S/RES/3361 (2036)~S/RES/3361(2036)~SC~",
        "E/RES/2036/9~E/RES/2036/9~ECOSOC~2036",
        "LVC/COP/RES/8/4~LVC/COP/RES/8/4~LVC-COP~8",
        "LVC/COP/WG.1/2036/1~LVC/COP/WG.1/2036/1~LVC-WG.1~",
        "LVC/CN.2/2037/1~LVC/CN.2/2037/1~LVC-CN.2~",
        "CTOC/COP/RES/11/2~CTOC/COP/RES/11/2~CTOC-COP~11",
        "CAC/COSP/RES/9/1~CAC/COSP/RES/9/1~CAC-COSP~9",
        "E/CN.7/RES/66/1~E/CN.7/RES/66/1~CND~66",
      })
  @DisplayName("the symbol tells the organ, known or not, and the session where it counts sessions")
  void symbols(
      String line, String symbol, String organ, @org.jspecify.annotations.Nullable String session) {
    Masthead head = council(line);
    assertThat(of(head.symbol())).contains(symbol);
    assertThat(head.symbolInferred()).isFalse();
    assertThat(of(head.organ())).contains(organ);
    assertThat(of(head.session()).map(SessionNumber::toString))
        .isEqualTo(Optional.ofNullable(session));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~Eleventh emergency special session~ES-11",
        "en~Thirty-sixth special session~S-36",
        "en~Eleventh session~11",
        "fr~Onzième session extraordinaire d’urgence~ES-11",
        "fr~Trente-sixième session extraordinaire~S-36",
        "fr~Onzième session ordinaire~11",
        "es~11º período extraordinario de sesiones de emergencia~ES-11",
        "es~36º período extraordinario de sesiones~S-36",
        "es~11º período de sesiones~11",
        "ru~Одиннадцатая чрезвычайная специальная сессия~ES-11",
        "ru~Тридцать шестая специальная сессия~S-36",
        "ru~Одиннадцатая сессия~11",
        "ar~الدورة الاستثنائية الطارئة الحادية عشرة~ES-11",
        "ar~الدورة الاستثنائية السادسة والثلاثون~S-36",
        "ar~الدورة الحادية عشرة~11",
        "zh~第十一届紧急特别会议~ES-11",
        "zh~第三十六届特别会议~S-36",
        "zh~第十一届会议~11",
      })
  @DisplayName("a special session is not the regular one of the same number, in any language")
  void series(String language, String line, String session) {
    assertThat(of(head(language, "A/91/14\n\n" + line + "\n" + BODY).session()))
        .hasToString("Optional[" + session + "]");
  }

  @Test
  @DisplayName("the symbol tells that a session is a special one where the words leave it out")
  void seriesOfSymbol() {
    assertThat(of(council("A/RES/ES-91/6\nNinety-first session").session()))
        .hasToString("Optional[ES-91]");
    assertThat(of(council("A/RES/ES-91/6\nNinety-second session").session()))
        .hasToString("Optional[92]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~The General Assembly,~GA",
        "en~The Human Rights Council,~HRC",
        "en~The Security Council,~SC",
        "en~The Economic and Social Council,~ECOSOC",
        "en~The Commission on Narcotic Drugs,~CND",
        "en~The Commission on the Status of Women,~CSW",
        "en~The Commission on Crime Prevention and Criminal Justice,~CCPCJ",
        "en~The Commission on Human Rights,~CHR",
        "en~The United Nations Environment Assembly,~UNEA",
        "en~The United Nations Habitat Assembly,~UNHA",
        "fr~L’Assemblée générale,~GA",
        "fr~Le Conseil des droits de l’homme,~HRC",
        "fr~Le Conseil de sécurité,~SC",
        "fr~Le Conseil économique et social,~ECOSOC",
        "fr~La Commission des stupéfiants,~CND",
        "fr~La Commission de la condition de la femme,~CSW",
      })
  @DisplayName("where no symbol stands, the organ that speaks is the organ")
  void speakers(String language, String line, String organ) {
    String act = language.equals("en") ? "Requests the keepers" : "Prie les gardiens";
    Masthead head = head(language, "91/14. Bells\n\n" + line + "\n\n1. " + act + " to ring.\n");
    assertThat(of(head.organ())).contains(organ);
  }

  @Test
  @DisplayName("a number under the Council's name gives a symbol that is told to be inferred")
  void inferred() {
    Record record =
        Readings.record("en", "Human Rights Council\n\n91/14. Bells and lamps\n" + BODY);
    Masthead head = record.masthead();
    assertThat(of(head.symbol())).contains("A/HRC/RES/91/14");
    assertThat(head.symbolInferred()).isTrue();
    assertThat(of(head.session())).contains(SessionNumber.regular(91));
    assertThat(of(head.title())).contains("Bells and lamps");
    assertThat(record.findings()).extracting(Finding::code).contains("symbol-inferred");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第8/2号决定. 河谷的灯", "第8/2号决定：河谷的灯", "第8/2号决议. 河谷的灯", "8/2. 河谷的灯"})
  @DisplayName("the number of a title may stand before its noun")
  void counted(String line) {
    Masthead head = head("zh", "缔约方会议\n\n" + line + "\n\n缔约方会议，\n\n1. 决定点灯。\n");
    assertThat(of(head.title())).contains("河谷的灯");
  }

  @Test
  @DisplayName("what only opens with a number and its noun is no title")
  void cited() {
    String text = "缔约方会议\n\n缔约方会议，\n\n回顾\n\n第8/2号决定，其中请各国点灯，\n\n1. 决定点灯。\n";
    assertThat(head("zh", text).title()).isEmpty();
  }

  @Test
  @DisplayName(
      "a resolution by its symbol is none the less one where its text opens with 'decides:'")
  void decides() {
    String text =
        "A/RES/91/8\n\n大会\n\n第九十一届会议\n\n议程项目14\n\n河谷的灯\n\n2036年12月3日大会决议\n\n"
            + "91/8. 河谷的灯\n\n大会\n\n正式决定： 1. 点灯； 2. 各国出资。\n";
    Masthead head = head("zh", text);
    assertThat(head.kind().value()).isEqualTo(Kind.RESOLUTION);
    assertThat(head.wording().itemTitles()).extracting(Fact::value).containsExactly("河谷的灯");
  }

  @Test
  @DisplayName("an organ that nothing names is not guessed, and that is told")
  void unknownOrgan() {
    Record record = Readings.record("en", "A letter about bells.\n\nYours.\n");
    assertThat(record.masthead().organ()).isEmpty();
    assertThat(record.masthead().symbol()).isEmpty();
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.OTHER);
    assertThat(record.findings())
        .extracting(Finding::code)
        .contains("organ-unknown", "kind-unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Agenda item 3~3",
        "Agenda items 2, 4 and 5~2 4 5",
        "Agenda item 72 (b)~72(b)",
        "Agenda items 69 (a) and (b)~69(a) 69(b)",
        "Items 2 and 3 (c) of the provisional agenda~2 3(c)",
        "Agenda item 3 (A)~3(a)",
      })
  @DisplayName("items of the agenda are numbers with their letters")
  void items(String line, String items) {
    assertThat(String.join(" ", all(council("A/HRC/RES/91/14\n" + line).agendaItems())))
        .isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Points 2, 4 et 5 de l’ordre du jour~2 4 5",
        "Point 72 b) de l’ordre du jour~72(b)",
        "Points 69 a) et b) de l’ordre du jour~69(a) 69(b)",
      })
  @DisplayName("in French too")
  void itemsInFrench(String line, String items) {
    String text =
        "A/HRC/RES/91/14\n\n" + line + "\n\nLe Conseil des droits de l’homme,\n\n1. Prie.\n";
    assertThat(String.join(" ", all(head("fr", text).agendaItems()))).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Note by the Secretariat~NOTE",
        "Note by the Secretary-General~NOTE",
        "Annotated provisional agenda~AGENDA",
        "Report of the Secretary-General~REPORT",
        "Letter dated 3 May 2036~LETTER",
      })
  @DisplayName("the line that says what a document is tells its kind")
  void kinds(String line, Kind kind) {
    Masthead head = head("en", "A/HRC/92/41\n\n" + line + "\n\n1. The bells were rung.\n");
    assertThat(head.kind().value()).isEqualTo(kind);
  }

  /** The words that a fact of a head stands on. */
  private static String at(String text, Fact<?> fact) {
    return text.substring(fact.span().start(), fact.span().end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "S/RES/3361 (2036)~S/RES/3361 (2036)",
        "S/RES/3361  (2036)~S/RES/3361  (2036)",
        "A/RES/91/152 B~A/RES/91/152 B",
        "A/RES/91/152 b~A/RES/91/152",
        "A/RES/91/152 BC~A/RES/91/152",
        "A/RES/91/152 (1900)~A/RES/91/152",
        "A/RES/91/152 (1901)~A/RES/91/152 (1901)",
      })
  @DisplayName("a symbol ends with its year in brackets, or with the one capital of its part")
  void symbolEnds(String line, String words) {
    String text = "United Nations\n\n" + line + "\n" + BODY;
    assertThat(at(text, head("en", text).symbol().orElseThrow())).isEqualTo(words);
  }

  @Test
  @DisplayName("the first symbol is the document's own")
  void firstSymbol() {
    assertThat(of(council("A/HRC/RES/91/14\nA/HRC/RES/91/15").symbol()))
        .contains("A/HRC/RES/91/14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "GA~The General Assembly,~91/14. Bells~A/RES/91/14~91/14",
        "HRC~The Human Rights Council,~91/14. Bells~A/HRC/RES/91/14~91/14",
        "ECOSOC~The Economic and Social Council,~2036/9. Bells~E/RES/2036/9~2036/9",
        "SC~The Security Council,~Resolution 3361 (2036)~''~''",
      })
  @DisplayName("a number under the name of an organ gives its symbol, and the session is in it")
  void inferredOf(String organ, String line, String title, String symbol, String words) {
    String text =
        title + "\n\n" + line + "\n\nRecalling bells,\n\n1. Requests the keepers to ring.\n";
    Masthead head = head("en", text);
    assertThat(of(head.organ())).contains(organ);
    assertThat(of(head.symbol()).orElse("")).isEqualTo(symbol);
    assertThat(head.symbol().map(fact -> at(text, fact)).orElse("")).isEqualTo(words);
    assertThat(head.session().map(fact -> at(text, fact)).orElse(""))
        .isEqualTo(words.contains("/") ? words.substring(0, words.indexOf('/')) : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "none",
      value = {
        "A/HRC/RES/91/14~91",
        "A/HRC/RES/S-31/1~S-31",
        "A/RES/ES-11/6~ES-11",
        "S/RES/3361 (2036)~none",
        "E/CN.7/RES/66/1~66",
        "E/RES/2036/9~2036",
      })
  @DisplayName("a symbol tells which session it is, but the Security Council counts none")
  void sessionOfSymbol(String line, @org.jspecify.annotations.Nullable String session) {
    assertThat(of(council(line).session()).map(SessionNumber::toString))
        .isEqualTo(Optional.ofNullable(session));
  }
}

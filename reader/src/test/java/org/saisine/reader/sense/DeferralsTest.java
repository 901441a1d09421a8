package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Record;

@DisplayName("What a decision puts off")
class DeferralsTest {
  private static final Map<String, String> DECISIONS =
      Map.of(
          "en",
          """
          General Assembly

          A/DEC/91/600

          Ninety-first session

          Decision adopted by the General Assembly on 3 December 2036

          91/600. Group of experts on wrecks

          At its 60th plenary meeting, on 3 December 2036, the General Assembly, recalling paragraph 3 of its resolution 89/211, decided to defer the submission of the report of the group of experts from its ninety-first to its ninety-second session.
          """,
          "fr",
          """
          Assemblée générale

          A/DEC/91/600

          Quatre-vingt-onzième session

          Décision adoptée par l’Assemblée générale le 3 décembre 2036

          91/600. Groupe d’experts sur les épaves

          À sa 60e séance plénière, le 3 décembre 2036, l’Assemblée générale, rappelant le paragraphe 3 de sa résolution 89/211, a décidé de reporter la présentation du rapport du groupe d’experts de sa quatre-vingt-onzième à sa quatre-vingt-douzième session.
          """,
          "es",
          """
          Asamblea General

          A/DEC/91/600

          Nonagésimo primer período de sesiones

          Decisión aprobada por la Asamblea General el 3 de diciembre de 2036

          91/600. Grupo de expertos sobre naufragios

          En su 60ª sesión plenaria, celebrada el 3 de diciembre de 2036, la Asamblea General, recordando el párrafo 3 de su resolución 89/211, decidió aplazar la presentación del informe del grupo de expertos de su nonagésimo primer período de sesiones a su nonagésimo segundo período de sesiones.
          """,
          "ru",
          """
          Генеральная Ассамблея

          A/DEC/91/600

          Девяносто первая сессия

          Решение, принятое Генеральной Ассамблеей 3 декабря 2036 года

          91/600. Группа экспертов по затонувшим судам

          На своем 60-м пленарном заседании 3 декабря 2036 года Генеральная Ассамблея, ссылаясь на пункт 3 своей резолюции 89/211, постановила отложить представление доклада группы экспертов с девяносто первой на девяносто вторую сессию.
          """,
          "ar",
          """
          الجمعية العامة

          A/DEC/91/600

          الدورة الحادية والتسعون

          مقرر اتخذته الجمعية العامة في 3 كانون الأول/ديسمبر 2036

          91/600 فريق الخبراء المعني بحطام السفن

          قررت الجمعية العامة، في جلستها العامة 60، المعقودة في 3 كانون الأول/ديسمبر 2036، وإذ تشير إلى الفقرة 3 من قرارها 89/211، أن ترجئ تقديم تقرير فريق الخبراء من دورتها الحادية والتسعين إلى دورتها الثانية والتسعين.
          """,
          "zh",
          """
          大会

          A/DEC/91/600

          第九十一届会议

          2036年12月3日大会通过的决定

          91/600. 沉船问题专家组

          2036年12月3日，大会第60次全体会议回顾其第89/211号决议第3段，决定将专家组报告的提交从第九十一届会议推迟到第九十二届会议。
          """);

  private static String text(String language) {
    return Objects.requireNonNull(DECISIONS.get(language));
  }

  private static Record decision(String language) {
    return Readings.record(language, text(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  @DisplayName("A decision that puts off a report tells by whom, on which day and until when")
  void decided(String language) {
    Event event = decision(language).events().getFirst();
    assertThat(decision(language).events()).hasSize(1);
    assertThat(event.type()).isEqualTo(Event.Type.REPORT_DEFERRED);
    assertThat(event.date()).contains(Notes.day("2036-12-03"));
    assertThat(event.by()).containsExactly("GA");
    assertThat(event.to()).containsExactly("GA");
    assertThat(event.due()).containsExactly(new Due.AtSession("GA", 92));
    assertThat(event.paragraph()).contains("op1");
  }

  @Test
  @DisplayName("The words of a deferral stand where they are printed")
  void spans() {
    Event event = decision("en").events().getFirst();
    assertThat(text("en").substring(event.span().start(), event.span().end()))
        .isEqualTo(event.text())
        .startsWith("3 December 2036")
        .endsWith(
            "decided to defer the submission of the report of the group of experts from its"
                + " ninety-first to its ninety-second session");
  }

  @Test
  @DisplayName("What is put off to the session that sits is not put off; to the next it is")
  void ahead() {
    assertThat(until("to its seventy-seventh session")).isEmpty();
    assertThat(until("to its seventy-eighth session")).containsExactly(new Due.AtSession("GA", 78));
  }

  @Test
  @DisplayName("What is put off to one of two sessions is put off to none that is known")
  void open() {
    assertThat(until("to its seventy-eighth or seventy-ninth session")).isEmpty();
    assertThat(until("from its seventy-eighth to its seventy-ninth session"))
        .containsExactly(new Due.AtSession("GA", 79));
  }

  @Test
  @DisplayName("What is put off to a year or to a day is due in that year or on that day")
  void days() {
    assertThat(until("until 2024")).containsExactly(new Due.InYear(2024));
    assertThat(until("until 30 June 2024"))
        .containsExactly(new Due.OnDate(Notes.day("2024-06-30")));
  }

  private static List<Due> until(String words) {
    return Texts.assembly(
            "1. Decides to defer the submission of the report of the keeper " + words + ";")
        .events()
        .stream()
        .flatMap(event -> event.due().stream())
        .toList();
  }

  @Test
  @DisplayName("A time in whose place another stands is not due; alone it is")
  void replaced() {
    assertThat(due("at its seventy-eighth session instead of its seventy-seventh session"))
        .containsExactly(new Due.AtSession("GA", 78));
    assertThat(due("at its seventy-seventh session")).containsExactly(new Due.AtSession("GA", 77));
  }

  private static List<Due> due(String words) {
    return Texts.assembly("1. Requests the Secretary-General to submit a report " + words + ";")
        .mandates()
        .getFirst()
        .due();
  }
}

package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Record;

/** Where words stand between an act, what it asks for, and its time. */
@DisplayName("What stands between a verb and what is owed does not hide it")
class MandatesApartTest {
  private static void same(String said, Record... versions) {
    assertThat(Stream.of(versions).map(Lines::owed))
        .allSatisfy(one -> assertThat(one).containsExactlyElementsOf(List.of(said)));
  }

  @Test
  @DisplayName("\"and to that end\" leads on to another act")
  void thereto() {
    same(
        "1 report SG GA-78",
        assembly(
            "1. Reaffirms its wish to keep the lamps lit and to that end requests the Secretary-General to submit a report to the General Assembly at its seventy-eighth session."),
        assemblee(
            "1. Réaffirme sa volonté de garder les lampes allumées et à cette fin prie le Secrétaire général de lui soumettre un rapport à sa soixante-dix-huitième session."),
        asamblea(
            "1. Reafirma su voluntad de mantener encendidas las lámparas y con ese fin solicita al Secretario General que presente un informe a la Asamblea General en su septuagésimo octavo período de sesiones."),
        assambleya(
            "1. подтверждает свое желание поддерживать огонь в лампах и с этой целью просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят восьмой сессии доклад."),
        jamiya(
            "1 - تؤكد رغبتها في إبقاء المصابيح مضاءة وتحقيقا لذلك الغرض تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثامنة والسبعين تقريرا."),
        dahui("1. 重申愿保持灯火长明，并为此请秘书长向大会第七十八届会议提交一份报告。"));
  }

  @Test
  @DisplayName("A body is founded behind an aside as well")
  void founded() {
    same(
        "1 body GA GA-78",
        assembly(
            "1. Decides to establish, at its seventy-eighth session and in accordance with the form agreed before, a working group on lamps."),
        assemblee(
            "1. Décide de créer, à sa soixante-dix-huitième session et selon la formule arrêtée auparavant, un groupe de travail sur les lampes."),
        jamiya("1 - تقرر أن تنشئ، في دورتها الثامنة والسبعين، فريقا عاملا معنيا بالمصابيح."),
        dahui("1. 决定在第七十八届会议上设立一个灯具问题工作组。"));
  }

  @Test
  @DisplayName("What is told in a dialogue is told when that is held")
  void attended() {
    same(
        "1 report SG GA-78",
        assembly(
            "1. Requests the Secretary-General to present a report during the interactive dialogue to be held at its seventy-eighth session."),
        assemblee(
            "1. Prie le Secrétaire général de lui présenter un rapport au cours du dialogue qui se tiendra à sa soixante-dix-huitième session."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا في جلسة تحاور ستُعقد خلال دورتها الثامنة والسبعين."));
  }

  @Test
  @DisplayName(
      "A report that was drawn up is handed over at its time, and what goes along with it at its own")
  void along() {
    Record[] versions = {
      assemblee(
          "1. Prie le Secrétaire général d’établir un rapport sur les lampes et de le lui présenter, dans le cadre d’un débat, à sa soixante-dix-neuvième session, ainsi qu’une mise à jour orale à sa soixante-dix-huitième session."),
      asamblea(
          "1. Solicita al Secretario General que prepare un informe sobre las lámparas y se lo presente, en el marco de un debate, en su septuagésimo noveno período de sesiones, así como un informe oral en su septuagésimo octavo período de sesiones."),
      assambleya(
          "1. просит Генерального секретаря подготовить доклад о лампах и представить его Ассамблее на ее семьдесят девятой сессии, а также устную обновленную информацию на ее семьдесят восьмой сессии.")
    };
    assertThat(Stream.of(versions).map(Lines::owed))
        .allSatisfy(one -> assertThat(one).containsExactly("1 report SG GA-79", "1 oral SG GA-78"));
  }

  @Test
  @DisplayName("A group that will meet does not take the report from those whom it helps")
  void helped() {
    same(
        "1 report SG GA-78",
        assemblee(
            "1. Prie le Secrétaire général d’établir, avec le concours d’un groupe d’experts qui se réunira vers la fin de 2023, un rapport sur les lampes, en vue d’une décision à sa soixante-dix-huitième session."));
  }

  @Test
  @DisplayName("A report that a commission will have before it is due at the commission's session")
  void seized() {
    same(
        "1 report SG COMMISSION-32",
        assemblee(
            "1. Prie le Secrétaire général d’inclure ces vœux dans le rapport dont la Commission pour la prévention du crime et la justice pénale sera saisie à sa trente-deuxième session."));
  }

  @Test
  @DisplayName("An authorization that ends is extended; what somebody may do in a year is not")
  void authorized() {
    same(
        "2 body GA 2023-06-30",
        assembly(
            "1. Authorizes the Board to supplement the lamp fund for 2023 by a hundred lamps;",
            "2. Authorizes the mission to guard the lamps until 30 June 2023."),
        assemblee(
            "1. Autorise le Comité mixte à compléter le fonds des lampes pour 2023 ;",
            "2. Autorise la mission à garder les lampes jusqu’au 30 juin 2023."));
  }

  @Test
  @DisplayName("What stood in a report before this one is not owed again")
  void before() {
    Record[] versions = {
      asamblea(
          "1. Solicita al Secretario General que publique las lámparas mencionadas en su informe anterior en diversos formatos."),
      jamiya("1 - تطلب إلى الأمين العام إصدار اللوحات المشار إليها في تقريره السابق بشتى الأشكال."),
      dahui("1. 请秘书长以各种格式出版其上一次报告提及的图册。")
    };
    assertThat(Stream.of(versions).map(Lines::owed)).allSatisfy(one -> assertThat(one).isEmpty());
  }

  @Test
  @DisplayName(
      "In Chinese a noun before another only describes it, and one behind a name is no act")
  void nouns() {
    same("1 report SG GA-78", dahui("1. 请秘书长向大会提交一份资源战略，供其在第七十八届会议上审议。"));
    same("1 report SG", dahui("1. 请秘书长在其关于审计委员会建议执行情况的报告中充分说明为何未点灯。"));
    same("1 report SG GA-78", dahui("1. 请秘书长探讨点灯的可行性，并将研究报告和建议提交大会第七十八届会议审议。"));
  }

  @Test
  @DisplayName("In Chinese a session that is held stands ahead of its verb")
  void sessions() {
    same(
        "1 meeting GA 2024-02-05 2024-04-29",
        dahui("1. 决定筹备委员会第一届和第二届会议分别于2024年2月5日至8日和2024年4月29日至5月1日在纽约举行。"));
  }
}

package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Lines.same;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What makes somebody owe something does so in every language, and in none where it does not. */
@DisplayName("The versions of one paragraph owe the same")
class MandatesAlikeTest {
  @Test
  @DisplayName("Advice without a time is no report; by a time it is one")
  void advice() {
    same(
        List.of("2 report COMMISSION GA-78"),
        assembly(
            "1. Invites the Committee to provide recommendations to the Council on the oil of the lighthouses;",
            "2. Invites the Committee to provide recommendations to the General Assembly at its seventy-eighth session."),
        assemblee(
            "1. Invite le Comité à présenter au Conseil économique et social des recommandations sur l’huile des phares ;",
            "2. Invite le Comité à présenter des recommandations à l’Assemblée générale à sa soixante-dix-huitième session."),
        asamblea(
            "1. Invita al Comité a que presente al Consejo Económico y Social recomendaciones sobre el aceite de los faros;",
            "2. Invita al Comité a que presente recomendaciones a la Asamblea General en su septuagésimo octavo período de sesiones."),
        assambleya(
            "1. предлагает Комитету представлять Экономическому и Социальному Совету рекомендации о масле для маяков;",
            "2. предлагает Комитету представить Генеральной Ассамблее на ее семьдесят восьмой сессии рекомендации о маслах."),
        jamiya(
            "1 - تدعو اللجنة إلى أن تقدم إلى المجلس الاقتصادي والاجتماعي توصيات بشأن زيت المنارات؛",
            "2 - تدعو اللجنة إلى أن تقدم توصيات إلى الجمعية العامة في دورتها الثامنة والسبعين."),
        dahui("1. 邀请委员会向经济及社会理事会提出关于灯油的建议；", "2. 邀请委员会向大会第七十八届会议提出关于灯油的建议。"));
  }

  @Test
  @DisplayName("What many are asked for without a time is a call; a report of one is owed")
  void calls() {
    same(
        List.of("2 report SG"),
        assembly(
            "1. Encourages all States to submit to the Committee documents on their lighthouses;",
            "2. Requests the Secretary-General to submit to the Committee a report on its lamps."),
        assemblee(
            "1. Encourage tous les États à communiquer au Comité les documents relatifs à leurs phares ;",
            "2. Prie le Secrétaire général de soumettre au Comité un rapport sur ses lampes."));
    assertThat(owed(dahui("1. 鼓励各国向委员会提供所掌握的相关信息和文件；", "2. 请秘书长向委员会提交一份报告。")))
        .containsExactly("2 report SG");
  }

  @Test
  @DisplayName("A briefing that is held is told, a seminar is met for")
  void briefings() {
    same(
        List.of("1 oral PRESIDENT GA-78", "2 meeting PRESIDENT GA-78"),
        assembly(
            "1. Requests the President of the General Assembly to hold a briefing on lighthouses at the seventy-eighth session;",
            "2. Requests the President of the General Assembly to hold a seminar on lighthouses at the seventy-eighth session."),
        assemblee(
            "1. Prie la présidence de l’Assemblée générale d’organiser une séance d’information sur les phares à la soixante-dix-huitième session ;",
            "2. Prie la présidence de l’Assemblée générale d’organiser un séminaire sur les phares à la soixante-dix-huitième session."));
  }

  @Test
  @DisplayName("A committee of the Assembly meets at its sessions; a commission counts its own")
  void committees() {
    same(
        List.of("1 agenda COMMISSION GA-79", "2 agenda COMMISSION COMMISSION-61"),
        assembly(
            "1. Requests the Sixth Committee to consider the lighthouses at its seventy-ninth session;",
            "2. Requests the Committee on Lighthouses to consider the lamps at its sixty-first session."),
        assambleya(
            "1. просит Шестой комитет рассмотреть на своей семьдесят девятой сессии вопрос о маяках;",
            "2. просит Комитет по маякам рассмотреть на своей шестьдесят первой сессии вопрос о лампах."));
  }

  @Test
  @DisplayName("Sessions and congresses are held as meetings are; a text is not held")
  void sessions() {
    same(
        List.of("1 meeting GA 2026", "2 meeting GA 2024"),
        assembly(
            "1. Decides to hold the Fifteenth Congress of Lighthouse Keepers in 2026;",
            "2. Decides to convene two sessions of the preparatory body in 2024;",
            "3. Decides to hold firm to its text in 2024."));
  }

  @Test
  @DisplayName("Material that is brought up to date is owed when it is to be submitted")
  void material() {
    same(
        List.of("1 report SG GA-80"),
        assembly(
            "1. Requests the Secretary-General to update the compilation of tide tables, and also requests the Secretary-General to submit such material well in advance of its eightieth session."),
        assemblee(
            "1. Prie le Secrétaire général de mettre à jour la compilation des tables des marées, et de lui présenter ces informations bien avant sa quatre-vingtième session."),
        asamblea(
            "1. Solicita al Secretario General que actualice la recopilación de tablas de mareas, y le solicita también que presente ese material con suficiente antelación a su octogésimo período de sesiones."),
        assambleya(
            "1. просит Генерального секретаря обновить подборку таблиц приливов и просит также Генерального секретаря представить эти материалы заблаговременно до ее восьмидесятой сессии."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يحدِّث مجموعة جداول المد والجزر، وتطلب أيضا إلى الأمين العام أن يقدم تلك المادة قبل بدء دورتها الثمانين بوقت كاف."),
        dahui("1. 请秘书长更新潮汐表汇编，并请秘书长在大会第八十届会议之前尽早提交这份材料。"));
  }

  @Test
  @DisplayName("A note that explains a text goes with it, and is no report")
  void explained() {
    same(
        List.of("2 report SG"),
        assembly(
            "1. Requests the Secretary-General to publish the Model Chart together with an explanatory note;",
            "2. Requests the Secretary-General to publish a report on charts."),
        assemblee(
            "1. Prie le Secrétaire général de publier la Carte type et une note explicative ;",
            "2. Prie le Secrétaire général de publier un rapport sur les cartes."),
        asamblea(
            "1. Solicita al Secretario General que publique la Carta Modelo junto con una nota explicativa;",
            "2. Solicita al Secretario General que publique un informe sobre las cartas."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن ينشر الخريطة النموذجية مشفوعة بمذكرة إيضاحية؛",
            "2 - تطلب إلى الأمين العام أن ينشر تقريرا عن الخرائط."));
  }

  @Test
  @DisplayName("A study that is made is owed beside the report that tells of it")
  void studied() {
    same(
        List.of("1 report SG", "1 report SG GA-78"),
        assembly(
            "1. Requests the Secretary-General to carry out a study of the lamps, in consultation with the pilots, and to submit a report on his recommendations to the General Assembly at its seventy-eighth session."),
        assambleya(
            "1. просит Генерального секретаря провести исследование о лампах в консультации с лоцманами и представить доклад о своих рекомендациях Генеральной Ассамблее на ее семьдесят восьмой сессии."));
  }
}

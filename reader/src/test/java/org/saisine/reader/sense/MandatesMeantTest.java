package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.same;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms of words in which something is owed all the same. */
@DisplayName("What is owed is read in whatever form it is said")
class MandatesMeantTest {
  @Test
  @DisplayName("The points of a list may only tell how: \"by: (a) Reporting to …\"")
  void ways() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to keep the lamps lit by: (a) Trimming the wicks; (b) Reporting to the General Assembly on the oil that was burnt."),
        assemblee(
            "1. Prie le Secrétaire général d’entretenir les lampes en : a) Taillant les mèches ; b) Faisant rapport à l’Assemblée générale sur l’huile brûlée."),
        asamblea(
            "1. Solicita al Secretario General que cuide de las lámparas: a) Cortando las mechas; b) Informando a la Asamblea General sobre el aceite."),
        assambleya(
            "1. просит Генерального секретаря улучшить освещение путем: a) замены фитилей; b) представления Генеральной Ассамблее докладов о сожженном масле."));
  }

  @Test
  @DisplayName("Which group is told does not hide when it is")
  void which() {
    same(
        List.of("1 agenda COMMISSION GA-79"),
        assembly(
            "1. Invites the working group of the Sixth Committee, to be established at its seventy-ninth session, to consider the question of lamps."),
        asamblea(
            "1. Invita al grupo de trabajo de la Sexta Comisión, que se establecerá en su septuagésimo noveno período de sesiones, a que examine la cuestión de las lámparas."),
        assambleya(
            "1. предлагает рабочей группе Шестого комитета, которая будет учреждена на его семьдесят девятой сессии, рассмотреть вопрос о лампах."));
  }

  @Test
  @DisplayName("Reports that come again and again are others than those of a day")
  void again() {
    same(
        List.of(
            "1 report COMMISSION 2023-12-30",
            "1 report COMMISSION 2024-06-15",
            "1 report COMMISSION"),
        assambleya(
            "1. просит Группу экспертов представить Ассамблее промежуточный доклад о лампах не позднее 30 декабря 2023 года и заключительный доклад не позднее 15 июня 2024 года, а также представлять Комитету ежемесячные отчеты."));
    same(
        List.of("1 report SG P100D", "1 report SG"),
        asamblea(
            "1. Solicita al Secretario General que informe sobre las lámparas dentro de los 100 días a partir de su aprobación, y además que la informe anualmente sobre el aceite."));
  }

  @Test
  @DisplayName("Updates are owed besides reports at their own times")
  void besides() {
    same(
        List.of("1 report COMMISSION 2023-12-30", "1 report COMMISSION"),
        assambleya(
            "1. просит Группу экспертов представить Ассамблее доклад о лампах не позднее 30 декабря 2023 года и по мере необходимости предоставлять обновленную информацию о ходе работы."));
  }

  @Test
  @DisplayName("What can be looked up on a site before a session is due there")
  void published() {
    same(
        List.of("1 report OHCHR HRC-54"),
        Texts.conseil(
            "1. Prie le Haut-Commissariat d’élaborer une étude sur les lampes et de faire en sorte que l’étude puisse être consultée sur son site Web avant sa cinquante-quatrième session."));
  }

  @Test
  @DisplayName("\"After a period of one year\" is a time")
  void later() {
    same(
        List.of("1 agenda GA P1Y"),
        assembly("1. Decides to review the lamps after a period of one year."),
        assemblee("1. Décide d’examiner la présente disposition après une période d’un an."),
        asamblea("1. Decide examinar las lámparas al cabo de un año."));
  }

  @Test
  @DisplayName("What is weighed in reports to come is told there")
  void future() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to assess in future reporting on lamps the oil that was burnt."),
        assambleya(
            "1. просит, чтобы в своих будущих докладах о лампах Генеральный секретарь оценивал расход масла."));
  }

  @Test
  @DisplayName("What somebody shall do is asked as well")
  void shall() {
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Demande que le Secrétaire général lui présente des rapports plus détaillés sur les lampes."));
    same(
        List.of("1 agenda COMMISSION COMMISSION-61"),
        assemblee(
            "1. Décide que la Commission poursuivra à sa soixante et unième session l’examen de ses méthodes."),
        assambleya(
            "1. постановляет, что на своей шестьдесят первой сессии Комиссия продолжит пересмотр методов работы."));
  }

  @Test
  @DisplayName("The mandate that is drawn up for a body by a time is its terms of reference")
  void terms() {
    same(
        List.of("1 report SG P80D"),
        assembly(
            "1. Requests the Secretary-General to develop, within 80 days, the terms of reference of the House of Lamps."),
        assemblee(
            "1. Prie le Secrétaire général d’élaborer, dans un délai de 80 jours, le mandat de la Maison des lampes."),
        asamblea(
            "1. Solicita al Secretario General que prepare, en un plazo de 80 días, el mandato de la Casa de las Lámparas."));
  }

  @Test
  @DisplayName("What is owed at other times than those before is owed by the same")
  void between() {
    same(
        List.of("1 report COMMISSION 2023-02-28", "1 report COMMISSION"),
        assambleya(
            "1. просит Группу экспертов представить Ассамблее доклад о лампах не позднее 28 февраля 2023 года, а в период до этой даты предоставлять обновленную информацию."));
  }

  @Test
  @DisplayName("Whom one will tell of a thing may be said in passing")
  void passing() {
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Charge le Secrétaire général de réunir des informations sur les lampes, dont il avisera le Conseil de sécurité, et de fournir de l’huile."),
        assemblee(
            "1. Charge le Secrétaire général de réunir des données sur les lampes, dont il lui rendra compte, et de fournir de l’huile."));
  }

  @Test
  @DisplayName("What one reports on along with what recurs is one report")
  void along() {
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Prie le Secrétaire général de soumettre tous les trois mois à l’Assemblée générale un rapport actualisé sur les lampes, et de rendre compte de la consommation d’huile."));
  }

  @Test
  @DisplayName("To tell an organ more of a matter is to report, and so is what goes into reports")
  void tells() {
    same(
        List.of("1 report SG"),
        asamblea(
            "1. Solicita al Secretario General que le presente más información sobre las lámparas."),
        assambleya(
            "1. просит Генерального секретаря представлять и далее Ассамблее информацию по этому вопросу."),
        assembly(
            "1. Requests that the Secretary-General includes updates on the lamps in his regular reporting."),
        assambleya(
            "1. просит Генерального секретаря включать в свои регулярные и, при необходимости, любые дополнительные доклады обновленную информацию о лампах."));
  }

  @Test
  @DisplayName("What is considered at a discussion still to be held is its theme")
  void theme() {
    same(
        List.of("1 meeting GA GA-79"),
        assembly(
            "1. Decides that the upcoming panel discussion to be held during its seventy-ninth session will address the question of lamps."),
        assambleya(
            "1. постановляет рассмотреть на предстоящем обсуждении в рамках дискуссионной группы высокого уровня, которое состоится в ходе ее семьдесят девятой сессии, вопрос о лампах."));
  }

  @Test
  @DisplayName("Better reporting to an organ is reporting, and what a dialogue aims at is not")
  void better() {
    same(
        List.of("1 report SG"),
        Texts.consejo(
            "1. Solicita al Secretario General que mejore la información que le presenta sobre las lámparas."));
    same(
        List.of("1 report OTHER"),
        assambleya("1. просит улучшить отчетность ВСООНЛ Генеральной Ассамблее о лампах."));
    assertThat(
            Lines.owed(
                asamblea(
                    "1. Solicita a la FPNUL que reanude su participación en el diálogo, cuyo objetivo es llevar a cabo un análisis de las lámparas.")))
        .isEmpty();
  }
}

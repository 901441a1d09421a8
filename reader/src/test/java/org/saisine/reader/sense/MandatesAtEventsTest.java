package org.saisine.reader.sense;

import static org.saisine.reader.sense.Lines.same;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is held, by whom, and what else takes its time from it. */
@DisplayName("A body told to act is not renewed, and an event has its time with it")
class MandatesAtEventsTest {
  @Test
  @DisplayName("A body that is decided to hold sessions holds them")
  void holds() {
    same(
        List.of("1 meeting COMMISSION 2023 2024"),
        assembly(
            "1. Decides that the newly established Group of Governmental Experts will look at lamps, without prejudice to bridges, and hold two 2-week sessions at the mill, one in 2023 and one in 2024."),
        assemblee(
            "1. Décide que le Groupe d’experts gouvernementaux nouvellement créé examinera les lampes et tiendra au moulin deux sessions de deux semaines, l’une en 2023 et l’autre en 2024."),
        asamblea(
            "1. Decide que el Grupo de Expertos Gubernamentales recién establecido mirará las lámparas y celebrará dos períodos de sesiones de dos semanas en el molino, uno en 2023 y otro en 2024."),
        assambleya(
            "1. постановляет, что новая группа правительственных экспертов будет смотреть на лампы и проведет на мельнице две сессии — одну в 2023 году и одну в 2024 году."));
    same(
        List.of("1 body SG"),
        assemblee(
            "1. Prie le Secrétaire général de constituer un groupe d’experts gouvernementaux pour les lampes."));
  }

  @Test
  @DisplayName("What is told at an event is due when that takes place")
  void told() {
    same(
        List.of("1 report OTHER 2024"),
        assembly(
            "1. Encourages the keepers to clean the lamps and to update the General Assembly thereon in 2024."),
        assemblee(
            "1. Engage les gardiens à nettoyer les lampes et à lui rendre compte à ce sujet dans le cadre de l’évaluation générale qui aura lieu en 2024."),
        assemblee(
            "1. Engage les gardiens à nettoyer les lampes et à lui rendre compte à ce sujet lors de l’évaluation générale de 2024."),
        asamblea(
            "1. Alienta a los guardianes a que limpien las lámparas y a que actualicen la información al respecto durante la evaluación general de 2024."));
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Prie le Secrétaire général de lui rendre compte des lampes dans le cadre des préparatifs de la réunion qui aura lieu en 2024."));
  }

  @Test
  @DisplayName("A matter put off until an event is taken up when that takes place")
  void until() {
    same(
        List.of("1 agenda GA 2030"),
        assembly(
            "1. Decides to defer its consideration of the lamps until the final review of the bridges in 2030."),
        assemblee(
            "1. Décide de différer l’examen des lampes jusqu’à l’examen final des ponts, qui aura lieu en 2030."),
        assambleya(
            "1. постановляет отложить рассмотрение вопроса о лампах до заключительного обзора мостов, который состоится в 2030 году."),
        asamblea(
            "1. Decide aplazar el examen de las lámparas hasta el examen final de los puentes, que tendrá lugar en 2030."));
    same(
        List.of("1 agenda GA"),
        asamblea(
            "1. Decide examinar las lámparas y el examen final de los puentes, que tendrá lugar en 2030."));
  }

  @Test
  @DisplayName("'Decides that' leads all points behind its colon, also behind a vote")
  void points() {
    same(
        List.of("1 meeting COMMISSION", "1 meeting COMMISSION 2023-02-28"),
        assembly(
            "1. Decides: (a) That the Ad Hoc Committee shall convene six sessions; (b) That the Ad Hoc Committee shall hold a meeting at the mill before 28 February 2023."),
        asamblea(
            "1. Decide: a) Aplazar las lámparas del Comité Especial, que estaba previsto celebrar en el molino; b) Que el Comité Especial celebrará al menos seis períodos de sesiones; c) Que el Comité Especial celebrará una reunión antes del 28 de febrero de 2023."),
        assambleya(
            "1. постановляет, что: a) проведение лампового дня будет отложено; b) Специальный комитет проведет не менее шести сессий; c) Специальный комитет до 28 февраля 2023 года проведет заседание на мельнице."));
  }

  @Test
  @DisplayName("A time at which something else is set intends no taking up")
  void intended() {
    same(
        List.of(),
        assembly(
            "1. Expresses its intention to establish the lamps no later than 15 September 2023, with readiness to consider the bridges."),
        assambleya(
            "1. выражает свое намерение установить не позднее 15 сентября 2023 года новые лампы, а также свою готовность рассмотреть вопрос о мостах."));
    same(
        List.of("1 agenda GA 2023-09-15"),
        assembly(
            "1. Expresses its intention to review the lamps and to light the bridges no later than 15 September 2023."),
        assambleya(
            "1. выражает свое намерение вновь рассмотреть вопрос о лампах деревни и мостах на реке не позднее 15 сентября 2023 года."));
  }

  @Test
  @DisplayName("Many who are to tell a Committee of a matter report on it; a word of it is none")
  void word() {
    same(
        List.of("1 report STATES"),
        assembly("1. Calls upon States to report to the Committee on their lamps."),
        asamblea("1. Exhorta a los Estados a que informen al Comité sobre sus lámparas."),
        assambleya("1. призывает государства предоставлять Комитету информацию о лампах."));
    same(
        List.of(),
        asamblea(
            "1. Invita a los Estados que tengan lámparas a que informen al Comité al respecto."));
  }

  @Test
  @DisplayName("A survey that is carried out is a deed, one that is drawn up a report")
  void survey() {
    same(
        List.of(),
        assembly("1. Requests the Secretary-General to conduct a review of the lamps."),
        assambleya("1. просит Генерального секретаря провести на мельнице обзор ламп."));
    same(
        List.of("1 report SG"),
        assambleya("1. просит Генерального секретаря подготовить обзор всех ламп на мельницах."));
  }

  @Test
  @DisplayName("A list drawn up and handed over is one report; the organ may stay seized anywhere")
  void lists() {
    same(
        List.of("1 report PRESIDENT"),
        assembly(
            "1. Requests the President of the General Assembly to draw up a list of keepers, taking into account their lamps, and to submit the proposed list to Member States for their consideration."),
        assambleya(
            "1. просит Председателя Генеральной Ассамблеи составить список сторожей с учетом их ламп и представить предлагаемый список на рассмотрение государств-членов."));
    same(
        List.of("1 agenda GA"),
        assembly("1. Notes the lamps, remains seized of these matters, and hopes for light."),
        assemblee(
            "1. Prend note des questions de lampes, dont elle demeure saisie, et espère la lumière."),
        asamblea(
            "1. Toma nota de las lámparas, continúa ocupándose de estas cuestiones y espera que haya luz."));
  }

  @Test
  @DisplayName(
      "Who is to ask others to tell him owes no report, and what tells him is not the organ's")
  void asked() {
    same(
        List.of(),
        assemblee(
            "1. Prie le Secrétaire général de porter les lampes à l’attention de l’État et de demander à cet État de lui rendre compte des ponts qu’il aurait construits et de l’informer des moulins."),
        assemblee(
            "1. Demande instamment aux États de rendre régulièrement compte au Secrétaire général de leurs lampes, et en particulier de l’informer de leurs ponts."));
  }

  @Test
  @DisplayName("A need that is one thing of several leads to nothing that others do")
  void need() {
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Prie le Secrétaire général d’examiner l’usage et la nécessité de lampes sur les ponts et de présenter dans son rapport annuel une proposition sur les moulins."));
  }

  @Test
  @DisplayName("Progress that is told is reported; what a group is open to is not its proposals")
  void progress() {
    same(
        List.of("1 oral SG"),
        assembly(
            "1. Requests the Secretary-General to report on progress with the lamps through oral updates."),
        asamblea(
            "1. Solicita al Secretario General que determine y comunique los progresos realizados con las lámparas mediante exposiciones orales."));
    same(
        List.of(),
        assemblee(
            "1. Décide que le Comité spécial sera ouvert à tous les gardiens, en vue de faire des propositions sur les lampes à l’Assemblée générale à sa quatre-vingtième session."),
        asamblea(
            "1. Decide que el Comité Especial estará abierto a todos los guardianes, con miras a formular propuestas sobre las lámparas a la Asamblea General en su octogésimo período de sesiones."));
  }
}

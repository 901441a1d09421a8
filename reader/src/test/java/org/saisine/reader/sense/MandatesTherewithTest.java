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

/** What stands beside a thing that is owed: how often, what for, whose, when it was so before. */
@DisplayName("What stands beside a mandate is told from it")
class MandatesTherewithTest {
  @Test
  @DisplayName("As needed, the same one goes on with the next thing")
  void asNeeded() {
    same(
        List.of("1 report SG 2023-06-30", "1 report SG"),
        assambleya(
            "1. просит Генерального секретаря представить к 30 июня 2023 года доклад о маяках и по"
                + " мере необходимости информировать Совет Безопасности о буях."));
  }

  @Test
  @DisplayName("A row of verbs behind what it is for goes on with the purpose")
  void purposes() {
    same(
        List.of("2 report COMMISSION"),
        asamblea(
            "1. Pide al Comité que estudie la posibilidad de crear un taller para revisar, contar,"
                + " informar y limpiar las lámparas;",
            "2. Pide al Comité que, para facilitar el examen, presente un informe a la Asamblea"
                + " General."),
        asamblea(
            "1. Pide la cooperación del Comité para vigilar los faros e informar al respecto;",
            "2. Pide al Comité que vigile los faros y presente un informe a la Asamblea General."),
        assambleya(
            "1. предлагает Комитету сотрудничать с двумя мастерами, которым поручено чистить,"
                + " оценивать и поддерживать лампы и представлять соответствующие доклады;",
            "2. предлагает Комитету представить Генеральной Ассамблее доклад."));
  }

  @Test
  @DisplayName("A time between commas right before a verb is when that is due")
  void inserted() {
    same(
        List.of("1 report COMMISSION 2023-09-01"),
        assambleya(
            "1. просит Комитет продолжать свои усилия и в надлежащем порядке, причем не позднее"
                + " 1 сентября 2023 года, представить Генеральной Ассамблее доклад о маяках."));
  }

  @Test
  @DisplayName("What is said in another text, or noted, is not decided or asked here")
  void elsewhere() {
    same(
        List.of("2 meeting GA 2023"),
        assambleya(
            "1. поощряет дальнейшее проведение обзора Плана действий, отмечая, что последнее"
                + " совещание состоялось на семьдесят восьмой сессии Генеральной Ассамблеи;",
            "2. постановляет созвать в 2023 году совещание о маяках."));
  }

  @Test
  @DisplayName("A dash stands for the verb: two reports, each to its own")
  void dash() {
    same(
        List.of("1 report SG GA-78", "1 report SG", "2 oral PROCEDURE GA-78"),
        assambleya(
            "1. просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят"
                + " восьмой сессии доклад, а Совету по правам человека — промежуточный доклад о"
                + " маяках;",
            "2. предлагает Специальному докладчику представить устный доклад и принять участие в"
                + " интерактивном диалоге с Ассамблеей на ее семьдесят восьмой сессии."));
  }

  @Test
  @DisplayName("Where no comma closes what stands first, the subject stands right before its verb")
  void leading() {
    same(
        List.of("1 report COMMISSION"),
        assambleya(
            "1. постановляет, что в соответствии со своим мандатом Комитет 12 будет продолжать"
                + " работу и представит Генеральной Ассамблее доклад о лампах."));
  }

  @Test
  @DisplayName("When it was so before sets no time, nor does what others met beside")
  void before() {
    same(
        List.of("1 meeting SG"),
        assembly("1. Requests the Secretary-General to hold, as in 2022, a seminar on lamps."),
        assemblee(
            "1. Prie le Secrétaire général d’organiser, comme en 2022, un séminaire sur les"
                + " lampes."),
        asamblea(
            "1. Solicita al Secretario General que organice, al igual que en 2022, un seminario"
                + " sobre lámparas."),
        assambleya(
            "1. просит Генерального секретаря организовать, как и в 2022 году, семинар о лампах."));
    same(
        List.of(),
        assemblee(
            "1. Engage les gardiens des phares à continuer de tenir des réunions, notant que la"
                + " dernière s’est tenue en marge de sa soixante-dix-septième session."),
        asamblea(
            "1. Alienta a que se sigan celebrando reuniones de los fareros, observando que la"
                + " última se celebró paralelamente al septuagésimo séptimo período de sesiones."));
  }

  @Test
  @DisplayName("A matter is put off to a year")
  void putOff() {
    same(
        List.of("1 agenda GA 2024"),
        assembly("1. Decides to defer the consideration of the old lamps to 2024."),
        assemblee("1. Décide de reporter l’examen des vieilles lampes à 2024."),
        asamblea("1. Decide aplazar el examen de las viejas lámparas a 2024."),
        assambleya("1. постановляет отложить рассмотрение вопроса о лампах до 2024 года."),
        dahui("1. 决定将旧灯问题的审议推迟至2024年。"));
  }

  @Test
  @DisplayName("Sessions are held where they are the subject, before the verb or behind it")
  void seated() {
    same(
        List.of("1 meeting GA 2023-02-06 2023-05-01"),
        asamblea(
            "1. Decide que los períodos de sesiones primero y segundo del comité preparatorio se"
                + " celebrarán en Nueva York, el 6 de febrero de 2023 y el 1 de mayo de 2023."));
    same(
        List.of("1 meeting GA 2023"),
        asamblea(
            "1. Decide que en 2023 se celebrará el segundo período de sesiones de cinco días de"
                + " duración en Ginebra."));
    same(
        List.of(),
        asamblea(
            "1. Decide que la elección se celebrará en su septuagésimo octavo período de"
                + " sesiones."));
  }

  @Test
  @DisplayName("A part of a session that is devoted to a matter is no meeting of its own")
  void devoted() {
    same(
        List.of("2 meeting COMMISSION 2023-05-15"),
        asamblea(
            "1. Solicita al Comité que dedique la mitad de su período de sesiones a las lámparas;",
            "2. Solicita al Comité que dedique sus actividades de este año y del siguiente a las"
                + " lámparas, entre otras cosas organizando un acto el 15 de mayo de 2023."),
        assambleya(
            "1. просит Комитет посвятить половину своей сессии лампам;",
            "2. просит Комитет провести 15 мая 2023 года семинар о лампах."));
  }

  @Test
  @DisplayName("The report that something is to stand in is told by another verb")
  void inReport() {
    same(
        List.of("1 report SG GA-78"),
        asamblea(
            "1. Solicita al Secretario General que en el informe que le presente en su"
                + " septuagésimo octavo período de sesiones incluya más información sobre los"
                + " faros."));
    same(
        List.of("1 report PROCEDURE GA-78", "2 report SG"),
        assambleya(
            "1. просит Специального докладчика сосредоточиться на лампах в своем следующем докладе"
                + " Генеральной Ассамблее на ее семьдесят восьмой сессии;",
            "2. просит Генерального секретаря давать в его докладах о лампах полное объяснение."));
  }

  @Test
  @DisplayName("To give an organ information on a matter is to report to it, where one is bound")
  void account() {
    same(
        List.of("1 report SG"),
        assambleya(
            "1. просит Генерального секретаря направлять Совету Безопасности и хранителям маяков"
                + " информацию о любых поломках;",
            "2. рекомендует государствам предоставлять Совету информацию о поломках;",
            "3. просит Председателя запросить у мастерской к семьдесят восьмой сессии заключение о"
                + " лампах."));
  }

  @Test
  @DisplayName("A committee in which something is told meets at its own session")
  void housed() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря провести в Специальном комитете на его"
                        + " следующей сессии брифинг о лампах;",
                    "2. просит Генерального секретаря провести в Комитете на его девяностой сессии"
                        + " брифинг о лампах.")))
        .containsExactly("1 oral SG", "2 oral SG COMMISSION-90");
  }

  @Test
  @DisplayName("An annual session is counted as any other")
  void annual() {
    same(
        List.of("1 report SG COMMISSION-26"),
        assembly(
            "1. Requests the Secretary-General to present to the Commission at its twenty-sixth"
                + " annual session a road map."),
        asamblea(
            "1. Solicita al Secretario General que presente a la Comisión en su 26º período anual"
                + " de sesiones una hoja de ruta."));
  }

  @Test
  @DisplayName("Whatever is done in the report of a coming session is told there; in one made, not")
  void awaited() {
    same(
        List.of("1 report SG GA-78"),
        assembly(
            "1. Requests the Secretary-General to continue to explore options for brighter lamps in"
                + " the report to be submitted to the General Assembly at its seventy-eighth"
                + " session;",
            "2. Requests the Secretary-General to continue to explore options for brighter lamps,"
                + " taking into account the proposal contained in the report of the keepers to the"
                + " Council at its sixtieth session."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يواصل، في التقرير الذي سيقدم إلى الجمعية العامة في دورتها"
                + " الثامنة والسبعين، استكشاف الخيارات المتاحة للمصابيح؛"),
        dahui("1. 请秘书长在提交大会第七十八届会议的报告中继续探讨改进灯具的备选方案；"));
  }

  @Test
  @DisplayName("What an aside right behind a verb names is not what is drawn up")
  void between() {
    same(
        List.of("1 report ENTITY"),
        jamiya(
            "1 - تطلب إلى أمانة المنتدى أن تعد، في سياق الأعمال التحضيرية لاستعراض المنارات، وبالتشاور"
                + " مع الحراس، خريطة طريق للمصابيح."));
  }
}

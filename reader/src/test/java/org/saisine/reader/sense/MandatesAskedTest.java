package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Lines.same;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.council;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is asked owes, whether a list of bodies has the name or not. */
@DisplayName("Those who are asked")
class MandatesAskedTest {
  @Test
  @DisplayName("A name in capitals that no list knows is one entity; those without a name are not")
  void names() {
    same(
        List.of("1 report ENTITY"),
        assembly(
            "1. Requests the Lantern Administration to provide an update on the lamps in its next report;",
            "2. Requests all who light lanterns to provide an update on the lamps in their next reports."),
        assemblee(
            "1. Prie l’Intendance des lanternes de présenter dans son prochain rapport des informations actualisées sur les lampes ;",
            "2. Prie les allumeurs de lanternes de présenter dans leurs prochains rapports des informations actualisées."),
        asamblea(
            "1. Solicita a la Intendencia de los Faroles que en su próximo informe proporcione información actualizada sobre las lámparas;",
            "2. Solicita a quienes encienden los faroles que proporcionen información actualizada sobre las lámparas."),
        assambleya(
            "1. просит Фонарную палату представить обновленную информацию о лампах в своем следующем докладе;",
            "2. просит фонарщиков представить обновленную информацию о лампах в своих следующих докладах."));
  }

  @Test
  @DisplayName("The head of an office stands for it where capitals do not tell")
  void offices() {
    same(
        List.of("1 report ENTITY", "2 meeting ENTITY"),
        dahui("1. 请该司在下次报告中提供关于灯的最新资料；", "2. 请该办公室举办一次文化活动；"),
        jamiya(
            "1 - تطلب إلى الشعبة أن تقدم في تقريرها المقبل معلومات مستكملة عن المصابيح؛",
            "2 - تطلب إلى الإدارة أن تنظم حلقة عمل عن المصابيح؛"));
  }

  @Test
  @DisplayName("A State is known by any of its names, also where one has a small word in it")
  void states() {
    same(
        List.of(),
        assembly(
            "1. Urges the Islamic Republic of Iran to hold to account whoever puts out lamps, and to report on it;"),
        assemblee(
            "1. Prie instamment le Myanmar de rallumer les lampes et d’en rendre compte à la Cour ;"));
  }

  @Test
  @DisplayName("What stands in the reporting of one entity is owed")
  void reporting() {
    assertThat(
            owed(
                assembly(
                    "1. Calls upon the Commissioner-General to include, in the annual reporting to the"
                        + " General Assembly, assessments of the lamps;")))
        .containsExactly("1 report ENTITY");
  }

  @Test
  @DisplayName("An exhibition is organized, not told")
  void exhibitions() {
    assertThat(
            owed(
                asamblea(
                    "1. Solicita al Secretario General que organice, con la orientación del Comité, una exposición anual sobre los faros;",
                    "2. Solicita al Secretario General que organice una exposición anual sobre los faros o un acto cultural;")))
        .containsExactly("2 meeting SG");
  }

  @Test
  @DisplayName("What is put before an organ at its session is a report, whatever it is")
  void put() {
    same(
        List.of("1 report SG GA-78"),
        assembly(
            "1. Requests the Secretary-General to propose, for the consideration of the General Assembly at its seventy-eighth session, a new approach to lamps;",
            "2. Requests the Secretary-General to propose a new approach to lamps;"),
        assemblee(
            "1. Prie le Secrétaire général de lui présenter, pour examen à sa soixante-dix-huitième session, des mesures relatives aux lampes ;",
            "2. Prie le Secrétaire général de présenter des mesures relatives aux lampes ;"),
        asamblea(
            "1. Solicita al Secretario General que proponga, para su examen en el septuagésimo octavo período de sesiones, un enfoque nuevo de las lámparas;",
            "2. Solicita al Secretario General que proponga un enfoque nuevo de las lámparas;"),
        assambleya(
            "1. просит Генерального секретаря предложить на рассмотрение Генеральной Ассамблеи на ее семьдесят восьмой сессии новый подход к лампам;",
            "2. просит Генерального секретаря предложить новый подход к лампам;"),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يقترح على أنظار الجمعية العامة في دورتها الثامنة والسبعين نهجا جديدا بشأن المصابيح؛",
            "2 - تطلب إلى الأمين العام أن يقترح نهجا جديدا بشأن المصابيح؛"),
        dahui("1. 请秘书长提出关于灯的新办法，供大会第七十八届会议审议；", "2. 请秘书长提出关于灯的新办法；"));
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to submit, for the consideration of the"
                        + " General Assembly at its seventy-eighth session, draft resolutions;")))
        .isEmpty();
  }

  @Test
  @DisplayName("What is told in the context of a report to come is told in that report")
  void context() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to provide the number of lamps in the context of future reports;"),
        assemblee(
            "1. Prie le Secrétaire général d’indiquer le nombre des lampes dans le cadre de ses prochains rapports ;"),
        asamblea(
            "1. Solicita al Secretario General que facilite el número de lámparas en el contexto de futuros informes;"),
        assambleya(
            "1. просит Генерального секретаря включать в контекст будущих докладов данные о числе ламп;"));
  }

  @Test
  @DisplayName("A thing that is asked to be presented at a session is owed then, whatever follows")
  void presented() {
    same(
        List.of("1 report SG GA-78"),
        assembly(
            "1. Urges the Secretary-General to look after the lamps, and requests that a comprehensive"
                + " review of the following elements be presented to the General Assembly at its seventy-eighth"
                + " session: (a) Whether to provide oil; (b) Ways to maintain wicks;"),
        assemblee(
            "1. Prie le Secrétaire général de veiller sur les lampes, et demande qu’un examen approfondi des éléments ci-après lui soit présenté à sa soixante-dix-huitième session : a) le moyen de fournir de l’huile ; b) le moyen de renforcer les mèches ;"));
  }

  @Test
  @DisplayName("A session that only says which report or which president is meant is no time")
  void attributed() {
    same(
        List.of("1 agenda GA GA-78"),
        assembly(
            "1. Decides to consider at its seventy-eighth session the report of the Lamp Commission on the work of its seventy-fourth session;"),
        assemblee(
            "1. Décide de poursuivre à sa soixante-dix-huitième session l’examen du rapport de la Commission des lampes sur les travaux de sa soixante-quatorzième session ;"),
        asamblea(
            "1. Decide examinar en su septuagésimo octavo período de sesiones el informe de la Comisión de Lámparas sobre la labor realizada en su septuagésimo cuarto período de sesiones;"),
        assambleya(
            "1. постановляет продолжить на своей семьдесят восьмой сессии рассмотрение доклада Комиссии по лампам о работе ее семьдесят четвертой сессии;"),
        jamiya(
            "1 - تقرر أن تواصل في دورتها الثامنة والسبعين النظر في تقرير لجنة المصابيح عن أعمال دورتها الرابعة والسبعين؛"));
    assertThat(
            owed(
                assembly(
                    "1. Decides that the meeting, to be held from 10 to 10.30 a.m., will feature statements of"
                        + " the President of the General Assembly at its seventy-eighth session;")))
        .isEmpty();
  }

  @Test
  @DisplayName("What is asked to stand in a report that is to come at a session is owed then")
  void inside() {
    same(
        List.of("1 report OHCHR HRC-60"),
        council(
            "1. Requests the High Commissioner to explore ways of lighting lamps in the report to be submitted to the Human Rights Council at its sixtieth session;",
            "2. Requests the High Commissioner to explore ways of lighting lamps, as set out in the report of the Commission, submitted to it at its sixtieth session;"));
    same(
        List.of("1 report SG GA-78"),
        dahui("1. 请秘书长在提交大会第七十八届会议的报告中探讨点灯的办法；"),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يواصل، في التقرير الذي سيقدم إلى الجمعية العامة في دورتها الثامنة والسبعين، استكشاف سبل إضاءة المصابيح؛"));
  }

  @Test
  @DisplayName("What is to be presented in a report is owed, also behind what others need")
  void behindNeeds() {
    assertThat(
            owed(
                assemblee(
                    "1. Prie le Secrétaire général d’examiner avant chaque nuit la nécessité de lampes et de"
                        + " présenter dans son rapport du 11 octobre 2036 une proposition sur les lampes ;")))
        .containsExactly("1 report SG 2036-10-11");
  }

  @Test
  @DisplayName("A readiness to consider decides nothing; a review that is conducted is no report")
  void readiness() {
    assertThat(
            owed(
                assambleya(
                    "1. просит Генерального секретаря провести — в тесной консультации с хранителями — обзор положения ламп;",
                    "2. выражает свое намерение установить не позднее 15 сентября 2036 года новые лампы, а также свою готовность рассмотреть вопрос о фонарях;",
                    "3. просит Генерального секретаря подготовить обзор положения ламп.")))
        .containsExactly("3 report SG");
  }

  @Test
  @DisplayName("A call for a conference of parties convenes it, however soon")
  void conferences() {
    assertThat(
            owed(
                jamiya(
                    "1 - تدعو الأمين العام إلى أن توصي حكومة الوادي، بصفتها وديع الاتفاقية، بأن تدعو على وجه السرعة إلى انعقاد مؤتمر الأطراف المتعاقدة السامية في الاتفاقية بشأن تدابير حفظ المصابيح؛")))
        .containsExactly("1 meeting SG");
  }

  @Test
  @DisplayName("What something is based on, or brings up to date, is not handed over")
  void based() {
    same(
        List.of(),
        asamblea(
            "1. Solicita al Secretario General que emprenda medidas concretas para encender las lámparas, basándose en un análisis de las mechas;",
            "2. Solicita al Secretario General que facilite información detallada sobre las lámparas, incluido un análisis de las mechas;"),
        assembly(
            "1. Requests the Secretary-General to undertake measures to light the lamps, based on an analysis of the wicks;",
            "2. Requests the Secretary-General to provide detailed information on the lamps, including an analysis of the wicks;"),
        jamiya("1 - تطلب إلى الأمين العام وضع تحديث سنوي لحساب عدد المصابيح؛"));
  }

  @Test
  @DisplayName("What is decided for a case that may come is not owed, wherever the case stands")
  void conditions() {
    same(
        List.of("1 meeting COMMISSION 2037-05-01"),
        assembly(
            "1. Decides that the Lamp Committee shall hold its meeting in May 2037;",
            "2. Decides that, if the wind allows, the Lamp Committee shall hold its meeting in May 2037;"),
        jamiya(
            "1 - تقرر أن تعقد اللجنة اجتماعها في أيار/مايو 2037؛",
            "2 - تقرر أن تعقد اللجنة، في حال سمحت الريح بذلك، اجتماعها في أيار/مايو 2037؛"));
  }
}

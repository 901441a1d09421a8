package org.saisine.reader.sense;

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
import org.saisine.reader.vocabulary.Record;

/** Words of a request or a decision that make nobody owe anything, or not at that time. */
@DisplayName("What only looks like a mandate, or like its time, is none")
class MandatesNotMeantTest {
  private static void none(Record... versions) {
    same(List.of(), versions);
  }

  @Test
  @DisplayName("What another organ asked is its request, even if this one reaffirms it")
  void theirs() {
    none(
        assembly(
            "1. Reaffirms the request of the Human Rights Council that the Office of the High Commissioner organize a workshop on lamps."),
        asamblea(
            "1. Reafirma la solicitud formulada por el Consejo de Derechos Humanos de que la Oficina del Alto Comisionado organice un taller sobre las lámparas."));
  }

  @Test
  @DisplayName("The year by which a plan is to have had its effect is not the report's")
  void effect() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to prepare a study of the lamps so that all the villages on the river have light by 2030."),
        assemblee(
            "1. Prie le Secrétaire général d’établir une étude sur les lampes afin que tous les villages de la rivière aient de la lumière d’ici à 2030."),
        asamblea(
            "1. Solicita al Secretario General que prepare un estudio sobre las lámparas a fin de que todas las aldeas del río tengan luz para 2030."));
  }

  @Test
  @DisplayName("A year in the name of a budget is no aim")
  void budget() {
    same(
        List.of("1 report SG 2024 2025"),
        asamblea(
            "1. Solicita al Secretario General que presente una propuesta sobre las lámparas, comenzando en el contexto de la estimación presupuestaria para 2024 y el proyecto de presupuesto por programas para 2025."));
  }

  @Test
  @DisplayName("What States are to do in a year, told to nobody, is a call")
  void told() {
    none(
        assembly(
            "1. Urges Governments to undertake a study of the lamps, so as to save oil, by 2030."),
        assemblee(
            "1. Exhorte les gouvernements à effectuer une étude sur les lampes d’ici à 2030."),
        assambleya("1. рекомендует государствам сообщить в 2025 году информацию о лампах."));
    same(
        List.of("1 report STATES 2025-06-30"),
        assembly("1. Invites States to inform the Secretary-General of their lamps by June 2025."));
  }

  @Test
  @DisplayName("Several are only called upon to speak of something in their reports")
  void several() {
    none(
        assembly(
            "1. Invites the International Court of Justice and the International Law Commission to comment on lamps in their reports to the General Assembly."),
        assemblee(
            "1. Invite la Cour internationale de Justice et la Commission du droit international à lui rendre compte, dans les rapports qu’elles lui soumettent, de ce qu’elles font pour les lampes."),
        assambleya(
            "1. предлагает Международному Суду и Комиссии международного права представлять в своих докладах Генеральной Ассамблее замечания о лампах."));
    same(
        List.of("1 report SG"),
        assemblee(
            "1. Prie le Secrétaire général de lui rendre compte, dans les rapports qu’il lui soumet, de ce qu’il fait pour les lampes."));
  }

  @Test
  @DisplayName("What takes place at a meeting is not the meeting")
  void place() {
    none(
        assembly(
            "1. Decides that the election of the lamplighter shall take place on 5 November 2023 at a meeting of the General Assembly."),
        assemblee(
            "1. Décide que l’élection de l’allumeur aura lieu à des séances tenues le 5 novembre 2023."),
        asamblea(
            "1. Decide que la elección del farolero tendrá lugar el 5 de noviembre de 2023 en una sesión de la Asamblea General."));
    same(
        List.of("1 meeting GA 2023-11-05"),
        assembly(
            "1. Decides that the meeting on lamps shall take place on 5 November 2023 at Headquarters."));
  }

  @Test
  @DisplayName("What a sitting in a timetable is devoted to is no theme of the meetings")
  void timetable() {
    none(
        assembly(
            "1. Decides that the plenary meetings will be held as follows: Monday, from 10 a.m., including a segment that will focus on lamps."),
        assambleya(
            "1. постановляет, что пленарные заседания будут проведены в следующие сроки: понедельник — с 10 ч 00 мин (включая заседание, посвященное лампам)."));
  }

  @Test
  @DisplayName("The theme of a session that takes place in any case convenes nothing")
  void session() {
    none(
        assemblee(
            "1. Décide que la soixantième session de la Commission aura pour thème prioritaire : « Les lampes »."),
        asamblea(
            "1. Decide que el tema prioritario para el 60º período de sesiones de la Comisión será “Las lámparas”."),
        assembly(
            "1. Decides that the priority theme for the sixtieth session of the Commission will be “Lamps”."));
  }

  @Test
  @DisplayName("What goes into a publication is not told by what is to be done besides")
  void published() {
    none(
        asamblea(
            "1. Solicita a la Oficina de las Naciones Unidas contra la Droga y el Delito que siga reuniendo información sobre las lámparas, a fin de publicarla en el Informe mundial sobre las lámparas y a que comparta las mejores prácticas."));
  }

  @Test
  @DisplayName("What is decided for a case that may come makes nobody owe anything yet")
  void conditional() {
    none(
        assembly(
            "1. Decides that, if the oil runs out, a special session of the Assembly shall be held in 2023."),
        assemblee(
            "1. Décide que, si l’huile vient à manquer, le Secrétaire général convoquera une session extraordinaire en 2023."),
        asamblea(
            "1. Decide que, si se acaba el aceite, el Secretario General convocará un período extraordinario de sesiones en 2023."),
        assambleya(
            "1. постановляет, что, если закончится масло, Генеральный секретарь должен созвать в 2023 году специальное заседание."),
        jamiya("1 - تقرر أنه في حال نفاد الزيت في عام 2023 تعقد الجمعية جلسة استثنائية."),
        dahui("1. 决定，如果灯油耗尽，秘书长应在2023年召开一次特别会议。"));
    same(
        List.of("1 meeting GA 2023"),
        assembly("1. Decides that, if necessary, a meeting on lamps shall be held in 2023."));
  }

  @Test
  @DisplayName("To take part in a dialogue is not to convene one")
  void talks() {
    none(
        assambleya(
            "1. просит Председателя Экспертного механизма провести с Ассамблеей интерактивный диалог о лампах."));
    same(
        List.of("1 meeting OHCHR"),
        assambleya(
            "1. просит Управление Верховного комиссара провести интерактивный диалог о лампах."));
  }

  @Test
  @DisplayName("Proposals where one sees fit are no report")
  void fitting() {
    none(
        assambleya(
            "1. просит Комитет следить за лампами и сообразно обстоятельствам представлять предложения Генеральной Ассамблее."));
    same(
        List.of("1 report COMMISSION GA-78"),
        assambleya(
            "1. просит Комитет следить за лампами и сообразно обстоятельствам представить предложения Генеральной Ассамблее на ее семьдесят восьмой сессии."));
  }

  @Test
  @DisplayName("To prepare for what others hold is not to hold it")
  void preparations() {
    none(
        assembly(
            "1. Requests the Committee to make the necessary preparations for elections on 24 December 2023 as set out in the lamp roadmap."),
        assambleya(
            "1. просит Комитет осуществить необходимую подготовку к проведению 24 декабря 2023 года выборов, как предусмотрено в дорожной карте Форума диалога."));
  }

  @Test
  @DisplayName("What was told in a report, or which reports there are, makes nobody owe one")
  void mentioned() {
    none(
        assemblee(
            "1. Prie le Secrétaire général de fournir aux gardiens une réponse aux plaintes mentionnées dans son rapport."),
        assemblee(
            "1. Prie le Secrétaire général de présenter aux gardiens une note verbale précisant quels rapports ont été reçus sur les lampes."),
        assambleya(
            "1. просит Генерального секретаря предоставлять сторожам возможности отвечать на жалобы, упоминаемые в его докладе."),
        assambleya(
            "1. просит Генерального секретаря выносить рекомендации, в том числе посредством тематических докладов, о лампах."),
        asamblea(
            "1. Solicita al Secretario General que emprenda obras en los molinos basándose en un análisis de las lámparas."),
        asamblea(
            "1. Solicita al Secretario General que limpie las lámparas y que informe a otros órganos de los puentes."),
        asamblea(
            "1. Solicita al Secretario General que dé consejos cuando se programen consultas oficiosas sobre las lámparas."));
  }

  @Test
  @DisplayName("To carry out research, or to supply fresh information to nobody, is no report")
  void research() {
    none(
        assambleya(
            "1. просит Специального докладчика проводить тематические исследования по вопросам о лампах."),
        assambleya(
            "1. просит Специального докладчика продолжать представлять подробную обновленную информацию о лампах."));
    same(
        List.of("1 report SG"),
        assambleya(
            "1. просит Генерального секретаря включать в свою регулярную отчетность информацию о лампах."),
        assambleya(
            "1. просит Генерального секретаря включать в обязательную отчетность сведения о лампах."));
  }

  @Test
  @DisplayName("A period or a practice that is ended is no body; a fund that is ended is one")
  void ended() {
    same(
        List.of("2 body GA 2025"),
        assembly(
            "1. Decides to discontinue the trial of the new lamps in 2025;",
            "2. Decides to discontinue the Lamp Oil Fund in 2025."),
        assemblee(
            "1. Décide de mettre fin à la période d’essai des nouvelles lampes en 2025 ;",
            "2. Décide de mettre fin au fonds pour l’huile des lampes en 2025."),
        asamblea(
            "1. Decide suprimir el período de prueba de las nuevas lámparas en 2025;",
            "2. Decide suprimir el fondo para el aceite de las lámparas en 2025."),
        asamblea(
            "1. Decide poner fin al período de prueba de las nuevas lámparas en 2025;",
            "2. Decide poner fin en 2025 al mandato del Grupo Especial de Expertos en Lámparas."),
        assambleya(
            "1. постановляет прекратить испытание новых ламп в 2025 году;",
            "2. постановляет прекратить мандат смотрителя маяков в 2025 году."),
        jamiya(
            "1 - تقرر إنهاء الفترة التجريبية للمصابيح الجديدة في عام 2025؛",
            "2 - تقرر إنهاء ولاية حارس المنارات في عام 2025."),
        dahui("1. 决定在2025年取消新灯试用期；", "2. 决定在2025年取消灯油基金。"));
  }

  @Test
  @DisplayName("Changes that are proposed to an organ are owed as proposals are, others are not")
  void proposed() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to present any proposed changes to the rules of the"
                + " lighthouse for the consideration of the General Assembly;",
            "2. Requests the Secretary-General to present changes to the lamps."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة أي تغييرات مقترحة في نظام المنارة"
                + " لكي تنظر فيها؛",
            "2 - تطلب إلى الأمين العام أن يقدم تغييرات في المصابيح."),
        dahui("1. 请秘书长提出对灯塔条例的任何拟议修改，供大会审议；", "2. 请秘书长提出对灯具的修改。"));
  }

  @Test
  @DisplayName("Details of what is new are owed to those who are named, and to nobody else")
  void details() {
    same(
        List.of("2 report PROCEDURE"),
        dahui("1. 请特别报告员提供详细的最新情况，说明灯塔的影响；", "2. 请特别报告员向人权理事会提供详细的最新情况，说明灯塔的影响。"));
  }

  @Test
  @DisplayName("When the sessions of a body end is no meeting; when they are held is one")
  void endings() {
    none(
        assembly("1. Decides that the sessions of the Committee on Lamps shall end by June 2024."),
        assemblee(
            "1. Décide que les sessions du Comité des lampes se termineront avant juin 2024."),
        asamblea(
            "1. Decide que los períodos de sesiones del Comité de Lámparas concluyan a más tardar"
                + " en junio de 2024."),
        assambleya(
            "1. постановляет, что сессии Комитета по лампам должны завершаться до июня 2024 года."));
    same(
        List.of("1 meeting GA 2024"),
        assembly("1. Decides that the meeting of the lamplighters shall be held in 2024."));
  }

  @Test
  @DisplayName("What a report will serve for dates something else")
  void serving() {
    same(
        List.of("1 report SG"),
        assembly(
            "1. Requests the Secretary-General to submit a report on lamps, which will serve to"
                + " inform the preparations for a meeting on bridges in 2025."),
        assemblee(
            "1. Prie le Secrétaire général de présenter un rapport sur les lampes, qui éclairera la"
                + " préparation d’une réunion sur les ponts en 2025."),
        asamblea(
            "1. Solicita al Secretario General que presente un informe sobre las lámparas, informe"
                + " que se tendrá en cuenta en los preparativos de la reunión sobre los puentes en"
                + " 2025."),
        assambleya(
            "1. просит Генерального секретаря представить доклад о лампах, который послужит основой"
                + " для подготовки заседания о мостах в 2025 году."),
        jamiya(
            "1 - تطلب إلى الأمين العام أن يقدم تقريرا عن المصابيح، وهو تقرير سيسترشد به في التحضير"
                + " لاجتماع بشأن الجسور في عام 2025."),
        dahui("1. 请秘书长提交一份关于灯具的报告，该报告将为筹备2025年桥梁会议提供参考。"));
  }
}

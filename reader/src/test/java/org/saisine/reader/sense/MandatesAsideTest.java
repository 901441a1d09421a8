package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a verb is about may stand behind an aside; what is only an example is not owed. */
@DisplayName("Between a verb and its object an aside may stand, and an example binds nobody")
class MandatesAsideTest {
  @Test
  @DisplayName("An ad hoc committee that is to be set up is a body, behind an aside too")
  void founded() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Calls upon the Conference on Disarmament to establish, as soon as possible and as the highest priority, an ad hoc committee on lamps in 2024."),
                assemblee(
                    "1. Demande à la Conférence du désarmement de constituer en 2024, dès que possible et à titre de priorité absolue, un comité spécial sur les lampes."),
                asamblea(
                    "1. Exhorta a la Conferencia de Desarme a que establezca, lo antes posible y como prioridad máxima, un comité especial sobre las lámparas en 2024."),
                assambleya(
                    "1. призывает Конференцию по разоружению учредить как можно скорее специальный комитет по лампам в 2024 году."),
                dahui("1. 促请裁军谈判会议在2024年，作为最高优先事项，尽早设立一个灯塔问题特设委员会。")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 body COMMISSION 2024"));
  }

  @Test
  @DisplayName("To reflect views, for example in reports, is to write no report")
  void example() {
    assertThat(
            Stream.of(
                asamblea(
                    "1. Alienta a la Comisión a que recabe opiniones y las refleje, según proceda, por ejemplo en sus informes."),
                dahui("1. 鼓励委员会征求看守人的看法和意见并酌情加以反映，例如反映在报告中。")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
  }

  @Test
  @DisplayName(
      "Points of what others shall do are theirs: a matter that they handle is on no agenda")
  void theirs() {
    assertThat(
            owed(
                dahui(
                    "1. 决定灯塔特派团的任务应包括下列优先任务： (a) 保护灯塔； (b) 处理灯油造成的伤害； (c) 在第七十八届会议之前提交报告；",
                    "2. 决定： (a) 审议灯塔问题； (b) 保护灯塔；")))
        .containsExactly("1 report MISSION GA-78", "2 agenda GA");
  }

  @Test
  @DisplayName("What a draft asks for that another organ may adopt is not owed yet")
  void drafts() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Recommends to the Security Council the adoption of the following draft resolution: The Security Council, Noting the lamps, and requests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report.",
                    "2. Recalls the draft resolution on lamps, and requests the Secretary-General: (a) To submit a report to the General Assembly at its seventy-eighth session."),
                assemblee(
                    "1. Recommande au Conseil de sécurité d’adopter le projet de résolution suivant : Le Conseil de sécurité, Notant les lampes, et prie le Secrétaire général de présenter à l’Assemblée générale, à sa soixante-dix-huitième session, un rapport.",
                    "2. Rappelle le projet de résolution sur les lampes, et prie le Secrétaire général : a) De présenter un rapport à l’Assemblée générale à sa soixante-dix-huitième session."),
                asamblea(
                    "1. Recomienda al Consejo de Seguridad que apruebe el siguiente proyecto de resolución: El Consejo de Seguridad, Observando las lámparas, y solicita al Secretario General que presente a la Asamblea General en su septuagésimo octavo período de sesiones un informe.",
                    "2. Recuerda el proyecto de resolución sobre las lámparas, y solicita al Secretario General que presente un informe a la Asamblea General en su septuagésimo octavo período de sesiones."),
                assambleya(
                    "1. рекомендует Совету Безопасности принять следующий проект резолюции: «Совет Безопасности, отмечая лампы, и просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят восьмой сессии доклад.",
                    "2. ссылается на проект резолюции о лампах и просит Генерального секретаря: a) представить Генеральной Ассамблее на ее семьдесят восьмой сессии доклад."),
                jamiya(
                    "1 - توصي بأن يعتمد مجلس الأمن مشروع القرار التالي: إن مجلس الأمن، إذ يلاحظ المصابيح، ويطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثامنة والسبعين تقريرا؛",
                    "2 - تشير إلى مشروع القرار المتعلق بالمصابيح، وتطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثامنة والسبعين تقريرا."),
                dahui(
                    "1. 建议安全理事会通过以下决议草案：安全理事会，注意到灯火，请秘书长向大会第七十八届会议提交一份报告。",
                    "2. 回顾关于灯火的决议草案，请秘书长：(a) 向大会第七十八届会议提交一份报告。")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("2 report SG GA-78"));
  }

  @Test
  @DisplayName("Recommendations that are only put before others to be considered bind nobody")
  void offered() {
    assertThat(
            Stream.of(
                assambleya(
                    "1. предлагает Комитету рассмотреть следующие рекомендации: a) представить Генеральной Ассамблее на ее семьдесят восьмой сессии доклад о лампах."),
                jamiya(
                    "1 - توصي بأن تنظر اللجنة في ما يلي: (أ) تشجع الأمين العام على تقديم تقرير عن المصابيح إلى الجمعية العامة في دورتها الثامنة والسبعين."),
                dahui("1. 提出以下建议供各国政府审议： (a) 鼓励秘书长向大会第七十八届会议提交一份关于灯火的报告。")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
  }

  @Test
  @DisplayName("A year by which something shall come of it is no time of the study made for that")
  void aims() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Urges all States to conduct a study of lamps so that no lighthouse stands dark by 2030."),
                assemblee(
                    "1. Prie instamment les États d’effectuer une étude des lampes pour qu’aucun phare ne reste éteint d’ici à 2030."),
                asamblea(
                    "1. Insta a los Estados a que realicen un estudio de las lámparas para que ningún faro quede apagado en 2030."),
                assambleya(
                    "1. настоятельно призывает государства провести исследование о лампах, с тем чтобы к 2030 году ни один маяк не погас."),
                jamiya(
                    "1 - تحث الدول على إعداد دراسة عن المصابيح للقضاء على الظلام بحلول عام 2030."),
                dahui("1. 敦促各国编写一份灯塔研究报告，以使所有灯塔到2030年都能点亮。")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to prepare a report on lamps, so that the General Assembly may consider it at its seventy-eighth session.")))
        .containsExactly("1 report SG GA-78");
  }

  @Test
  @DisplayName("What a commission reviews at its session it takes up there")
  void reviews() {
    assertThat(
            owed(
                jamiya(
                    "1 - تقرر أن تجري لجنة وضع المرأة في دورتها التاسعة والستين، في عام 2025، استعراضا وتقييما للمصابيح.")))
        .containsExactly("1 agenda COMMISSION COMMISSION-69");
  }

  @Test
  @DisplayName("What comes after a period is due then, and as it was in a year is not due in it")
  void periods() {
    assertThat(
            Stream.of(
                assembly("1. Decides to review the lamps after a period of one year."),
                assemblee("1. Décide d’examiner les lampes après une période d’un an."),
                asamblea("1. Decide examinar las lámparas al cabo de un año."),
                dahui("1. 决定一年后审查灯具问题。")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 agenda GA P1Y"));
    assertThat(owed(dahui("1. 请大会主席参照2022年的做法举办一次灯塔论坛。"))).containsExactly("1 meeting PRESIDENT");
  }
}

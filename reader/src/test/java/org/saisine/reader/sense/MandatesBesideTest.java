package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.same;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** What is owed beside another thing, or only told beside it. */
@DisplayName("What stands beside a thing that is owed is owed by itself or not at all")
class MandatesBesideTest {
  @Test
  @DisplayName("Advice is owed by the time that follows it, unless that is another report's")
  void later() {
    same(
        List.of("1 report SG GA-78"),
        assembly(
            "1. Requests the Secretary-General to present recommendations on lamps, to be submitted during the seventy-eighth session of the General Assembly;",
            "2. Requests the Secretary-General to prepare recommendations on lamps, to be included in the report of the Committee to be submitted to the General Assembly at its seventy-eighth session."),
        assambleya(
            "1. просит Генерального секретаря подготовить рекомендации о лампах, которые должны быть представлены в ходе семьдесят восьмой сессии Генеральной Ассамблеи."),
        dahui("1. 请秘书长探讨灯油问题，并就准则提出建议，提交大会第七十八届会议；"));
  }

  @Test
  @DisplayName("Who reports by a day and keeps somebody informed besides owes both")
  void both() {
    same(
        List.of("1 report SG 2024-01-10", "1 report SG"),
        assembly(
            "1. Requests the Secretary-General to submit to it by 10 January 2024 a report on lamps and to keep it informed of events as necessary."),
        assemblee(
            "1. Prie le Secrétaire général de lui présenter d’ici au 10 janvier 2024 un rapport sur les lampes et de le tenir informé des événements, le cas échéant."));
  }

  @Test
  @DisplayName("A dialogue that is only named as a place where one meets is not held")
  void including() {
    same(
        List.of(),
        assembly(
            "1. Requests the Secretary-General to continue to hold regular consultations with the keepers in its forums, including the interactive dialogue of the lighthouses."),
        assemblee(
            "1. Prie le Secrétaire général de continuer de tenir des consultations régulières avec les gardiens dans les instances existantes, y compris le dialogue interactif des phares."),
        assambleya(
            "1. просит Генерального секретаря продолжать проводить регулярные консультации со смотрителями, используя имеющиеся форматы, в том числе ежегодный интерактивный диалог о маяках."));
  }

  @Test
  @DisplayName("A matter goes on being considered behind an aside")
  void goesOn() {
    same(
        List.of("1 agenda GA GA-78"),
        assembly(
            "1. Decides to continue, in the competent Main Committee during the seventy-eighth session of the General Assembly, its consideration of the granting of lamps."),
        asamblea(
            "1. Decide continuar, en la Comisión Principal competente durante su septuagésimo octavo período de sesiones, su examen de la concesión de lámparas."),
        assambleya(
            "1. постановляет продолжить в рамках компетентного главного комитета в ходе семьдесят восьмой сессии Генеральной Ассамблеи рассмотрение вопроса о предоставлении ламп."));
  }

  @Test
  @DisplayName("A matter that is put off to a year is taken up in that year")
  void putOff() {
    same(
        List.of("1 agenda GA 2027"),
        assembly("1. Decides to defer the consideration of the lighthouses of Lisvania to 2027."),
        assemblee("1. Décide de reporter l’examen de la question des phares à 2027."),
        asamblea("1. Decide aplazar el examen de la cuestión de los faros a 2027."));
  }

  @Test
  @DisplayName("An annual session has its number")
  void annual() {
    same(
        List.of("1 report SG COMMISSION-26"),
        assembly(
            "1. Requests the Secretary-General to submit to the Commission on Lighthouses at its twenty-sixth annual session a report."),
        asamblea(
            "1. Solicita al Secretario General que presente a la Comisión de Faros en su 26º período anual de sesiones un informe."));
  }

  @Test
  @DisplayName("What many are to put into their reports is a call")
  void many() {
    same(
        List.of("2 report PROCEDURE"),
        assembly(
            "1. Encourages the special procedures to include in their reports information on lamps;",
            "2. Encourages the Special Rapporteur to include in his reports information on lamps."),
        assemblee(
            "1. Encourage les procédures spéciales à faire figurer dans leurs rapports des informations sur les lampes ;",
            "2. Encourage le Rapporteur spécial à faire figurer dans ses rapports des informations sur les lampes."),
        assambleya(
            "1. рекомендует специальным процедурам включать в свои доклады информацию о лампах;",
            "2. рекомендует Специальному докладчику включать в свои доклады информацию о лампах."));
  }

  @Test
  @DisplayName("What was held beside a session sets no time")
  void margins() {
    same(
        List.of(),
        assemblee(
            "1. Engage les gardiens à continuer de tenir des réunions sur les phares, notant que la dernière s’est tenue en marge de sa soixante-dix-huitième session."),
        asamblea(
            "1. Alienta a que se sigan celebrando reuniones sobre los faros, observando la celebración de la última paralelamente al septuagésimo octavo período de sesiones."));
  }

  @Test
  @DisplayName("In French the accent alone tells what another asked for")
  void accent() {
    same(
        List.of("2 report SG"),
        assemblee(
            "1. Note que les participants ont souligné la nécessité des lampes et prié le Secrétaire général de rendre compte des phares au Comité ;",
            "2. Note que les participants ont souligné la nécessité des lampes et prie le Secrétaire général de rendre compte des phares au Comité."));
  }

  @Test
  @DisplayName("A capital within a sentence starts no deed; who is updated regularly is told")
  void titles() {
    same(
        List.of("1 meeting GA GA-78", "2 report SG", "3 report SG 2024-02-01"),
        assembly(
            "1. Decides to convene the Working Group on Light and Increase in the Number of Lamps during the seventy-eighth session of the General Assembly;",
            "2. Requests the Secretary-General to regularly update Member States on lamps, and to regularly update the register of lighthouses;",
            "3. Requests the Secretary-General to include in his February 2024 report on lighthouses an update on lamps."));
  }

  @Test
  @DisplayName("What was also decided at a meeting was decided")
  void also() {
    String text =
        """
        General Assembly

        A/DEC/91/600

        Ninety-first session

        Decision adopted by the General Assembly on 3 December 2036

        91/600. Lighthouses

        At its 60th plenary meeting, on 3 December 2036, the General Assembly, on the proposal of its President:

        (a) Decided to reaffirm the importance of lighthouses;

        (b) Also decided to include in the agenda of its ninety-second session the item entitled “Lighthouses”.
        """;
    Record record =
        Reader.standard().read(new Source("lighthouse.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(Lines.owed(record)).containsExactly("1 agenda GA GA-92");
  }

  @Test
  @DisplayName("Who hands a report to the organ and tells it of progress besides owes both")
  void progress() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Panel of Experts to provide to the General Assembly a report on lamps no later than 31 January 2023, and progress updates, as appropriate."),
                jamiya(
                    "1 - تطلب من فريق الخبراء أن يقدم إلى الجمعية العامة تقريرا عن المصابيح في موعد أقصاه 31 كانون الثاني/يناير 2023، وأن يطلعها على ما يستجد."),
                dahui("1. 请专家小组至迟于2023年1月31日向大会提交灯塔报告，并酌情通报进展情况。")))
        .allSatisfy(one ->
            assertThat(Lines.owed(one))
                .containsExactly("1 report COMMISSION 2023-01-31", "1 report COMMISSION"));
  }

  @Test
  @DisplayName("It is owed behind two dated reports as well, and a body's chair is asked, no body")
  void dated() {
    assertThat(Lines.owed(dahui("1. 请专家小组至迟于2023年1月31日向大会提交中期报告，至迟于2023年6月30日提交最后报告，并酌情通报进展情况。")))
        .containsExactly(
            "1 report COMMISSION 2023-01-31",
            "1 report COMMISSION 2023-06-30",
            "1 report COMMISSION");
    assertThat(Lines.owed(dahui("1. 请政府间工作组主席向大会第七十八届会议提交一份报告。")))
        .containsExactly("1 report PRESIDENT GA-78");
  }

  @Test
  @DisplayName("\"requests that it report on the lamps\" is a verb, behind a noun as well")
  void verbs() {
    assertThat(
            Lines.owed(
                assembly(
                    "1. Requests that the Committee report on the lamps, as part of its regular reports to the General Assembly.",
                    "2. Requests the Committee to study the report on the lamps.")))
        .containsExactly("1 report COMMISSION");
    assertThat(Lines.owed(dahui("1. 鼓励大会主席与灯塔组织进一步合作举办灯塔论坛。"))).isEmpty();
  }

  @Test
  @DisplayName("What another paragraph asked to be told at a meeting does not make a report spoken")
  void elsewhere() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Secretary-General to present, during an interactive dialogue also including the oral update requested in paragraph 2 above, a comprehensive report on lamps."),
                assemblee(
                    "1. Prie le Secrétaire général de présenter, au cours d’un dialogue comprenant la mise à jour orale demandée au paragraphe 2 ci-dessus, un rapport complet sur les lampes."),
                asamblea(
                    "1. Solicita al Secretario General que presente, durante un diálogo en el que el Relator Especial proporcione también oralmente la información solicitada en el párrafo 2, un informe exhaustivo sobre las lámparas."),
                assambleya(
                    "1. просит Генерального секретаря представить в ходе интерактивного диалога, включающего устную обновленную информацию, запрошенную в пункте 2 выше, всеобъемлющий доклад о лампах."),
                jamiya(
                    "1 - تطلب إلى الأمين العام أن يقدم، أثناء حوار يشتمل على تقديم المقرر الخاص تقريرا شفويا وفق المطلوب في الفقرة 2 أعلاه، تقريرا شاملا عن المصابيح.")))
        .allSatisfy(one -> assertThat(Lines.owed(one)).containsExactly("1 report SG"));
  }

  @Test
  @DisplayName("In Chinese a group that a verb describes is asked to do what stands behind it")
  void described() {
    assertThat(Lines.owed(dahui("1. 邀请将在第七十八届会议上设立的第六委员会工作组审议灯塔问题并提出评论。")))
        .containsExactly("1 agenda COMMISSION GA-78");
  }
}

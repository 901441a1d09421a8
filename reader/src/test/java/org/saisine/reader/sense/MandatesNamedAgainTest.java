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

/** A thing goes to one and then to another, or is named once more: it is owed once. */
@DisplayName("A thing that is named again is the same thing")
class MandatesNamedAgainTest {
  @Test
  @DisplayName("A list that is drawn up and handed over is a report, and one who is shown it")
  void lists() {
    same(
        List.of("1 report PRESIDENT"),
        assembly(
            "1. Requests the President of the General Assembly to draw up a list of lamplighters,"
                + " to submit the proposed list to Member States for their consideration and to"
                + " bring the list to the attention of the Assembly."),
        assemblee(
            "1. Prie la présidence de l’Assemblée générale de dresser une liste d’allumeurs, de"
                + " soumettre cette liste aux États Membres pour examen et de la porter à son"
                + " attention."),
        asamblea(
            "1. Solicita a la Presidencia de la Asamblea General que elabore una lista de faroleros,"
                + " que presente la lista propuesta a los Estados Miembros para que la examinen y"
                + " que la señale a la atención de la Asamblea."),
        assambleya(
            "1. просит Председателя Генеральной Ассамблеи составить список фонарщиков, представить"
                + " предлагаемый список на рассмотрение государств-членов и довести этот список до"
                + " сведения Ассамблеи."),
        jamiya(
            "1 - تطلب إلى رئيس الجمعية العامة أن يضع قائمة بأسماء موقدي المصابيح، وأن يقدم القائمة"
                + " المقترحة إلى الدول الأعضاء لتنظر فيها، وأن يطلع الجمعية على القائمة لكي تتخذ"
                + " قرارا بشأنها."),
        dahui("1. 请大会主席拟订一份点灯人的名单，将拟议名单提交会员国审议，并提请大会注意该名单。"));
  }

  @Test
  @DisplayName("One who reports to one organ and yearly to another reports of one thing")
  void yearly() {
    same(
        List.of("1 report PROCEDURE", "2 report PROCEDURE", "2 report PROCEDURE"),
        dahui("1. 请任务负责人根据理事会的工作方案向人权理事会提交报告并向大会提交年度报告；", "2. 请任务负责人向人权理事会提交报告并向大会提交关于灯塔的年度报告。"));
  }

  @Test
  @DisplayName("What others have handed in is put out together with the two studies")
  void studies() {
    assertThat(
            owed(
                jamiya(
                    "1 - تطلب إلى المفوضية السامية أن تعد دراستها المقبلة عن المنارات وأن تعد"
                        + " دراستها اللاحقة عن الجسور، وتطلب إلى المفوضية السامية أن تتيح مساهمات"
                        + " الجهات المعنية والدراستين المواضيعيتين قبل انعقاد الدورتين الثامنة"
                        + " والخمسين والحادية والستين لمجلس حقوق الإنسان.")))
        .containsExactly("1 report OHCHR HRC-58 HRC-61");
  }

  @Test
  @DisplayName("Chances to answer what stands in a report are not told in it")
  void chances() {
    same(
        List.of("1 report PROCEDURE"),
        jamiya(
            "1 - تشجع المقرر الخاص على أن يواصل إتاحة فرص مناسبة للحكومات لكي ترد على الادعاءات"
                + " التي يشار إليها في تقريره، وإيراد ملاحظات هذه الحكومات في تقريره إلى المجلس."),
        dahui("1. 鼓励特别报告员继续向各国政府提供适当机会，使它们对在他报告中提及的指控作出答复，并鼓励特别报告员将各国政府的意见反映在他提交人权理事会的报告中。"));
  }
}

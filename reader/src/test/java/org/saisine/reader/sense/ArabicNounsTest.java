package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.jamiya;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In Arabic a deed is a verb behind "that" or a noun, and its noun may be any other noun's. */
@DisplayName("An Arabic noun of a deed is owed only where it goes on with what is asked")
class ArabicNounsTest {
  @Test
  @DisplayName("Behind a verb with \"that\", a noun with \"and\" goes on with the nouns before it")
  void finite() {
    assertThat(
            owed(
                jamiya(
                    "1 - تحث على أن يضاء الطريق لفرقة الحراس المعنية برصد المنارات والإبلاغ عنها، وللمراكب؛",
                    "2 - تطلب إلى الأمين العام أن يدعم صون المصابيح وعقد الاجتماعات؛",
                    "3 - تطلب إلى الأمين العام أن يلتمس من الحراس، عند الحاجة، تقديم معلومات مستكملة عن الزيت؛",
                    "4 - تقرر أن تبقى للجنة جلسات عن الزيت، فضلا عن عقد مناقشة عن المصابيح؛",
                    "5 - تطلب إلى الأمين العام أن يعد دراسة عن المنارات وتقديمها إلى الجمعية العامة في دورتها"
                        + " الثامنة والسبعين؛",
                    "6 - تطلب إلى الأمين العام أن يقدم تقريرا عن الزيت، وموافاة الجمعية العامة بتقرير عن"
                        + " المصابيح في دورتها التاسعة والسبعين.")))
        .containsExactly("5 report SG GA-78", "6 report SG", "6 report SG GA-79");
  }

  @Test
  @DisplayName("Nouns behind \"by means of\" are means, but for what has a time or is told of it")
  void means() {
    assertThat(
            owed(
                jamiya(
                    "1 - تطلب إلى لجنة وضع المرأة أن تتعاون مع الحراس عن طريق تبادل الزيت، وموافاتهم"
                        + " بإحاطات؛",
                    "2 - تهيب بلجنة وضع المرأة مواصلة تعزيز دورها عن طريق تبادل الزيت، وعقد اجتماعات عن"
                        + " المصابيح، حسب الاقتضاء؛",
                    "3 - تطلب إلى الأمين العام التماس زيت، بما في ذلك عن طريق توسيع دائرة الحراس، والإبلاغ"
                        + " عن ذلك؛",
                    "4 - تطلب إلى الأمين العام صون المصابيح عن طريق تبادل الزيت، وتقديم تقرير إلى الجمعية"
                        + " العامة في دورتها الثامنة والسبعين.")))
        .containsExactly("3 report SG", "4 report SG GA-78");
  }

  @Test
  @DisplayName("\"By doing\" tells only how, unless the verb before says only that one does it")
  void by() {
    assertThat(
            owed(
                jamiya(
                    "1 - تطلب إلى الأمين العام أن يواصل تعزيز الضوء بالقيام، في حدود الزيت المتاح، بتقديم"
                        + " إحاطات وتقارير؛",
                    "2 - تقرر أن تقوم لجنة وضع المرأة بالإبلاغ عن حالة المصابيح؛",
                    "3 - تطلب إلى الأمين العام أن يضطلع، في حدود الزيت المتاح، بتقديم تقرير إلى الجمعية"
                        + " العامة في دورتها الثامنة والسبعين؛",
                    "4 - تهيب بالمقررة الخاصة القيام، بدعم من الحراس، بدراسة إمكانية إنشاء آلية للمنارات"
                        + " ومتابعتها والإبلاغ عنها.")))
        .containsExactly("2 report COMMISSION", "3 report SG GA-78");
  }

  @Test
  @DisplayName("What is suitable is no event, and a briefing that is organized is no second deed")
  void events() {
    assertThat(
            owed(
                jamiya(
                    "1 - تطلب إلى الأمين العام أن يداوم على إجراء الاتصالات والاضطلاع بالمبادرات المناسبة؛",
                    "2 - تطلب إلى الأمين العام أن ينظم مناسبة رفيعة المستوى عن المصابيح؛",
                    "3 - تقرر تنظيم إحاطة أخرى في الدورة الثامنة والسبعين عن الزيت؛",
                    "4 - تطلب إلى الأمين العام أن يقدم بانتظام إلى الدول الأعضاء معلومات مستوفاة عن الزيت.")))
        .containsExactly("2 meeting SG", "3 oral GA GA-78", "4 report SG");
  }

  @Test
  @DisplayName("What an organ asked and decided once is told; what it asks again is asked")
  void past() {
    assertThat(
            owed(
                jamiya(
                    "1 - تؤكد من جديد قرارها 7/1، الذي طلبت فيه إلى الأمين العام إتاحة المصابيح، وقررت أن"
                        + " يستعرض كل سنتين عدد المنارات؛",
                    "2 - تكرر تأكيد ما سبق أن طلبته من المقررة الخاصة بالنظر في صون المصابيح، وأن تتناول في"
                        + " تقريرها المقبل المنارات.")))
        .containsExactly("2 report PROCEDURE");
  }

  @Test
  @DisplayName("The report of a pronoun is the one spoken of, and guidelines handed over are known")
  void known() {
    assertThat(
            owed(
                jamiya(
                    "1 - تطلب إلى لجنة التحقيق تقديم تقارير عن الزيت، وتحليل المصابيح، وتقديم تقريرها إلى"
                        + " مجلس حقوق الإنسان في دورته التاسعة والخمسين؛",
                    "2 - تطلب إلى الأمين العام أن يعد تحديثا لدليل الحراس، وأن يقدم الإرشادات المحدثة إلى"
                        + " الجمعية العامة في دورتها الثامنة والسبعين في تقرير شامل.")))
        .containsExactly("1 report INQUIRY HRC-59", "2 report SG GA-78");
  }

  @Test
  @DisplayName("To agree that one do a thing is to decide it; to agree to a thing is not")
  void agreed() {
    assertThat(
            owed(
                jamiya(
                    "1 - توافق على أن تنظر لجنة وضع المرأة، في دورتها السبعين، في المصابيح؛",
                    "2 - توافق على إنشاء صندوق للمصابيح؛",
                    "3 - توافق على عقد اجتماع عن المنارات.")))
        .containsExactly("1 agenda COMMISSION COMMISSION-70");
  }

  @Test
  @DisplayName("A noun right behind another is what that is done to, and takes no time from it")
  void behind() {
    assertThat(owed(jamiya("1 - تقرر استعراض تنفيذ هذا الحكم بعد فترة سنة واحدة.")))
        .containsExactly("1 agenda GA P1Y");
  }

  @Test
  @DisplayName(
      "To give an organ word of what was done is to report; of whatever there is, it is not")
  void word() {
    assertThat(
            owed(
                jamiya(
                    "1 - تدعو الدول الأعضاء إلى إبلاغ لجنة وضع المرأة بالإجراءات التي اتخذتها لصون"
                        + " المصابيح؛",
                    "2 - تدعو الدول الأعضاء إلى إبلاغ لجنة وضع المرأة بأي إجراءات اتخذتها لصون المصابيح؛",
                    "3 - تدعو الدول الأعضاء إلى أن تبلغ لجنة وضع المرأة بذلك.")))
        .containsExactly("1 report STATES");
  }

  @Test
  @DisplayName("To go on with a study is to take a matter up again; else a study is a thing")
  void studied() {
    assertThat(
            owed(
                jamiya(
                    "1 - تقرر أن تواصل اللجنة السادسة، في الدورة الثامنة والسبعين للجمعية العامة، دراسة"
                        + " المصابيح؛",
                    "2 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة، في دورتها الثامنة والسبعين، دراسة"
                        + " عن المصابيح.")))
        .containsExactly("1 agenda COMMISSION GA-78", "2 report SG GA-78");
  }
}

package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.ArabicMandatesTest.owed;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said beside a request in Arabic: considered, allowed, named, suggested, carried out. */
@DisplayName("What stands beside a request in Arabic")
class ArabicAsidesTest {
  @Test
  @DisplayName("What is considered, needed or not allowed is not asked")
  void considered() {
    assertThat(
            owed(
                "1 - تطلب إلى الأمين العام النظر في تضمين تقاريره معلومات عن المنارات؛",
                "2 - تقرر، وقد تحتاج إلى عقد اجتماعات إضافية، ترتيبات العمل؛",
                "3 - تطلب إلى الأمين العام أن يقدم مقترحا بشأن تمديد فترة المنارة في عام 2024؛",
                "4 - تطلب إلى الأمين العام تضمين تقاريره معلومات عن المنارات."))
        .containsExactly("3 report 2024", "4 report");
  }

  @Test
  @DisplayName("A memorandum of understanding is no note; to share in work is no sharing out")
  void words() {
    assertThat(
            owed(
                "1 - تدعو الأمين العام إلى استمرار مذكرة التفاهم بشأن المنارات؛",
                "2 - تطلب إلى الأمين العام أن يشارك في أعمال اللجنة المعنية بتقرير المنارات؛",
                "3 - تطلب إلى الأمين العام إخطار اللجنة بإطفاء المنارات؛",
                "4 - تطلب إلى الأمين العام أن يقدم مذكرة عن المنارات."))
        .containsExactly("4 report");
  }

  @Test
  @DisplayName("Behind what it is for, \"and submit a report thereon\" is asked again")
  void thereon() {
    assertThat(
            owed(
                "1 - تطلب إلى الأمين العام أن يواصل إضاءة المنارات من أجل زيادة معرفة البحارة بها"
                    + " وتقديم تقرير عن ذلك إلى الجمعية العامة في دورتها الثامنة والسبعين."))
        .containsExactly("1 report GA-78");
  }

  @Test
  @DisplayName("A name given in brackets and turned marks quotes nothing behind it")
  void named() {
    assertThat(
            owed(
                "1 - يطلب إلى الأمين العام أن يقدم إلى اللجنة المعنية بالمنارات (”اللجنة“) تقريرا في موعد"
                    + " أقصاه 15 نيسان/أبريل 2024؛",
                "2 - يطلب إلى الأمين العام أن يضيء ”المنارة التي تقدم تقريرا في عام 2024“."))
        .containsExactly("1 report 2024-04-15");
  }

  @Test
  @DisplayName("A request is repeated with words between; a meeting is given its theme")
  void repeated() {
    assertThat(
            owed(
                "1 - يكرر أيضا طلبه إلى الأمين العام أن يحدد في التقارير المقبلة الإطار الزمني للمنارات؛",
                "2 - يقرر أن يكون الموضوع العام للاجتماع الرفيع المستوى هو ”ضوء المنارات“."))
        .containsExactly("1 report", "2 meeting");
  }

  @Test
  @DisplayName("What goes on or is carried out is a noun that may stand far behind its verb")
  void auxiliaries() {
    assertThat(
            owed(
                "1 - يطلب إلى الأمين العام أن يقوم سنويا كذلك بتقديم تقرير عن المنارات؛",
                "2 - يقرر أن تواصل لجنة وضع المرأة، في دورتها السبعين في عام 2026، استعراض المصابيح؛",
                "3 - يعرب عن اعتزامه القيام في أجل أقصاه 1 تموز/يوليه 2025 باستعراض ولاية الحراس؛",
                "4 - يطلب إلى الأمين العام أن يقوم، في سياق التزاماته القائمة بتقديم التقارير، بتضمين"
                    + " تقريره وصفا للجسور؛",
                "5 - يطلب إلى الأمين العام أن يواصل جهود تقديم التقارير."))
        .containsExactly("1 report", "2 agenda COMMISSION-70", "3 agenda 2025-07-01", "4 report");
  }

  @Test
  @DisplayName("Points under a list of fields are no tasks")
  void fields() {
    assertThat(
            owed(
                "1 - يدعو المفوض السامي إلى دعم الحراس في المجالات التالية: (أ) إعداد تقرير عن"
                    + " المصابيح."))
        .isEmpty();
  }

  @Test
  @DisplayName("How a meeting that was decided before is held decides none")
  void known() {
    assertThat(
            owed(
                "1 - يقرر أن يُعقد الاجتماع العام المشار إليه أعلاه بمشاركة الحراس؛",
                "2 - يقرر أنه يجوز عقد دورة اللجنة في جسر بعيد؛",
                "3 - يقرر عقد اجتماع عن المنارات؛",
                "4 - يقرر أن يُعقد الاجتماع العام في عام 2025."))
        .containsExactly("3 meeting", "4 meeting 2025");
  }

  @Test
  @DisplayName("What others are to be invited to do, talks and mere suggestions are not owed")
  void invited() {
    assertThat(
            owed(
                "1 - يطلب إلى الأمين العام أن يدعو الحراس إلى أن يدرجوا في النسخة المقبلة من تقرير"
                    + " المنارات وصفا للمصابيح؛",
                "2 - يطلب إلى رئيس المجلس على أن يجري مشاورات بشأن المنارات؛",
                "3 - يطلب إلى لجنة وضع المرأة أن تقدم مقترحات إلى مجلس حقوق الإنسان؛",
                "4 - يطلب إلى الأمين العام أن يقدم النتائج المتاحة؛",
                "5 - يقرر أن يتابع هذه النتائج؛",
                "6 - يدعو الدول إلى النظر، بما يتفق مع قوانينها، في صون المنارات."))
        .isEmpty();
  }

  @Test
  @DisplayName("To consider dealing with a thing at a session is to take it up there")
  void dealing() {
    assertThat(
            owed(
                "1 - يشجع لجنة وضع المرأة على أن تنظر في معالجة ظلام الجسور في دورتها السبعين؛",
                "2 - يقرر أن يؤجل إلى دورته السبعين الطلب الموجه إلى الحراس؛",
                "3 - يطلب إلى الأمين العام الإبلاغ في مقترحه عن ضوء المنارات؛",
                "4 - يطلب إلى الأمين العام أن يقدم مقترحات في إطار الميزانية البرنامجية المقترحة لعام"
                    + " 2025."))
        .containsExactly("1 agenda COMMISSION-70", "2 agenda HRC-70", "3 report", "4 report 2025");
  }

  @Test
  @DisplayName("What one is to allow others is theirs to do")
  void allowed() {
    assertThat(
            owed(
                "1 - يشجع حكومة المنارات على المشاركة في الجولة، والسماح للحراس بالعمل علنا وتقديم"
                    + " تقارير في الدورة الثامنة والخمسين لمجلس حقوق الإنسان؛",
                "2 - يشجع حكومة المنارات على المشاركة في الجولة، وتقديم تقارير في الدورة الثامنة"
                    + " والخمسين لمجلس حقوق الإنسان."))
        .containsExactly("2 report HRC-58");
  }

  @Test
  @DisplayName("The second resumed session and the work of one are counted by no session")
  void resumed() {
    assertThat(
            owed(
                "1 - يطلب إلى لجنة وضع المرأة أن تعد في نهاية الدورة المستأنفة الثانية موجزا خطيا"
                    + " للمداولات؛",
                "2 - يطلب إلى الأمين العام أن يعمم على الحراس، بعد اختتام دورة لجنة وضع المرأة،"
                    + " تقريرا يتضمن موجزا لأعمال تلك الدورة؛",
                "3 - يطلب إلى لجنة وضع المرأة أن تعد في دورتها الستين موجزا خطيا للمداولات."))
        .containsExactly("1 report", "2 report", "3 report COMMISSION-60");
  }

  @Test
  @DisplayName("What others remark on a text, and what they become able to do, is no report")
  void remarks() {
    assertThat(
            owed(
                "1 - يدعو الدول إلى أن تقدم، بحلول نهاية عام 2025، تعليقات وملاحظات خطية بشأن"
                    + " المنارات؛",
                "2 - يدعو لجنة وضع المرأة إلى تعزيز قدرات الحراس على جمع الأضواء ونشرها وإدراجها في"
                    + " تقريرها."))
        .isEmpty();
  }

  @Test
  @DisplayName("A meeting is preferred by a day; those who call urgently for one convene it")
  void preferred() {
    assertThat(
            owed(
                "1 - يقرر أن تعقد لجنة وضع المرأة اجتماعا لمدة يوم واحد في أقرب وقت ممكن، ويفضل أن"
                    + " يعقد قبل 28 شباط/فبراير 2025؛",
                "2 - يطلب إلى الأمين العام أن يدعو على وجه السرعة إلى انعقاد مؤتمر الأطراف المتعاقدة"
                    + " السامية."))
        .containsExactly("1 meeting 2025-02-28", "2 meeting");
  }
}

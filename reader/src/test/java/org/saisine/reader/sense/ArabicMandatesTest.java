package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

/**
 * What the grammar of Arabic asks of the reading of mandates: small words written together with the
 * next one, the verb before its subject, the dual, and a time that needs no preposition.
 */
class ArabicMandatesTest {
  @Nested
  @DisplayName("Times")
  class Times {
    @Test
    @DisplayName("A round ordinal behind \"and\" is one more session")
    void roundOrdinals() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يقدم إلى مجلس حقوق الإنسان في دورتيه السابعة والخمسين"
                      + " والستين تقريرا عن المنارات؛"))
          .containsExactly("1 report HRC-57 HRC-60");
    }

    @Test
    @DisplayName("The dual of a unit is two of it, and its singular one")
    void dual() {
      assertThat(
              owed(
                  "1. يقرر تمديد ولاية المقرر الخاص المعني بالمنارات لمدة سنتين؛",
                  "2. يقرر تمديد ولاية المقرر الخاص المعني بالمصابيح لمدة سنة واحدة؛"))
          .containsExactly("1 body P2Y", "2 body P1Y");
    }

    @Test
    @DisplayName("A term needs no word for \"for\"; within one is no term")
    void bareTerm() {
      assertThat(
              owed(
                  "1. يقرر تمديد ولاية المقرر الخاص المعني بالمنارات ثلاث سنوات؛",
                  "2. يقرر أن يمدد سنة واحدة ولاية الخبير المستقل المعني بالمصابيح؛",
                  "3. يطلب إلى المفوض السامي أن ينشر دراسة عن المصابيح في غضون سنة واحدة؛"))
          .containsExactly("1 body P3Y", "2 body P1Y", "3 report P1Y");
    }

    @Test
    @DisplayName("A quarter or a half of a year is a time in that year")
    void partsOfYears() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يقدم تقريرا عن المنارات في الربع الثاني من عام 2025؛"))
          .containsExactly("1 report 2025");
    }
  }

  @Nested
  @DisplayName("Things owed")
  class Products {
    @Test
    @DisplayName("A further report with \"and\" written to it has its own time")
    void linked() {
      assertThat(
              owed(
                  "1. يطلب إلى المفوض السامي أن يقدم إلى مجلس حقوق الإنسان تحديثا شفويا في دورته"
                      + " السابعة والخمسين وتقريرا عن المنارات في دورته الستين؛"))
          .containsExactly("1 oral HRC-57", "1 report HRC-60");
    }

    @Test
    @DisplayName("A report that is only being prepared is not asked for again")
    void whilePreparing() {
      assertThat(
              owed(
                  "1. يطلب إلى المفوض السامي أن يلتمس، أثناء إعداد التقرير، آراء حراس المنارات؛",
                  "2. يطلب أيضا إلى المفوض السامي، لدى إعداد التقرير، أن يتشاور مع الدول؛"))
          .isEmpty();
    }

    @Test
    @DisplayName("Self-determination is no report, and the Decade of Action no meeting")
    void lookalikes() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يعرض حق تقرير المصير على الحراس؛",
                  "2. يطلب إلى الأمين العام مواصلة العمل مع الحراس وعقد العمل والإنجاز؛"))
          .isEmpty();
    }
  }

  @Nested
  @DisplayName("Verbs")
  class Verbs {
    @Test
    @DisplayName("What is to be done may stand as a noun with \"by\", far behind \"to undertake\"")
    void byDoing() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يقوم، بالتعاون مع حراس المنارات، بتقديم تقرير إلى"
                      + " مجلس حقوق الإنسان في دورته الثامنة والخمسين؛",
                  "2. يطلب إلى الدول الأعضاء احترام اللجنة المعنية بإعداد تقرير عن المصابيح؛"))
          .containsExactly("1 report HRC-58");
    }

    @Test
    @DisplayName("To go on doing something is to do it")
    void goingOn() {
      assertThat(
              owed(
                  "1. يطلب إلى المفوض السامي أن يستمر في عقد حلقة نقاش عن المنارات في الدورة الستين"
                      + " لمجلس حقوق الإنسان؛",
                  "2. يقرر التعجيل بإنشاء بعثة دولية مستقلة لتقصي الحقائق لمدة سنة واحدة؛"))
          .containsExactly("1 meeting HRC-60", "2 body P1Y");
    }

    @Test
    @DisplayName("A verb that nobody listed still ends the names of those who are asked")
    void unlistedVerbs() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يرمم منارات البعثة وأن يدرج معلومات عن ذلك في تقريره"
                      + " المقبل؛"))
          .containsExactly("1 report");
    }

    @Test
    @DisplayName("\"Likewise\" may stand before a request, and begins another")
    void likewise() {
      assertThat(
              owed(
                  "1. يرحب بعمل الحراس، كما يطلب إلى المفوض السامي أن يعد تقريرا عن المنارات ويقدمه"
                      + " إلى مجلس حقوق الإنسان في دورته الستين؛"))
          .containsExactly("1 report HRC-60");
    }

    @Test
    @DisplayName("\"And that\" goes back to those who are asked, past what others aim at")
    void andThat() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يواصل جهوده الرامية إلى وضع قواعد للحراس والمصابيح"
                      + " وأن يقدم تقريرا عن ذلك إلى مجلس حقوق الإنسان في دورته الثامنة والخمسين؛"))
          .containsExactly("1 report HRC-58");
    }

    @Test
    @DisplayName("When an organ is to consider a thing is when it is to be handed over")
    void considered() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يقدم مقترحات لينظر فيها مجلس حقوق الإنسان في دورته"
                      + " الستين؛"))
          .containsExactly("1 report HRC-60");
    }

    @Test
    @DisplayName("To consider convening, or how to, binds nobody; what follows binds again")
    void weighed() {
      assertThat(
              owed(
                  "1. يطلب إلى رئيس المجلس أن ينظر، في حدود الموارد المتاحة، في عقد اجتماع عن"
                      + " المنارات، وأن يقدم تقريرا عن ذلك إلى المجلس في دورته الستين؛",
                  "2. يقرر أن ينظر في دورته الستين في طرائق عقد مؤتمر عن المصابيح؛"))
          .containsExactly("1 report HRC-60", "2 agenda HRC-60");
    }

    @Test
    @DisplayName("\"And\" joins a second verb to the first: the organ says nothing new by it")
    void coupled() {
      assertThat(
              owed(
                  "1. يطلب إلى المفوض السامي أن ينشئ ويتعهد مستودعا للمصابيح، وأن يطلع مجلس حقوق"
                      + " الإنسان على ذلك في دورته السادسة والخمسين؛"))
          .containsExactly("1 report HRC-56");
    }

    @Test
    @DisplayName("A chain of nouns has its one time at its end")
    void nouns() {
      assertThat(
              owed(
                  "1. يطلب إلى رئيس المجلس أن ينظم جلسة لمناقشة التوصيات الواردة في تقرير الحراس"
                      + " عن استعراض تنفيذ قواعد المنارات خلال الدورة السابعة والخمسين لمجلس حقوق"
                      + " الإنسان؛"))
          .containsExactly("1 meeting HRC-57");
    }

    @Test
    @DisplayName("Who is to persist in a thing is to do it; a report may be what it is put into")
    void persisting() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يواظب على إدراج معلومات عن المنارات في التقرير الذي"
                      + " سيقدمه إلى مجلس حقوق الإنسان في دورته الثامنة والخمسين؛",
                  "2. يطلب إلى الأمين العام أن يُضمِّن تقريره وصفا للمصابيح؛",
                  "3. يقرر أن يدرج معلومات عن المصابيح في التقرير الذي سينظر فيه في إطار بند جدول"
                      + " الأعمال المعنون ”المنارات“؛"))
          .containsExactly("1 report HRC-58", "2 report");
    }

    @Test
    @DisplayName("Information given at a session is a report, however far it stands from its verb")
    void information() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يقدم إلى مجلس حقوق الإنسان في دورته الثامنة والخمسين،"
                      + " واضعا في اعتباره قراره 10/1، معلومات عن المنارات؛",
                  "2. يشجع الدول على المشاركة في عملية تقديم المعلومات في دورته الثامنة والخمسين؛"))
          .containsExactly("1 report HRC-58");
    }

    @Test
    @DisplayName("What is done while or after doing a thing asks for that thing no more")
    void meanwhile() {
      assertThat(
              owed(
                  "1. يشجع المفوض السامي على إيلاء الاهتمام للمنارات عند الاضطلاع بولايته وتقديم"
                      + " تقاريره؛",
                  "2. يطلب إلى المفوض السامي أن يقدم إلى المجلس، بعد إجراء مناقشة مع الحراس، تقريرا"
                      + " عن المصابيح في دورته الستين؛"))
          .containsExactly("2 report HRC-60");
    }

    @Test
    @DisplayName("A report that was drawn up and a report handed over without a theme are one")
    void bare() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يعد تقريرا عن المنارات، وأن يلتمس آراء الحراس، وأن"
                      + " يقدم تقريرا إلى مجلس حقوق الإنسان في دورته الستين؛"))
          .containsExactly("1 report HRC-60");
    }

    @Test
    @DisplayName("What is told in a report to come is owed, whatever the verb")
    void nextReport() {
      assertThat(
              owed(
                  "1. يطلب إلى الأمين العام أن يستمر ضمن تقريره المقبل في تقديم معلومات مستكملة عن"
                      + " المنارات؛",
                  "2. يطلب إلى الأمين العام أن يبين حالة المصابيح في تقريره المقبل إلى مجلس حقوق"
                      + " الإنسان؛"))
          .containsExactly("1 report", "2 report");
    }

    @Test
    @DisplayName("A talk that is had is no meeting, nor is a dialogue that only follows")
    void talks() {
      assertThat(
              owed(
                  "1. يطلب إلى المفوض السامي أن يقدم تحديثا شفويا إلى مجلس حقوق الإنسان في دورته"
                      + " السابعة والخمسين، يعقبه تنظيم جلسة تحاور؛",
                  "2. يشجع اللجنة على إجراء مناقشات منتظمة بشأن المنارات؛",
                  "3. يطلب إلى اللجنة أن تعقد اجتماعا عن المصابيح في عام 2025 على هامش الدورة"
                      + " الستين لمجلس حقوق الإنسان؛"))
          .containsExactly("1 oral HRC-57", "3 meeting 2025");
    }

    @Test
    @DisplayName("The days of a session that is to be held go before its number")
    void days() {
      assertThat(
              owed(
                  "1. يطلب إلى اللجنة أن تتدارس في دورتها الحادية والعشرين المقرر عقدها في الفترة من"
                      + " 4 إلى 8 نيسان/أبريل 2025 موضوع المنارات؛"))
          .containsExactly("1 agenda 2025-04-04");
    }

    @Test
    @DisplayName("The subject of a decision stands behind its verb")
    void subjects() {
      assertThat(
              owed(
                  "1. يقرر أن يكون موضوع حلقة النقاش السنوية المزمع عقدها أثناء دورته السابعة"
                      + " والخمسين هو ضوء المنارات؛"))
          .containsExactly("1 meeting HRC-57");
    }
  }

  /** What a resolution of the Council says is owed. */
  static List<String> owed(String... paragraphs) {
    String text =
        """
        الأمم المتحدة

        A/HRC/RES/54/90

        الجمعية العامة

        Distr.: General

        17 October 2023

        Arabic

        Original: English

        مجلس حقوق الإنسان

        الدورة الرابعة والخمسون

        البند 3 من جدول الأعمال

        قرار اعتمده مجلس حقوق الإنسان في 12 تشرين الأول/أكتوبر 2023

        54/90- حراسة المنارات

        إن مجلس حقوق الإنسان،

        """
            + String.join("\n\n", paragraphs)
            + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Lines.due(Reader.standard().read(new Source("manara.txt", bytes)));
  }
}

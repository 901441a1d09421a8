package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Notes.day;
import static org.saisine.reader.sense.Notes.of;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Event.Type;
import org.saisine.reader.vocabulary.Record;

@DisplayName("What a note tells in Arabic, where verbs stand ahead of their subjects")
class ArabicEventsTest {
  private static Record note(String... paragraphs) {
    return Notes.in("ar", paragraphs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 4 آذار/مارس 2036، وجهت الأمانة مذكرات شفوية إلى جميع الدول تدعوها فيها إلى ترشيح قارع"
            + " أجراس في موعد أقصاه 30 نيسان/أبريل 2036.",
        "وفي 4 آذار/مارس 2036، أرسلت الأمانة إلى الدول الأعضاء مذكرة شفوية تطلب فيها تسمية مرشحين"
            + " قبل 30 نيسان/أبريل 2036.",
        "وفي يوم 4 آذار/مارس 2036، عممت الأمانة مذكرة شفوية على البعثات الدائمة، داعية إياها إلى"
            + " تقديم أسماء مرشحين بحلول 30 نيسان/أبريل 2036.",
      })
  @DisplayName("who did something stands right behind the verb, to whom behind that")
  void subject(String told) {
    Record record = note(told);
    assertThat(record.events())
        .extracting(Event::type)
        .containsExactlyInAnyOrder(Type.NOTE_VERBALE, Type.NOMINATION_INVITED);
    assertThat(record.events())
        .allSatisfy(event -> {
          assertThat(event.date()).contains(day("2036-03-04"));
          assertThat(event.deadline()).contains(day("2036-04-30"));
          assertThat(event.by()).containsExactly("SG");
          assertThat(event.to()).containsExactly("STATES");
        });
  }

  @Test
  @DisplayName("who hears it is no subject, nor is anybody behind a comma or a preposition")
  void nobody() {
    for (String told :
        List.of(
            "وفي 4 آذار/مارس 2036، أُرسلت للدول الأعضاء مذكرة شفوية.",
            "وفي 4 آذار/مارس 2036، عُممت على الدول الأعضاء مذكرة شفوية.",
            "وفي 4 آذار/مارس 2036، تم توجيه مذكرة شفوية إلى الدول الأعضاء.")) {
      Event event = of(note(told), Type.NOTE_VERBALE).getFirst();
      assertThat(event.by()).as(told).isEmpty();
      assertThat(event.date()).contains(day("2036-03-04"));
      assertThat(event.to()).as(told).containsExactly("STATES");
    }
  }

  @Test
  @DisplayName("an extension that is asked for, however long who asks is named, is none yet")
  void asked() {
    Record record =
        note(
            "وفي 9 أيار/مايو 2036، طلبت البعثة الدائمة تمديد الموعد النهائي.",
            "وفي 10 أيار/مايو 2036، التمس رئيس إحدى المجموعات الإقليمية مهلة إضافية.");
    assertThat(record.events())
        .extracting(event -> event.type() + " " + event.date().orElseThrow() + " " + event.by())
        .containsExactly(
            "EXTENSION_REQUESTED 2036-05-09 [STATES]", "EXTENSION_REQUESTED 2036-05-10 [STATES]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تم تمديد الموعد النهائي في 12 أيار/مايو 2036 حتى 30 أيار/مايو 2036.",
        "وفي 12 أيار/مايو 2036، أُرجئ الموعد النهائي إلى 30 أيار/مايو 2036.",
        "وفي 12 أيار/مايو 2036، وافق المكتب على تمديد المهلة حتى 30 أيار/مايو 2036.",
        "وفي 12 أيار/مايو 2036، قررت الأمانة أن تمدد الموعد النهائي إلى 30 أيار/مايو 2036.",
        "وفي 12 أيار/مايو 2036، جرى تمديد الموعد النهائي ليصبح 30 أيار/مايو 2036.",
      })
  @DisplayName("a deadline moves, told in whatever voice")
  void extended(String told) {
    Record record = note(told);
    assertThat(record.events()).extracting(Event::type).containsExactly(Type.DEADLINE_EXTENDED);
    assertThat(record.events().getFirst().date()).contains(day("2036-05-12"));
    assertThat(record.events().getFirst().deadline()).contains(day("2036-05-30"));
  }

  @Test
  @DisplayName("a report for a later session is put off, though its verb stands ahead of it")
  void deferred() {
    for (String told :
        List.of(
            "وسيُقدم تقرير الفريق إلى المؤتمر في دورته التاسعة.",
            "ومن المقرر أن تقدم الدراسة إلى المؤتمر في دورته التاسعة.",
            "وقرر المكتب تأجيل إصدار الدراسة إلى الدورة التاسعة للمؤتمر.",
            "وأُرجئ تقديم التقرير إلى الدورة التاسعة للمؤتمر.")) {
      Event event = note(told).events().getFirst();
      assertThat(event.type()).as(told).isEqualTo(Type.REPORT_DEFERRED);
      assertThat(event.due()).containsExactly(new Due.AtSession("LVC-COP", 9));
    }
    assertThat(note("وسيُقدم تقرير الفريق إلى المؤتمر في دورته الثامنة.").events()).isEmpty();
  }

  @Test
  @DisplayName("the vowel that is printed tells the passive: who stands behind it did nothing")
  void passive() {
    Event active = note("ومنحت الأمانة مهلة إضافية حتى 30 حزيران/يونيه 2036.").events().getFirst();
    Event passive = note("ومُنحت الوفود مهلة إضافية حتى 30 حزيران/يونيه 2036.").events().getFirst();
    assertThat(active.type()).isEqualTo(Type.DEADLINE_EXTENDED);
    assertThat(active.by()).containsExactly("SG");
    assertThat(passive.type()).isEqualTo(Type.DEADLINE_EXTENDED);
    assertThat(passive.by()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"إجراء عدم الاعتراض", "إجراء الموافقة الصامتة", "إجراء الموافقة الضمنية"})
  @DisplayName("what is approved by silence")
  void silence(String procedure) {
    Record record =
        note("وفي 2 أيار/مايو 2036، أقر المكتب، بموجب " + procedure + "، قائمة الأجراس.");
    assertThat(record.events()).extracting(Event::type).containsExactly(Type.APPROVED_BY_SILENCE);
    assertThat(record.events().getFirst().by()).containsExactly("PRESIDENT");
  }

  @Test
  @DisplayName("meetings are counted behind their noun, and their place stands behind \"in\"")
  void meetings() {
    Record record =
        note(
            "عقد الفريق العامل المعني بالحبال اجتماعيه الثاني والثالث في الفترة من 3 إلى 5 آذار/مارس"
                + " 2035 وفي 7 و8 أيلول/سبتمبر 2035، في سان أورم. وسيُقدم التقريران عن هذين"
                + " الاجتماعين (LVC/COP/WG.7/2035/2 وLVC/COP/WG.7/2035/3، على التوالي) إلى المؤتمر"
                + " في دورته الثامنة.",
            "وعُقد الاجتماع الرابع للفريق العامل المعني بالحبال في ألديرمير يوم 8 أيار/مايو 2036."
                + " وسيُقدم التقرير عن الاجتماع الرابع (LVC/COP/WG.7/2036/4) إلى المؤتمر.");
    assertThat(record.seatings())
        .extracting(seating ->
            seating.ordinal().orElse(0)
                + " "
                + seating.from().orElseThrow()
                + " "
                + seating.reportSymbol().orElse("")
                + " "
                + seating.place().orElse(""))
        .containsExactly(
            "2 2035-03-03 LVC/COP/WG.7/2035/2 ",
            "3 2035-09-07 LVC/COP/WG.7/2035/3 سان أورم",
            "4 2036-05-08 LVC/COP/WG.7/2036/4 ألديرمير");
  }

  @Test
  @DisplayName("a body that is set up is named behind the verb, in the passive too")
  void established() {
    for (String told :
        List.of(
            "أنشأ المؤتمر، بموجب قراره 6/1، فريقا عاملا معنيا بالحبال.",
            "وتم إنشاء فريق عامل معني بالحبال بموجب القرار 6/1.",
            "وأُنشئ فريق عامل معني بالحبال بموجب القرار 6/1.")) {
      assertThat(note(told).events())
          .as(told)
          .extracting(Event::type)
          .containsExactly(Type.BODY_ESTABLISHED);
    }
    Record body = note("وفي 1 أيار/مايو 2036، أنشأ المكتب فريقا عاملا معنيا بالحبال.");
    assertThat(body.events().getFirst().by()).containsExactly("PRESIDENT");
    assertThat(note("وأنشأ المؤتمر صندوقا استئمانيا للحبال.").events()).isEmpty();
  }
}

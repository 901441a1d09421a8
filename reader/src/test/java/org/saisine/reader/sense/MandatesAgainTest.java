package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes again, between other reports, or with an organ that hears it. */
@DisplayName("What is said of a report that comes again, or is told before others, owes no other")
class MandatesAgainTest {
  @Test
  @DisplayName("A report by a time, and each year thereafter, is one that recurs")
  void thereafter() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Secretary-General to report, by September 2023, to the General Assembly, and thereafter on an annual basis, on lamps."),
                assambleya(
                    "1. просит Генерального секретаря следить за маяками и представить Генеральной Ассамблее к сентябрю 2023 года, а затем представлять ей ежегодно информацию о лампах."),
                jamiya(
                    "1 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة تقريرا عن المصابيح بحلول أيلول/سبتمبر 2023 وأن يوافيها بتقارير سنوية بعد ذلك.")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 report SG 2023-09-30"));
  }

  @Test
  @DisplayName("What is handed over now and then between two reports is none of them")
  void between() {
    assertThat(
            Stream.of(
                assambleya(
                    "1. просит Группу экспертов представить промежуточный доклад не позднее 28 февраля 2023 года, а в период до его представления на периодической основе предоставлять, по мере необходимости, обновленную информацию."),
                jamiya(
                    "1 - تطلب إلى فريق الخبراء أن يقدم تقريرا لمنتصف المدة في موعد أقصاه 28 شباط/فبراير 2023، وموافاتها حسب الاقتضاء بمعلومات مستكملة بصفة دورية.")))
        .allSatisfy(one ->
            assertThat(owed(one))
                .containsExactly("1 report COMMISSION 2023-02-28", "1 report COMMISSION"));
  }

  @Test
  @DisplayName("To hold a dialogue with an organ is to engage in one that it holds")
  void engaged() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Chair of the Expert Mechanism to engage in an interactive dialogue with the General Assembly at its seventy-eighth session."),
                assambleya(
                    "1. просит Председателя Экспертного механизма провести с Генеральной Ассамблеей на ее семьдесят восьмой сессии интерактивный диалог о лампах;",
                    "2. просит Председателя Экспертного механизма провести в Ассамблее на ее семьдесят восьмой сессии интерактивный диалог о лампах."),
                jamiya(
                    "1 - تطلب إلى رئيس آلية الخبراء أن يعقد جلسة تحاور مع الجمعية العامة في دورتها الثامنة والسبعين.")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
    assertThat(owed(jamiya("1 - تقرر عقد جلسة تحاور مع الحراس في دورتها الثامنة والسبعين.")))
        .containsExactly("1 meeting GA GA-78");
  }

  @Test
  @DisplayName("A body that is to review a matter at its session takes it up there")
  void reviewed() {
    assertThat(
            owed(
                jamiya(
                    "1 - تقرر أن تجري لجنة وضع المرأة في دورتها التاسعة والستين استعراضا وتقييما للمصابيح.")))
        .containsExactly("1 agenda COMMISSION COMMISSION-69");
  }

  @Test
  @DisplayName("A request within a point of what is welcomed ends with that point")
  void told() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Welcomes: (a) The lamps of the keepers, and encourages the Committee to keep them; (b) Submitting its report to the General Assembly at its seventy-eighth session."),
                assemblee(
                    "1. Se félicite : a) Des lampes des gardiens, et encourage le Comité à les garder ; b) De présenter son rapport à l’Assemblée générale à sa soixante-dix-huitième session."),
                asamblea(
                    "1. Acoge con beneplácito: a) Las lámparas, y alienta al Comité a que las guarde; b) Presentar su informe a la Asamblea General en su septuagésimo octavo período de sesiones."),
                jamiya(
                    "1 - ترحب بما يلي: (أ) مصابيح الحراس، وتشجع اللجنة على صونها؛ (ب) تقديم تقريرها إلى الجمعية العامة في دورتها الثامنة والسبعين.")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
    assertThat(
            owed(
                assembly(
                    "1. Welcomes: (a) The lamps; (b) The oil, and requests the Secretary-General: (a) To submit a report to the General Assembly at its seventy-eighth session; (b) To present an oral report on oil to the Committee.")))
        .containsExactly("1 report SG GA-78", "1 oral SG");
  }

  @Test
  @DisplayName("A report that is given during a briefing is told there")
  void briefing() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Secretary-General to report to the Sixth Committee on lamps during the briefing at its seventy-eighth session."),
                jamiya(
                    "1 - تطلب إلى الأمين العام أن يقدم تقريرا عن المصابيح إلى اللجنة السادسة أثناء الإحاطة المقدمة في دورتها الثامنة والسبعين.")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 oral SG GA-78"));
  }
}

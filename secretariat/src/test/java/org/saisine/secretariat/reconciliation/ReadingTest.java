package org.saisine.secretariat.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.secretariat.record.Dues;

@DisplayName("A cell")
class ReadingTest {
  private static final Times TIMES = new Times(Set.of("LVC-COP"));

  private static <T> String said(Told<T> told) {
    return switch (told) {
      case Told.Read<T>(T value) -> value.toString();
      case Told.Wrong<T>(Fault fault) -> "? " + fault.code();
    };
  }

  private static String time(String cell, String symbol) {
    return switch (TIMES.of(cell, symbol)) {
      case Told.Read<Set<org.saisine.reader.vocabulary.Due>>(var dues) ->
          Dues.said(List.copyOf(dues));
      case Told.Wrong<Set<org.saisine.reader.vocabulary.Due>>(Fault fault) -> "? " + fault.code();
    };
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '=',
      nullValues = "nothing",
      value = {
        "HRC 58 = HRC 58",
        "HRC 58; 2025-06-30 = HRC 58; 2025-06-30",
        "HRC 54, HRC 57 = HRC 54; HRC 57",
        "2026 = 2026",
        "P3Y = P3Y",
        "P36M = P3Y",
        "A/HRC/58 = HRC 58",
        "A/80 = GA 80",
        "E/2026 = 2026",
        "LVC/COP/9 = LVC-COP 9",
        "HRC58 = HRC 58",
        "hrc-58 = HRC 58",
        "58 HRC = HRC 58",
        "UNGA 80 = GA 80",
        "HRC 58th session = HRC 58",
        "HRC 58th = HRC 58",
        "58th session = HRC 58",
        "fifty-eighth session = HRC 58",
        "fifty-eighth session of the Human Rights Council = HRC 58",
        "eightieth session of the General Assembly = GA 80",
        "58e session = HRC 58",
        "cinquante-huitième session = HRC 58",
        "58.º período de sesiones = HRC 58",
        "58-я сессия = HRC 58",
        "الدورة الثامنة والخمسون = HRC 58",
        "第五十八届会议 = HRC 58",
        "30/06/2025 = 2025-06-30",
        "06/30/2025 = 2025-06-30",
        "30.06.2025 = 2025-06-30",
        "2025/06/30 = 2025-06-30",
        "05/05/2025 = 2025-05-05",
        "2025-06-30 00:00:00 = 2025-06-30",
        "30 June 2025 = 2025-06-30",
        "June 30, 2025 = 2025-06-30",
        "1er juillet 2025 = 2025-07-01",
        "30 июня 2025 года = 2025-06-30",
        "2025年6月30日 = 2025-06-30",
        "n/a = ''",
        "— = ''",
        "03/04/2025 = ? day-open",
        "12.11.2025 = ? day-open",
        "31/06/2025 = ? due",
        "58 = ? due",
        "June 2025 = ? due",
        "XYZ 58 = ? due",
        "HRC 0 = ? due",
        "tenth special session = ? due",
        "when the bells ring = ? due",
        "HRC 58; soon = ? due",
      })
  @DisplayName("of a time is read as people write times; what can be two is said to be open")
  void times(String cell, String said) {
    assertThat(time(cell, "A/HRC/RES/54/4")).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "58th session, A/HRC/RES/54/4, HRC 58",
    "80th session, A/RES/77/1, GA 80",
    "9th session, LVC/COP/RES/7/4, LVC-COP 9",
    "9th session, XYZ/RES/7/4, ? due-organ",
  })
  @DisplayName("of a session without a name is the session of the organ whose document it is")
  void sessions(String cell, String symbol, String said) {
    assertThat(time(cell, symbol)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '=',
      value = {
        "9 = 9",
        "09 = 9",
        "9. = 9",
        "OP9 = 9",
        "op 9 = 9",
        "para. 9 = 9",
        "¶9 = 9",
        "paragraph 9 = 9",
        "9 (a) = 9",
        "9(a)(ii) = 9",
        "OP 9 b) = 9",
        "№ 9 = 9",
        "第9段 = 9",
        "пункт 9 = 9",
        "الفقرة 9 = 9",
        "PP3 = pp3",
        "'' = ''",
        "9 and 10 = ? paragraphs",
        "9-12 = ? paragraphs",
        "9; 10 = ? paragraphs",
        "page 9 = ? paragraph",
        "nine = ? paragraph",
        "12345 = ? paragraph",
      })
  @DisplayName("of a paragraph is one number; its lettered points belong to it")
  void paragraphs(String cell, String said) {
    assertThat(said(Paragraphs.of(cell))).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '=',
      value = {
        "A/HRC/RES/54/4 = A/HRC/RES/54/4 as it is",
        "a/hrc/res/54/4 = A/HRC/RES/54/4",
        "A / HRC / RES / 54 / 4 = A/HRC/RES/54/4",
        "A-HRC-RES-54-4 = A/HRC/RES/54/4",
        "A_HRC_RES_54_4 = A/HRC/RES/54/4",
        "A／HRC／RES／54／4 = A/HRC/RES/54/4",
        "resolution A/HRC/RES/54/4 = A/HRC/RES/54/4",
        "https://undocs.org/en/A/HRC/RES/54/4 = A/HRC/RES/54/4",
        "S/RES/2672 (2023) = S/RES/2672(2023)",
        "A/RES/S‑26/2 = A/RES/S-26/2",
        "A/RES/77/1 = A/RES/77/1 not here",
        "54/4 = ? symbol-part",
        "HRC/RES/54/4 = ? symbol-part",
        "2672 (2023) = ? symbol-part",
        "A/RES/5/44 = A/RES/5/44 not here",
        "'' = ? symbol-empty",
        "the bells = ? symbol",
      })
  @DisplayName("of a symbol is the symbol however it is written, and never the end of one")
  void symbols(String cell, String said) {
    SymbolBook book = new SymbolBook(List.of("A/HRC/RES/54/4", "S/RES/2672(2023)", "A/RES/S-26/2"));
    String told =
        switch (book.find(cell)) {
          case Told.Read<SymbolBook.Found>(SymbolBook.Found found) ->
              found.symbol() + (found.held() ? found.same() ? " as it is" : "" : " not here");
          case Told.Wrong<SymbolBook.Found>(Fault fault) -> "? " + fault.code();
        };
    assertThat(told).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '=',
      value = {
        "fr = [fr]",
        "French = [fr]",
        "français = [fr]",
        "F = [fr]",
        "русский = [ru]",
        "中文 = [zh]",
        "E/F/S = [en, fr, es]",
        "en; ar = [en, ar]",
        "'' = []",
        "Klingon = ? language",
      })
  @DisplayName("of a language is its code, its name in any of six languages, or its letter")
  void languages(String cell, String said) {
    assertThat(said(Tongues.of(cell))).isEqualTo(said);
  }
}

package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of Arabic stand on paper from the right to the left; the numbers in them do not. */
class DirectionsTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "إذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006،",
        "في 12 تشرين الأول/أكتوبر 2023",
        "الوثيقة A/HRC/RES/54/4 الفقرة 3",
        "من 11 أيلول/سبتمبر إلى 13 تشرين الأول/أكتوبر 2023",
        "قرار مجلس الأمن 2672 (2023)",
        "نسبة 1.5 في المائة",
        "ألديرمير، 6-10 تشرين الأول/أكتوبر 2036",
        "[اعتُمد بتصويت مسجَّل (27 صوتاً)، وكانت نتيجته كما يلي:",
        "وكانت نتيجة التصويت (كما يلي",
        "مجموعة المعاهدات Treaty Series المجلد 2187"
      })
  void spoken(String text) {
    List<Glyph> paper = printed(text);
    assertThat(Directions.logical(paper, true, 10, 100)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} on an Arabic page")
  @ValueSource(strings = {"(²) انظر A/HRC/90/37/Add.1 وA/HRC/90/G/4.", "2035،", "2036."})
  void little(String text) {
    assertThat(Directions.leftwards(printed(text), true)).isTrue();
    assertThat(Directions.logical(printed(text), true, 10, 100)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} on an Arabic page is no Arabic")
  @ValueSource(strings = {"Original: English", "A/HRC/92/41"})
  void none(String text) {
    assertThat(Directions.leftwards(printed(text), true)).isFalse();
  }

  /** The signs from left to right, as a printer that follows the Unicode rules puts them. */
  private static List<Glyph> printed(String text) {
    java.text.Bidi rules = new java.text.Bidi(text, java.text.Bidi.DIRECTION_RIGHT_TO_LEFT);
    Integer[] order = new Integer[text.length()];
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      levels[i] = (byte) rules.getLevelAt(i);
    }
    java.text.Bidi.reorderVisually(levels, 0, order, 0, order.length);
    List<Glyph> glyphs = new ArrayList<>();
    float x = 50;
    boolean gap = false;
    for (int i : order) {
      char c = text.charAt(i);
      int bracket = rules.getLevelAt(i) % 2 == 1 ? "()[]".indexOf(c) : -1;
      char shown = bracket < 0 ? c : "()[]".charAt(bracket ^ 1);
      if (c != ' ') {
        glyphs.add(new Glyph(String.valueOf(shown), x, 100, 5, 10, false, gap, -1));
      }
      gap = c == ' ';
      x += c == ' ' ? 3 : 5;
    }
    return glyphs;
  }
}

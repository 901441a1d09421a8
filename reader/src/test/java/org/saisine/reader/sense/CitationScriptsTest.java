package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Texts.dahui;
import static org.saisine.reader.sense.Texts.jamiya;
import static org.saisine.reader.sense.Texts.symbols;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Record;

@DisplayName("What a text cites where words run otherwise")
class CitationScriptsTest {

  @Nested
  @DisplayName("In Chinese all that describes a text stands before it")
  class BeforeTheNoun {
    @Test
    @DisplayName("A date before a number is the number's, the mark of a note is not")
    void noteMark() {
      assertThat(
              symbols(dahui("回顾关于灯塔的报告，¹", "1. 决定点灯。", "第55次全体会议\n2022年12月15日", "¹ 第70/1号决议，附件。")))
          .containsExactly("A/RES/70/1");
    }

    @Test
    @DisplayName("A section's letter may be glued to the number")
    void section() {
      assertThat(symbols(dahui("回顾其第59/113A号和第2106A(XX)号决议，")))
          .containsExactly("A/RES/59/113A", "A/RES/2106A(XX)");
    }

    @Test
    @DisplayName("The organ with the date has the number, however long the words on its subject")
    void attributed() {
      assertThat(symbols(dahui("回顾麻醉药品委员会2022年3月18日关于灯塔与海岸之间的联系的第65/2号决议，")))
          .containsExactly("E/CN.7/RES/65/2");
      assertThat(symbols(dahui("回顾其关于麻醉药品委员会的灯塔的第65/2号决议，"))).containsExactly("A/RES/65/2");
    }

    @Test
    @DisplayName("The next number is of the same organ")
    void next() {
      assertThat(symbols(dahui("回顾妇女地位委员会2005年3月11日题为“灯塔”的第49/7号决议以及2012年3月9日题为“海岸”的第56/4号决议，")))
          .containsExactly("E/CN.6/RES/49/7", "E/CN.6/RES/56/4");
    }

    @Test
    @DisplayName("What the texts are about may stand between the numbers and their noun")
    void about() {
      assertThat(symbols(dahui("回顾其2016年11月21日第71/19号和2018年11月26日第73/11号关于守护灯塔的决议，")))
          .containsExactly("A/RES/71/19", "A/RES/73/11");
    }

    @Test
    @DisplayName("A number with a noun of another kind is left alone")
    void law() {
      assertThat(symbols(dahui("注意到第22/36号法令，设立了安全理事会关于灯塔的第2250(2015)号决议监测委员会，")))
          .containsExactly("S/RES/2250(2015)");
    }
  }

  @Nested
  @DisplayName("In Arabic small words are glued to what they govern")
  class Glued {
    @Test
    @DisplayName("\"And\" before a symbol is no part of it")
    void symbol() {
      assertThat(symbols(jamiya("وقد نظرت في التقريرين A/77/81 وA/HRC/51/34،")))
          .containsExactly("A/77/81", "A/HRC/51/34");
    }

    @Test
    @DisplayName("\"And\" before a section's letter is none")
    void sections() {
      assertThat(
              symbols(
                  jamiya(
                      "وإذ تشير إلى قرارها 181 ألف وباء (د-2) المؤرخ 29 تشرين الثاني/نوفمبر 1947،")))
          .containsExactly("A/RES/181A(II)", "A/RES/181B(II)");
    }

    @Test
    @DisplayName("Special and emergency special sessions have their own words")
    void special() {
      assertThat(symbols(jamiya("وإذ تشير إلى قراريها 2252 (دإط-5) و 3201 (دإ-6)،")))
          .containsExactly("A/RES/2252(ES-V)", "A/RES/3201(S-VI)");
    }

    @Test
    @DisplayName("What another adopted in its resolution is that other's")
    void others() {
      assertThat(symbols(jamiya("وإذ ترحب بالآلية التي أنشأها مجلس حقوق الإنسان في قراره 39/2،")))
          .containsExactly("A/HRC/RES/39/2");
      assertThat(symbols(jamiya("وإذ ترحب بالآلية، وتشير إلى قرارها 39/2،")))
          .containsExactly("A/RES/39/2");
    }
  }

  @Nested
  @DisplayName("Where text runs from the right, numbers may stand mirrored")
  class Mirrored {
    @Test
    @DisplayName("A date that fits only the mirrored number tells so, for the whole list")
    void dates() {
      assertThat(
              symbols(
                  jamiya(
                      "وإذ تشير إلى قراراتها 149/62 المؤرخ 18 كانون الأول/ديسمبر 2007 و 81/76 المؤرخ 9"
                          + " كانون الأول/ديسمبر 2021،")))
          .containsExactly("A/RES/62/149", "A/RES/76/81");
    }

    @Test
    @DisplayName("A date that fits the number as printed leaves it")
    void asPrinted() {
      assertThat(symbols(jamiya("وإذ تشير إلى قرارها 62/76 المؤرخ 5 كانون الأول/ديسمبر 2007،")))
          .containsExactly("A/RES/62/76");
    }
  }

  @Nested
  @DisplayName("Where no comma parts a number from the subject behind it")
  class Subject {
    @Test
    @DisplayName("Who speaks of its own resolution stands behind the number, and is not its organ")
    void own() {
      String text =
          Sheets.text("frame/note.ru.txt")
              .replace("Конференция участников Конвенции об общих водах", "Комиссия по паромам")
              .replace("LVC/COP/", "LVC/CN.2/");
      Record note = Notes.read(text + "1. В своей резолюции 22/4 Комиссия просила канат.\n");
      assertThat(note.references())
          .extracting(Citation::symbol)
          .containsExactly("LVC/CN.2/RES/22/4");
    }
  }
}

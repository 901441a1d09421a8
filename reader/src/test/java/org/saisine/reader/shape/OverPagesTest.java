package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether a paragraph ends with its page, or goes on behind it. */
class OverPagesTest {
  private static final String PAGE = "\n\n2/4   36-19070\n\nA/RES/90/18\n\n\n";

  private static final String CHINESE =
      """
      A/RES/90/18

      大会，

      回顾洛温河谷的桥梁是由既不能读也不能写的人建造的，而这些桥梁至今仍然屹立，并注意到下游的渡
      船在雾中离岸时并不鸣钟，

      """;

  private static final String RUSSIAN =
      """
      A/RES/90/18

      Генеральная Ассамблея,

      напоминая, что мосты Ловенской долины построили люди, которые не умели ни читать, ни
      писать, и что все эти мосты стоят по сей день,

      """;

  private static final String ARABIC =
      """
      A/RES/90/18

      إن الجمعية العامة،

      وإذ تشير إلى أن جسور وادي لوين بناها أناس لم يكونوا يعرفون القراءة ولا الكتابة، وإلى
      أنها كلها قائمة إلى هذا اليوم،

      """;

  private static List<String> behind(String language, String head, String text) {
    List<String> all = Sheets.blocks(language, head + text);
    return all.subList(3, all.size());
  }

  @Test
  @DisplayName("signs leave room in a line only where a paragraph ends, a page or none behind it")
  void room() {
    String full = "注意到下游的渡船在雾中离岸时并不鸣钟，而领航员在过去四届会议上每次都请求给渡船装上一口钟，";
    assertThat(full).hasSize(45);
    String next = "在这方面赞赏守灯人的耐心，";
    assertThat(behind("zh", CHINESE, full + PAGE + next)).containsExactly(full + next);
    String room = full.substring(0, 22) + "钟，";
    assertThat(behind("zh", CHINESE, room + PAGE + next)).containsExactly(room, next);
  }

  @Test
  @DisplayName(
      "a raised mark that no mark called before is no note where it begins a page: it calls")
  void calls() {
    String text =
        "又欢迎秘书长根据第88/205号¹ 和第89/190号决议提交的关于洛温河谷桥梁和渡船状况的报告\n"
            + "__________________\n1 见A/72/498。"
            + PAGE
            + "² 以及河谷委员会的报告，\n\n谴责偷盗渡船上的钟，\n";
    assertThat(behind("zh", CHINESE, text))
        .containsExactly(
            "又欢迎秘书长根据第88/205号 和第89/190号决议提交的关于洛温河谷桥梁和渡船状况的报告 以及河谷委员会的报告，",
            "{1} 1 见A/72/498。",
            "谴责偷盗渡船上的钟，");
    String mark =
        "ссылаясь на правила о мостах Ловенской долины¹ и на дополнительные правила о ее паромах\n"
            + "²,\n\nотмечая терпение хранителей маяков,\n";
    assertThat(behind("ru", RUSSIAN, mark))
        .containsExactly(
            "ссылаясь на правила о мостах Ловенской долины и на дополнительные правила о ее паромах"
                + " ,",
            "отмечая терпение хранителей маяков,");
  }

  @Test
  @DisplayName("a word that names a part is no heading where a comma follows")
  void part() {
    String text = "重申关于桥梁的宣言、关于渡船的行动纲领以及最近四届会议就桥梁和渡船通过的各项成果\n文件，\n\n赞赏守灯人，\n";
    assertThat(behind("zh", CHINESE, text))
        .containsExactly(text.substring(0, text.indexOf("\n\n")).replace("\n", ""), "赞赏守灯人，");
  }

  @Test
  @DisplayName("what a title ends with ends no paragraph, and points in a sentence begin none")
  void quoted() {
    String first =
        "учитывая, что понятие моста и парома вместе и что выражение «Мать всех наших переправ»";
    assertThat(behind("ru", RUSSIAN, first + PAGE + "широко распространено в нижней долине,\n"))
        .containsExactly(first + " широко распространено в нижней долине,");
    String cut =
        "отмечая меры, принятые хранителями маяков в нижней долине во исполнение подпунктов\n"
            + "__________________\n1 LVC/COP/2036/3.\n"
            + PAGE
            + "а)–h) пункта 88 правил о мостах,\n";
    assertThat(behind("ru", RUSSIAN, cut))
        .containsExactly(
            "отмечая меры, принятые хранителями маяков в нижней долине во исполнение подпунктов"
                + " а)–h) пункта 88 правил о мостах,",
            "{1} 1 LVC/COP/2036/3.");
  }

  @Test
  @DisplayName("a colon at the end of a full line may stand within a title")
  void colon() {
    String head =
        """
        A/RES/90/18

        The General Assembly,

        Recalling that the bridges of the Lowen Valley were built by people who could neither
        read nor write, and that all of them stand to this day,

        Noting the Conference on the Safety of Bridges, and the Conference on Bells and Ferries:
        __________________
        1 LVC/COP/2036/3.
        """;
    assertThat(Sheets.blocks(head + PAGE + "Promises Kept, held in Aldermere in May 2035,\n"))
        .contains(
            "Noting the Conference on the Safety of Bridges, and the Conference on Bells and"
                + " Ferries: Promises Kept, held in Aldermere in May 2035,");
  }

  @Test
  @DisplayName("where paragraphs have numbers a comma ends none; where they have none it may")
  void numbered() {
    String begins =
        "تلاحظ أن المعديات في أسفل الوادي تغادر بلا جرس في الضباب وأن المرشدين قد طلبوا جرسا،";
    String next = "وإذ تشدد على أن الجرس يجب أن يسمع؛\n";
    assertThat(behind("ar", ARABIC, "1 - " + begins + PAGE + next))
        .containsExactly("1 - " + begins + " " + next.strip());
    assertThat(behind("ar", ARABIC, "وإذ " + begins + PAGE + next))
        .containsExactly("وإذ " + begins, next.strip());
  }

  @Test
  @DisplayName("where paragraphs stand apart, none begins behind a full line but with a gap")
  void apart() {
    String gaps = "Noting the patience of those who keep the lights,\n\n".repeat(12);
    String first =
        "Recommends the following text: The Assembly, Noting the bells of the lower valley,";
    String second =
        "Recalling the lamps of the upper valley and the patience of those who keep them,";
    String head = "The General Assembly,\n\n" + first + "\n" + second + "\n\n";
    String joined = first + " " + second;
    assertThat(Sheets.blocks(head + gaps)).contains(joined);
    assertThat(Sheets.blocks(head + gaps.replace("\n\n", "\n"))).doesNotContain(joined);
  }

  @Test
  @DisplayName("behind a numbered paragraph a further preamble has commas of its own")
  void furtherPreamble() {
    String text =
        "1 - تلاحظ أن المعديات تغادر بلا جرس في الضباب؛\n\nالمرفق\n\n"
            + "وإذ تلاحظ أن المعديات في أسفل الوادي تغادر بلا جرس في الضباب وأن المرشدين طلبوا جرسا،"
            + PAGE
            + "وإذ تشدد على أن الجرس يجب أن يسمع،\n";
    assertThat(behind("ar", ARABIC, text)).endsWith("وإذ تشدد على أن الجرس يجب أن يسمع،");
  }

  @Test
  @DisplayName("a stop before a quotation mark ends a paragraph")
  void stopped() {
    String first =
        "отмечая, что хранитель маяков нижней долины сказал лоцманам: «Колокол должен быть слышен.»";
    assertThat(behind("ru", RUSSIAN, first + PAGE + "Широко известны его слова\n"))
        .containsExactly(first, "Широко известны его слова");
  }

  @Test
  @DisplayName("a raised mark that begins a note is not taken for a call of it")
  void noteIsNoCall() {
    String text =
        "1. Notes that ferries of the lower valley leave without a bell in fog, and that\n\n"
            + "¹ LVC/COP/2036/3."
            + PAGE
            + "the pilots have asked for one, and that the keepers of the lamps, who are old, and\n\n"
            + "² LVC/COP/2036/4."
            + PAGE
            + "tired, have asked for two;\n";
    assertThat(Sheets.blocks("A/RES/90/18\n\nThe General Assembly,\n\n" + text))
        .contains("{1} LVC/COP/2036/3.", "{2} LVC/COP/2036/4.");
  }
}

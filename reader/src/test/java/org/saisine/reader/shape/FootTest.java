package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands at the foot of a page, and how the text goes on behind it. */
class FootTest {
  private static final String RULE = "__________________\n";

  private static final String HEAD =
      """
      A/RES/90/18

      The General Assembly,

      Recalling that the bridges of the Lowen Valley were built by people who could neither
      read nor write, and that all of them stand to this day,

      """;

  private static List<String> english(String text) {
    return Sheets.blocks(HEAD + text).subList(3, Sheets.blocks(HEAD + text).size());
  }

  @Test
  @DisplayName("under a rule the next number opens a note, even where a date or a number follows")
  void numbers() {
    String text =
        """
        Noting that the ferries of the lower valley leave without a bell in fog, and that
        """
            + RULE
            + """
            1 28 June 2011 was the day on which the last bell was hung.
            2 2 Register of bridges, No. 7.

            2/4   36-19070

            A/RES/90/18

            the pilots have asked for one at each of the last four sessions of the General Assembly,
            """;
    assertThat(english(text))
        .containsExactly(
            "Noting that the ferries of the lower valley leave without a bell in fog, and that the"
                + " pilots have asked for one at each of the last four sessions of the General"
                + " Assembly,",
            "{1} 1 28 June 2011 was the day on which the last bell was hung.",
            "{2} 2 2 Register of bridges, No. 7.");
  }

  @Test
  @DisplayName("behind the foot of a page a number goes on with the text, and is no further note")
  void resumed() {
    String text =
        """
        Noting that the ferries of the lower valley leave without a bell in fog as Norwin told in
        """
            + RULE
            + """
            1 Register of bridges, No. 7.

            2/4   36-19070

            A/RES/90/18

            237 lines on paper of the mill, of which none was read at the sessions of the Assembly,
            """;
    assertThat(english(text))
        .containsExactly(
            "Noting that the ferries of the lower valley leave without a bell in fog as Norwin told"
                + " in 237 lines on paper of the mill, of which none was read at the sessions of"
                + " the Assembly,",
            "{1} 1 Register of bridges, No. 7.");
  }

  @Test
  @DisplayName("\"1 Adopté en vertu de …\" is a note: only its accent tells it from an act")
  void participle() {
    String head =
        """
        L’Assemblée générale,

        Rappelant que les ponts de la vallée de Lowen ont été bâtis par des gens qui ne savaient
        ni lire ni écrire, et que tous sont encore debout,

        Notant que les bacs partent sans cloche par temps de brouillard¹,

        """;
    String note = "1 Adopté en vertu du Règlement des ponts de la vallée.\n";
    assertThat(Sheets.blocks("fr", head + RULE + note)).endsWith("{1} " + note.strip());
    String act = "1 Adopte le Règlement des ponts de la vallée.\n";
    assertThat(Sheets.blocks("fr", head + act)).endsWith(act.strip());
  }

  @Test
  @DisplayName("in Chinese a line that ends early within a sentence goes on in the next")
  void early() {
    String said = "回顾洛文河谷的桥梁是由不会读书写字的人建造的并且所有桥梁至今仍然屹立".repeat(12);
    String wide = said.replaceAll("(.{46})", "$1\n") + "，\n\n";
    String early =
        """
        遵循《桥梁公约》、《渡口公约》和《河谷公民及渡船工人权利国际公约》、《钟》
        及相关任择议定书和其他相关文书，
        """;
    String text = "大会，\n\n" + wide + early;
    assertThat(Sheets.blocks("zh", text).getLast()).startsWith("遵循").endsWith("其他相关文书，");
  }
}

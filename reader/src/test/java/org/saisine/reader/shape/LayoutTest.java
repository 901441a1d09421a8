package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Span;

class LayoutTest {
  private static final List<String> LETTER =
      List.of(
          "The Conference of the Parties,",
          "Recalling that several of the bridges of the Lowen Valley were built by people who could"
              + " neither read nor write, and that all of them stand to this day,",
          "Noting with concern that the ferries of the lower valley leave without a bell in fog,"
              + " and that the pilots have asked for one at each of the last four sessions,",
          "1. Requests the Secretariat to hang a bell on every ferry of the valley, and to see to it"
              + " that each bell has a note of its own by which the bank can be known;",
          "2. Invites the keepers of the locks to write down the hours at which the gates were"
              + " opened, and to hand that book to whoever comes after them;",
          "3. Decides to remain seized of the matter.");

  private static String clean() {
    return String.join("\n\n", LETTER) + "\n";
  }

  @Test
  @DisplayName("a paragraph a line is a block a line")
  void paragraphs() {
    assertThat(Sheets.blocks(clean())).isEqualTo(LETTER);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 72, 92, 110})
  @DisplayName("lines broken to any width join to the same blocks")
  void wrapped(int width) {
    assertThat(Sheets.blocks(wrap(LETTER, width, "", "\n", "\n\n"))).isEqualTo(LETTER);
  }

  @Test
  @DisplayName("in columns a line goes on under the last column, and a row begins anew")
  void columns() {
    String first = "10 a.m.–1 p.m.    3 (b)     Ferries, bridges and crossings of the";
    String under = "                            Lowen Valley, and their bells";
    String next = "3–6 p.m.          4         Other matters";
    assertThat(Sheets.blocks(clean() + "\n" + String.join("\n", first, under, next) + "\n"))
        .endsWith(
            "10 a.m.–1 p.m. 3 (b) Ferries, bridges and crossings of the Lowen Valley, and"
                + " their bells",
            "3–6 p.m. 4 Other matters");
    String chinese = "缔约方会议，\n\n上午10时至下午1时       3         关于桥梁和船闸的决议的后续行动\n";
    String row = "下午3时至6时            4         其他事项";
    assertThat(Sheets.blocks(chinese + row + "\n")).endsWith(row.replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource({"20, true", "19, false"})
  @DisplayName("behind a cell far from the margin, what stands at the margin begins anew")
  void margin(int indent, boolean anew) {
    String cell = "Ferries, bridges and crossings of the Lowen Valley, and all their bells";
    String day = "Tuesday, 20 May 2036";
    String sheet = clean() + "\n" + " ".repeat(indent) + cell + "\n" + day + "\n";
    assertThat(Sheets.blocks(sheet)).endsWith(anew ? day : cell + " " + day);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 92})
  @DisplayName("lines with a blank after each join to the same blocks")
  void spaced(int width) {
    assertThat(Sheets.blocks(wrap(LETTER, width, "", "\n\n", "\n\n"))).isEqualTo(LETTER);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 92})
  @DisplayName("indented lines join to the same blocks")
  void indented(int width) {
    assertThat(Sheets.blocks(wrap(LETTER, width, "      ", "\n", "\n\n"))).isEqualTo(LETTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u000b"})
  @DisplayName("the kind of line break does not count")
  void breaks(String lineBreak) {
    String source = wrap(LETTER, 72, "", "\n", "\n\n").replace("\n", lineBreak);
    assertThat(Sheets.blocks(source)).isEqualTo(LETTER);
  }

  @Test
  @DisplayName("a word that a line's end has divided is whole again; a hyphen of its own stays")
  void hyphens() {
    String source =
        """
        1. Requests the keepers of every light-house on the coast of the valley to see to it, with-
        out delay and at the expense of the parties, that a well-known pilot or one of the light-
        house crew is at hand whenever a boat comes in;
        """;
    assertThat(Sheets.blocks(source).getFirst())
        .contains("light-house crew")
        .contains("well-known");
    String divided =
        """
        1. Requests the keepers of every ferry on the coast of the valley to ring their bells, and
        the ferries themselves to be made fast before the evening, whatever the state of the fer-
        ries or of the river;
        """;
    assertThat(Sheets.blocks(divided).getFirst()).contains("state of the ferries or of the river");
  }

  @Test
  @DisplayName("a soft hyphen at a line's end is no sign of its own")
  void softHyphen() {
    String source =
        wrap(LETTER, 72, "", "\n", "\n\n").replace("Secretariat", "Secre\u00ad\ntariat");
    assertThat(String.join(" ", Sheets.blocks(source))).contains("the Secretariat to hang");
  }

  @Test
  @DisplayName(
      "running heads, page numbers and job numbers leave, and paragraphs go on behind them")
  void furniture() {
    String first = wrap(LETTER.subList(0, 3), 72, "", "\n", "\n\n");
    String second = wrap(LETTER.subList(3, 6), 72, "", "\n", "\n\n");
    int cut = second.indexOf('\n') + 1;
    String source =
        "LVC/COP/RES/8/4\n\n"
            + first
            + "\n\n1/2   36-04512\n\f\nLVC/COP/RES/8/4\n\n"
            + second.substring(0, cut)
            + "\n36-04512   2/2\n\f\nLVC/COP/RES/8/4\n\n"
            + second.substring(cut);
    List<String> expected = new ArrayList<>(LETTER);
    expected.addFirst("LVC/COP/RES/8/4");
    assertThat(Sheets.blocks(source)).isEqualTo(expected);
  }

  @Test
  @DisplayName("a last word behind a page's end is no heading where a full stop ends it")
  void lastWord() {
    String page =
        "缔约方会议，\n\n1. 请各国在河谷的每一座桥上点灯，并请看守人在雾中敲钟，使每一条船都能听见，本项目下预计没有\n"
            + "1/2   36-04512\n\f\n文件。\n\n2. 决定点灯。\n";
    assertThat(Sheets.blocks(page)).anyMatch(block -> block.endsWith("本项目下预计没有文件。"));
  }

  @Test
  @DisplayName("the symbol of the first page stays: it says what the document is")
  void firstSymbol() {
    assertThat(Sheets.blocks("LVC/COP/2036/5\n\nNote by the Secretariat\n\nLVC/COP/2036/5\n"))
        .containsExactly("LVC/COP/2036/5", "Note by the Secretariat");
  }

  @Test
  @DisplayName("a running head is the symbol of the first page without its stars")
  void starred() {
    assertThat(Sheets.blocks("LVC/COP/2036/5**\n\nA lamp.\n\f\nLVC/COP/2036/5\n\nA bell.\n"))
        .containsExactly("LVC/COP/2036/5", "A lamp.", "A bell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2/4", "36-46469 2/4", "2/4 36-46469", "– 3 –", "36-46469", "36-46469 (E)"})
  @DisplayName("page numbers and job numbers leave")
  void pageNumbers(String line) {
    assertThat(Sheets.blocks("A bell.\n\n" + line + "\n\nA lamp.\n"))
        .doesNotContain(line)
        .contains("A bell.", "A lamp.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91/14", "2030-2036", "10-12", "2036", "12 bells", "A-1 and B-2"})
  @DisplayName("the number of a resolution, years, days and words are no page numbers")
  void noPageNumbers(String line) {
    assertThat(Sheets.blocks("A bell.\n\n" + line + "\n\nA lamp.\n")).contains(line);
  }

  @Test
  @DisplayName(
      "numbers of texts listed one a line are no pages, though two have the last in common")
  void listedNumbers() {
    assertThat(Sheets.blocks("Recalling\n\n61/214\n\n62/214\n\n63/214\n\nA lamp.\n"))
        .containsExactly("Recalling", "61/214", "62/214", "63/214", "A lamp.");
  }

  @ParameterizedTest
  @CsvSource({"7, false", "6, true"})
  @DisplayName("pages of one total are believed where at least half of them are there")
  void pagesOfATotal(int pages, boolean stay) {
    StringBuilder source = new StringBuilder("A bell.\n\n");
    for (int page = 1; page <= pages; page++) {
      source.append(page).append("/14\n\nA lamp.\n\n");
    }
    assertThat(Sheets.blocks(source.toString()).contains("3/14")).isEqualTo(stay);
  }

  @Test
  @DisplayName("notes at a page's foot stand behind the paragraph that they cut")
  void notesAtFoot() {
    String source =
        """
        1. Requests the keepers of every light on the coast of the valley to see to it, without any
        delay and at the expense of the parties, that the lamps¹ are lit at dusk and that the bells
        __________________
        1 LVC/COP/2036/3.

        are rung whenever a boat comes in;
        """;
    assertThat(Sheets.blocks(source))
        .containsExactly(
            "1. Requests the keepers of every light on the coast of the valley to see to it, without"
                + " any delay and at the expense of the parties, that the lamps are lit at dusk and"
                + " that the bells are rung whenever a boat comes in;",
            "{1} 1 LVC/COP/2036/3.");
  }

  @Test
  @DisplayName("notes at the end are notes, one by one")
  void notesAtEnd() {
    List<String> expected = new ArrayList<>(List.of("Lowen Valley", "Conference", "8/4. Bells"));
    expected.addAll(LETTER);
    String body = String.join("\n\n", expected);
    String source = body + "\n\n1 LVC/COP/2036/3.\n2 See LVC/COP/2036/4, para. 7.\n";
    expected.add("{1} 1 LVC/COP/2036/3.");
    expected.add("{2} 2 See LVC/COP/2036/4, para. 7.");
    assertThat(Sheets.blocks(source)).isEqualTo(expected);
  }

  @Test
  @DisplayName("the next note follows the one before, whatever that one ends with")
  void notesWithoutStops() {
    String source = "A head\n\n".repeat(9) + clean() + "\n1 Ibid.\n2 LVC/COP/2036/3, para. 41\n";
    assertThat(Sheets.blocks(source)).endsWith("{1} 1 Ibid.", "{2} 2 LVC/COP/2036/3, para. 41");
    assertThat(Sheets.blocks(source.replace("\n2 ", "\n3 ")))
        .endsWith("{1} 1 Ibid.", "3 LVC/COP/2036/3, para. 41");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "23 July 2036~false",
        "23 Lanterns on the quay.~false",
        "1 Lanterns on the quay.~true"
      })
  @DisplayName("a line with a date is no note, nor is one whose number cannot come next")
  void dateIsNoNote(String line, boolean note) {
    List<String> blocks = Sheets.blocks("A head\n\n".repeat(9) + clean() + "\n" + line + "\n");
    assertThat(blocks.getLast().startsWith("{")).isEqualTo(note);
  }

  @Test
  @DisplayName("asterisks before a line make it a note below zero")
  void asterisks() {
    assertThat(Sheets.blocks("LVC/COP/2036/5*\n\n* Reissued for technical reasons.\n"))
        .containsExactly("LVC/COP/2036/5", "{-1} Reissued for technical reasons.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\t\t", "   ", "                    "})
  @DisplayName("cells of the head that stand side by side are lines of their own")
  void headCells(String gap) {
    assertThat(
            Sheets.blocks(
                "United Nations" + gap + "A/91/1\nGeneral Assembly" + gap + "Distr.: General\n"))
        .containsExactly("United Nations", "A/91/1", "General Assembly", "Distr.: General");
    assertThat(Sheets.blocks("联合国" + gap + "A/91/1\n")).containsExactly("联合国", "A/91/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General Assembly  Distr.: General",
        "91/4.   Bells on ferries",
        "The bells of   the lower valley",
        "(a)   Opening of the session"
      })
  @DisplayName("two spaces, the number of a title and spread words set no cells apart")
  void noHeadCells(String line) {
    assertThat(Sheets.blocks(line)).hasSize(1);
  }

  @Test
  @DisplayName("between whole paragraphs narrow lines of titles tell no width")
  void narrowTitles() {
    String head =
        "Conference of States\nto the convention\nof the valley\n\nTenth session\nSaint-Orme, 3 to 5 March 2036\nItem 2 of the agenda\n\n";
    assertThat(
            Sheets.blocks(
                head
                    + "1. "
                    + "The bells were rung. ".repeat(12)
                    + "\n\n2. "
                    + "The gates were shut. ".repeat(12)
                    + "\n\n3. "
                    + "The lamps were lit. ".repeat(12)))
        .contains("Saint-Orme, 3 to 5 March 2036", "Item 2 of the agenda");
  }

  @Test
  @DisplayName("strokes set cells apart as tabs do, and the line under the heads says nothing")
  void strokes() {
    List<Block> rows =
        Sheets.text("Date | Item | Title\n--- | --- | ---\n| 3 March | 1 | Opening |\n").blocks();
    assertThat(rows).hasSize(2).allMatch(Block::table);
    assertThat(Sheets.blocks("One stroke | is a word's."))
        .containsExactly("One stroke | is a word's.");
  }

  @Test
  @DisplayName("lines with tabs are rows of a table and stand alone")
  void tables() {
    String source = "10 a.m.\t1\tOpening\n3 p.m.\t2\tFerries\n";
    assertThat(Sheets.blocks(source)).containsExactly("10 a.m.\t1\tOpening", "3 p.m.\t2\tFerries");
    assertThat(Sheets.text(source).blocks()).allMatch(Block::table);
  }

  @Test
  @DisplayName("nothing is no block")
  void nothing() {
    assertThat(Sheets.blocks("")).isEmpty();
    assertThat(Sheets.blocks("\n\n \n\f\n")).isEmpty();
    assertThat(Sheets.blocks("****\n")).isEmpty();
    assertThat(Sheets.text("").span(0, 0)).isEqualTo(new Span(0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("every character of a block leads back to the character it was made of")
  void leadsBack(long seed) {
    Random random = new Random(seed);
    String source =
        wrap(LETTER, 50 + random.nextInt(50), " ".repeat(random.nextInt(4)), "\n", "\n\n");
    source = source.replace("bell", "**bell**").replace("valley", "<i>val\u00adley</i>");
    Text text = Sheets.text(source);
    for (Block block : text.blocks()) {
      for (int i = block.start(); i < block.end(); i++) {
        Span span = text.span(i, i + 1);
        char from = source.charAt(span.start());
        char to = text.chars()[i];
        assertThat(Character.isWhitespace(from) ? ' ' : from).isEqualTo(to);
        assertThat(span.end()).isEqualTo(span.start() + 1);
      }
      assertThat(text.span(block.start(), block.end()).start())
          .isEqualTo(text.span(block.start(), block.start() + 1).start());
    }
  }

  private static String wrap(
      List<String> paragraphs, int width, String indent, String between, String behind) {
    StringBuilder all = new StringBuilder();
    for (String paragraph : paragraphs) {
      int column = 0;
      all.append(indent);
      for (String word : paragraph.split(" ", -1)) {
        if (column > 0 && column + 1 + word.length() > width) {
          all.append(between).append(indent);
          column = 0;
        }
        all.append(column > 0 ? " " : "").append(word);
        column += word.length() + (column > 0 ? 1 : 0);
      }
      all.append(behind);
    }
    return all.toString();
  }
}

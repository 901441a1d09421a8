package org.saisine.secretariat.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list beside the register")
class ReconciliationTest {
  private static final String HEAD = "symbol,paragraph,due";

  private final Keeper lamps = Keeper.lamps();

  @Nested
  @DisplayName("of mandates")
  class Mandates {
    @Test
    @DisplayName("agrees where every row has its mandate, and every mandate of its sessions a row")
    void agrees() {
      Outcome.Compared compared =
          lamps.compares(
              HEAD,
              "A/HRC/RES/91/14,1,HRC 93",
              "A/HRC/RES/91/14,2,2036-06-30",
              "A/HRC/RES/91/22,3,HRC 93; HRC 96");
      assertThat(compared.mismatches()).isEmpty();
      assertThat(compared.agreeing()).isEqualTo(3);
      assertThat(compared.covered()).containsExactly(new Item.Period("HRC", "91"));
    }

    @Test
    @DisplayName("lacks only what is of a session of which it names a document")
    void covers() {
      assertThat(lamps.tells(HEAD, "A/HRC/RES/91/14,1,HRC 93"))
          .containsExactly(
              "- only-ours A/HRC/RES/91/14 2 <|2036-06-30>",
              "- only-ours A/HRC/RES/91/22 3 <|HRC 93; HRC 96>");
      assertThat(lamps.tells(HEAD, "A/HRC/RES/1/1,1,HRC 93"))
          .containsExactly("2 only-theirs A/HRC/RES/1/1 1 <HRC 93|>");
    }

    @Test
    @DisplayName("may name another time, or the same under another paragraph")
    void others() {
      assertThat(
              lamps.tells(
                  HEAD,
                  "A/HRC/RES/91/14,1,HRC 94",
                  "A/HRC/RES/91/14,7,2036-06-30",
                  "A/HRC/RES/91/22,3,HRC 93; HRC 96"))
          .containsExactly(
              "2 other-due A/HRC/RES/91/14 1 <HRC 94|HRC 93>",
              "3 other-paragraph A/HRC/RES/91/14 7 <7|2>");
    }

    @Test
    @DisplayName("names no other paragraph where two mandates have that time: which, nobody knows")
    void noGuess() {
      Keeper twins =
          new Keeper()
              .owes("A/HRC/RES/91/14", "HRC", "91", "1", "HRC 93")
              .owes("A/HRC/RES/91/14", "HRC", "91", "2", "HRC 93");
      assertThat(twins.tells(HEAD, "A/HRC/RES/91/14,7,HRC 93"))
          .containsExactly(
              "2 only-theirs A/HRC/RES/91/14 7 <HRC 93|>",
              "- only-ours A/HRC/RES/91/14 1 <|HRC 93>",
              "- only-ours A/HRC/RES/91/14 2 <|HRC 93>");
    }

    @Test
    @DisplayName("may have a row for each time of one mandate, or one row for several mandates")
    void split() {
      assertThat(
              lamps.tells(
                  HEAD,
                  "A/HRC/RES/91/14,1,HRC 93",
                  "A/HRC/RES/91/14,2,2036-06-30",
                  "A/HRC/RES/91/22,3,HRC 96",
                  "A/HRC/RES/91/22,3,HRC 93"))
          .isEmpty();
      Keeper two =
          new Keeper()
              .owes("A/HRC/RES/91/14", "HRC", "91", "1", "HRC 93")
              .owes("A/HRC/RES/91/14", "HRC", "91", "1", "HRC 94");
      assertThat(two.tells(HEAD, "A/HRC/RES/91/14,1,HRC 93; HRC 94")).isEmpty();
      assertThat(two.tells(HEAD, "A/HRC/RES/91/14,1,HRC 93"))
          .containsExactly("- only-ours A/HRC/RES/91/14 1 <|HRC 94>");
    }

    @Test
    @DisplayName("says the same twice where a row comes more often than the register has it")
    void twice() {
      assertThat(lamps.tells(HEAD + ",note", "A/HRC/RES/92/1,1,,a", "A/HRC/RES/92/1,1,,a"))
          .containsExactly("3 twice A/HRC/RES/92/1 1 <|> twice 2");
      Keeper two =
          new Keeper()
              .owes("A/HRC/RES/92/1", "HRC", "92", "1", "HRC 93")
              .owes("A/HRC/RES/92/1", "HRC", "92", "1", "HRC 93");
      String row = "A/HRC/RES/92/1,1,HRC 93";
      assertThat(two.tells(HEAD, row, row)).isEmpty();
      assertThat(two.tells(HEAD, row, row, row))
          .containsExactly("4 twice A/HRC/RES/92/1 1 <HRC 93|> twice 2");
    }

    @Test
    @DisplayName("without times, stands for all mandates of its paragraphs")
    void untimed() {
      assertThat(lamps.tells("symbol,paragraph", "A/HRC/RES/91/14,1", "A/HRC/RES/91/14,2"))
          .containsExactly("- only-ours A/HRC/RES/91/22 3 <|HRC 93; HRC 96>");
      assertThat(lamps.tells("symbol,paragraph", "A/HRC/RES/92/1,2"))
          .containsExactly(
              "2 only-theirs A/HRC/RES/92/1 2 <|>", "- only-ours A/HRC/RES/92/1 1 <|>");
    }

    @Test
    @DisplayName("without paragraphs, is compared by its times")
    void unplaced() {
      assertThat(
              lamps.tells(
                  "due,symbol",
                  "HRC 93,A/HRC/RES/91/14",
                  "HRC 94,A/HRC/RES/91/14",
                  "HRC 93; HRC 96,A/HRC/RES/91/22"))
          .containsExactly(
              "3 only-theirs A/HRC/RES/91/14 <HRC 94|>",
              "- only-ours A/HRC/RES/91/14 2 <|2036-06-30>");
    }

    @Test
    @DisplayName("tells a row that cannot be read, and does not miss what the row may well mean")
    void unread() {
      assertThat(
              lamps.tells(
                  HEAD,
                  "A/HRC/RES/91/14,1,03/04/2036",
                  "A/HRC/RES/91/14,2 and 3,2036-06-30",
                  "A/HRC/RES/91/22,3,some day",
                  ",1,HRC 93",
                  "91/22,3,HRC 93"))
          .containsExactly(
              "2 unread A/HRC/RES/91/14 1 <03/04/2036|> day-open 03/04/2036|2036-04-03|2036-03-04",
              "3 unread A/HRC/RES/91/14 2 and 3 <2036-06-30|> paragraphs 2 and 3",
              "4 unread A/HRC/RES/91/22 3 <some day|> due some day",
              "5 unread 1 <HRC 93|> symbol-empty",
              "6 unread 91/22 3 <HRC 93|> symbol-part 91/22|A/HRC/RES/91/22");
    }

    @Test
    @DisplayName("tells all that is wrong with a row")
    void all() {
      assertThat(lamps.tells(HEAD, "\"A/HRC/RES/92/1\"x,none,soon,more"))
          .containsExactly(
              "2 unread A/HRC/RES/92/1x none <soon|> behind-quote x beyond more paragraph none due"
                  + " soon");
    }

    @Test
    @DisplayName("writes symbols its own way, and is compared all the same")
    void forms() {
      assertThat(lamps.tells(HEAD, "a/hrc/res/92/1,1,"))
          .containsExactly("2 other-form a/hrc/res/92/1 1 <a/hrc/res/92/1|A/HRC/RES/92/1>");
      assertThat(lamps.tells(HEAD, "A-HRC-RES-92-1,2,"))
          .containsExactly(
              "2 other-form A-HRC-RES-92-1 2 <A-HRC-RES-92-1|A/HRC/RES/92/1>",
              "2 only-theirs A-HRC-RES-92-1 2 <|>",
              "- only-ours A/HRC/RES/92/1 1 <|>");
    }
  }

  @Nested
  @DisplayName("of documents")
  class Documents {
    private final Keeper held =
        new Keeper()
            .holds("A/HRC/RES/91/14", "HRC", "91", "en", "2036-04-01", "2036-04-02")
            .holds("A/HRC/RES/91/14", "HRC", "91", "fr", "2036-04-01", "2036-04-02")
            .holds("A/HRC/RES/91/22", "HRC", "91", "en")
            .holds("A/RES/91/152", "GA", "91", "en");

    @Test
    @DisplayName("names documents in languages, with the day of adoption or of issue")
    void agrees() {
      assertThat(
              held.tells(
                  "date;symbol;language;title",
                  "2036-04-02;A/HRC/RES/91/14;English;Bells",
                  "1 April 2036;A/HRC/RES/91/14;F;Cloches",
                  "01/05/2036;A/HRC/RES/91/22;en;Lamps"))
          .containsExactly(
              "4 unread A/HRC/RES/91/22 <en 01/05/2036|> day-open 01/05/2036|2036-05-01|2036-01-05");
    }

    @Test
    @DisplayName("may have another day, a language that is not here, or lack one that is")
    void differs() {
      assertThat(
              held.tells(
                  "symbol,adopted,language",
                  "A/HRC/RES/91/14,2036-04-02,en",
                  "A/HRC/RES/91/14,2036-04-01,fr ru",
                  "A/HRC/RES/91/14,2036-04-01,fr"))
          .containsExactly(
              "2 other-date A/HRC/RES/91/14 <2036-04-02|2036-04-01, 2036-04-02>",
              "3 only-theirs A/HRC/RES/91/14 <ru 2036-04-01|>",
              "4 twice A/HRC/RES/91/14 <fr 2036-04-01|> twice 3",
              "- only-ours A/HRC/RES/91/22 <|en>");
    }

    @Test
    @DisplayName("of symbols alone asks whether they are here, in any language")
    void symbols() {
      assertThat(held.tells("Document symbol", "A/RES/91/152", "A/RES/91/153"))
          .containsExactly("3 only-theirs A/RES/91/153 <|>");
      assertThat(held.compares("Document symbol", "A/RES/91/152").subject())
          .isEqualTo(Outcome.Subject.DOCUMENTS);
    }
  }

  @Nested
  @DisplayName("as a file")
  class File {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    @DisplayName("is read in UTF-8 and UTF-16, with a mark and without one")
    void encodings(String charset) {
      String list = "symbol,paragraph,due,note\nA/HRC/RES/92/1,1,,Glocke für Öl\n";
      assertThat(lamps.reads(list.getBytes(Charset.forName(charset))))
          .isInstanceOfSatisfying(
              Outcome.Compared.class, all -> assertThat(all.mismatches()).isEmpty());
      assertThat(lamps.reads(("\ufeff" + list).getBytes(Charset.forName(charset))))
          .isInstanceOfSatisfying(
              Outcome.Compared.class, all -> assertThat(all.mismatches()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = "->",
        value = {
          "symbol;paragraph;due -> A/HRC/RES/92/1;1;",
          "symbol\tparagraph\tdue -> A/HRC/RES/92/1\t1\t",
          "OP; Due date ;Symbol -> 1;;A/HRC/RES/92/1",
          "cote,paragraphe,échéance -> A/HRC/RES/92/1,1,",
          "символ,пункт,срок -> A/HRC/RES/92/1,1,",
          "文号,段,期限 -> A/HRC/RES/92/1,1,",
        })
    @DisplayName("has its columns in any order, under many names, with any of three marks between")
    void heads(String head, String row) {
      assertThat(lamps.tells(head, row)).isEmpty();
    }

    @Test
    @DisplayName("keeps what is not compared, to be shown with what differs")
    void other() {
      Outcome.Compared compared =
          lamps.compares(
              "owner,symbol,paragraph,due,note", "OHCHR,A/HRC/RES/92/1,9,,\"two\nlines, quoted\"");
      assertThat(compared.mismatches().getFirst().of().orElseThrow().other())
          .isEqualTo(Map.of("owner", "OHCHR", "note", "two\nlines, quoted"));
      assertThat(new String(new Answers(Fault::code).csv(compared), StandardCharsets.UTF_8))
          .startsWith("\ufefftype,row,symbol,paragraph,theirs,ours,why,owner,note\r\n")
          .contains("only-theirs,2,A/HRC/RES/92/1,9,,,,OHCHR,\"two\nlines, quoted\"");
    }

    @Test
    @DisplayName("is refused where it has no column for symbols, two of them, or nothing at all")
    void refused() {
      assertThat(lamps.refuses("number,due\n1,2036"))
          .containsExactly(Fault.of("no-symbol", "number, due"));
      assertThat(lamps.refuses("symbol,due,Symbol\n1,2036,2"))
          .containsExactly(Fault.of("two-columns", "symbol", 1, 3));
      assertThat(lamps.refuses(" \n\n")).containsExactly(Fault.of("empty"));
      assertThat(lamps.refuses("symbol\n" + "x\n".repeat(Cells.MOST_ROWS)))
          .containsExactly(Fault.of("rows", Cells.MOST_ROWS));
    }

    @Test
    @DisplayName("goes on behind a quotation that never ends")
    void openQuote() {
      assertThat(
              lamps.tells(
                  HEAD, "\"A/HRC/RES/92/1,1,", "A/HRC/RES/92/1,1,HRC 99", "A/RES/91/152,4,2037"))
          .containsExactly(
              "2 unread A/HRC/RES/92/1 1 <|> open-quote A/HRC/RES/92/1",
              "3 only-theirs A/HRC/RES/92/1 1 <HRC 99|>");
    }
  }

  @Test
  @DisplayName("What comes of it is one object for other software")
  void json() {
    Outcome.Compared compared = lamps.compares(HEAD + ",note", "A/HRC/RES/92/1,9,,\"a \"\"b\"\"\"");
    assertThat(new String(new Answers(Fault::code).json(compared), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"compared\":\"mandates\",\"rows\":1,\"agreeing\":0,"
                + "\"covers\":[{\"organ\":\"HRC\",\"session\":\"92\"}],"
                + "\"counts\":{\"only-ours\":1,\"only-theirs\":1},\"mismatches\":["
                + "{\"type\":\"only-theirs\",\"row\":2,\"symbol\":\"A/HRC/RES/92/1\","
                + "\"paragraph\":\"9\",\"theirs\":\"\",\"ours\":\"\",\"why\":\"\","
                + "\"other\":{\"note\":\"a \\\"b\\\"\"}},"
                + "{\"type\":\"only-ours\",\"symbol\":\"A/HRC/RES/92/1\",\"paragraph\":\"1\","
                + "\"theirs\":\"\",\"ours\":\"\",\"why\":\"\",\"other\":{}}]}");
    assertThat(Answers.counts(compared)).isEqualTo(Map.of("only-ours", 1, "only-theirs", 1));
  }
}

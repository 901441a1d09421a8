package org.saisine.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.vocabulary.Record;

/** Whatever the bytes, a record comes back, and in a time that grows with their number. */
class TotalTest {

  /** Generous: only work that grows with the square of the length can take so long. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String HEAD =
      """
      LVC/COP/RES/8/4

      Distr.: General

      Conference of the Parties

      8/4. Bells

      The Conference of the Parties,

      """;

  static Stream<Arguments> unkind() {
    return Stream.of(
        of("opening brackets", n -> "[".repeat(n)),
        of("opening parentheses", n -> "(".repeat(n)),
        of("less-than signs", n -> "<".repeat(n)),
        of("tags that never close", n -> "<a ".repeat(n)),
        of("links that never close", n -> "[a](".repeat(n)),
        of("asterisks", n -> "*".repeat(n)),
        of("asterisks behind words", n -> "a* ".repeat(n)),
        of("carets", n -> "^".repeat(n)),
        of("raised groups that never close", n -> "^{".repeat(n)),
        of("underscores", n -> "_ ".repeat(n)),
        of("backslashes", n -> "\\".repeat(n)),
        of("ampersands", n -> "&".repeat(n)),
        of("backticks", n -> "`".repeat(n)),
        of("raised digits", n -> "¹".repeat(n)),
        of("raised digits on lines", n -> "¹\n".repeat(n)),
        of("NULs", n -> "\0".repeat(n)),
        of("lone surrogates", n -> "\ud83d".repeat(n)),
        of("combining marks", n -> "\u0301".repeat(n)),
        of("soft hyphens", n -> "a\u00ad".repeat(n)),
        of("hyphens at line ends", n -> "light-\nhouse\n".repeat(n)),
        of("different hyphens at line ends", n -> lines(n / 4, i -> "light" + i + "-\nhouse" + i)),
        of("line breaks", n -> "\n".repeat(n)),
        of("carriage returns", n -> "\r".repeat(n)),
        of("form feeds", n -> "\f".repeat(n)),
        of("tabs", n -> "\t".repeat(n)),
        of("spaces", n -> " ".repeat(n)),
        of("blank lines of spaces", n -> "    \n".repeat(n)),
        of("one word", n -> "a".repeat(n)),
        of("one number", n -> "7".repeat(n)),
        of("one sentence without end", n -> HEAD + "1. Requests " + "bells and ".repeat(n)),
        of("numbered paragraphs", n -> HEAD + lines(n, i -> (i + 1) + ". Requests bells;\n")),
        of("paragraphs with one number", n -> HEAD + lines(n, i -> "1. Requests bells;\n")),
        of("preambular paragraphs", n -> HEAD + lines(n, i -> "Recalling bells,\n")),
        of("lettered points", n -> HEAD + "1. Requests:\n\n" + lines(n, i -> "(a) Bells;\n")),
        of(
            "nested points",
            n -> HEAD + "1. Requests:\n\n" + lines(n / 3, i -> "(a)\n\n(i)\n\na.\n")),
        of("bare numbers", n -> "1/1 ".repeat(n)),
        of(
            "bare numbers in a resolution",
            n -> HEAD + "Recalling its resolutions " + "1/1, ".repeat(n)),
        of("the word resolution", n -> "resolution ".repeat(n)),
        of("its resolutions", n -> HEAD + "Recalling " + "its resolutions ".repeat(n)),
        of("and-lists", n -> HEAD + "Recalling its resolutions 1/1" + " and 1/1".repeat(n)),
        of("half symbols", n -> "A/1/".repeat(n)),
        of("symbols", n -> "A/91/3, ".repeat(n)),
        of("symbols on lines", n -> "A/91/3\n".repeat(n)),
        of("different symbols on lines", n -> lines(n, i -> "A/91/" + i)),
        of("one long symbol", n -> "A" + "/1".repeat(n)),
        of("capitals with slashes", n -> "AB/".repeat(n)),
        of("notes", n -> HEAD + lines(n, i -> (i + 1) + " See A/91/3.")),
        of("raised notes", n -> HEAD + lines(n, i -> "¹ See A/91/3.")),
        of("cut by notes", n -> HEAD + "1. Requests" + "\n¹ See A/91/3.\n\nbells".repeat(n / 4)),
        of("rules", n -> "___\n".repeat(n)),
        of("rules and notes", n -> HEAD + "Bells\n___\n1 See\n".repeat(n / 4)),
        of("marks", n -> HEAD + "1. Requests " + "bells¹ ".repeat(n)),
        of("dates", n -> "12 October 2036, ".repeat(n)),
        of("days", n -> "12, ".repeat(n)),
        of("ranges", n -> "12-".repeat(n)),
        of("years", n -> "2036 ".repeat(n)),
        of("months", n -> "October ".repeat(n)),
        of("sessions", n -> "session ".repeat(n)),
        of("ordinals", n -> "third ".repeat(n)),
        of(
            "votes",
            n -> HEAD + "1. Requests.\n\n[Adopted by a recorded vote of " + "1 to ".repeat(n)),
        of(
            "lists of votes",
            n -> HEAD + "1. Requests.\n\n[Adopted:\n" + "In favour: Fiji\n".repeat(n)),
        of("unknown States", n -> HEAD + "1. Asks.\n\n[Adopted:\nFor: " + "Marrendale, ".repeat(n)),
        of("brackets of votes", n -> HEAD + "1. Asks.\n\n" + "[Adopted\n\n".repeat(n)),
        of("meetings", n -> HEAD + "1. Asks.\n\n" + "54th meeting\n\n".repeat(n)),
        of("annexes", n -> HEAD + "1. Asks.\n\n" + "Annex\n\n".repeat(n)),
        of("items in the head", n -> "Agenda item " + "3 (a), ".repeat(n) + "\n\n" + HEAD),
        of("acts", n -> HEAD + "1. " + "Requests and ".repeat(n)),
        of("adverbs", n -> HEAD + "1. Requests " + "also ".repeat(n)),
        of(
            "requests of one paragraph",
            n -> HEAD + "1. " + "Requests the Secretariat to report to it at its ".repeat(n / 4)),
        of(
            "deadlines",
            n -> "Note by the Secretariat\n\n1. " + "On 3 May 2036 the Chair wrote ".repeat(n / 4)),
        of("asking without end", n -> "联合国\n\n秘书处的说明\n\n1. " + "要求在".repeat(n)),
        of("reports moved without end", n -> "联合国\n\n秘书处的说明\n\n1. " + "报告延长".repeat(n)),
        of("a note of nothing", n -> "¹*\n2 Bells\n" + "a".repeat(n)),
        of("what describes without end", n -> "联合国\n\n秘书处的说明\n\n1. 设立" + "的".repeat(n)),
        of(
            "a meeting before notes",
            n ->
                "Note by the Secretariat\n\n1. The Group met on 3 May 2036\n"
                    + "¹ See\n".repeat(n)),
        of("marks that open lines", n -> "缔约方会议，\n\n" + "钟⁹\n¹ 见钟声\n".repeat(n / 4)),
        of("agenda items", n -> agenda() + lines(n, i -> (i + 1) + ". Bells")),
        of("agenda annotations", n -> agenda() + "Annotations\n\n" + lines(n, i -> "1. Bells\n")),
        of("agenda letters", n -> agenda() + "1. Bells\n" + lines(n, i -> "(a) Bells;")),
        of("timetables", n -> agenda() + "Annex\n\n" + "10 a.m.\t1\tBells\n".repeat(n)));
  }

  private static String agenda() {
    return "LVC/COP/2036/1\n\nConference of the Parties\n\nAnnotated provisional agenda\n\n"
        + "Provisional agenda\n\n";
  }

  private static String lines(int n, IntFunction<String> line) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < n; i++) {
      all.append(line.apply(i)).append('\n');
    }
    return all.toString();
  }

  private static Arguments of(String name, IntFunction<String> text) {
    return argumentSet(name, text);
  }

  @ParameterizedTest(name = "{argumentSetName}")
  @MethodSource("unkind")
  @DisplayName("more than a hundred thousand of anything are read")
  void unkind(IntFunction<String> text) {
    byte[] bytes = text.apply(120_000).getBytes(UTF_8);
    Record record = assertTimeoutPreemptively(LIMIT, () -> read(bytes));
    assertThat(record.source().characters()).isPositive();
  }

  @Test
  @DisplayName("a line of fifty million characters is read")
  void oneLine() {
    big("bell and lamp ".repeat(3_600_000));
  }

  @Test
  @DisplayName("fifty million characters of short lines are read")
  void shortLines() {
    big("bell and lamp\n".repeat(3_600_000));
  }

  private static void big(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Record record = assertTimeoutPreemptively(LIMIT, () -> read(bytes));
    assertThat(record.source().characters()).isEqualTo(bytes.length);
  }

  private static Record read(byte[] bytes) {
    return Reader.standard().read(new Source("unkind.txt", bytes));
  }
}

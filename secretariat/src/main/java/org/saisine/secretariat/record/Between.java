package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * What stands between the paragraphs of a document and after them: who speaks, headings, notes, the
 * closing formula. It belongs to the text, and whoever reads the page misses nothing of it.
 */
final class Between {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Numbers of pages, rules and the like. */
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*");

  private static final Pattern BREAK = Pattern.compile("\\f");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** What stands at as many edges of pages, but for its numbers, is their head or foot. */
  private static final int RUNNING = 2;

  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<Integer, List<String>> before = new HashMap<>();
  private final List<String> after;

  Between(Reading reading) {
    Record record = reading.record();
    String text = reading.text();
    List<Span> spans = record.paragraphs().stream().map(each -> each.span()).toList();
    int at = spans.isEmpty() ? 0 : head(record.masthead(), spans.getFirst().start());
    Map<Integer, List<String>> all = new HashMap<>();
    for (Span span : spans) {
      all.put(span.start(), blocks(text, at, span.start()));
      at = Math.max(at, span.end());
    }
    List<String> rest = blocks(text, at, text.length());
    all.forEach((start, blocks) -> before.put(start, withoutEdges(blocks)));
    after = withoutEdges(rest);
  }

  /**
   * Before a paragraph, block by block; its item's title only where the page has no heading of it.
   */
  List<String> before(Paper.Line line) {
    return before.getOrDefault(line.span().start(), List.of()).stream()
        .filter(block -> line.heading().isEmpty() || !line.heading().endsWith(unnumbered(block)))
        .toList();
  }

  /** A heading without its number. */
  private static String unnumbered(String block) {
    return block.substring(block.indexOf(' ') + 1);
  }

  /** After the last paragraph; of a document without any, all of it. */
  List<String> after() {
    return after;
  }

  /** Where the masthead ends, which the page shows above the text. */
  private static int head(Record.Masthead masthead, int first) {
    return Stream.of(
            masthead.symbol(),
            masthead.title(),
            masthead.adopted(),
            masthead.issued(),
            masthead.session(),
            masthead.draft())
        .flatMap(fact -> fact.stream())
        .map(Fact::span)
        .mapToInt(Span::end)
        .filter(end -> end <= first)
        .max()
        .orElse(first);
  }

  private List<String> blocks(String text, int from, int to) {
    List<String> blocks = new ArrayList<>();
    String[] pages = BREAK.split(text.substring(Math.min(from, to), to), -1);
    for (int page = 0; page < pages.length; page++) {
      List<String> here = blocks(pages[page]);
      if (!here.isEmpty() && page > 0) {
        edges.merge(bare(here.getFirst()), 1, Integer::sum);
      }
      if (!here.isEmpty() && page < pages.length - 1) {
        edges.merge(bare(here.getLast()), 1, Integer::sum);
      }
      blocks.addAll(here);
    }
    return blocks;
  }

  private static List<String> blocks(String page) {
    return EMPTY_LINE
        .splitAsStream(page)
        .map(block -> BLANKS.matcher(block).replaceAll(" ").strip())
        .filter(block -> !NO_WORDS.matcher(block).matches())
        .toList();
  }

  private List<String> withoutEdges(List<String> blocks) {
    return blocks.stream().filter(each -> edges.getOrDefault(bare(each), 0) < RUNNING).toList();
  }

  private static String bare(String block) {
    return NO_LETTERS.matcher(block).replaceAll("");
  }
}

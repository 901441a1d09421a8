package org.saisine.cli;

import java.util.List;
import java.util.stream.Stream;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

/** The mandates of many documents as one table, whose columns stand before the first is read. */
final class MandateList {
  private final int width;
  private final Style style;
  private final Words words;
  private final Phrases phrases;
  private final int[] columns;

  MandateList(int width, Style style, Words words) {
    this.width = width;
    this.style = style;
    this.words = words;
    this.phrases = new Phrases(words);
    this.columns = columns(new Paper(width, style).inside());
  }

  /** The columns of known words are as wide as the longest of them; names share the rest. */
  private int[] columns(int room) {
    List<String> kinds =
        Stream.of(Mandate.Kind.values())
            .map(kind -> words.say("mandate." + JsonRecords.word(kind)))
            .toList();
    int what = Table.longestWord(kinds);
    int every =
        Table.longestWord(
            Stream.of(
                    "column.every",
                    "every.annual",
                    "every.biennial",
                    "every.triennial",
                    "every.quadrennial",
                    "every.each-session")
                .map(words::say)
                .toList());
    int paragraph = 4;
    int[] named = Table.share(room - what - every - paragraph - 6, 5, 5, 4, 5);
    return new int[] {named[0], named[1], what, named[2], named[3], every, paragraph};
  }

  String head() {
    Paper paper = new Paper(width, style);
    List<String> titles =
        Stream.of("symbol", "who", "what", "to", "due", "every", "paragraph")
            .map(name -> words.say("column." + name))
            .toList();
    Table.head(paper, titles, columns);
    paper.rule('\u2500');
    return paper.toString();
  }

  String rows(Record record) {
    Paper paper = new Paper(width, style);
    String name = record.masthead().symbol().map(Fact::value).orElse(record.source().name());
    for (Mandate mandate : record.mandates()) {
      Table.body(
          paper,
          Stream.of(
                  name,
                  phrases.names(mandate.by()),
                  words.say("mandate." + JsonRecords.word(mandate.kind())),
                  phrases.names(mandate.to()),
                  phrases.dues(mandate.due()),
                  mandate.every().map(phrases::every).orElse(""),
                  mandate.paragraph())
              .map(Glyphs::shown)
              .toList(),
          columns);
    }
    return paper.toString();
  }
}

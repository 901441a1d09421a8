package org.saisine.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Event;

/** Events along a line of time; those without a date stand at its end, where they claim none. */
final class Timeline {
  private static final Comparator<Event> IN_TIME =
      Comparator.comparing(event -> event.date().orElse(LocalDate.MAX));

  private final Paper paper;
  private final Words words;
  private final Phrases phrases;

  Timeline(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
    this.phrases = new Phrases(words);
  }

  void print(List<Event> events) {
    List<Event> inTime = events.stream().sorted(IN_TIME).toList();
    int dateColumn = inTime.stream().mapToInt(event -> Glyphs.width(date(event))).max().orElse(0);
    dateColumn = Math.min(dateColumn, paper.inside() / 3);
    for (int i = 0; i < inTime.size(); i++) {
      print(inTime.get(i), dateColumn, i == inTime.size() - 1);
    }
  }

  private void print(Event event, int dateColumn, boolean last) {
    int room = paper.inside() - dateColumn - 3;
    List<String> dates = Lines.of(date(event), dateColumn);
    List<Line> lines = new ArrayList<>();
    Lines.of(Glyphs.shown(headline(event)), room)
        .forEach(line -> lines.add(new Line(Ink.PLAIN, line)));
    String quotation = Glyphs.shown(words.say("quoted", event.text()));
    Lines.first(2, quotation, room).forEach(line -> lines.add(new Line(Ink.QUIET, line)));
    int height = Math.max(lines.size(), dates.size());
    for (int i = 0; i < height; i++) {
      String date = i < dates.size() ? dates.get(i) : "";
      Line line = i < lines.size() ? lines.get(i) : new Line(Ink.PLAIN, "");
      paper.inner(
          " ".repeat(Math.max(0, dateColumn - Glyphs.width(date)))
              + paper.paint(Ink.PLAIN, date)
              + " "
              + stroke(event, i == 0, last)
              + " "
              + paper.paint(line.ink(), line.words()));
    }
  }

  private String stroke(Event event, boolean first, boolean last) {
    if (!first) {
      return last ? " " : paper.paint(Ink.QUIET, "\u2502");
    }
    return paper.paint(Ink.ACCENT, event.date().isPresent() ? "\u25cf" : "\u25cb");
  }

  private String date(Event event) {
    return event.date().isEmpty()
        ? words.say("undated")
        : phrases.dates(event.date(), event.until());
  }

  private String headline(Event event) {
    String told = phrases.headline(event);
    return event.paragraph().map(paragraph -> told + " \u00b7 " + paragraph).orElse(told);
  }

  private record Line(Ink ink, String words) {}
}

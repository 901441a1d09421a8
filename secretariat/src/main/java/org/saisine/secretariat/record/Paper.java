package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * A document as it is laid on the table: its paragraphs as printed, each fact marked where it
 * stands, and in the margin what was understood.
 */
final class Paper {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A point of a paragraph on a line of its own: (a), b), (iv), （一）, '1'. */
  private static final Pattern POINT =
      Pattern.compile("\\s*\\n\\s*(?=[(（]?[\\p{L}\\d]{1,4}[)）]\\s?|['’‘]\\d{1,2}['’‘])");

  private final Record record;
  private final String text;
  private final Words words;
  private final Map<String, String> held;
  private final String side;
  private final Phrases phrases;
  private final List<Wash> washes = new ArrayList<>();

  /**
   * @param words of whoever reads
   * @param held the titles of documents that the register holds, by symbol: only they are linked
   * @param side what sets the names of this paper's parts apart from another's on the same page
   */
  Paper(Reading reading, Words words, Map<String, String> held, String side) {
    this.record = reading.record();
    this.text = reading.text();
    this.words = words;
    this.held = held;
    this.side = side;
    this.phrases = new Phrases(words);
    record.mandates().forEach(each -> washes.add(new Wash(each.span(), "owed")));
    record.events().forEach(each -> washes.add(new Wash(each.span(), "happened")));
    washes.sort(Comparator.comparingInt(wash -> wash.span().start()));
  }

  /**
   * A paragraph.
   *
   * @param id its address on the page: where several share an item's, the later ones are counted
   * @param heading the item that it is the first to annotate; else empty
   * @param depth 0, or how deep a point lies below its paragraph
   */
  record Line(
      String id,
      String heading,
      Part part,
      int depth,
      List<Piece> pieces,
      List<Note> margin,
      Span span) {}

  /**
   * A stretch of the text.
   *
   * @param kind {@code act}, {@code cites}, {@code instrument}; {@code owed} and {@code happened},
   *     which the margin explains; {@code point} where a point begins a line; empty for plain text
   * @param told what was understood; empty where the margin says it
   * @param link the symbol of a document it leads to; else empty
   * @param id of the explanation
   */
  record Piece(String text, String kind, String told, String link, String id) {}

  /** What stands in the margin. */
  record Note(String kind, String head, String text) {}

  /**
   * What could not be settled.
   *
   * @param place the id of its paragraph; empty outside of paragraphs
   */
  record Task(String sentence, String place) {}

  private record Mark(Span span, String kind, String told, String link) {}

  /** Plain words that make somebody owe something, or say what happened. */
  private record Wash(Span span, String kind) {}

  List<Line> lines() {
    Map<String, List<Mark>> cited = new HashMap<>();
    for (Citation each : record.references()) {
      each.paragraph()
          .ifPresent(
              id -> cited.computeIfAbsent(id, unknown -> new ArrayList<>()).add(cited(each)));
    }
    for (Instrument each : record.instruments()) {
      each.paragraph()
          .ifPresent(id ->
              cited
                  .computeIfAbsent(id, unknown -> new ArrayList<>())
                  .add(new Mark(each.span(), "instrument", instrument(each), "")));
    }
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> sharing = new HashMap<>();
    for (Paragraph each : record.paragraphs()) {
      List<Mark> marks = new ArrayList<>(cited.getOrDefault(each.id(), List.of()));
      each.act().ifPresent(act -> marks.add(new Mark(act.span(), "act", act(act, each), "")));
      int rank = sharing.merge(each.id(), 1, Integer::sum);
      boolean annotates = each.part() == Part.ANNOTATION;
      lines.add(
          new Line(
              rank == 1 ? each.id() : each.id() + "." + rank,
              annotates && rank == 1 ? item(each.id().substring(1)) : "",
              each.part(),
              annotates ? 0 : depth(each.id()),
              pieces(each.span(), marks),
              margin(each),
              each.span()));
    }
    return lines;
  }

  private String item(String number) {
    // 1(b) is 1(b) in lines that run from the right too.
    String apart = "\u2066" + number + "\u2069";
    return record.agenda().stream()
        .filter(item -> item.item().equals(number))
        .map(item -> apart + " " + item.title())
        .findFirst()
        .orElse(apart);
  }

  private Mark cited(Citation citation) {
    String title = held.get(citation.symbol());
    return title == null
        ? new Mark(citation.span(), "cites", words.say("fact.unheld", citation.symbol()), "")
        : new Mark(
            citation.span(),
            "cites",
            words.say("fact.cites", citation.symbol(), title).strip(),
            citation.symbol());
  }

  private String instrument(Instrument instrument) {
    return words.say("fact.instrument", words.name(instrument.code()));
  }

  private String act(Act act, Paragraph paragraph) {
    String code = act.code().isEmpty() ? act.words() : act.code();
    return paragraph.addressees().isEmpty()
        ? words.say("fact.act", code)
        : words.say("fact.act.to", code, phrases.names(paragraph.addressees()));
  }

  /** What an officer should look at, with the address of the paragraph where it stands. */
  List<Task> tasks(List<Line> lines) {
    return record.findings().stream()
        .map(finding ->
            new Task(FindingSentences.of(finding, words.language()), place(finding.span(), lines)))
        .toList();
  }

  /** Events by their days; those without one stand at the end, where they claim none. */
  static List<Event> inTime(List<Event> events) {
    return events.stream()
        .sorted(Comparator.comparing(event -> event.date().orElse(LocalDate.MAX)))
        .toList();
  }

  private static String place(Span span, List<Line> lines) {
    return lines.stream()
        .filter(line -> span.end() > 0 && Marks.within(span, line.span()))
        .map(Line::id)
        .findFirst()
        .orElse("");
  }

  private static int depth(String id) {
    return (int) id.chars().filter(letter -> letter == '(').count();
  }

  /** Cuts a paragraph at its marks; of two that overlap the first one stays. */
  private List<Piece> pieces(Span span, List<Mark> marks) {
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Mark mark : marks) {
      if (mark.span().start() < at || mark.span().end() > span.end()) {
        continue;
      }
      plain(pieces, at, mark.span().start());
      add(pieces, mark.span(), mark.kind(), mark.told(), mark.link());
      at = mark.span().end();
    }
    plain(pieces, at, span.end());
    return pieces;
  }

  private void plain(List<Piece> pieces, int from, int to) {
    int at = from;
    for (Wash wash : washes) {
      int start = Math.max(at, wash.span().start());
      int end = Math.min(to, wash.span().end());
      if (start < end) {
        add(pieces, new Span(at, start), "", "", "");
        add(pieces, new Span(start, end), wash.kind(), "", "");
        at = end;
      }
    }
    add(pieces, new Span(at, Math.max(at, to)), "", "", "");
  }

  private void add(List<Piece> pieces, Span span, String kind, String told, String link) {
    if (span.start() < span.end()) {
      String id = side + "t" + span.start();
      String[] points = POINT.split(text.substring(span.start(), span.end()), -1);
      for (int i = 0; i < points.length; i++) {
        if (i > 0) {
          pieces.add(new Piece("", "point", "", "", ""));
        }
        String shown = BLANKS.matcher(points[i]).replaceAll(" ");
        pieces.add(new Piece(shown, kind, told, link, i == 0 ? id : id + "." + i));
      }
    }
  }

  private List<Note> margin(Paragraph paragraph) {
    List<Note> notes = new ArrayList<>();
    for (Mandate each : record.mandates()) {
      if (Marks.within(each.span(), paragraph.span())) {
        notes.add(
            new Note("mandate", words.say("mandate." + JsonRecords.word(each.kind())), owed(each)));
      }
    }
    for (Event each : record.events()) {
      if (Marks.within(each.span(), paragraph.span())) {
        String days = phrases.dates(each.date(), each.until());
        notes.add(
            new Note(
                "happened", days.isEmpty() ? words.say("undated") : days, phrases.headline(each)));
      }
    }
    for (Finding each : record.findings()) {
      if (each.span().end() > 0 && Marks.within(each.span(), paragraph.span())) {
        notes.add(new Note("finding", "", FindingSentences.of(each, words.language())));
      }
    }
    return notes;
  }

  private String owed(Mandate mandate) {
    List<String> parts = new ArrayList<>();
    parts.add(phrases.names(mandate.by()));
    if (!mandate.to().isEmpty()) {
      parts.add(words.say("from-to", "", phrases.names(mandate.to())).strip());
    }
    String when = phrases.when(mandate.due(), mandate.every());
    if (!when.isEmpty()) {
      parts.add("· " + when);
    }
    return String.join(" ", parts);
  }
}

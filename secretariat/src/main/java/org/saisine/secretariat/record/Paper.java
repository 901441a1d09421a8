package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Citation;
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
  private final Record record;
  private final String text;
  private final Words words;
  private final Phrases phrases;

  Paper(Reading reading, Words words) {
    this.record = reading.record();
    this.text = reading.text();
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /**
   * A paragraph.
   *
   * @param depth 0, or how deep a point lies below its paragraph
   */
  record Line(String id, Part part, int depth, List<Piece> pieces, List<Note> margin) {}

  /**
   * A stretch of the text.
   *
   * @param kind {@code act}, {@code cites}, {@code instrument}, {@code open}; empty for plain text
   * @param told what was understood
   * @param link the symbol of a document it leads to; else empty
   */
  record Piece(String text, String kind, String told, String link) {}

  /** What stands in the margin. */
  record Note(String kind, String head, String text) {}

  private record Mark(Span span, String kind, String told, String link) {}

  List<Line> lines() {
    Map<String, List<Mark>> cited = new HashMap<>();
    for (Citation each : record.references()) {
      each.paragraph()
          .ifPresent(id ->
              cited
                  .computeIfAbsent(id, unknown -> new ArrayList<>())
                  .add(new Mark(each.span(), "cites", each.symbol(), each.symbol())));
    }
    for (Instrument each : record.instruments()) {
      each.paragraph()
          .ifPresent(id ->
              cited
                  .computeIfAbsent(id, unknown -> new ArrayList<>())
                  .add(new Mark(each.span(), "instrument", each.code(), "")));
    }
    List<Line> lines = new ArrayList<>();
    for (Paragraph each : record.paragraphs()) {
      List<Mark> marks = new ArrayList<>(cited.getOrDefault(each.id(), List.of()));
      each.act().ifPresent(act -> marks.add(new Mark(act.span(), "act", act.code(), "")));
      lines.add(
          new Line(
              each.id(), each.part(), depth(each.id()), pieces(each.span(), marks), margin(each)));
    }
    return lines;
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
      add(pieces, at, mark.span().start(), "", "", "");
      add(pieces, mark.span().start(), mark.span().end(), mark.kind(), mark.told(), mark.link());
      at = mark.span().end();
    }
    add(pieces, at, span.end(), "", "", "");
    return pieces;
  }

  private void add(List<Piece> pieces, int from, int to, String kind, String told, String link) {
    if (from < to) {
      String shown = text.substring(from, to).replaceAll("\\s+", " ");
      pieces.add(new Piece(shown, kind, told, link));
    }
  }

  private List<Note> margin(Paragraph paragraph) {
    List<Note> notes = new ArrayList<>();
    for (Mandate each : record.mandates()) {
      if (within(each.span(), paragraph.span())) {
        notes.add(
            new Note("mandate", words.say("mandate." + JsonRecords.word(each.kind())), owed(each)));
      }
    }
    for (Finding each : record.findings()) {
      if (each.span().end() > 0 && within(each.span(), paragraph.span())) {
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

  private static boolean within(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.start() < outer.end();
  }
}

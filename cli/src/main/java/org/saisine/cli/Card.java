package org.saisine.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saisine.cli.Paper.Labelled;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.Sitting;

/** A record for people: one page that says what a document is and what it makes whom owe. */
final class Card {
  private static final int CITATIONS_SHOWN = 12;

  private final Record record;
  private final Paper paper;
  private final Words words;
  private final Phrases phrases;

  private Card(Record record, Paper paper, Words words) {
    this.record = record;
    this.paper = paper;
    this.words = words;
    this.phrases = new Phrases(words);
  }

  static String of(Record record, int width, Style style, Words words) {
    Paper paper = new Paper(width, style);
    new Card(record, paper, words).print();
    return paper.toString();
  }

  private void print() {
    head();
    paper.facts(masthead());
    record.adoption().ifPresent(adoption -> new VotePicture(paper, words).print(adoption));
    mandates();
    if (!record.events().isEmpty()) {
      paper.heading(words.say("section.events"));
      new Timeline(paper, words).print(record.events());
    }
    agenda();
    programme();
    seatings();
    findings();
    paper.blank();
  }

  private void head() {
    Record.Masthead head = record.masthead();
    String symbol = head.symbol().map(Fact::value).orElse(words.say("symbol.none"));
    if (head.symbolInferred()) {
      symbol = words.say("symbol.inferred", symbol);
    }
    paper.rule('\u2501');
    Kind kind = head.kind().value();
    String kindName = kind == Kind.OTHER ? "" : words.say("kind." + JsonRecords.word(kind));
    Ink ink = head.symbol().isPresent() ? Ink.TITLE : Ink.QUIET;
    paper.ends(ink, symbol, Ink.PLAIN, kindName);
    head.title().ifPresent(title -> paper.prose(Ink.STRONG, title.value()));
    paper.rule('\u2500');
  }

  private List<Labelled> masthead() {
    Record.Masthead head = record.masthead();
    List<Labelled> facts = new ArrayList<>();
    add(facts, "organ", head.organ().map(organ -> words.name(organ.value())));
    add(facts, "session", head.session().map(session -> String.valueOf(session.value())));
    add(facts, "dates", joined(head.sessionDates(), phrases::dates));
    add(facts, "place", head.place().map(Fact::value));
    add(facts, "meeting", joined(head.meetings(), String::valueOf));
    add(facts, "item", joined(head.agendaItems(), item -> item));
    add(facts, "adopted", head.adopted().map(date -> phrases.date(date.value())));
    add(facts, "issued", head.issued().map(date -> phrases.date(date.value())));
    add(facts, "draft", head.draft().map(Fact::value));
    add(facts, "language", Optional.of(languages(head)));
    add(facts, "paragraphs", Optional.of(paragraphs()).filter(counts -> !counts.isEmpty()));
    add(facts, "cites", Optional.of(citations()).filter(symbols -> !symbols.isEmpty()));
    add(facts, "file", Optional.of(record.source().path()));
    return facts;
  }

  private void add(List<Labelled> facts, String label, Optional<String> fact) {
    fact.ifPresent(known -> facts.add(new Labelled(words.say("masthead." + label), known)));
  }

  private <T> Optional<String> joined(List<Fact<T>> facts, Function<T, String> say) {
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.list(facts.stream().map(fact -> say.apply(fact.value())).toList()));
  }

  private String languages(Record.Masthead head) {
    String own = phrases.term("language", record.language());
    return head.originalLanguage()
        .map(original -> phrases.term("language", original.value()))
        .map(original -> words.say("language.original", own, original))
        .orElse(own);
  }

  private String paragraphs() {
    List<String> counts = new ArrayList<>();
    for (Part part : Part.values()) {
      long count =
          record.paragraphs().stream().filter(paragraph -> paragraph.part() == part).count();
      if (count > 0 && part != Part.OTHER) {
        counts.add(words.say("part." + JsonRecords.word(part), count));
      }
    }
    return words.list(counts);
  }

  private String citations() {
    Set<String> symbols = new LinkedHashSet<>();
    record.references().stream().map(Citation::symbol).forEach(symbols::add);
    record.masthead().symbol().map(Fact::value).ifPresent(symbols::remove);
    String shown = words.list(symbols.stream().limit(CITATIONS_SHOWN).toList());
    int more = symbols.size() - CITATIONS_SHOWN;
    return more > 0 ? words.say("cites.more", shown, more) : shown;
  }

  private void mandates() {
    if (record.mandates().isEmpty()) {
      return;
    }
    paper.heading(words.say("section.mandates"));
    Table table = new Table(titles("who", "what", "to", "due", "paragraph"));
    for (Mandate mandate : record.mandates()) {
      table.quoted(
          words.say("quoted", mandate.text()),
          phrases.names(mandate.by()),
          words.say("mandate." + JsonRecords.word(mandate.kind())),
          orNone(phrases.names(mandate.to())),
          orNone(phrases.when(mandate.due(), mandate.every())),
          mandate.paragraph());
    }
    table.print(paper);
  }

  private void agenda() {
    if (record.agenda().isEmpty()) {
      return;
    }
    paper.heading(words.say("section.agenda"));
    Table table = new Table(List.of("", ""));
    for (AgendaItem item : record.agenda()) {
      table.row(item.item(), item.title());
    }
    table.print(paper);
  }

  private void programme() {
    if (record.sittings().isEmpty()) {
      return;
    }
    paper.heading(words.say("section.programme"));
    // The agenda has told the titles in full.
    int tallest = record.agenda().isEmpty() ? Integer.MAX_VALUE : 3;
    Table table = new Table(titles("date", "time", "item", "title"), tallest);
    String dateAbove = "";
    for (Sitting sitting : record.sittings()) {
      String date = phrases.date(sitting.date());
      String time = time(sitting);
      if (sitting.items().isEmpty()) {
        table.row(date.equals(dateAbove) ? "" : date, time, "", "");
      }
      for (Sitting.Slot slot : sitting.items()) {
        String title = slot.continued() ? words.say("continued", slot.title()) : slot.title();
        table.row(date.equals(dateAbove) ? "" : date, time, slot.item(), title);
        dateAbove = date;
        time = "";
      }
      dateAbove = date;
    }
    table.print(paper);
  }

  private static String time(Sitting sitting) {
    String from = sitting.from().map(Object::toString).orElse("");
    return sitting.to().map(to -> from + "\u2013" + to).orElse(from);
  }

  private void seatings() {
    if (record.seatings().isEmpty()) {
      return;
    }
    paper.heading(words.say("section.seatings"));
    Table table = new Table(titles("body", "meeting", "dates", "report"));
    String bodyAbove = "";
    for (Seating seating : record.seatings()) {
      String body = words.name(seating.body());
      String meeting =
          seating.ordinal().isPresent() ? String.valueOf(seating.ordinal().getAsInt()) : "";
      table.row(
          body.equals(bodyAbove) ? "" : body,
          seating.planned() ? words.say("planned", meeting).strip() : meeting,
          phrases.dates(seating.from(), seating.to()),
          orNone(seating.reportSymbol().orElse("")));
      bodyAbove = body;
    }
    table.print(paper);
  }

  private void findings() {
    if (record.findings().isEmpty()) {
      return;
    }
    paper.heading(words.say("section.findings"));
    for (Finding finding : record.findings()) {
      String sentence = Glyphs.shown(FindingSentences.of(finding, words.language()));
      String place =
          Glyphs.shown(
              words.say(
                  "finding.place", finding.code(), finding.span().start(), finding.span().end()));
      List<String> lines = Lines.of(sentence + " " + place, paper.inside() - 2);
      String mark = paper.paint(Ink.DOUBT, "?") + " ";
      for (String line : lines) {
        paper.inner(mark + paper.paint(Ink.PLAIN, line));
        mark = "  ";
      }
    }
  }

  private List<String> titles(String... names) {
    List<String> titles = new ArrayList<>();
    for (String name : names) {
      titles.add(words.say("column." + name));
    }
    return titles;
  }

  private String orNone(String fact) {
    return fact.isEmpty() ? "\u2013" : fact;
  }
}

package org.saisine.press.form;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;

/** Writes the masthead: whose the document is, its symbol, its day, session and agenda items. */
final class Head {
  private static final String COUNCIL = "HRC";

  private final Record record;
  private final Masthead head;
  private final Letterhead letterhead;
  private final Tongue tongue;
  private final Sheet sheet;
  private final Calls calls;
  private final String organ;

  Head(Record record, Letterhead letterhead, Tongue tongue, Sheet sheet, Calls calls) {
    this.record = record;
    this.head = record.masthead();
    this.letterhead = letterhead;
    this.tongue = tongue;
    this.sheet = sheet;
    this.calls = calls;
    this.organ = head.organ().map(Fact::value).orElse("");
  }

  void print() {
    boolean unitedNations = tongue.knows(parent());
    sheet.line(unitedNations ? tongue.say("united-nations") : "");
    // the Human Rights Council is the Assembly's, and stands further down
    boolean council = organ.equals(COUNCIL) && letterhead.organ().isEmpty();
    String above = council ? tongue.organ("GA").orElse("") : name();
    if (unitedNations) {
      symbol();
      sheet.line(above);
    } else {
      sheet.line(above);
      symbol();
    }
    issued();
    sheet.line(council ? tongue.organ(COUNCIL).orElse("") : "");
    sheet.line(group() ? body() : "");
    session();
    items();
    if (letterhead.items().isEmpty()) {
      head.wording().itemTitles().forEach(title -> sheet.line(marked(title)));
    }
    letterhead.items().forEach(sheet::line);
  }

  /** A symbol that follows from a number under the organ's name is not printed. */
  private void symbol() {
    if (!head.symbolInferred()) {
      head.symbol().ifPresent(fact -> sheet.line(calls.in(spaced(fact.value()), fact.span())));
    }
  }

  /** "S/RES/3361 (2036)", "A/RES/77/290 B". */
  static String spaced(String symbol) {
    int bracket = symbol.indexOf('(');
    String section = ResolutionForm.section(symbol);
    if (!section.isEmpty()) {
      return symbol.substring(0, symbol.length() - 1) + " " + section;
    }
    return bracket > 0 && symbol.startsWith("S/")
        ? symbol.substring(0, bracket) + " " + symbol.substring(bracket)
        : symbol;
  }

  private boolean group() {
    return organ.contains("WG.");
  }

  /** The organ that a working group reports to: CTOC-COP over CTOC-WG.2. */
  private String parent() {
    return group() ? organ.substring(0, organ.indexOf("WG.")) + "COP" : organ;
  }

  private String name() {
    List<Fact<String>> printed = head.wording().organs();
    int first = group() ? 2 : 1;
    return letterhead
        .organ()
        .or(() ->
            printed.size() < first ? Optional.empty() : Optional.of(marked(printed.getFirst())))
        .or(() -> tongue.organ(parent()))
        .orElse("");
  }

  private String body() {
    List<Fact<String>> printed = head.wording().organs();
    return letterhead
        .body()
        .or(() -> printed.isEmpty() ? Optional.empty() : Optional.of(marked(printed.getLast())))
        .or(() -> tongue.organ(organ))
        .orElse("");
  }

  private void issued() {
    Optional<String> day = head.issued().map(fact -> tongue.days().issued(fact.value()));
    Optional<String> original = head.originalLanguage().map(Fact::value);
    if (day.isEmpty() && original.isEmpty()) {
      return;
    }
    sheet.line(tongue.say("distribution"));
    day.ifPresent(sheet::line);
    if (original.isPresent()) {
      boolean own = original.get().equals(tongue.code());
      sheet.line(own ? "" : tongue.say("language.own"));
      sheet.line(tongue.say("original", tongue.say("language." + original.get())));
    }
  }

  private void session() {
    head.session()
        .filter(session -> counts() && !told(session))
        .map(Fact::value)
        .ifPresent(this::session);
    List<DateRange> dates = head.sessionDates().stream().map(Fact::value).toList();
    String days = tongue.days().ranges(dates);
    Optional<String> place = head.place().map(Fact::value);
    sheet.line(
        place.isPresent() && !days.isEmpty()
            ? tongue.say("place-and-dates", place.get(), days)
            : place.orElse(days));
  }

  /** The Security Council counts its meetings, not its sessions. */
  private boolean counts() {
    return !organ.equals("SC");
  }

  /** A session that only a paragraph tells stands in no masthead. */
  private boolean told(Fact<SessionNumber> session) {
    return record.paragraphs().stream()
        .map(Paragraph::span)
        .anyMatch(
            span -> session.span().start() >= span.start() && session.span().end() < span.end());
  }

  private void session(SessionNumber session) {
    sheet.line(
        group()
            ? tongue.numerals().gathering(session.ordinal())
            : tongue.numerals().session(session));
  }

  private void items() {
    List<String> numbers =
        head.agendaItems().stream().map(fact -> ItemNumber.printed(tongue, fact.value())).toList();
    if (numbers.isEmpty()) {
      return;
    }
    Optional<Fact<String>> printed = head.wording().items();
    if (printed.isPresent()) {
      sheet.line(marked(printed.get()));
      return;
    }
    String many = numbers.size() == 1 ? "item" : numbers.size() == 2 ? "items.two" : "items";
    sheet.line(tongue.first(List.of(many + "." + organ, many), joined(numbers)).orElse(""));
  }

  private String marked(Fact<String> line) {
    return calls.in(line.value(), line.span());
  }

  private String joined(List<String> numbers) {
    if (numbers.size() < 2) {
      return String.join("", numbers);
    }
    String all = String.join(tongue.say("items.comma"), numbers.subList(0, numbers.size() - 1));
    return tongue.say("items.and", all, numbers.getLast());
  }
}

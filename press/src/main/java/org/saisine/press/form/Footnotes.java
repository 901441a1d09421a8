package org.saisine.press.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * The notes that are made: what a paragraph cites but not in its own words nor in a note of the
 * record, in one note called at its end. What is cited outside the paragraphs, and nowhere that is
 * printed, goes to a note of the title.
 */
final class Footnotes {
  private final Record record;
  private final Tongue tongue;
  private final String organ;

  Footnotes(Record record, Tongue tongue) {
    this.record = record;
    this.tongue = tongue;
    this.organ = record.masthead().organ().map(Fact::value).orElse("");
  }

  /** What the note of a paragraph says; empty where it has none. */
  String of(Paragraph paragraph) {
    // annotations under one item share its number: the last of them bears the note
    Paragraph last =
        record.paragraphs().stream()
            .filter(each -> each.id().equals(paragraph.id()))
            .reduce(paragraph, (one, other) -> other);
    return last.equals(paragraph) ? note(Optional.of(paragraph.id()), Set.of()) : "";
  }

  /**
   * What the note of the title says: all that the head cites, and what stands outside the text.
   *
   * @param printed the symbols that the document cites elsewhere outside its paragraphs
   */
  String ofTitle(Set<String> printed) {
    Set<String> all = new HashSet<>(printed);
    record.masthead().draft().map(Fact::value).ifPresent(all::add);
    return note(Optional.empty(), all);
  }

  private String note(Optional<String> paragraph, Set<String> printed) {
    List<String> cited = new ArrayList<>();
    for (Citation each : record.references()) {
      boolean own = each.paragraph().equals(paragraph);
      if (own && !inside(each) && !beside(each.span()) && !printed.contains(each.symbol())) {
        cited.add(cite(each));
      }
    }
    if (paragraph.isPresent()) {
      cited.addAll(instruments(paragraph.get()));
    }
    return cited.isEmpty()
        ? ""
        : Tongue.capital(tongue.say("note", String.join(tongue.say("note.comma"), cited)));
  }

  /** The conventions and programmes that a paragraph cites, but not in its own words. */
  private List<String> instruments(String paragraph) {
    return record.instruments().stream()
        .filter(each -> each.paragraph().equals(Optional.of(paragraph)))
        .filter(each -> !beside(each.span()))
        .filter(each ->
            record.paragraphs().stream()
                .filter(any -> any.id().equals(paragraph))
                .noneMatch(any -> any.text().contains(each.text())))
        .map(Instrument::text)
        .toList();
  }

  /** Whether a paragraph's own words cite; a note may have cut the paragraph on its page. */
  private boolean inside(Citation citation) {
    return record.paragraphs().stream()
        .anyMatch(each ->
            citation.paragraph().equals(Optional.of(each.id()))
                && citation.span().start() >= each.span().start()
                && citation.span().end() <= each.span().end()
                && each.text().contains(citation.text()));
  }

  /** Whether a heading, a note or a line of the masthead that is printed again says something. */
  private boolean beside(Span place) {
    Apparatus apparatus = record.apparatus();
    Stream<Span> heads = record.masthead().wording().lines().map(Fact::span);
    Stream<Span> besides =
        Stream.of(
                apparatus.headings().stream().map(Apparatus.Heading::span),
                apparatus.notes().stream().map(Apparatus.Note::span),
                apparatus.remarks().stream().map(Fact::span))
            .flatMap(each -> each);
    return Stream.concat(heads, besides)
            .anyMatch(each -> place.start() >= each.start() && place.end() <= each.end())
        && place.end() > place.start();
  }

  /** "A/HRC/91/58, paras. 14–22"; a resolution by its number, and whose it is if another's. */
  private String cite(Citation citation) {
    String text = citation.text();
    String code = Organs.standard().ofSymbol(citation.symbol());
    String key = citation.symbol().contains("/DEC/") ? "note.decision" : "note.resolution";
    boolean number = text.indexOf('/') > 0 || text.indexOf('(') > 0;
    if (symbol(text) || !number) {
      return pinned(symbol(text) ? text : citation.symbol(), citation.at());
    }
    List<String> keys = code.equals(organ) ? List.of(key) : List.of(key + "." + code);
    return pinned(tongue.first(keys, text).orElse(citation.symbol()), citation.at());
  }

  /** Whether a document is cited by its symbol: "A/91/203", not "91/152" or "S-30/1". */
  private static boolean symbol(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && text.substring(0, slash).chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private String pinned(String document, List<String> at) {
    if (at.isEmpty()) {
      return document;
    }
    List<String> places = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      int last = i;
      while (last + 1 < at.size() && follows(at.get(last), at.get(last + 1))) {
        last++;
      }
      places.add(last > i + 1 ? tongue.say("note.from-to", at.get(i), at.get(last)) : at.get(i));
      i = last > i + 1 ? last : i;
    }
    String key = at.size() == 1 ? "note.paragraph" : "note.paragraphs";
    return tongue.say(key, document, tongue.list(places));
  }

  private static boolean follows(String one, String other) {
    return one.chars().allMatch(Character::isDigit)
        && other.chars().allMatch(Character::isDigit)
        && Integer.parseInt(other) == Integer.parseInt(one) + 1;
  }
}

package org.saisine.reader.concord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Letters;
import org.saisine.reader.sense.NamedDays;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;

/** One version of a document without its words: far smaller than its record. */
public final class Version {
  private static final int OPENING = 160;
  private static final int STEM = 5;

  final Record.Masthead head;
  final List<Unit> units = new ArrayList<>();
  final Map<String, Span> looseReferences = new LinkedHashMap<>();
  final Optional<Adoption> adoption;
  final List<Mandate> mandates;
  final List<Event> events;
  final List<AgendaItem> agenda;
  final List<Sitting> sittings;
  private final String language;
  private final Origin source;

  private Version(Record record) {
    language = record.language();
    source = record.source();
    head = record.masthead();
    adoption = record.adoption();
    mandates = record.mandates();
    events = record.events();
    agenda = record.agenda();
    sittings = record.sittings();
    Map<String, TreeMap<Integer, Unit>> byId = new HashMap<>();
    for (Paragraph paragraph : record.paragraphs()) {
      if (paragraph.part() != Part.OTHER) {
        Unit unit = unit(paragraph, language);
        units.add(unit);
        byId.computeIfAbsent(unit.id(), unseen -> new TreeMap<>())
            .put(paragraph.span().start(), unit);
      }
    }
    String own = symbol().orElse("");
    for (Citation citation : record.references()) {
      if (!citation.symbol().equals(own)) {
        citing(citation, byId).putIfAbsent(citation.symbol(), citation.span());
      }
    }
  }

  /** What of a record can be compared. */
  public static Version of(Record record) {
    return new Version(record);
  }

  public String language() {
    return language;
  }

  public Origin source() {
    return source;
  }

  public Optional<String> symbol() {
    return head.symbol().map(Fact::value);
  }

  private static Unit unit(Paragraph paragraph, String language) {
    String text = paragraph.text();
    Map<LocalDate, Span> dates = new TreeMap<>();
    Languages languages = Languages.standard();
    if (languages.codes().contains(language)) {
      NamedDays.in(text, languages.language(language))
          .forEach(day -> dates.put(day, paragraph.span()));
    }
    return new Unit(
        paragraph.id(),
        paragraph.part(),
        paragraph.act().map(act -> act.code()).orElse(""),
        new LinkedHashMap<>(),
        dates,
        years(text),
        stems(text),
        text.length(),
        opening(text),
        paragraph.span());
  }

  private static Set<Integer> stems(String text) {
    Set<Integer> stems = new HashSet<>();
    int letters = 0;
    int stem = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!Letters.inWord(letter)) {
        letters = 0;
        stem = 0;
        continue;
      }
      letters++;
      if (letters <= STEM) {
        stem = stem * 31 + Letters.fold(letter);
      } else if (letters == STEM + 1) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static String opening(String text) {
    if (text.length() <= OPENING) {
      return text;
    }
    int blank = text.lastIndexOf(' ', OPENING);
    return text.substring(0, blank > OPENING / 2 ? blank : OPENING) + "\u2026";
  }

  /** Annotations share the id of their item: the last that begins before the citation is meant. */
  private Map<String, Span> citing(Citation citation, Map<String, TreeMap<Integer, Unit>> byId) {
    TreeMap<Integer, Unit> sharing = citation.paragraph().map(byId::get).orElse(null);
    if (sharing == null) {
      return looseReferences;
    }
    var before = sharing.floorEntry(citation.span().start());
    return (before == null ? sharing.firstEntry() : before).getValue().references();
  }

  private static Set<Integer> years(String text) {
    Set<Integer> years = new TreeSet<>();
    int digits = 0;
    int number = 0;
    for (int i = 0; i <= text.length(); i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0) {
        digits++;
        number = digits <= 4 ? number * 10 + digit : 0;
        continue;
      }
      if (digits == 4) {
        years.add(number);
      }
      digits = 0;
      number = 0;
    }
    return years;
  }
}

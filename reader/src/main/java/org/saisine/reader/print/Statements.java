package org.saisine.reader.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.concord.Field;
import org.saisine.reader.concord.Owed;
import org.saisine.reader.concord.Seated;
import org.saisine.reader.concord.Told;
import org.saisine.reader.concord.Voice;
import org.saisine.reader.vocabulary.DateRange;

/** What versions say differently, in words. */
public final class Statements {
  private static final String NOTHING = "\u2013";
  private static final String AND = " \u00b7 ";

  private final Words words;
  private final Phrases phrases;

  public Statements(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** Where in the document. */
  public String place(Difference difference) {
    return switch (difference) {
      case Difference.Head head -> words.say("where.head");
      case Difference.Method method -> words.say("section.adoption");
      case Difference.Count count -> words.say("section.adoption");
      case Difference.Position position -> words.say("section.adoption");
      case Difference.Programme programme -> words.say("section.programme");
      case Difference.Missing missing when !missing.through().equals(missing.where()) ->
          paragraph(missing.where()) + "\u2013" + paragraph(missing.through());
      default -> paragraph(difference.where());
    };
  }

  /** {@code pp3} and {@code op9(a)} in words. */
  private String paragraph(String id) {
    if (id.isEmpty()) {
      return words.say("where.outside");
    }
    int letters = 0;
    while (letters < id.length() && Character.isLetter(id.charAt(letters))) {
      letters++;
    }
    String key = "where." + id.substring(0, letters);
    String said = words.say(key, id.substring(letters));
    return said.equals(key) ? id : said;
  }

  /** What the versions differ in. */
  public String matter(Difference difference) {
    return switch (difference) {
      case Difference.Head head -> words.say(label(head.field()));
      case Difference.Method method -> words.say("topic.votes");
      case Difference.Count count -> words.say("vote." + JsonRecords.word(count.side()));
      case Difference.Position position -> position.state();
      default -> words.say("topic." + JsonRecords.word(difference.topic()));
    };
  }

  private static String label(Field field) {
    return switch (field) {
      case KIND -> "masthead.kind";
      case SYMBOL -> "column.symbol";
      case ORGAN -> "masthead.organ";
      case SESSION -> "masthead.session";
      case SESSION_DATES -> "masthead.dates";
      case MEETINGS -> "masthead.meeting";
      case AGENDA_ITEMS -> "masthead.item";
      case ISSUED -> "masthead.issued";
      case ADOPTED -> "masthead.adopted";
      case DRAFT -> "masthead.draft";
      case AGENDA -> "section.agenda";
    };
  }

  /** What a version says in the matter. */
  public <T> String said(Difference difference, Voice<T> voice) {
    if (difference instanceof Difference.Missing) {
      return words.say(voice.facts().isEmpty() ? "concord.lacks" : "concord.has");
    }
    List<String> values = voice.values().stream().map(value -> said(difference, value)).toList();
    String said = words.list(values);
    return said.isEmpty() ? NOTHING : said;
  }

  private String said(Difference difference, Object value) {
    return switch (value) {
      case LocalDate date -> phrases.date(date);
      case Owed owed -> owed(owed, difference);
      case Told told -> told(told);
      case Seated seated -> seated(seated);
      case String text when difference instanceof Difference.Head head -> head(head.field(), text);
      case String text when difference instanceof Difference.Number -> paragraph(text);
      case Enum<?> word when difference instanceof Difference.Method ->
          words.say("method." + JsonRecords.word(word));
      case Enum<?> word when difference instanceof Difference.Position ->
          words.say("vote." + JsonRecords.word(word));
      default -> value.toString();
    };
  }

  private String head(Field field, String value) {
    return switch (field) {
      case KIND -> phrases.term("kind", value);
      case ORGAN -> words.name(value);
      case ISSUED, ADOPTED -> phrases.date(LocalDate.parse(value));
      case SESSION_DATES -> {
        String[] days = value.split("/", 2);
        yield phrases.dates(new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
      }
      default -> value;
    };
  }

  /** All of a mandate where a version has none to set against it; else only what differs. */
  private String owed(Owed owed, Difference difference) {
    List<Owed> all = new ArrayList<>();
    boolean silent = false;
    for (Voice<?> voice : difference.says().voices()) {
      silent |= voice.facts().isEmpty();
      voice.values().forEach(value -> all.add((Owed) value));
    }
    List<String> parts = new ArrayList<>();
    if (silent || differ(all, Owed::kind)) {
      parts.add(words.say("mandate." + JsonRecords.word(owed.kind())));
    }
    if (silent || differ(all, Owed::by)) {
      parts.add(phrases.names(owed.by()));
    }
    boolean times = differ(all, Owed::due) || differ(all, Owed::every);
    String when = phrases.when(owed.due(), owed.every());
    if (times || silent && !when.isEmpty()) {
      parts.add(when.isEmpty() ? NOTHING : when);
    }
    return String.join(AND, parts);
  }

  private static boolean differ(List<Owed> all, Function<Owed, Object> aspect) {
    return all.stream().map(aspect).distinct().count() > 1;
  }

  private String told(Told told) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("event." + JsonRecords.word(told.type())));
    String days = phrases.dates(told.date(), told.until());
    parts.add(days.isEmpty() ? words.say("undated") : days);
    String by = phrases.names(told.by());
    String to = phrases.names(told.to());
    parts.add(to.isEmpty() ? by : words.say("from-to", by, to).strip());
    told.body().map(words::name).ifPresent(parts::add);
    told.ordinal().map(phrases::counted).ifPresent(parts::add);
    told.deadline().ifPresent(day -> parts.add(words.say("event.until", phrases.date(day))));
    told.times().ifPresent(times -> parts.add(words.count("times", times)));
    told.seats().ifPresent(seats -> parts.add(words.say("event.seats", seats)));
    return String.join(AND, parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private String seated(Seated seated) {
    String from = seated.from().map(Objects::toString).orElse("");
    String hours = seated.to().map(to -> from + "\u2013" + to).orElse(from);
    List<String> parts = List.of(phrases.date(seated.date()), hours, words.list(seated.items()));
    return String.join(AND, parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}

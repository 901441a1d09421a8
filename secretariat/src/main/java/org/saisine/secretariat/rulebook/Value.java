package org.saisine.secretariat.rulebook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.web.Days;
import org.saisine.secretariat.web.Tongues;

/** The figure in a clause, of one of a few kinds. */
public sealed interface Value {
  /** As it stands in the data, in a form and in the ledger. */
  String written();

  /** As people say it, inside the sentence of a clause. */
  String said(Words words);

  /** Whether another value could stand in its place. */
  default boolean likes(Value other) {
    return getClass() == other.getClass();
  }

  /** What a time is counted in. */
  enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS
  }

  /** A time. */
  record Span(int number, Unit unit) implements Value {
    /**
     * The time as the clock measures it.
     *
     * @throws IllegalStateException where working days are counted: no clock does
     */
    public Duration duration() {
      return switch (unit) {
        case HOURS -> Duration.ofHours(number);
        case DAYS -> Duration.ofDays(number);
        case WEEKS -> Duration.ofDays(7L * number);
        case WORKING_DAYS -> throw new IllegalStateException("working days have no fixed length");
      };
    }

    @Override
    public String written() {
      return number + " " + word(unit);
    }

    @Override
    public String said(Words words) {
      return words.count("value." + word(unit), number);
    }

    @Override
    public boolean likes(Value other) {
      return other instanceof Span span && span.unit == unit;
    }
  }

  record Count(int number) implements Value {
    @Override
    public String written() {
      return Integer.toString(number);
    }

    @Override
    public String said(Words words) {
      return written();
    }
  }

  enum Part {
    THIRD,
    MAJORITY,
    TWO_THIRDS,
    ALL
  }

  /** Of whom. */
  enum Base {
    /** Those who vote for or against. */
    VOTING,
    MEMBERS,
    SEATS
  }

  record Share(Part part, Base base) implements Value {
    /** Whether so many are enough. */
    public boolean met(int count, int whole) {
      return switch (part) {
        case THIRD -> 3L * count >= whole;
        case MAJORITY -> 2L * count > whole;
        case TWO_THIRDS -> 3L * count >= 2L * whole;
        case ALL -> count >= whole;
      };
    }

    @Override
    public String written() {
      return word(part) + " " + word(base);
    }

    @Override
    public String said(Words words) {
      return words.say("value." + word(part) + "." + word(base));
    }

    @Override
    public boolean likes(Value other) {
      return other instanceof Share share && share.base == base;
    }
  }

  /**
   * Which days count.
   *
   * @param working only those that are neither of a weekend nor holidays at the seat
   */
  record Counted(boolean working) implements Value {
    @Override
    public String written() {
      return working ? "working" : "every";
    }

    @Override
    public String said(Words words) {
      return words.say("value." + written());
    }
  }

  /**
   * Days on which nobody works.
   *
   * @param official whether those count that a rule tells for the seat ({@link Holidays})
   * @param days that count besides
   */
  record Dates(boolean official, List<LocalDate> days) implements Value {
    private static final String OFFICIAL = "official";

    public Dates {
      days = List.copyOf(days);
    }

    /**
     * Whether a day is one of them.
     *
     * @param seat the place of the body, as bodies name it
     */
    public boolean closed(String seat, LocalDate day) {
      return days.contains(day) || (official && Holidays.on(seat, day));
    }

    @Override
    public String written() {
      String told =
          Stream.concat(
                  Stream.of(OFFICIAL).filter(any -> official),
                  days.stream().map(LocalDate::toString))
              .collect(Collectors.joining(" "));
      return told.isEmpty() ? "none" : told;
    }

    @Override
    public String said(Words words) {
      Phrases phrases = new Phrases(words);
      List<String> told =
          Stream.concat(
                  Stream.of(OFFICIAL)
                      .filter(any -> official)
                      .map(any -> words.say("value.official")),
                  days.stream().map(phrases::date))
              .toList();
      return told.isEmpty() ? words.say("value.none") : words.list(told);
    }

    private static Optional<Value> read(List<String> words) {
      boolean official = words.getFirst().equals(OFFICIAL);
      List<String> written =
          words.equals(List.of("none")) ? List.of() : words.subList(official ? 1 : 0, words.size());
      List<LocalDate> days =
          written.stream().flatMap(each -> Days.of(each).stream()).distinct().sorted().toList();
      return days.size() == written.size() && days.size() <= 400
          ? Optional.of(new Dates(official, days))
          : Optional.empty();
    }
  }

  /**
   * By which clock.
   *
   * @param name of the zone; "seat" for that of the body's seat
   */
  record Zone(String name) implements Value {
    public ZoneId of(Body body) {
      return name.equals("seat") ? body.zone() : ZoneId.of(name);
    }

    @Override
    public String written() {
      return name;
    }

    @Override
    public String said(Words words) {
      return name.equals("seat") ? words.say("value.seat") : name;
    }
  }

  /** Each sees what those before it see. */
  enum Who {
    SECRETARIAT,
    MEMBERS,
    OBSERVERS,
    PUBLIC
  }

  record Audience(Who widest) implements Value {
    public boolean includes(Who who) {
      return who.compareTo(widest) <= 0;
    }

    @Override
    public String written() {
      return word(widest);
    }

    @Override
    public String said(Words words) {
      return words.say("value." + written());
    }
  }

  record Languages(List<String> codes) implements Value {
    @Override
    public String written() {
      return String.join(" ", codes);
    }

    @Override
    public String said(Words words) {
      return words.list(codes.stream().map(each -> words.say("language." + each)).toList());
    }
  }

  record Seats(Map<Group, Integer> byGroup) implements Value {
    @Override
    public String written() {
      return byGroup.entrySet().stream()
          .map(each -> each.getKey() + " " + each.getValue())
          .collect(Collectors.joining(" "));
    }

    @Override
    public String said(Words words) {
      return words.list(
          byGroup.entrySet().stream()
              .map(each -> words.say("value." + word(each.getKey())) + " " + each.getValue())
              .toList());
    }
  }

  /** A clause without a figure. */
  record Plain() implements Value {
    @Override
    public String written() {
      return "-";
    }

    @Override
    public String said(Words words) {
      return "";
    }
  }

  /** Reads a value of a kind; nothing where it is none. */
  static Optional<Value> read(Class<? extends Value> kind, String written) {
    List<String> words = List.of(written.strip().split("[\\s,]+"));
    String first = words.getFirst();
    if (kind == Span.class) {
      return words.size() == 2
          ? number(first, 9_999)
              .flatMap(many -> one(Unit.class, words.get(1)).map(unit -> new Span(many, unit)))
          : Optional.empty();
    } else if (kind == Count.class) {
      return words.size() == 1 ? number(first, 999_999).map(Count::new) : Optional.empty();
    } else if (kind == Share.class) {
      return words.size() == 2
          ? one(Part.class, first)
              .flatMap(part -> one(Base.class, words.get(1)).map(base -> new Share(part, base)))
          : Optional.empty();
    } else if (kind == Counted.class) {
      return Optional.of(written.strip())
          .filter(each -> each.equals("working") || each.equals("every"))
          .map(each -> new Counted(each.equals("working")));
    } else if (kind == Dates.class) {
      return Dates.read(words);
    } else if (kind == Zone.class) {
      return words.size() == 1 && zone(first) ? Optional.of(new Zone(first)) : Optional.empty();
    } else if (kind == Audience.class) {
      return words.size() == 1 ? one(Who.class, first).map(Audience::new) : Optional.empty();
    } else if (kind == Languages.class) {
      return Tongues.ALL.containsAll(words) && words.stream().distinct().count() == words.size()
          ? Optional.of(new Languages(words))
          : Optional.empty();
    } else if (kind == Seats.class) {
      return seats(words);
    }
    return first.equals("-") && words.size() == 1 ? Optional.of(new Plain()) : Optional.empty();
  }

  private static Optional<Value> seats(List<String> words) {
    Map<Group, Integer> seats = new EnumMap<>(Group.class);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      Optional<Group> group = one(Group.class, words.get(i));
      Optional<Integer> many = number(words.get(i + 1), 999);
      if (group.isEmpty() || many.isEmpty() || seats.put(group.get(), many.get()) != null) {
        wrong.add(words.get(i));
      }
    }
    return wrong.isEmpty() && words.size() % 2 == 0
        ? Optional.of(new Seats(seats))
        : Optional.empty();
  }

  private static Optional<Integer> number(String word, int most) {
    return word.matches("[0-9]{1,6}")
        ? Optional.of(Integer.valueOf(word)).filter(each -> each <= most)
        : Optional.empty();
  }

  private static boolean zone(String name) {
    try {
      return name.equals("seat") || name.contains("/") && !ZoneId.of(name).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static <E extends Enum<E>> Optional<E> one(Class<E> kind, String word) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> word(each).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String word(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

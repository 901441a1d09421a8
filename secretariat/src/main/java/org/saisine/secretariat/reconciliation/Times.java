package org.saisine.secretariat.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/**
 * Times at which something is owed, as lists write them: in the form of {@link Dues}, and as people
 * do: "A/HRC/58", "58th session", "HRC58", "30/06/2025".
 */
final class Times {
  /** What people put where there is no time. */
  private static final Set<String> NONE = Set.of("", "-", "–", "—", "n/a", "none", "nil");

  private static final Pattern SESSION_OF_SYMBOL =
      Pattern.compile("([A-Z][A-Z0-9./-]*)/(\\d{1,4})");
  private static final Pattern ORGAN_FIRST =
      Pattern.compile("([A-Z][A-Z0-9.]*?(?:-[A-Z][A-Z0-9.]*?)*)[\\s-]{0,3}(\\d{1,4})(\\D.*)?");
  private static final Pattern ORGAN_LAST =
      Pattern.compile("(\\d{1,4})([^\\d-]*?)[\\s,]+([A-Z][A-Z0-9.]*(?:-[A-Z][A-Z0-9.]*)*)");

  /** Sessions that are called by their year. */
  private static final int FIRST_YEAR = 1946;

  private static final int LONGEST = 500;
  private static final int REMEMBERED = 10_000;

  private final Organs organs = Organs.standard();
  private final Set<String> known;
  private final Map<List<String>, Told<Set<Due>>> read = new HashMap<>();

  /**
   * @param known the organs that the register knows, beside those that the reader does
   */
  Times(Set<String> known) {
    this.known = known;
  }

  /**
   * The times of a cell; none where it is empty.
   *
   * @param symbol of the document, whose organ holds the sessions that are only numbered
   */
  Told<Set<Due>> of(String cell, String symbol) {
    List<String> asked = List.of(cell, organs.ofSymbol(symbol));
    Told<Set<Due>> before = read.get(asked);
    if (before != null) {
      return before;
    }
    Told<Set<Due>> told =
        cell.length() > LONGEST ? Told.wrong("due", cell) : times(cell, asked.getLast());
    if (read.size() < REMEMBERED) {
      read.put(asked, told);
    }
    return told;
  }

  private Told<Set<Due>> times(String cell, String organ) {
    Set<Due> all = new LinkedHashSet<>();
    for (String part : cell.split("[;|\\n\\r]+", -1)) {
      if (NONE.contains(part.strip().toLowerCase(Locale.ROOT))) {
        continue;
      }
      Told<Due> whole = one(part.strip(), organ);
      List<Told<Due>> told =
          whole instanceof Told.Wrong ? apart(part, organ, whole) : List.of(whole);
      for (Told<Due> each : told) {
        switch (each) {
          case Told.Read<Due>(Due due) -> all.add(same(due));
          case Told.Wrong<Due>(Fault fault) -> {
            return new Told.Wrong<>(fault);
          }
        }
      }
    }
    return Told.of(all);
  }

  /** What stands between commas, where each is a time; else what is wrong with the whole. */
  private List<Told<Due>> apart(String part, String organ, Told<Due> whole) {
    List<Told<Due>> each = new ArrayList<>();
    for (String one : part.split(",", -1)) {
      each.add(one(one.strip(), organ));
    }
    return each.size() > 1 && each.stream().allMatch(Told.Read.class::isInstance)
        ? each
        : List.of(whole);
  }

  private Told<Due> one(String written, String organ) {
    Optional<Due> own =
        Dues.of(written).filter(dues -> dues.size() == 1).map(List::getFirst).filter(this::held);
    if (own.isPresent()) {
      return Told.of(own.get());
    }
    Optional<Due> coded = coded(written.toUpperCase(Locale.ROOT));
    if (coded.isPresent()) {
      return Told.of(coded.get());
    }
    Optional<Wording.Session> session = Wording.session(written);
    if (session.isPresent()) {
      String whose = session.get().organ().orElse(organ);
      return knows(whose)
          ? Told.of(new Due.AtSession(whose, session.get().number()))
          : Told.wrong("due-organ", written);
    }
    return switch (Days.of(written)) {
      case Told.Read<LocalDate>(LocalDate day) -> Told.of(new Due.OnDate(day));
      case Told.Wrong<LocalDate>(Fault fault) ->
          fault.code().equals("day") ? Told.wrong("due", written) : new Told.Wrong<>(fault);
    };
  }

  /** "A/HRC/58", "HRC58", "HRC 58th session", "58 HRC". */
  private Optional<Due> coded(String written) {
    Matcher symbol = SESSION_OF_SYMBOL.matcher(written);
    if (symbol.matches()) {
      return session(organs.ofSymbol(written), symbol.group(2));
    }
    Matcher first = ORGAN_FIRST.matcher(written);
    if (first.matches()
        && counted(first.group(2), Objects.requireNonNullElse(first.group(3), ""))) {
      return session(first.group(1), first.group(2));
    }
    Matcher last = ORGAN_LAST.matcher(written);
    return last.matches() && counted(last.group(1), last.group(2))
        ? session(last.group(3), last.group(1))
        : Optional.empty();
  }

  /** Whether nothing but the words for a session stands behind a number. */
  private static boolean counted(String number, String behind) {
    return behind.isBlank()
        || Wording.session(number + behind).isPresent()
        || Wording.session(number + behind + " session").isPresent();
  }

  /** "UNGA" is what many call the Assembly. */
  private Optional<Due> session(String organ, String number) {
    String bare = organ.startsWith("UN") && !knows(organ) ? organ.substring(2) : organ;
    return knows(bare)
        ? Optional.of(new Due.AtSession(bare, Integer.parseInt(number)))
            .filter(due -> due.session() > 0)
            .map(Due.class::cast)
        : Optional.empty();
  }

  private boolean knows(String organ) {
    return organs.knows(organ) || known.contains(organ);
  }

  private boolean held(Due due) {
    return !(due instanceof Due.AtSession(String organ, int session))
        || knows(organ) && session > 0;
  }

  /** In one form, for comparing: a session that is called by its year is that year. */
  static Due same(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) ->
          session >= FIRST_YEAR ? new Due.InYear(session) : due;
      case Due.Within(String iso) -> new Due.Within(length(iso));
      default -> due;
    };
  }

  private static String length(String iso) {
    try {
      return Period.parse(iso).normalized().toString();
    } catch (DateTimeException | ArithmeticException e) {
      return iso;
    }
  }

  static Set<Due> same(List<Due> dues) {
    Set<Due> all = new LinkedHashSet<>();
    dues.forEach(each -> all.add(same(each)));
    return all;
  }
}

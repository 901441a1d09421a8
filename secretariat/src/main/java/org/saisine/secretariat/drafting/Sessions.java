package org.saisine.secretariat.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.calendar.Session;
import org.saisine.secretariat.calendar.When;

/** The sessions that a draft speaks of, asked of the calendar body by body, and once. */
final class Sessions {
  private final Calendar calendar;
  private final Map<String, Map<SessionNumber, When>> when = new HashMap<>();
  private final Map<String, List<Session>> all = new HashMap<>();

  Sessions(Calendar calendar, Draft draft) {
    this.calendar = calendar;
    Map<String, Set<SessionNumber>> asked = new TreeMap<>();
    draft.record().mandates().stream()
        .flatMap(mandate -> draft.times(mandate).stream())
        .forEach(due -> {
          if (due instanceof Due.AtSession(String organ, int session)) {
            asked
                .computeIfAbsent(organ, any -> new TreeSet<>())
                .add(SessionNumber.regular(session));
          }
        });
    draft.record().references().stream()
        .map(Citation::symbol)
        .flatMap(symbol -> SymbolRules.of(symbol).stream())
        .filter(text ->
            text.count().isPresent()
                && SymbolRules.sessions(Organs.standard().counting(text.organ())))
        .forEach(text ->
            asked
                .computeIfAbsent(text.organ(), any -> new TreeSet<>())
                .add(SessionNumber.regular(text.count().getAsInt())));
    asked.forEach((organ, sessions) -> when.put(organ, calendar.when(organ, sessions)));
  }

  /** When a session is of which the draft speaks. */
  When when(String organ, int session) {
    When found = when.getOrDefault(organ, Map.of()).get(SessionNumber.regular(session));
    return found == null ? calendar.when(organ, SessionNumber.regular(session)) : found;
  }

  /** Whether the calendar dates sessions of a body, and knows nothing of this one. */
  boolean stranger(String organ, int session) {
    List<Session> others = all.computeIfAbsent(organ, calendar::of);
    return others.stream().anyMatch(each -> !each.when().days().isEmpty())
        && others.stream().noneMatch(each -> each.number().equals(SessionNumber.regular(session)));
  }
}

package org.saisine.press.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Sitting;

/**
 * The annotated provisional agenda of a session with its organization of work, as far as facts
 * tell: what opens and closes every session, the items between, what was asked for the session.
 *
 * @param items of an earlier session's agenda, in their order; where there are none, those that
 *     open and close every session, and one between for what was asked for
 * @param owed what is to be submitted to the session
 */
public record SessionAgenda(Issue issue, List<AgendaItem> items, List<SessionReports.Owed> owed) {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
  private static final int HOURS = 3;

  /** Other matters, and the adoption of the report. */
  private static final int CLOSING = 2;

  /** No session that has a programme sits longer. */
  private static final int MOST_DAYS = 40;

  public SessionAgenda {
    items = List.copyOf(items);
    owed = List.copyOf(owed);
  }

  Form form() {
    Tongue tongue = Tongue.of(issue.language());
    List<AgendaItem> all = items.isEmpty() ? standard(tongue) : items;
    return Forms.of(
        issue.agenda(tongue.say("agenda.annotated"), annotations(tongue, all), all, sittings(all)));
  }

  private boolean group() {
    return issue.organ().contains("WG.");
  }

  private List<AgendaItem> standard(Tongue tongue) {
    return List.of(
        item("1", tongue.say("agenda.organizational")),
        item("1(a)", tongue.say(group() ? "agenda.opening.meeting" : "agenda.opening")),
        item("1(b)", tongue.say("agenda.adoption")),
        item("2", tongue.say("agenda.reports")),
        item("3", tongue.say("agenda.other")),
        item("4", tongue.say("agenda.report")));
  }

  private static AgendaItem item(String number, String title) {
    return new AgendaItem(number, title, Issue.NOWHERE);
  }

  /** An earlier agenda has its own order, in which nobody but its officers finds a place. */
  private List<Paragraph> annotations(Tongue tongue, List<AgendaItem> all) {
    List<Paragraph> told = new ArrayList<>();
    boolean opening = all.stream().anyMatch(each -> each.item().equals("1(a)"));
    for (DateRange days : issue.days().subList(0, Math.min(1, issue.days().size()))) {
      told.add(annotation(opening ? "1(a)" : "1", opens(tongue, days.from())));
      told.add(annotation(opening ? "1(b)" : "1", tongue.say("agenda.work")));
    }
    if (items.isEmpty()) {
      owed.forEach(each -> told.add(annotation("2", each.line(tongue))));
    }
    return told;
  }

  private static Paragraph annotation(String item, String words) {
    return Issue.paragraph(Part.ANNOTATION, "a", item, words, Issue.NOWHERE);
  }

  private String opens(Tongue tongue, LocalDate day) {
    String session =
        issue
            .session()
            .map(each ->
                group()
                    ? tongue.numerals().gathering(each.ordinal())
                    : tongue.numerals().session(each))
            .orElse("");
    String key = group() ? "agenda.opens.meeting" : "agenda.opens";
    return tongue.say(
        key,
        Tongue.small(session),
        tongue.days().weekday(day),
        tongue.days().hour(MORNING),
        tongue.days().date(day));
  }

  /**
   * Two meetings a working day: what opens in the first, what closes in the last, as it is usual.
   */
  private List<Sitting> sittings(List<AgendaItem> all) {
    List<LocalDate> days =
        issue.days().stream()
            .flatMap(each -> each.from().datesUntil(each.to().plusDays(1)))
            .filter(SessionAgenda::works)
            .limit(MOST_DAYS)
            .toList();
    List<AgendaItem> taken = all.stream().filter(each -> !above(each, all)).toList();
    int opening = (int) taken.stream().filter(SessionAgenda::opens).count();
    int closing = Math.max(opening, taken.size() - CLOSING);
    List<AgendaItem> between = taken.subList(opening, closing);
    List<Sitting> sittings = new ArrayList<>();
    int many = days.size() * 2;
    for (int i = 0; i < many; i++) {
      List<Sitting.Slot> slots = new ArrayList<>();
      if (i == 0) {
        taken.subList(0, opening).forEach(each -> slots.add(slot(each, false)));
      }
      slots.addAll(between(between, i, many));
      if (i == many - 1) {
        taken.subList(closing, taken.size()).forEach(each -> slots.add(slot(each, false)));
      }
      LocalTime opens = i % 2 == 0 ? MORNING : AFTERNOON;
      Optional<LocalTime> closes = Optional.of(opens.plusHours(HOURS));
      sittings.add(new Sitting(days.get(i / 2), Optional.of(opens), closes, slots, Issue.NOWHERE));
    }
    return sittings;
  }

  /** What is taken up at a meeting of many, each having its equal part of the time. */
  private static List<Sitting.Slot> between(List<AgendaItem> items, int meeting, int many) {
    if (items.isEmpty()) {
      return List.of();
    }
    int from = meeting * items.size() / many;
    int to = Math.max(from + 1, ((meeting + 1) * items.size() + many - 1) / many);
    int before = meeting == 0 ? 0 : (meeting * items.size() + many - 1) / many;
    List<Sitting.Slot> slots = new ArrayList<>();
    for (int i = from; i < to; i++) {
      slots.add(slot(items.get(i), i < before));
    }
    return slots;
  }

  private static Sitting.Slot slot(AgendaItem item, boolean continued) {
    return new Sitting.Slot(item.item(), item.title(), continued, Issue.NOWHERE);
  }

  private static boolean opens(AgendaItem item) {
    return item.item().equals("1") || item.item().startsWith("1(");
  }

  /** Whether an item is only the heading of others. */
  private static boolean above(AgendaItem item, List<AgendaItem> all) {
    return all.stream().anyMatch(each -> each.item().startsWith(item.item() + "("));
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}

package org.saisine.press.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Apparatus.Heading;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Span;

/**
 * The list of the reports that are before a session: of each subsidiary body that met or will meet,
 * and those that were asked for.
 *
 * @param meetings of subsidiary bodies, those of one body together
 * @param owed what is to be submitted to the session
 */
public record SessionReports(Issue issue, List<Meeting> meetings, List<Owed> owed) {

  /**
   * A meeting of a subsidiary body.
   *
   * @param body its code
   * @param name in the language of the document
   * @param planned whether it is still to be held
   */
  public record Meeting(
      String body,
      String name,
      SessionNumber number,
      DateRange days,
      Optional<String> place,
      boolean planned) {}

  /**
   * A report that a paragraph asks for.
   *
   * @param symbol of the document that asks: {@code A/HRC/RES/91/14}
   */
  public record Owed(String symbol, Mandate mandate) {
    /** "A/HRC/RES/91/14, para. 3 (Secretary-General): to submit …". */
    String line(Tongue tongue) {
      String place = tongue.say("mandates.place", Head.spaced(symbol), mandate.paragraph());
      String by = new Phrases(tongue.terms()).names(mandate.by());
      String who = by.isEmpty() ? place : tongue.say("mandates.place-by", place, by);
      return tongue.say("owed", who, bare(mandate.text()));
    }

    private static String bare(String words) {
      int end = words.length();
      while (end > 0 && ".;,،؛。；，".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return words.substring(0, end);
    }
  }

  public SessionReports {
    meetings = List.copyOf(meetings);
    owed = List.copyOf(owed);
  }

  /** A heading over each body's meetings, and one over what was asked for. */
  Form form() {
    Tongue tongue = Tongue.of(issue.language());
    List<String> told = new ArrayList<>();
    List<Seating> seatings = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    ReportHeadings made = new ReportHeadings(issue.note("", List.of()), tongue);
    String body = "";
    for (Meeting meeting : meetings) {
      if (!meeting.body.equals(body)) {
        body = meeting.body;
        List<Seating> own = own(body);
        headings.add(heading(made.heading(own), told.size()));
        seatings.addAll(own);
      }
      told.add(sentence(meeting, tongue));
    }
    if (!owed.isEmpty()) {
      headings.add(heading(tongue.say("agenda.reports"), told.size()));
      owed.forEach(each -> told.add(each.line(tongue)));
    }
    String session = issue.session().map(tongue.numerals()::session).orElse("");
    String title = tongue.say("reports.title", Tongue.small(session));
    return Forms.of(
        issue
            .note(title, told, seatings)
            .withApparatus(new Apparatus(headings, List.of(), List.of())));
  }

  private List<Seating> own(String body) {
    return meetings.stream()
        .filter(each -> each.body.equals(body))
        .map(SessionReports::seating)
        .toList();
  }

  /** A heading right over the paragraph of an index. */
  private static Heading heading(String words, int index) {
    Span under = Issue.of(index);
    String over = "p" + (index + 1);
    return new Heading(words, Optional.of(over), new Span(under.start() - 1, under.start() - 1));
  }

  private static Seating seating(Meeting meeting) {
    return new Seating(
        meeting.body,
        meeting.name,
        OptionalInt.of(meeting.number.ordinal()),
        Optional.of(meeting.days.from()),
        Optional.of(meeting.days.to()),
        meeting.place,
        meeting.planned,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Issue.NOWHERE);
  }

  private static String sentence(Meeting meeting, Tongue tongue) {
    String days = tongue.days().told(meeting.days);
    boolean group = meeting.body.contains("WG.");
    String number =
        group
            ? tongue.numerals().gathering(meeting.number.ordinal())
            : tongue.numerals().session(meeting.number);
    String key = (group ? "meeting." : "sitting.") + (meeting.planned ? "planned" : "held");
    String at = meeting.place.map(place -> tongue.say("at", place)).orElse("");
    return tongue.say(key, meeting.name, Tongue.small(number), days, at);
  }
}

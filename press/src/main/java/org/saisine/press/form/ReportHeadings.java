package org.saisine.press.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;

/**
 * The headings of a list of reports: "Reports on the meetings of the Working Group on …, held at
 * Vienna from … to …". A body's paragraphs run from behind those of the body before it to the one
 * that tells its last meeting.
 */
final class ReportHeadings {
  /** No heading is shorter, and a note at a page's foot is seldom longer. */
  private static final int HEADING = 40;

  private final Record record;
  private final Tongue tongue;

  private final Set<String> cited = new HashSet<>();

  ReportHeadings(Record record, Tongue tongue) {
    this.record = record;
    this.tongue = tongue;
  }

  /** The symbols that the headings cite. */
  Set<String> cited() {
    return cited;
  }

  /** By the id of the paragraph that a heading stands over. */
  Map<String, String> byParagraph() {
    Map<String, List<Seating>> bodies = new LinkedHashMap<>();
    record
        .seatings()
        .forEach(each -> bodies.computeIfAbsent(each.body(), any -> new ArrayList<>()).add(each));
    Map<String, String> headings = new LinkedHashMap<>();
    Set<Integer> told = new HashSet<>();
    int next = 0;
    for (List<Seating> seatings : bodies.values()) {
      int last = seatings.stream().mapToInt(this::paragraph).max().orElse(-1);
      if (last >= next) {
        int first = opening(next, last);
        headings.put(record.paragraphs().get(first).id(), heading(seatings));
        for (int i = first; i <= last; i++) {
          told.add(i);
        }
        next = last + 1;
      }
    }
    if (!bodies.isEmpty()) {
      unnamed(headings, told);
    }
    return headings;
  }

  /** Where the record shows that a heading stood, but not whose: one that names nobody. */
  private void unnamed(Map<String, String> headings, Set<Integer> told) {
    for (int i = 0; i < record.paragraphs().size(); i++) {
      if (stood(i) && !told.contains(i)) {
        headings.putIfAbsent(record.paragraphs().get(i).id(), tongue.say("reports.other"));
      }
    }
  }

  /** The paragraph under the heading: the last over which one stood, else the first. */
  private int opening(int first, int last) {
    for (int i = last; i > first; i--) {
      if (stood(i)) {
        return i;
      }
    }
    return first;
  }

  /** Whether a heading stood between a paragraph and the one before it. */
  private boolean stood(int i) {
    if (i == 0) {
      return false;
    }
    int before = record.paragraphs().get(i - 1).span().end();
    return record.paragraphs().get(i).span().start() - before > HEADING;
  }

  /** The paragraph that tells a meeting, or the one under the heading that does; -1 for none. */
  private int paragraph(Seating seating) {
    List<Paragraph> all = record.paragraphs();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).span().end() >= seating.span().end()) {
        return i;
      }
    }
    return -1;
  }

  /** The heading over the reports on some meetings of one body. */
  String heading(List<Seating> seatings) {
    String one = seatings.size() == 1 ? "report" : "reports";
    boolean planned = seatings.stream().allMatch(Seating::planned);
    List<String> days =
        seatings.stream().flatMap(each -> days(each).stream()).map(tongue.days()::told).toList();
    Optional<String> place = place(seatings);
    String of = established(seatings.getFirst(), body(seatings.getFirst()));
    if (days.isEmpty()) {
      return tongue.say(one, of);
    }
    String key = one + (place.isPresent() ? ".held-at" : ".held");
    List<String> keys = planned ? List.of(key + ".planned", key) : List.of(key);
    return tongue.first(keys, of, tongue.list(days), place.orElse("")).orElse(of);
  }

  /** "of the Working Group on Firearms", as far as the language lets a name go into a phrase. */
  private String body(Seating seating) {
    String name = seating.name().isBlank() ? seating.body() : seating.name();
    int end = 0;
    while (end < name.length() && "，。；,;.".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    // a name that was read out of such a heading may end in the heading's own words
    String tail = tongue.first(List.of("of.tail")).orElse("");
    String cut = name.substring(0, end);
    String words = cut.endsWith(tail) ? cut.substring(0, cut.length() - tail.length()) : cut;
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return tongue.first(List.of("of." + first.toLowerCase(Locale.ROOT), "of"), words).orElse(words);
  }

  /** Where no paragraph tells how the body came to be, the heading does. */
  private String established(Seating seating, String of) {
    String symbol = seating.establishedBy().orElse("");
    int at = symbol.indexOf("/RES/");
    boolean outside =
        record.events().stream()
            .anyMatch(each ->
                each.type() == Event.Type.BODY_ESTABLISHED
                    && each.paragraph().isEmpty()
                    && each.body().equals(Optional.of(seating.body())));
    if (at < 0 || !outside) {
      return of;
    }
    Optional<String> words =
        tongue.first(List.of("reports.established"), of, symbol.substring(at + "/RES/".length()));
    words.ifPresent(any -> cited.add(symbol));
    return words.orElse(of);
  }

  private static Optional<DateRange> days(Seating seating) {
    return seating.from().flatMap(from -> seating.to().map(to -> new DateRange(from, to)));
  }

  /** Where all of them met; empty where they did not meet at one place. */
  private static Optional<String> place(List<Seating> seatings) {
    List<Optional<String>> places = seatings.stream().map(Seating::place).distinct().toList();
    return places.size() == 1 ? places.getFirst() : Optional.empty();
  }
}

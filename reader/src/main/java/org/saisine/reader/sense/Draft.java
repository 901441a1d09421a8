package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.SessionNumber;

/** An event while it is being read: later words may add to it. */
final class Draft {
  final Event.Type type;
  final Narrative.Sentence sentence;
  @Nullable LocalDate date;
  @Nullable LocalDate until;
  @Nullable LocalDate deadline;
  List<String> by = List.of();
  List<String> to = List.of();
  String body = "";
  String name = "";
  String place = "";
  String under = "";

  /** Whether it is a meeting of a body, and no workshop or dialogue. */
  boolean sitting;

  int ordinal;

  /** What the ordinal counts. */
  SessionNumber.Series series = SessionNumber.Series.REGULAR;

  int times;
  int seats;
  List<Due> due = List.of();
  int start;
  int end;

  Draft(Event.Type type, Told told, int start, int end) {
    this(type, told.sentence, start, end);
  }

  Draft(Event.Type type, Narrative.Sentence sentence, int start, int end) {
    this.type = type;
    this.sentence = sentence;
    this.start = start;
    this.end = end;
  }

  /** Widens the stretch of text that tells it. */
  Draft over(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
    return this;
  }

  Draft on(Moment moment) {
    date = moment.from();
    return over(moment.start(), moment.end());
  }

  Draft due(Moment moment) {
    deadline = moment.to();
    return over(moment.start(), moment.end());
  }

  boolean meeting() {
    return type == Event.Type.MEETING_HELD || type == Event.Type.MEETING_PLANNED;
  }

  /** How many days it is known to take; -1 where its date is unknown. */
  long days() {
    return date == null || until == null ? -1 : until.toEpochDay() - date.toEpochDay();
  }

  /** Takes from {@code twin}, which tells the same, what it tells more fully. */
  void add(Draft twin) {
    if (twin.days() > days()) {
      date = twin.date;
      until = twin.until;
    }
    deadline = deadline == null ? twin.deadline : deadline;
    by = by.isEmpty() ? twin.by : by;
    body = body.isEmpty() ? twin.body : body;
    name = name.isEmpty() ? twin.name : name;
    place = place.isEmpty() ? twin.place : place;
    under = under.isEmpty() ? twin.under : under;
    series = ordinal == 0 ? twin.series : series;
    ordinal = ordinal == 0 ? twin.ordinal : ordinal;
  }

  SessionNumber counted() {
    return new SessionNumber(series, ordinal);
  }

  Event event(Context context) {
    return new Event(
        type,
        Optional.ofNullable(date),
        Optional.ofNullable(until),
        by,
        to,
        Optional.ofNullable(deadline),
        body.isEmpty() ? Optional.empty() : Optional.of(body),
        ordinal == 0 ? Optional.empty() : Optional.of(counted()),
        some(times),
        some(seats),
        due,
        sentence.paragraph(),
        context.text.string(start, end),
        context.span(start, end));
  }

  private static OptionalInt some(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}

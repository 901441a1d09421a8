package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Kind;

/**
 * Reads what happened and what will, sentence by sentence. Each date belongs to one event; what is
 * told twice is one event, where its dates are fullest.
 */
final class Events {
  private final Narrative narrative;
  private final Cited cited;
  private final Subsidiaries subsidiaries;
  private List<Draft> drafts = new ArrayList<>();

  Events(Narrative narrative, Cited cited, Subsidiaries subsidiaries) {
    this.narrative = narrative;
    this.cited = cited;
    this.subsidiaries = subsidiaries;
  }

  /** Reads the events while others may still look at what they are made of. */
  List<Draft> drafts() {
    Correspondence correspondence = new Correspondence(drafts);
    Gatherings gatherings = new Gatherings(drafts);
    Foundings foundings = new Foundings(drafts, cited);
    Submissions submissions = new Submissions(drafts, new Sessions(narrative.tokens));
    boolean closing = narrative.context.shape.adoptionFrom() >= 0;
    Optional<LocalDate> before = Optional.empty();
    for (Narrative.Sentence sentence : narrative.sentences) {
      Told told = new Told(narrative, sentence, before);
      boolean whole = closing || !sentence.heading();
      if (whole) {
        correspondence.read(told);
      }
      gatherings.read(told);
      foundings.read(told);
      if (whole) {
        submissions.read(told);
      }
      Optional<LocalDate> here = day(told);
      before = here.isPresent() ? here : before;
    }
    bodies();
    merge();
    return drafts;
  }

  List<Event> events() {
    return drafts.stream().map(draft -> draft.event(narrative.context)).toList();
  }

  /** The last day of a sentence on which something happened: what "the same day" means next. */
  private static Optional<LocalDate> day(Told told) {
    Optional<LocalDate> day = Optional.empty();
    for (Moment moment : told.moments) {
      boolean on = moment.role() == Moment.Role.ON || moment.at() == 0;
      if (on && moment.single()) {
        day = Optional.of(moment.from());
      }
    }
    return day;
  }

  /** In a note on several bodies, the body is the one whose reports its section names. */
  private void bodies() {
    if (narrative.context.shape.kind() == Kind.AGENDA) {
      return;
    }
    for (Draft draft : drafts) {
      if (draft.body.isEmpty() && (draft.sitting || !draft.name.isEmpty())) {
        draft.body = subsidiaries.code(draft.sentence);
      }
    }
  }

  // ---- told twice

  private void merge() {
    Map<String, Draft> seen = new HashMap<>();
    List<Draft> kept = new ArrayList<>();
    for (boolean heading : new boolean[] {false, true}) {
      for (Draft draft : drafts) {
        if (draft.sentence.heading() == heading) {
          Draft twin = twin(seen, draft);
          if (twin == null) {
            kept.add(draft);
          } else {
            twin.add(draft);
          }
          remember(seen, twin == null ? draft : twin);
        }
      }
    }
    kept.sort(java.util.Comparator.comparingInt(draft -> draft.start));
    drafts = kept;
  }

  private static @org.jspecify.annotations.Nullable Draft twin(
      Map<String, Draft> seen, Draft draft) {
    for (String key : keys(draft)) {
      Draft twin = seen.get(key);
      if (twin != null) {
        return twin;
      }
    }
    return draft.meeting() && draft.sentence.heading() ? seen.get("heading " + draft.date) : null;
  }

  private static void remember(Map<String, Draft> seen, Draft draft) {
    for (String key : keys(draft)) {
      seen.putIfAbsent(key, draft);
    }
    if (draft.meeting()) {
      seen.putIfAbsent("heading " + draft.date, draft);
    }
  }

  private static List<String> keys(Draft draft) {
    List<String> keys = new ArrayList<>();
    if (draft.meeting()) {
      if (!draft.body.isEmpty()) {
        keys.add("day " + draft.body + draft.date);
      }
      if (!draft.body.isEmpty() && draft.ordinal > 0) {
        keys.add("ordinal " + draft.body + " " + draft.counted());
      }
    } else if (draft.date == null && !draft.body.isEmpty() && draft.deadline == null) {
      keys.add(draft.type + " " + draft.body);
    } else if (draft.date != null && draft.type != Event.Type.OTHER) {
      keys.add(draft.type + " " + draft.date + draft.deadline + draft.by);
    }
    return keys;
  }
}

package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Event.Type;

/** Reads numbers of seats that change, and when; what a letter only announces has no date. */
final class Seats {
  private final List<Draft> drafts;

  Seats(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** "to raise the number of experts from 15 to 20". */
  void read(Told told) {
    int noun = told.first(0, told.size(), k -> told.word(k, "seats"));
    int deed = told.last(told.size(), k -> told.deed(k, "change"));
    if (noun < 0 || deed < 0) {
      return;
    }
    int seats = number(told, Math.min(noun, deed));
    if (seats <= 0) {
      return;
    }
    Draft draft = new Draft(Type.SEATS_CHANGED, told, told.start(deed), told.end(noun));
    draft.over(told.start(noun), told.end(deed));
    draft.seats = seats;
    boolean letter = told.first(0, deed, k -> told.word(k, "note-verbale")) >= 0;
    int from =
        told.last(
            deed,
            k -> told.deed(k, "send") || told.deed(k, "transmit") || told.word(k, "note-verbale"));
    for (Moment moment : told.moments) {
      if (!letter && draft.date == null && moment.single() && moment.dates()) {
        draft.on(moment);
        from = moment.at() < deed ? moment.next() - 1 : from;
        told.use(moment);
      }
    }
    int actor = told.decided(deed) ? told.last(deed, k -> told.is(k, Category.DEED)) : deed;
    draft.by = told.who.by(from + 1, actor);
    drafts.add(draft);
  }

  /** The number that seats are changed to: behind "to", else the last one that is no date. */
  private static int number(Told told, int from) {
    int only = 0;
    for (int k = from; k < told.size(); k++) {
      int value =
          told.is(k, Category.CARDINAL)
              ? told.tokens.number(told.token(k), Category.CARDINAL)
              : told.tokens.digits(told.token(k));
      int place = k;
      boolean date = told.moments.stream().anyMatch(m -> m.at() <= place && place < m.next());
      boolean to = told.is(k - 1, Category.RANGE_LINK) && told.start(k) - told.end(k - 1) <= 2;
      boolean more = !to && told.behind.known && told.behind.raises(k);
      if (value > 0 && value < 1000 && !date && !more) {
        if (to) {
          return value;
        }
        only = only == 0 ? value : only;
      }
    }
    return only;
  }
}

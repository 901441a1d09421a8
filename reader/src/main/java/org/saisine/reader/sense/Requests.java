package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Event.Type;

/** Reads extensions that somebody asked for, which are not yet granted. */
final class Requests {
  /** How far from the extension its "requested" may stand. */
  private static final int NEAR = 40;

  private final List<Draft> drafts;

  Requests(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** "requested an extension of the deadline", "asked to extend the deadline". */
  void read(Told told) {
    boolean deadline = told.has(k -> told.word(k, "deadline"));
    int noun =
        told.first(
            0,
            told.size(),
            k ->
                (told.word(k, "extension") || deadline && told.word(k, "extending"))
                    && asked(told, k) >= 0);
    if (noun < 0) {
      return;
    }
    int ask = asked(told, noun);
    Draft draft = new Draft(Type.EXTENSION_REQUESTED, told, told.start(ask), told.end(noun));
    int from = 0;
    for (Moment moment : told.moments) {
      boolean near = moment.at() < ask || told.deedOf(moment) == ask;
      if (near && moment.dates() && !told.used(moment)) {
        draft.on(moment);
        from = moment.at() < ask ? moment.next() : 0;
        told.use(moment);
        break;
      }
    }
    draft.by = told.who.by(from, ask);
    if (draft.date != null || !draft.by.isEmpty()) {
      drafts.add(draft);
    }
  }

  /** The place of "requested" before an extension, and at most who did; -1 where none stands. */
  private static int asked(Told told, int noun) {
    int deed = told.last(noun, k -> told.is(k, Category.DEED));
    int last = Math.max(deed, told.who.subject(deed));
    boolean near = deed >= 0 && told.start(noun) - told.end(last) <= NEAR;
    boolean request =
        told.behind.known && told.behind.touches(noun + 1) && told.deed(noun + 1, "ask");
    boolean asks = told.deed(deed, "ask") || request && told.deed(deed, "submit");
    return near && asks ? deed : -1;
  }
}

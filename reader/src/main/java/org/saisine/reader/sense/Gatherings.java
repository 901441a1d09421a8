package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.vocabulary.Event.Type;

/** Reads meetings that were held or will be: of which body, which in its count, when and where. */
final class Gatherings {
  private static final int NEAR = 40;
  private static final int PLACE = 60;

  /** How much room a dash takes. */
  private static final int DASH = 3;

  private final List<Draft> drafts;

  Gatherings(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void read(Told told) {
    List<Draft> made = new ArrayList<>();
    for (Moment moment : told.moments) {
      if (!told.used(moment) && moment.role() != Moment.Role.ASIDE) {
        int deed = deed(told, moment);
        if (deed >= 0) {
          made.add(draft(told, moment, deed));
          told.use(moment);
        }
      }
    }
    ordinals(told, made);
    drafts.addAll(made);
  }

  /** The deed by which something meets on these days; -1 where they belong to another. */
  private static int deed(Told told, Moment moment) {
    int deed = told.deedOf(moment);
    boolean meets =
        told.deed(deed, "meet") || told.deed(deed, "met") || told.deed(deed, "will-meet");
    if (!meets || moment.role() == Moment.Role.BY && moment.single()) {
      return -1;
    }
    boolean named =
        told.has(told::meeting)
            || told.has(k -> told.is(k, Category.BODY_KIND) || told.is(k, Category.ORGAN));
    return named ? deed : -1;
  }

  private static Draft draft(Told told, Moment moment, int deed) {
    boolean later = told.context.issued.filter(day -> moment.from().isAfter(day)).isPresent();
    boolean planned = told.planned(deed) || told.deed(deed, "meet") || later;
    Draft draft =
        new Draft(
            planned ? Type.MEETING_PLANNED : Type.MEETING_HELD,
            told,
            told.start(deed),
            told.end(deed));
    draft.on(moment);
    draft.until = moment.to();
    int noun = noun(told, moment, deed);
    if (noun >= 0) {
      Ordinals counted = Ordinals.of(told, noun);
      draft.over(told.start(counted.first()), told.end(counted.last()));
      int another = another(told, noun, moment);
      int count = another > 0 ? another : counted.next();
      draft.ordinal = told.word(noun, "gathering") ? 0 : count;
      draft.series = Sessions.series(told.tokens, told.token(noun));
      draft.sitting = !told.word(noun, "gathering");
      body(told, noun, draft);
    }
    draft.place = place(told, moment, deed);
    return draft;
  }

  private static int noun(Told told, Moment moment, int deed) {
    if (told.behind.known) {
      int own = own(told, moment, deed);
      if (own >= 0) {
        return own;
      }
    }
    int before = told.last(moment.at(), told::meeting);
    return before >= 0
        ? before
        : told.first(Math.max(deed, moment.next()), told.size(), told::meeting);
  }

  /** "its sixth meeting from 3 to 5 March and its seventh on 7 May": 7; 0 where none stands so. */
  private static int another(Told told, int noun, Moment moment) {
    int k = told.last(moment.at(), i -> told.is(i, Category.ORDINAL));
    boolean near = k > noun && moment.start() - told.end(k) <= DASH;
    return near ? told.tokens.number(told.token(k), Category.ORDINAL) : 0;
  }

  /**
   * What meets by a deed that stands behind its dates, in its clause: its object, or its subject.
   */
  private static int own(Told told, Moment moment, int deed) {
    int first = told.behind.clause(deed);
    int object = told.first(deed + 1, told.behind.ends(deed), told::meeting);
    if (object >= 0 && told.first(deed + 1, object, k -> told.word(k, "coverb")) < 0) {
      return object;
    }
    int subject = told.last(moment.at(), told::meeting);
    subject = subject >= first ? subject : told.last(deed, told::meeting);
    return subject >= first ? subject : object;
  }

  /** "sixth and seventh meetings … respectively": the ordinals go to the dates in their order. */
  private static void ordinals(Told told, List<Draft> made) {
    int noun =
        told.first(
            0, told.size(), k -> told.word(k, "meetings") && Ordinals.of(told, k).next() > 0);
    List<Integer> all = noun < 0 ? List.of() : Ordinals.of(told, noun).all();
    for (int i = 0; all.size() > 1 && all.size() == made.size() && i < made.size(); i++) {
      made.get(i).ordinal = all.get(i);
    }
  }

  // ---- whose and where

  private static void body(Told told, int noun, Draft draft) {
    if (told.word(noun, "gathering")) {
      return;
    }
    int near = named(told, noun + 1);
    boolean adjacent =
        near >= 0 && !told.behind.known && told.start(near) - told.end(noun) <= NEAR / 2;
    int before = told.behind.known ? host(told, noun) : told.last(noun, k -> body(told, k));
    int of = adjacent ? near : before >= 0 ? before : near;
    if (of < 0) {
      return;
    }
    draft.name = name(told, of);
    if (told.is(of, Category.ORGAN)) {
      draft.body = told.who.organ(of);
    } else if (told.context.shape.kind() == org.saisine.reader.vocabulary.Kind.AGENDA) {
      draft.body = told.context.speaker;
    }
  }

  /** The body right before what it holds and its number, else the first of the clause. */
  private static int host(Told told, int noun) {
    int last = told.last(noun, k -> body(told, k));
    int subject = told.behind.subject(noun, noun, k -> body(told, k));
    boolean own = told.first(last + 1, noun, k -> !told.is(k, Category.ORDINAL)) < 0;
    return own || subject < 0 ? last : subject;
  }

  private static int named(Told told, int from) {
    return told.first(from, told.size(), k -> body(told, k));
  }

  private static boolean body(Told told, int k) {
    return told.is(k, Category.BODY_KIND) || told.is(k, Category.ORGAN);
  }

  /** A body's name as printed: to the next deed, date or comma. */
  static String name(Told told, int k) {
    if (told.behind.known) {
      return NamesAhead.body(told, k);
    }
    int end = told.sentence.end();
    int stop =
        told.first(
            k + 1,
            told.size(),
            i ->
                told.is(i, Category.DEED)
                    || told.word(i, "future") && !told.is(i, Category.RANGE_LINK)
                    || told.word(i, "passive")
                    || told.word(i, "pursuant")
                    || told.tokens.isNumber(told.token(i)));
    int limit = stop < 0 ? end : told.start(stop);
    int at = told.end(k);
    while (at < limit && ",;:.()\n".indexOf(told.context.chars[at]) < 0) {
      at++;
    }
    return told.string(told.start(k), Math.min(at, told.start(k) + 200)).strip();
  }

  /** "held at Saint-Orme from …", "tenue à Vienne, du …": the capitalised words between. */
  private static String place(Told told, Moment moment, int deed) {
    if (told.behind.known) {
      return NamesAhead.place(told, deed);
    }
    int from = deed >= 0 && deed < moment.at() ? told.end(deed) : told.sentence.start();
    int noun = told.last(moment.at(), told::meeting);
    int since = noun >= 0 ? Math.max(from, told.end(noun)) : from;
    Optional<String> before =
        capital(told, since, moment.start()).or(() -> Places.last(told, since, moment.start()));
    if (before.isPresent() || deed < 0) {
      return before.orElse("");
    }
    int behind = told.narrative.past(moment.end(), told.sentence.end());
    int stop = Math.min(told.sentence.end(), behind + PLACE);
    int next = told.first(moment.next(), told.size(), k -> true);
    return capital(told, behind, next < 0 ? stop : Math.min(stop, told.start(next)))
        .or(() -> Places.next(told, moment.next(), stop))
        .orElse("");
  }

  /** The one run of capitalised words in a short stretch. */
  private static Optional<String> capital(Told told, int from, int to) {
    if (to - from > PLACE || to <= from) {
      return Optional.empty();
    }
    char[] chars = told.context.chars;
    int start = -1;
    int end = -1;
    for (int at = from; at < to; at++) {
      boolean opens = at == from || !Letters.inWord(chars[at - 1]);
      if (opens && Character.isUpperCase(chars[at]) && start < 0) {
        start = at;
      }
      if (start >= 0 && (chars[at] == ',' || chars[at] == '(' || chars[at] == ')')) {
        break;
      }
      if (start >= 0 && Letters.inWord(chars[at]) && (!opens || Character.isUpperCase(chars[at]))) {
        end = at + 1;
      }
      if (start >= 0 && opens && Character.isLowerCase(chars[at])) {
        break;
      }
    }
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(told.string(start, end).strip()).filter(name -> name.length() > 1);
  }
}

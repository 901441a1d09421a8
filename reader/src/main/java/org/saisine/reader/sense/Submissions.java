package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event.Type;

/**
 * Reads documents that were submitted, reports put off to a later session, what was approved by
 * silence, and, last, every other dated act.
 */
final class Submissions {
  private final List<Draft> drafts;
  private final Sessions sessions;

  Submissions(List<Draft> drafts, Sessions sessions) {
    this.drafts = drafts;
    this.sessions = sessions;
  }

  void read(Told told) {
    deferred(told);
    boolean silence = told.has(k -> told.word(k, "silence"));
    List<Draft> others = new ArrayList<>();
    for (Moment moment : told.moments) {
      boolean when =
          moment.role() == Moment.Role.ON
              || moment.role() == Moment.Role.DATED
              || moment.role() == Moment.Role.PLAIN && moment.at() == 0;
      if (told.used(moment) || !when) {
        continue;
      }
      int deed = told.deedOf(moment);
      if (deed >= 0 && (told.planned(deed) || told.citing(moment, deed))) {
        continue;
      }
      if (silence && told.deed(deed, "approve")) {
        add(Type.APPROVED_BY_SILENCE, told, moment, deed);
      } else if (submits(told, deed)) {
        add(Type.DOCUMENT_SUBMITTED, told, moment, deed);
      } else if (deed >= 0 || told.leads(moment)) {
        others.add(draft(Type.OTHER, told, moment, deed));
      }
      told.use(moment);
    }
    drafts.addAll(others);
  }

  private static boolean submits(Told told, int deed) {
    boolean moves =
        told.deed(deed, "submit") || told.deed(deed, "transmit") || told.deed(deed, "send");
    boolean document = told.has(k -> told.word(k, "report") || told.word(k, "document"));
    boolean silent = told.first(deed, told.size(), k -> told.word(k, "silence")) >= 0;
    return moves && document && !silent;
  }

  private void add(Type type, Told told, Moment moment, int deed) {
    drafts.add(draft(type, told, moment, deed));
  }

  private static Draft draft(Type type, Told told, Moment moment, int deed) {
    int at = deed < 0 ? moment.at() : deed;
    Draft draft = new Draft(type, told, told.start(at), told.end(at)).on(moment);
    if (!moment.single()) {
      draft.until = moment.to();
    }
    if (deed >= 0) {
      draft.by = told.who.by(moment.at() < deed ? moment.next() : 0, deed);
    }
    return draft;
  }

  /**
   * "the report will be submitted to the Assembly at its seventy-sixth session", this being the
   * 75th; what it "was due to be submitted" at is the session that it missed.
   */
  private void deferred(Told told) {
    int report =
        told.first(0, told.size(), k -> told.word(k, "report") || told.word(k, "document"));
    int deed = report < 0 || told.context.session == 0 ? -1 : puttingOff(told, report, 0);
    while (deed >= 0 && !deferred(told, deed)) {
      deed = puttingOff(told, report, deed + 1);
    }
  }

  /** The first deed from place {@code from} on that hands over later, or puts off; -1: none. */
  private static int puttingOff(Told told, int report, int from) {
    return told.first(
        from,
        told.size(),
        k -> {
          boolean hands =
              told.deed(k, "submit") || told.deed(k, "transmit") || told.deed(k, "will-submit");
          boolean puts = told.deed(k, "extend") || told.word(k, "extending") && told.decided(k);
          return (puts || hands && told.planned(k)) && hands(told, report, k);
        });
  }

  /** Whether deed {@code k} is done to a report: one before it, or behind where it may lead. */
  private static boolean hands(Told told, int report, int k) {
    if (told.behind.known) {
      return report < told.behind.ends(k) && !told.behind.wanted(k);
    }
    boolean leads =
        (told.word(k, "ahead") || told.word(k, "extending"))
            && told.first(k + 1, report, i -> told.is(i, Category.DEED)) < 0;
    return k > report || leads;
  }

  /** Whether the first session behind a deed is a later one of the organ that is told. */
  private boolean deferred(Told told, int deed) {
    int next = told.first(deed + 1, told.size(), k -> told.is(k, Category.DEED));
    int limit = next < 0 ? told.size() : next;
    int from = told.behind.known ? told.behind.lead(deed) : deed;
    for (int k = from; k < limit; k++) {
      Optional<Sessions.Found> found = sessions.at(told.token(k));
      if (found.isEmpty()) {
        continue;
      }
      int organ = told.last(k, i -> i > from && told.is(i, Category.ORGAN));
      String code = organ < 0 ? told.context.speaker : told.who.organ(organ);
      if (!found.get().counted().isRegular()
          || !code.equals(told.context.speaker)
          || found.get().number() <= told.context.session) {
        return false;
      }
      Draft draft = new Draft(Type.REPORT_DEFERRED, told, told.start(deed), told.end(deed));
      draft.over(found.get().start(), found.get().end());
      draft.to = List.of(code);
      draft.due = List.of(new Due.AtSession(code, found.get().number()));
      drafts.add(draft);
      return true;
    }
    return false;
  }
}

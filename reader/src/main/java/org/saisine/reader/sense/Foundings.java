package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event.Type;

/** Reads which bodies were established and which were made permanent, and by what text. */
final class Foundings {
  private static final int NEAR = 160;

  private final List<Draft> drafts;
  private final Cited cited;

  Foundings(List<Draft> drafts, Cited cited) {
    this.drafts = drafts;
    this.cited = cited;
  }

  void read(Told told) {
    int established = established(told);
    if (established >= 0) {
      add(Type.BODY_ESTABLISHED, told, established);
    }
    int permanent = told.first(0, told.size(), k -> told.word(k, "permanent"));
    boolean body = told.has(k -> told.is(k, Category.BODY_KIND));
    if (permanent >= 0 && body && !told.sentence.heading()) {
      add(Type.BODY_MADE_PERMANENT, told, permanent);
    }
  }

  /** "established a working group", "a working group was established"; -1 where no body was. */
  private static int established(Told told) {
    for (int k = 0; k < told.size(); k++) {
      boolean decided = told.word(k, "founding") && told.decided(k);
      if (!decided && (!told.deed(k, "establish") || told.planned(k) || untold(told, k))) {
        continue;
      }
      int from = Math.max(k, told.who.subject(k)) + 1;
      int after = told.first(from, told.size(), i -> told.is(i, Category.BODY_KIND));
      int before = told.last(k, i -> told.is(i, Category.BODY_KIND));
      boolean made =
          after >= 0
              && told.start(after) - told.end(k) <= (told.word(k, "ahead") ? NEAR : NEAR / 2)
              && told.first(from, after, i -> told.is(i, Category.DEED)) < 0
              && indefinite(told, after);
      // where a subject may be left out, a verb without an object tells of what stands ahead
      boolean left = told.behind.known && told.behind.closes(k);
      boolean was =
          before >= 0
              && told.start(k) - told.end(before) <= NEAR
              && (told.passive(k) || told.sentence.heading() || left)
              && told.first(before + 1, k, told::deeds) < 0;
      boolean own = told.word(k, "passive") && after == k + 1;
      boolean behind = own && !told.word(after, "by-them") || told.word(k, "ahead");
      if (made && (decided || !told.passive(k) || behind) || was) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a deed only says of what body something is told, or what was asked for. */
  private static boolean untold(Told told, int k) {
    DeedsBehind behind = told.behind;
    return behind.known && (behind.describes(k) || behind.thing(k) || behind.wanted(k));
  }

  /** A body that comes to be is told in small letters, not yet by its name. */
  private static boolean indefinite(Told told, int body) {
    char first = told.context.chars[told.start(body)];
    return !Character.isUpperCase(first) || !told.is(body, Category.ORGAN);
  }

  private void add(Type type, Told told, int k) {
    Draft draft = new Draft(type, told, told.start(k), told.end(k));
    int subject = told.who.subject(k);
    int before = told.first(0, k, i -> told.is(i, Category.ORGAN));
    int organ = before >= 0 ? before : told.first(k, told.size(), i -> told.is(i, Category.ORGAN));
    if (subject >= 0 || organ >= 0) {
      draft.by = told.who.code(subject >= 0 ? subject : organ);
    }
    int body = told.last(k, i -> told.is(i, Category.BODY_KIND) && !told.is(i, Category.ORGAN));
    int made =
        told.first(
            Math.max(k, subject + 1),
            told.size(),
            i -> told.is(i, Category.BODY_KIND) && !told.is(i, Category.ORGAN));
    boolean behind = told.passive(k) && !told.word(k, "ahead");
    int named = behind || made < 0 || type == Type.BODY_MADE_PERMANENT ? body : made;
    named = named < 0 ? made : named;
    if (named >= 0) {
      draft.name = Gatherings.name(told, named);
      draft.over(told.start(named), Math.max(told.end(named), told.end(k)));
    }
    draft.under =
        cited.within(told.sentence).stream()
            .filter(each -> each.symbol().contains("/RES/") || each.symbol().contains("/DEC/"))
            .map(Citation::symbol)
            .findFirst()
            .orElse("");
    Moment day =
        told.moments.stream()
            .filter(m -> !told.used(m) && m.role() == Moment.Role.ON && told.deedOf(m) == k)
            .findFirst()
            .orElse(null);
    if (day != null) {
      draft.on(day);
      told.use(day);
    }
    if (!draft.under.isEmpty() || draft.date != null || !told.sentence.heading()) {
      drafts.add(draft);
    }
  }
}

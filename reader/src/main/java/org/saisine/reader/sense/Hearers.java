package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;

/** Those to whom a clause speaks that does not name them where others do. */
final class Hearers {
  private final Tokens tokens;
  private final Steps intoSteps;
  private final Addressees addressees;

  Hearers(Context context, Steps intoSteps, Addressees addressees) {
    this.tokens = context.tokens;
    this.intoSteps = intoSteps;
    this.addressees = addressees;
  }

  /** Those named right behind a verb that stands before its subject, or as a subject of its own. */
  List<String> subject(Step step) {
    int verb = intoSteps.verb(step);
    int t = verb + 1;
    boolean behind =
        tokens.is(verb, Category.WORD, "verb-first")
            && tokens.gapLength(verb) <= 2
            && (tokens.is(t, Category.ADDRESSEE) || tokens.is(t, Category.BODY_KIND))
            && !tokens.is(t, Category.WORD, "to");
    if (behind) {
      return addressees.between(t, t + 1);
    }
    int ahead = intoSteps.subject(step.at());
    List<String> named = ahead < 0 ? List.of() : addressees.between(ahead, ahead + 1);
    return named.stream().allMatch(Mandates::loose) ? List.of() : named;
  }

  /** Whether a clause without a name goes on with those addressed before: "asks them to …". */
  boolean again(Clause clause) {
    boolean pronoun =
        tokens.is(clause.at(), Category.WORD, "same-by")
            || tokens.is(clause.at() - 1, Category.WORD, "same-by");
    boolean behind = tokens.is(clause.first(), Category.WORD, "it") || latter(clause);
    List<Step> steps = intoSteps.of(clause);
    return pronoun || behind || steps.isEmpty() || steps.getFirst().duty().equals("that");
  }

  /** "the latter": not those addressed last, but those named last. */
  boolean latter(Clause clause) {
    return tokens.is(clause.first(), Category.WORD, "latter")
        || tokens.is(clause.first(), Category.WORD, "to")
            && tokens.is(clause.first() + 1, Category.WORD, "latter");
  }
}

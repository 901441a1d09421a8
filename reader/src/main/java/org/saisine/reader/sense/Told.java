package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * A sentence with its dates, and questions to it: which deed a date belongs to, and when it
 * happens.
 */
final class Told {
  private static final int NEAR = 2;

  private static final int TENSE = 24;

  /** The vowel sign that is printed, if only one is, to tell a passive from its active: damma. */
  private static final char PASSIVE = '\u064f';

  final Narrative narrative;
  final Narrative.Sentence sentence;
  final Tokens tokens;
  final Context context;
  final List<Moment> moments;

  /** Whom it names. */
  final Persons who;

  /** Its deeds, where they stand behind their dates. */
  final DeedsBehind behind;

  private final int[] at;
  private final boolean[] used;

  Told(Narrative narrative, Narrative.Sentence sentence, Optional<LocalDate> before) {
    this.narrative = narrative;
    this.sentence = sentence;
    this.tokens = narrative.tokens;
    this.context = narrative.context;
    this.at = sentence.tokens();
    this.behind = new DeedsBehind(this);
    this.moments = new Moments(this).find(before);
    this.used = new boolean[moments.size()];
    this.who = new Persons(this);
  }

  // ---- places

  int size() {
    return at.length;
  }

  int start(int k) {
    return tokens.start(at[k]);
  }

  int end(int k) {
    return tokens.end(at[k]);
  }

  int token(int k) {
    return at[k];
  }

  boolean word(int k, String value) {
    return k >= 0 && k < at.length && tokens.is(at[k], Category.WORD, value);
  }

  boolean deed(int k, String value) {
    return k >= 0 && k < at.length && tokens.is(at[k], Category.DEED, value);
  }

  boolean is(int k, Category category) {
    return k >= 0 && k < at.length && tokens.is(at[k], category);
  }

  boolean meeting(int k) {
    return word(k, "meeting") || word(k, "meetings") || word(k, "gathering");
  }

  /** The first place from {@code from} on, before {@code to}; -1 where there is none. */
  int first(int from, int to, IntPredicate test) {
    for (int k = Math.max(0, from); k < Math.min(to, at.length); k++) {
      if (test.test(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The last place before {@code to}; -1 where there is none. */
  int last(int to, IntPredicate test) {
    for (int k = Math.min(to, at.length) - 1; k >= 0; k--) {
      if (test.test(k)) {
        return k;
      }
    }
    return -1;
  }

  boolean has(IntPredicate test) {
    return first(0, at.length, test) >= 0;
  }

  String string(int from, int to) {
    return context.text.string(from, to);
  }

  // ---- dates

  boolean used(Moment moment) {
    return used[moments.indexOf(moment)];
  }

  /** "resolution 9/1, adopted on 3 May": the date names the text, nothing is told of that day. */
  boolean citing(Moment moment, int deed) {
    if (behind.known) {
      return behind.cites(deed);
    }
    if (!deed(deed, "approve")) {
      return false;
    }
    int noun = last(deed, this::text);
    boolean number = noun >= 0 && noun + 1 < at.length && tokens.isFraction(at[noun + 1]);
    return number
        && moment.at() > noun
        && first(noun + 2, deed, k -> is(k, Category.ADDRESSEE)) < 0;
  }

  void use(Moment moment) {
    for (int i = 0; i < used.length; i++) {
      used[i] |= moments.get(i).equals(moment);
    }
  }

  /** The deed that a date belongs to: the one before it, or behind where it leads a clause. */
  int deedOf(Moment moment) {
    if (behind.known) {
      return behind.of(moment);
    }
    int before = last(moment.at(), this::deeds);
    boolean leads = before < 0 || leads(moment);
    return leads ? first(moment.next(), at.length, this::deeds) : before;
  }

  /** Whether a date opens a clause: "…; on 3 May, …", "as nobody replied, on 3 May it was …". */
  boolean leads(Moment moment) {
    if (moment.role() != Moment.Role.ON) {
      return false;
    }
    int back = moment.start() - 1;
    while (back > sentence.start() && Letters.kind(context.chars[back]) == Letters.SPACE) {
      back--;
    }
    if (back <= sentence.start() || ";；؛:".indexOf(context.chars[back]) >= 0) {
      return true;
    }
    if (is(moment.next(), Category.LIST_LINK)) {
      return false; // "held in Vienna, on 3 May, and adopted"
    }
    int deed = first(moment.next(), at.length, this::deeds);
    return ",،，".indexOf(context.chars[back]) >= 0 && deed >= 0 && unbroken(moment.end(), deed);
  }

  /** Whether no comma parts what ends at {@code from} from place {@code k}. */
  private boolean unbroken(int from, int k) {
    for (int i = from; i < start(k); i++) {
      if (",،，;；؛:".indexOf(context.chars[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A deed that tells; "established by decision 3/2" only describes. */
  boolean deeds(int k) {
    if (!is(k, Category.DEED) || deed(k, "tell") || behind.known && behind.thing(k)) {
      return false;
    }
    boolean by = word(k + 1, "pursuant") || text(k + 1) || is(k + 1, Category.OWN) && text(k + 2);
    return !(deed(k, "establish") && by && start(k + 1) - end(k) <= NEAR);
  }

  private boolean text(int k) {
    return is(k, Category.RESOLUTION_WORD) || is(k, Category.DECISION_WORD);
  }

  /** Whether the words before a deed put it in the future: "will be", "devrait". */
  boolean planned(int k) {
    if (deed(k, "will-meet") || deed(k, "will-submit")) {
      return true;
    }
    if (behind.known) {
      return behind.planned(k);
    }
    for (int back = k - 1; back >= 0 && back >= k - 2; back--) {
      if (start(k) - end(back) > TENSE || is(back, Category.DEED)) {
        return false;
      }
      // "to" is of the verb right behind it, and else a preposition
      boolean near = !is(back, Category.RANGE_LINK) || start(k) - end(back) <= NEAR;
      if (word(back, "future") && near) {
        return true;
      }
    }
    return false;
  }

  /** "decided, on 3 May, to extend": what was decided to be done was done by deciding. */
  boolean decided(int k) {
    int deed = last(k, i -> is(i, Category.DEED));
    return deed(deed, "decide") && !planned(deed);
  }

  boolean passive(int k) {
    return word(k, "passive")
        || word(k, "ahead") && string(start(k), end(k)).indexOf(PASSIVE) >= 0
        || word(k - 1, "passive") && start(k) - end(k - 1) <= TENSE
        || word(k - 1, "future") && start(k) - end(k - 1) <= NEAR;
  }
}

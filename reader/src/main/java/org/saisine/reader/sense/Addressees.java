package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;

/** Finds those to whom the organ speaks, by their codes. */
final class Addressees {
  /** How far a name may stand behind the link that joins it to another. */
  private static final int NEAR = 28;

  /** How far a verb may stand behind its subject: a number and what tells its time are between. */
  private static final int LEADING = 12;

  /** How many letters a small word before a name has at most: "à la". */
  private static final int ARTICLE = 3;

  /** How far a name may stand behind the small word that it is told with: "y a los Estados". */
  private static final int TO = 5;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;
  private final Bodies bodies;

  private static final long NAMES =
      Category.bits(Category.ADDRESSEE, Category.ORGAN, Category.BODY_KIND);

  private static final long ASIDES = Category.bits(Category.WORD);

  Addressees(Context context, Bodies bodies) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.chars = context.chars;
    this.bodies = bodies;
  }

  /** The codes of those who are asked behind the force before token {@code first}. */
  List<String> asked(int first, int next) {
    List<String> codes = between(first, next);
    return codes.isEmpty() && first > 0 ? named(tokens.end(first - 1)) : codes;
  }

  /**
   * Whom a name from an offset on means that no list of addressees has: a State, "Lisvania", or one
   * entity, where it is written as a name: "the Bridge Board", "the global Campaign".
   */
  private List<String> named(int from) {
    Lexicon states = context.shape.language().states();
    boolean article = false;
    boolean described = false;
    int start = word(from);
    while (start < chars.length) {
      if (states.is(states.match(chars, start, chars.length), Category.STATE)) {
        return List.of("STATES");
      }
      int end = start;
      while (end < chars.length && Letters.inWord(chars[end])) {
        end++;
      }
      boolean small = end - start <= ARTICLE;
      if (start == end || Character.isUpperCase(chars[start])) {
        return start < end ? List.of("ENTITY") : List.of();
      }
      if (described || !small && !article) {
        return List.of();
      }
      described = !small;
      article = true;
      start = word(end);
    }
    return List.of();
  }

  /** Where the next word starts, if only a space or an apostrophe stands before it. */
  private int word(int from) {
    int at = from;
    while (at < chars.length
        && (Letters.kind(chars[at]) == Letters.SPACE || Letters.fold(chars[at]) == '\'')) {
      at++;
    }
    return at;
  }

  /** The codes of those named between two tokens, up to the first duty or aside. */
  List<String> between(int first, int next) {
    List<String> codes = new ArrayList<>(2);
    int last = -1;
    int t = first;
    while (t < next) {
      if (!tokens.any(t, NAMES | ASIDES)) {
        t++;
        continue;
      }
      if (tokens.is(t, Category.WORD, "aside") && !names(t)) {
        if (!codes.isEmpty()) {
          break;
        }
        t = behindComma(t, next);
        t = t == next ? leading(first, next) : t;
        continue;
      }
      if (last >= 0 && names(t) && apart(t)) {
        break;
      }
      if (chaired(t)) {
        t++;
        continue;
      }
      boolean goes = last < 0 || joined(t);
      if (names(t) && goes && !bodies.cited(t) && !nearby.wrote(t)) {
        String code = bodies.code(t);
        if (!codes.contains(code)) {
          codes.add(code);
        }
        last = t;
      }
      t++;
    }
    return codes;
  }

  /** Whether a body only says whose chair stands behind it, as in languages without spaces. */
  private boolean chaired(int t) {
    return names(t)
        && tokens.gapLength(t) == 0
        && tokens.is(t + 1, Category.ADDRESSEE, "PRESIDENT");
  }

  private boolean names(int t) {
    return tokens.any(t, NAMES);
  }

  /** Whether other words run straight into a name, where no space parts them: it is an object. */
  private boolean apart(int t) {
    int at = tokens.start(t) - 1;
    boolean runs = at >= 0 && tokens.gapLength(t - 1) > 0;
    return runs && Letters.kind(chars[at]) == Letters.IDEOGRAPH && !joined(t);
  }

  /** Whether a comma or "and" joins token {@code t} to what stands before. */
  private boolean joined(int t) {
    int before = nearby.before(t);
    if (tokens.is(before, Category.WORD, "to") && nearby.gap(before, t) <= TO) {
      return begins(before);
    }
    if (nearby.carriesLink(t)) {
      return nearby.gap(before, t) <= NEAR;
    }
    boolean and = tokens.is(before, Category.LIST_LINK, "and") && !names(before);
    if (and && !tokens.is(before, Category.WORD, "to")) {
      return nearby.gap(before, t) <= NEAR;
    }
    int at = tokens.start(t) - 1;
    int from = Math.max(tokens.end(before), at - NEAR);
    for (int i = at; i >= from; i--) {
      if (Letters.fold(chars[i]) == ',' || chars[i] == '、' || chars[i] == '،') {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma or "and" stands right before token {@code t}: "y a los", no "observers to". */
  private boolean begins(int t) {
    int at = tokens.start(t) - 1;
    boolean and = tokens.is(t - 1, Category.LIST_LINK, "and") && tokens.gapLength(t - 1) == 1;
    return and || at > 0 && chars[at] == ' ' && Letters.fold(chars[at - 1]) == ',';
  }

  /**
   * The name right before token {@code next}, where no comma closes what stands first: "that under
   * its mandate the Committee …", or where a verb describes it, "the to-be-founded group"; else
   * {@code next} itself.
   */
  private int leading(int first, int next) {
    int name = tokens.isNumber(next - 1) ? next - 2 : next - 1;
    boolean near = name > first && tokens.start(next) - tokens.end(name) <= LEADING;
    if (!near || !names(name)) {
      return next;
    }
    int head = name;
    while (head > first && names(head - 1) && tokens.gapLength(head - 1) == 0) {
      head--;
    }
    if (described(head)) {
      return head;
    }
    boolean subject =
        Letters.kind(chars[tokens.start(name) - 1]) == Letters.SPACE
            && !tokens.is(name, Category.WORD, "aside")
            && !tokens.is(name, Category.WORD, "to")
            && !tokens.is(nearby.before(name), Category.WORD, "to");
    return subject ? name : next;
  }

  /** Whether a verb stands right before the name at {@code t} and describes it. */
  private boolean described(int t) {
    return tokens.is(t - 1, Category.WORD, "relative")
        && tokens.is(t - 1, Category.WORD, "aside")
        && tokens.gapLength(t - 1) == 0;
  }

  private int behindComma(int t, int next) {
    int at = t + 1;
    while (at < next) {
      for (int i = tokens.end(at - 1); i < tokens.start(at); i++) {
        if (Letters.fold(chars[i]) == ',' || chars[i] == '،') {
          return at;
        }
      }
      at++;
    }
    return next;
  }
}

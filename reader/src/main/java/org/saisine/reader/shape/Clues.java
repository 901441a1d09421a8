package org.saisine.reader.shape;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;

/** What a block looks like by itself: its number, the act it opens with, how it ends. */
final class Clues {
  /** Headings and titles are shorter, prose is longer. */
  static final int SHORT = 160;

  static final int PREAMBULAR = 1;
  static final int OPERATIVE = 2;
  static final int EITHER = 3;

  private final char[] chars;
  private final Language language;
  private final Tokens tokens;

  /** The number of the last numbered paragraph. */
  int last;

  /** Whether paragraphs open with small letters: the first one tells. */
  boolean small;

  Clues(Text text, Language language, Tokens tokens) {
    this.chars = text.chars();
    this.language = language;
    this.tokens = tokens;
  }

  /** The number of a block "12. …"; -1 where it has none. */
  int number(Block block) {
    int t = tokens.from(block.start());
    if (t >= tokens.size() || tokens.start(t) != block.start() || !tokens.isNumber(t)) {
      return -1;
    }
    return numberEnd(t, block) > 0 ? tokens.digits(t) : -1;
  }

  /** Where the sign ends that makes token {@code t} the number of a paragraph; else 0. */
  int numberEnd(int t, Block block) {
    int end = tokens.end(t);
    int digits = end - tokens.start(t);
    if (digits > 4) {
      return 0;
    }
    if (end < block.end() && ".．、".indexOf(chars[end]) >= 0) {
      return end + 1;
    }
    int dash = digits < 4 ? Text.dash(chars, end, block.end()) : 0;
    // "5 Encourages": the stop was lost, the sequence and the act speak for a number
    boolean lost = tokens.digits(t) == last + 1 && end < block.end() && bareAct(end, block.end());
    return dash > 0 || !lost ? dash : end;
  }

  boolean bareAct(int from, int end) {
    int at = skip(from, end);
    boolean begins = at > from && at < end && (small || Character.isUpperCase(chars[at]));
    return begins && language.acts().is(language.acts().match(chars, at, end), Category.ACT);
  }

  int bodyStart(Block block) {
    return number(block) < 0 ? block.start() : behindNumber(block);
  }

  /** Where the words begin behind the number that a block opens with, whatever sign it has. */
  int behindNumber(Block block) {
    int t = tokens.from(block.start());
    int end = numberEnd(t, block);
    int stop = end > 0 ? end : stopEnd(tokens.end(t), block.end());
    return skip(stop, block.end());
  }

  int stopEnd(int from, int end) {
    return from < end && Letters.kind(chars[from]) != Letters.SPACE ? from + 1 : from;
  }

  int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }

  /** What an act opens: PREAMBULAR, OPERATIVE or, where the verb is the same, EITHER; else 0. */
  int opensAct(Block block) {
    int at = skip(bodyStart(block), block.end());
    return at < block.end() && Character.isLowerCase(chars[at]) && !small ? 0 : actOf(block);
  }

  /** The same, whether a capital letter stands there or not. */
  int actOf(Block block) {
    int at = skip(bodyStart(block), block.end());
    Lexicon acts = language.acts();
    long match = acts.match(chars, at, block.end());
    while (acts.is(match, Category.ACT_BEFORE)) {
      at = skip(Lexicon.end(match), block.end());
      match = acts.match(chars, at, block.end());
    }
    if (acts.is(match, Category.ACT)) {
      return acts.is(match, Category.PREAMBLE_ACT) ? EITHER : OPERATIVE;
    }
    return acts.is(match, Category.PREAMBLE_ACT) ? PREAMBULAR : 0;
  }

  boolean sentence(Block block) {
    return Flow.terminal(chars[block.end() - 1]) || ",，،".indexOf(chars[block.end() - 1]) >= 0;
  }

  boolean capital(Block block) {
    return Character.isUpperCase(chars[block.start()])
        || Letters.kind(chars[block.start()]) == Letters.IDEOGRAPH
        || Character.getType(chars[block.start()]) == Character.OTHER_LETTER;
  }

  boolean continues(Block block) {
    char c = chars[block.start()];
    return c == '(' || c == '（' || Character.isLowerCase(c) || c == '–' || c == '—' || c == '•';
  }

  boolean isHeading(Block block) {
    return block.marked() && block.end() - block.start() < SHORT;
  }

  boolean dated(Block block) {
    int t = tokens.from(block.start());
    int limit = tokens.from(block.end());
    boolean month = false;
    for (int i = t; i < limit; i++) {
      month |= tokens.is(i, Category.MONTH) || tokens.is(i, Category.MONTH_WORD);
    }
    return month && block.end() - block.start() < 60;
  }

  /** "46th meeting": the sitting that adopted the text. */
  boolean closes(Block block) {
    if (block.end() - block.start() > 70) {
      return false;
    }
    int limit = tokens.from(block.end());
    for (int t = tokens.from(block.start()); t < limit; t++) {
      if (tokens.is(t, Category.CLOSING, "meeting")) {
        boolean whole = tokens.start(t) == block.start() && block.end() - tokens.end(t) <= 1;
        return whole || !sentence(block);
      }
    }
    return false;
  }

  boolean annexes(Block block) {
    int t = tokens.from(block.start());
    return t < tokens.size()
        && tokens.start(t) == block.start()
        && tokens.is(t, Category.CLOSING, "annex")
        && block.end() - tokens.end(t) <= 6;
  }

  boolean adopts(Block block) {
    int t = tokens.from(block.start());
    return "[［".indexOf(chars[block.start()]) >= 0
        && t < tokens.from(block.end())
        && tokens.is(t, Category.VOTE);
  }
}

package org.saisine.reader.sense;

import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.vocabulary.Act;

/**
 * Reads the act that opens a paragraph: words that may stand before the verb, the verb, what may
 * follow it ("also", "with concern", "its appreciation"), and a second verb behind "and".
 */
final class Acts {
  private static final int REACH = 1500;

  /** Marks words that are of a second verb where one stands behind: "decides anew to consider". */
  private static final String ALONE = "-alone";

  private final Context context;
  private final Lexicon lexicon;
  private final char[] chars;

  /** Where {@link #match} was asked last. */
  private int asked = -1;

  private long answer;

  Acts(Context context) {
    this.context = context;
    this.lexicon = context.shape.language().acts();
    this.chars = context.chars;
  }

  /** The longest phrase at a place, where one and the same is often asked for twice. */
  private long match(int at, int end) {
    if (at != asked) {
      answer = lexicon.match(chars, at, end);
      asked = at;
    }
    return answer;
  }

  /** The act at {@code from}, within a paragraph that ends at {@code end}. */
  Optional<Act> at(int from, int end) {
    StringBuilder code = new StringBuilder();
    StringBuilder before = new StringBuilder();
    int first = behindLead(behindLetter(from, end), end);
    int at = first;
    long match = at < end ? match(at, end) : Lexicon.NOTHING;
    while (lexicon.is(match, Category.ACT_BEFORE) && !verb(match)) {
      suffix(before, lexicon.value(match, Category.ACT_BEFORE));
      at = skip(Lexicon.end(match), end);
      match = match(at, end);
    }
    if (!verb(match)) {
      return Optional.empty();
    }
    code.append(name(match)).append(before);
    int stop = tails(match, end, code);
    int next = skip(stop, end);
    long link = match(next, end);
    if (lexicon.is(link, Category.ACT_LINK)) {
      int second = skip(Lexicon.end(link), end);
      long other = match(second, end);
      if (verb(other)) {
        code.append('-').append(name(other));
        stop = tails(other, end, code);
      }
    }
    String words = context.text.string(first, stop);
    return Optional.of(new Act(words, code.toString(), context.span(first, stop)));
  }

  private int behindLead(int from, int end) {
    int at = from;
    long lead = at < end ? match(at, end) : Lexicon.NOTHING;
    while (lexicon.is(lead, Category.ACT_LEAD)) {
      at = skip(Lexicon.end(lead), end);
      lead = at < end ? match(at, end) : Lexicon.NOTHING;
    }
    return at;
  }

  /** A paragraph may open with its first point: "(a) Requests". */
  private int behindLetter(int from, int end) {
    int at = from;
    if (at < end && (chars[at] == '(' || chars[at] == '（')) {
      at++;
    }
    boolean letter = at + 2 < end && Letters.kind(chars[at]) == Letters.LETTER;
    boolean closes = letter && (chars[at + 1] == ')' || chars[at + 1] == '）');
    return closes ? skip(at + 2, end) : from;
  }

  /**
   * The act that a decision tells in its sentence: "At its 41st plenary meeting, on 3 March, the
   * General Assembly decided". Only the first sentence's reach is searched.
   */
  Optional<Act> told(int from, int end) {
    int limit = Math.min(end, from + REACH);
    int at = from;
    while (at < limit) {
      byte kind = Letters.kind(chars[at]);
      boolean word = kind == Letters.LETTER || kind == Letters.IDEOGRAPH;
      long match = word ? match(at, end) : Lexicon.NOTHING;
      if (lexicon.is(match, Category.ACT_PAST)) {
        StringBuilder code = new StringBuilder(lexicon.value(match, Category.ACT_PAST));
        int stop = tails(match, end, code);
        String words = context.text.string(at, stop);
        return Optional.of(new Act(words, code.toString(), context.span(at, stop)));
      }
      at++;
      while (kind == Letters.LETTER && at < limit && Letters.inWord(chars[at])) {
        at++;
      }
    }
    return Optional.empty();
  }

  private int tails(long verb, int end, StringBuilder code) {
    boolean expresses = lexicon.is(verb, Category.ACT_EXPRESS);
    int stop = Lexicon.end(verb);
    while (true) {
      int next = skip(stop, end);
      // a comma may tie what follows: "Condena, en los términos más enérgicos"
      boolean comma = next < end && chars[next] == ',';
      boolean unspaced = next < end && Letters.kind(chars[next]) == Letters.IDEOGRAPH;
      boolean apart = next > stop || comma || unspaced;
      long match = apart ? match(next, end) : Lexicon.NOTHING;
      if (lexicon.is(match, Category.ACT_AFTER)) {
        String value = lexicon.value(match, Category.ACT_AFTER);
        if (value.endsWith(ALONE) && done(skip(Lexicon.end(match), end))) {
          return stop;
        }
        suffix(code, value.replace(ALONE, ""));
      } else if (lexicon.is(match, Category.ACT_TAIL)) {
        suffix(code, lexicon.value(match, Category.ACT_TAIL));
      } else {
        match = expresses && apart ? object(next, end) : Lexicon.NOTHING;
        if (match == Lexicon.NOTHING) {
          return stop;
        }
        suffix(code, lexicon.value(match, Category.ACT_OBJECT));
        stop = qualified(Lexicon.end(match), end);
        continue;
      }
      stop = Lexicon.end(match);
    }
  }

  /** Whether what is to be done stands at {@code at}. */
  private boolean done(int at) {
    int t = context.tokens.from(at);
    return t < context.tokens.size()
        && context.tokens.start(t) == at
        && context.tokens.is(t, Category.DUTY);
  }

  /** The object of a verb that expresses something, behind its qualifiers: "its deep concern". */
  private long object(int from, int end) {
    int at = from;
    long match = match(at, end);
    while (lexicon.is(match, Category.ACT_QUALIFIER) && !lexicon.is(match, Category.ACT_OBJECT)) {
      at = skip(Lexicon.end(match), end);
      match = match(at, end);
    }
    return lexicon.is(match, Category.ACT_OBJECT) ? match : Lexicon.NOTHING;
  }

  private int qualified(int from, int end) {
    int next = skip(from, end);
    long match = next > from ? match(next, end) : Lexicon.NOTHING;
    return lexicon.is(match, Category.ACT_QUALIFIED) ? Lexicon.end(match) : from;
  }

  private boolean verb(long match) {
    return lexicon.is(match, Category.ACT) || lexicon.is(match, Category.PREAMBLE_ACT);
  }

  private String name(long match) {
    return lexicon.is(match, Category.ACT)
        ? lexicon.value(match, Category.ACT)
        : lexicon.value(match, Category.PREAMBLE_ACT);
  }

  private static void suffix(StringBuilder code, String value) {
    if (!value.equals("-")) {
      code.append('-').append(value);
    }
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}

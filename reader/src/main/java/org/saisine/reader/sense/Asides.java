package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;

/** Tells where an aside ends: what is asked behind it is asked of those who were asked before. */
final class Asides {
  private final Tokens tokens;
  private final Nearby nearby;
  private final char[] chars;

  Asides(Context context) {
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.chars = context.chars;
  }

  /** Whether those who ask go on where an aside was: ", y que … lo mantenga informado". */
  boolean resumes(int t) {
    return t > 1
        && tokens.is(t, Category.WORD, "that")
        && tokens.gapLength(t - 1) == 1
        && nearby.links(t - 1)
        && nearby.marked(t - 2, ",،");
  }

  /** Whether the duty of token {@code t} only tells of a thing: "the report that it may submit". */
  boolean relative(int t) {
    int at = t - 1;
    while (tokens.gapLength(at) <= 1
        && (tokens.is(at, Category.WORD, "to-us") || tokens.is(at, Category.WORD, "it"))) {
      at--;
    }
    return tokens.is(at, Category.WORD, "that") && tokens.gapLength(at) <= 1;
  }

  /**
   * Whether the duty of token {@code t} only says which body: "the group, which shall be set up".
   */
  boolean which(int t) {
    boolean which =
        tokens.is(t - 1, Category.WORD, "that") || tokens.is(t - 1, Category.WORD, "which");
    return which && tokens.gapLength(t - 1) <= 4 && nearby.marked(t - 2, ",،");
  }

  /**
   * Whether the duty of token {@code t} only goes on with what something is for: "a body to assess,
   * record and report", one verb beside the other; or "and" joins it to the first of them.
   *
   * @param purpose the word that opens it; -1 where none does
   * @param joined the duty that "and" joins it to; -1 where it joins none
   */
  boolean serves(int purpose, int t, boolean aside, int joined) {
    if (purpose < 0) {
      return false;
    }
    boolean led = joined == purpose + 1 && tokens.gapLength(purpose) == 1;
    boolean parted = Quotes.marked(chars, tokens.end(purpose), tokens.start(t), ",;:،");
    return led && !parted || aside && listed(tokens.end(purpose), t);
  }

  /** Whether nothing but single words and the commas behind them stand before token {@code t}. */
  private boolean listed(int from, int t) {
    boolean and = nearby.links(t - 1);
    int to = tokens.start(and ? t - 1 : t);
    int words = 0;
    int commas = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Letters.kind(chars[i]) == Letters.LETTER;
      words += letter && Letters.kind(chars[i - 1]) == Letters.SPACE ? 1 : 0;
      commas += chars[i] == ',' ? 1 : 0;
      if (!letter && chars[i] != ',' && Letters.kind(chars[i]) != Letters.SPACE
          || commas > words
          || words > commas + 1) {
        return false;
      }
    }
    return commas > 0 && words == (and ? commas + 1 : commas);
  }

  /**
   * Whether token {@code t} says what those are to do who are asked by another at {@code relay}.
   */
  boolean complement(int relay, int t) {
    boolean that = false;
    for (int i = relay + 1; relay >= 0 && i < t; i++) {
      boolean marked = nearby.marked(i - 1, ",،");
      if (!that && marked || that && tokens.is(i, Category.WORD, "that")) {
        return false;
      }
      that |= tokens.is(i, Category.WORD, "that");
    }
    return that;
  }

  /**
   * Whether the verb of token {@code t}, whose words run from {@code first}, is only what measures
   * are taken for: behind them, and with no "and", as languages have it that know no infinitive.
   */
  boolean measured(Step step, int first, int t) {
    boolean and =
        tokens.is(t, Category.WORD, "joins")
            || nearby.links(first)
            || nearby.links(first - 1) && tokens.gapLength(first - 1) <= 2;
    boolean measures = false;
    for (int i = step.at() + 1; i < t && nearby.unbroken(i - 1, i); i++) {
      measures |= tokens.is(i, Category.WORD, "measures");
    }
    return measures
        && !and
        && tokens.is(step.at(), Category.WORD, "takes")
        && !Quotes.marked(chars, tokens.end(step.at()), tokens.start(t), ";:");
  }

  /** Whether a finite verb only describes what stands in an aside, or a report. */
  boolean tells(int t, Step step) {
    return within(t, step) || describes(t, step);
  }

  /**
   * Whether token {@code t} stands in the aside that a comma opens right behind a duty: "to draft,
   * with the help of a group that will meet in 2025, a report".
   */
  private boolean within(int t, Step step) {
    int verb = step.at();
    boolean opens = Quotes.marked(chars, tokens.end(verb), tokens.end(verb) + 1, ",،");
    return opens
        && step.duty().equals("draft")
        && !Quotes.marked(chars, tokens.end(verb) + 1, tokens.start(t), ",،;");
  }

  /** Whether a passive only describes the report through which somebody is informed. */
  boolean describes(int t, Step step) {
    boolean tells = step.duty().equals("inform") || step.duty().equals("include");
    return tells
        && tokens.gapLength(t - 1) <= 1
        && (tokens.is(t - 1, Category.PRODUCT, "report")
            || tokens.is(t - 1, Category.PRODUCT, "same")
            || tokens.is(t - 1, Category.KIND_WORD, "report"));
  }

  /**
   * Whether an organ stands right behind a duty as who is told: "report thereon to the …", "inform
   * the …"; or a report in which something is to stand: "and present in his report …".
   */
  boolean handed(int t) {
    int to = nearby.behind(t);
    if (tokens.is(t, Category.DUTY, "submit") && tokens.is(to, Category.WORD, "inside")) {
      int report = nearby.behind(to);
      return nearby.gap(t, to) <= 1
          && (tokens.is(report, Category.PRODUCT, "report")
              || tokens.is(report, Category.KIND_WORD, "report"));
    }
    boolean tells =
        tokens.is(t, Category.DUTY, "inform")
            || tokens.is(t, Category.DUTY, "brief")
            || tokens.is(t, Category.DUTY, "keep");
    if (tells && tokens.is(to, Category.ORGAN) && nearby.gap(t, to) <= Joints.ADVERB) {
      return true;
    }
    if (!tokens.is(to, Category.WORD, "to")) {
      return false;
    }
    int organ = tokens.is(to, Category.ORGAN) ? to : nearby.behind(to);
    return tokens.is(organ, Category.ORGAN)
        && nearby.gap(t, to) <= Joints.ADVERB
        && (to == organ || nearby.gap(to, organ) <= Joints.ADVERB);
  }
}

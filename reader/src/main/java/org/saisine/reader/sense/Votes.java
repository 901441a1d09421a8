package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Adoption.Method;
import org.saisine.reader.vocabulary.Adoption.Positions;
import org.saisine.reader.vocabulary.Fact;

/** Reads the bracket that tells how a text was adopted, and how each State voted. */
final class Votes {
  /** No more can vote: a larger count is a misprint, and the names stand. */
  private static final int MEMBERS = 193;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;

  Votes(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
  }

  Optional<Adoption> read() {
    int from = context.shape.adoptionFrom();
    int to = context.shape.adoptionTo();
    if (from < 0) {
      return Optional.empty();
    }
    int first = tokens.from(from);
    int limit = tokens.from(to);
    int lists = limit;
    Method method = Method.WITHOUT_VOTE;
    for (int t = first; t < limit; t++) {
      if (label(t, to)) {
        lists = t;
        break;
      }
      if (tokens.is(t, Category.VOTE, "recorded")) {
        method = Method.RECORDED_VOTE;
      } else if (tokens.is(t, Category.VOTE, "consensus")) {
        method = Method.CONSENSUS;
      } else if (tokens.is(t, Category.VOTE, "silence")) {
        method = Method.SILENCE;
      }
    }
    if (lists < limit) {
      method = Method.RECORDED_VOTE;
    }
    if (method != Method.RECORDED_VOTE) {
      return Optional.of(
          new Adoption(
              method,
              OptionalInt.empty(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              Positions.NONE,
              context.span(from, to)));
    }
    return Optional.of(vote(first, lists, limit, from, to));
  }

  private Adoption vote(int first, int lists, int limit, int from, int to) {
    int[] counts = {-1, -1, -1};
    for (int t = first; t < lists; t++) {
      boolean none = tokens.is(t, Category.VOTE, "none");
      int word = tokens.number(t, Category.VOTE);
      if (tokens.isNumber(t) || none || word > 0) {
        // "при 3 воздержавшихся, при этом никто не голосовал против": the word behind may tell
        int of = tokens.is(t + 1, Category.VOTE, "abstentions") ? 2 : 0;
        while (of < 3 && counts[of] >= 0) {
          of++;
        }
        if (of < 3) {
          counts[of] = none ? 0 : Math.max(word, tokens.digits(t));
        }
      }
    }
    List<List<Fact<String>>> positions =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int t = lists; t < limit; t++) {
      if (label(t, to)) {
        int next = t + 1;
        while (next < limit && !label(next, to)) {
          next++;
        }
        int end = next < limit ? tokens.start(next) : to;
        for (Block block : context.shape.blocks()) {
          if (block.note() == 0 && block.start() < end && block.end() > tokens.end(t)) {
            int start = Math.max(block.start(), tokens.end(t));
            states(start, Math.min(block.end(), end), positions.get(list(t)));
          }
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      int names = positions.get(i).size();
      if (counts[i] >= 0 && names > 0 && names != counts[i]) {
        context.find("vote-count-mismatch", from, to, "" + counts[i], "" + names);
      }
      // "132" beside thirteen names is thirteen with the mark of a note
      boolean marked = counts[i] > names && ("" + counts[i]).startsWith("" + names);
      if (names > 0 && (counts[i] < 0 || counts[i] > MEMBERS || marked)) {
        counts[i] = names;
      }
    }
    return new Adoption(
        Method.RECORDED_VOTE,
        count(counts[0]),
        count(counts[1]),
        count(counts[2]),
        new Positions(
            List.copyOf(positions.get(0)),
            List.copyOf(positions.get(1)),
            List.copyOf(positions.get(2))),
        context.span(from, to));
  }

  private static OptionalInt count(int value) {
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private int list(int t) {
    return tokens.is(t, Category.VOTE, "in-favour")
        ? 0
        : tokens.is(t, Category.VOTE, "against-list") ? 1 : 2;
  }

  /** "In favour:" opens a list; the same words inside a sentence do not. */
  private boolean label(int t, int to) {
    boolean word =
        tokens.is(t, Category.VOTE, "in-favour")
            || tokens.is(t, Category.VOTE, "against-list")
            || tokens.is(t, Category.VOTE, "abstaining-list");
    if (!word) {
      return false;
    }
    int at = tokens.end(t);
    while (at < to && Letters.kind(chars[at]) == Letters.SPACE && chars[at] != '\n') {
      at++;
    }
    return at < to && (chars[at] == ':' || chars[at] == '：' || chars[at] == '\n');
  }

  private void states(int from, int to, List<Fact<String>> into) {
    Lexicon states = context.shape.language().states();
    int at = from;
    int unknown = -1;
    while (at < to) {
      byte kind = Letters.kind(chars[at]);
      if (kind != Letters.LETTER && kind != Letters.IDEOGRAPH) {
        at++;
        continue;
      }
      long match = states.match(chars, at, to);
      if (match != Lexicon.NOTHING) {
        int end = Lexicon.end(match);
        into.add(new Fact<>(states.value(match, Category.STATE), context.span(at, end)));
        at = end;
        continue;
      }
      if (Character.isUpperCase(chars[at]) && unknown < 0) {
        unknown = at;
      }
      int end = at + 1;
      while (kind == Letters.LETTER && end < to && Letters.inWord(chars[end])) {
        end++;
      }
      if (unknown == at) {
        int stop = end;
        while (stop < to && chars[stop] != ',' && chars[stop] != '\n' && chars[stop] != ']') {
          stop++;
        }
        context.find("state-unknown", at, stop, context.text.string(at, stop));
        end = stop;
        unknown = -1;
      }
      at = end;
    }
  }
}

package org.saisine.secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What a word tells of a paragraph: the more, the fewer paragraphs of its language have it. Looking
 * that up takes longer than all the rest, so that it is remembered, in little room: a table of
 * numbers that is emptied when it is full. For one thread at a time.
 */
final class Weights {
  /** A year or a session is another each time the same is said again. */
  private static final double FIGURE = 0.25;

  /** A word is rare that stands in fewer paragraphs than one of so many. */
  private static final int RARE = 150;

  /** In a small register few words stand in more paragraphs than these, whatever they say. */
  private static final int FEW = 3;

  private static final int PLACES = 1 << 16;
  private static final int MOST = PLACES / 4 * 3;
  private static final int UNKNOWN = -1;

  private final IndexReader reader;
  private final String field;
  private final int paragraphs;
  private final long[] keys = new long[PLACES];
  private final int[] standing = new int[PLACES];
  private int known;

  Weights(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    this.paragraphs = reader.getDocCount(field);
    Arrays.fill(standing, UNKNOWN);
  }

  /** Whether it still tells what the register is like. */
  boolean of(IndexReader now) {
    return reader.equals(now);
  }

  String field() {
    return field;
  }

  double weight(Telltale text, int at) {
    double weight = Math.log(1 + (paragraphs + 1.0) / (standing(text, at) + 1.0));
    return Telltale.figure(text.key(at)) ? weight * FIGURE : weight;
  }

  /** Whether any paragraph has a word. */
  boolean stands(Telltale text, int at) {
    return standing(text, at) > 0;
  }

  boolean rare(Telltale text, int at) {
    return !Telltale.figure(text.key(at)) && standing(text, at) <= Math.max(FEW, paragraphs / RARE);
  }

  /** In how many paragraphs a word stands. */
  private int standing(Telltale text, int at) {
    long key = text.key(at);
    int place = place(key);
    if (standing[place] == UNKNOWN) {
      if (known == MOST) {
        Arrays.fill(standing, UNKNOWN);
        known = 0;
        place = place(key);
      }
      keys[place] = key;
      standing[place] = lookedUp(text.stem(at));
      known++;
    }
    return standing[place];
  }

  private int place(long key) {
    int place = (int) (key ^ key >>> 32) & PLACES - 1;
    while (standing[place] != UNKNOWN && keys[place] != key) {
      place = place + 1 & PLACES - 1;
    }
    return place;
  }

  private int lookedUp(String stem) {
    try {
      return reader.docFreq(new Term(field, stem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

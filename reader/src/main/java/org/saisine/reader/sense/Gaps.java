package org.saisine.reader.sense;

import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** What stands between the tokens of a date: spaces and commas, and not many. */
final class Gaps {
  private static final int CLOSE = 2;
  private static final int ADJOINS = 4;
  private static final int NEAR = 12;

  private final char[] text;
  private final Tokens tokens;

  Gaps(char[] text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether only a space and a comma stand between token {@code t} and the next. */
  boolean close(int t) {
    return tokens.gapLength(t) <= CLOSE && blank(tokens.end(t), tokens.start(t + 1));
  }

  /** Whether token {@code t} stands right behind the one before it. */
  boolean adjoins(int t) {
    return t < tokens.size() && tokens.start(t) - tokens.end(t - 1) <= ADJOINS;
  }

  /** Whether little more than the tokens between them parts two tokens. */
  boolean near(int from, int to) {
    return to < tokens.size()
        && tokens.start(to) - tokens.end(from) <= NEAR
        && blankBetween(from, to);
  }

  private boolean blankBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!blank(tokens.end(t), tokens.start(t + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      byte kind = Letters.kind(text[i]);
      if (text[i] == '\n'
          || kind != Letters.SPACE && text[i] != ',' && text[i] != '،' && kind != Letters.IGNORED) {
        return false;
      }
    }
    return true;
  }
}

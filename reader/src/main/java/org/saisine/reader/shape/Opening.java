package org.saisine.reader.shape;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Kind;

/** Finds where the head of a document ends, what it says the document is, and its title. */
final class Opening {
  /** No head has more blocks. */
  private static final int HEAD = 60;

  /** An article may stand before the name of an organ. */
  private static final int ARTICLE = 5;

  private final char[] chars;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final Clues clues;

  Kind kind = Kind.OTHER;
  int kindAt;
  int masthead;
  int title = -1;
  int titleFrom;
  int titleEnd;
  String titleNumber = "";

  Opening(Text text, Tokens tokens, Clues clues) {
    this.chars = text.chars();
    this.tokens = tokens;
    this.blocks = text.blocks();
    this.clues = clues;
    head();
  }

  /** Reads the head. */
  private void head() {
    int enacting = -1;
    int numberedTitle = -1;
    int kindBlock = -1;
    int limit = Math.min(blocks.size(), HEAD);
    for (int b = 0; b < limit && enacting < 0; b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      if (numberedTitle < 0 && titled(block)) {
        numberedTitle = b;
      } else if (enacts(b)) {
        enacting = b;
        clues.small =
            b + 1 < blocks.size() && Character.isLowerCase(chars[blocks.get(b + 1).start()]);
      } else if ((kindBlock < 0 || titles(block)) && kindOf(block)) {
        kindBlock = b;
      } else if (numberedTitle < 0 && opensBody(b)) {
        limit = b;
      }
    }
    if (enacting >= 0 && kind != Kind.DECISION) {
      kind = Kind.RESOLUTION;
    } else if (kind == Kind.OTHER && numberedTitle >= 0) {
      kind = Kind.DECISION;
    }
    if (numberedTitle >= 0) {
      title(numberedTitle);
      masthead = enacting >= 0 ? enacting + 1 : afterTitle(numberedTitle);
    } else if (enacting >= 0) {
      masthead = enacting + 1;
      kindAt = kindAt == 0 ? blocks.get(enacting).start() : kindAt;
    } else if (kind == Kind.RESOLUTION || kind == Kind.DECISION) {
      masthead = firstAct();
    } else {
      masthead = kindBlock >= 0 ? Math.max(kindBlock + 1, firstParagraph(kindBlock + 1)) : limit;
      noteTitle(kindBlock);
    }
  }

  /** Where no organ speaks up, the text begins with the first act. */
  private int firstAct() {
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && clues.opensAct(block) != 0 && clues.sentence(block)) {
        return b;
      }
    }
    return blocks.size();
  }

  private int afterTitle(int b) {
    int next = b + 1;
    while (next < blocks.size()
        && blocks.get(next).end() - blocks.get(next).start() <= 4
        && clues.number(blocks.get(next)) < 0) {
      next++;
    }
    return next;
  }

  /** "54/7. Title": a number with a slash, a full stop or none, words. */
  private boolean titled(Block block) {
    int t = titleNumber(block);
    if (t >= tokens.size() || !tokens.isFraction(t)) {
      return false;
    }
    int end = tokens.end(t);
    int noun = nounBehind(block, t);
    if (noun > t) {
      end = tokens.end(noun);
      return end < block.end() && ".．:：".indexOf(chars[end]) >= 0;
    }
    if (end == block.end()) {
      return t > 0;
    }
    int next = clues.skip(end, block.end());
    boolean words = next > end && next < block.end() && Letters.inWord(chars[next]);
    return ".．".indexOf(chars[end]) >= 0 || words || Text.dash(chars, end, block.end()) > 0;
  }

  /** The token of the number that opens a block, behind "Decision" where that is printed. */
  private int titleNumber(Block block) {
    int t = tokens.from(block.start());
    if (t >= tokens.size() || tokens.start(t) != block.start()) {
      return tokens.size();
    }
    boolean leads = noun(t) && tokens.gapLength(t) <= 2;
    return leads || tokens.is(t, Category.ORDINAL_PREFIX) && nounBehind(block, t + 1) > 0
        ? t + 1
        : t;
  }

  private boolean noun(int t) {
    return tokens.is(t, Category.DECISION_WORD) || tokens.is(t, Category.RESOLUTION_WORD);
  }

  /** The token of "decision" right behind number {@code t}, "no. 8/2 decision"; -1: none. */
  private int nounBehind(Block block, int t) {
    // the sign behind a number is that behind a day
    int noun = tokens.is(t + 1, Category.DAY_WORD) ? t + 2 : t + 1;
    boolean counted =
        tokens.isFraction(t)
            && tokens.is(t - 1, Category.ORDINAL_PREFIX)
            && tokens.start(t - 1) >= block.start();
    return counted && noun(noun) && tokens.start(noun) - tokens.end(t) <= 1 ? noun : -1;
  }

  private void title(int b) {
    Block block = blocks.get(b);
    int t = titleNumber(block);
    title = b;
    titleNumber = folded(tokens.start(t), tokens.end(t));
    int end = tokens.end(Math.max(t, nounBehind(block, t)));
    int dash = Text.dash(chars, end, block.end());
    titleFrom = clues.skip(dash > 0 ? dash : Math.min(block.end(), end + 1), block.end());
    titleEnd = block.end();
  }

  private String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(Letters.fold(chars[i]));
    }
    return all.toString();
  }

  /** "The General Assembly,": the organ speaks. */
  private boolean enacts(int b) {
    Block block = blocks.get(b);
    int length = block.end() - block.start();
    if (length > Clues.SHORT || length < 3 || ",，،".indexOf(chars[block.end() - 1]) < 0) {
      return false;
    }
    int t = tokens.from(block.start());
    while (t < tokens.size() && tokens.start(t) <= block.start() + ARTICLE) {
      if (tokens.is(t, Category.ORGAN) && tokens.end(t) >= block.end() - 2) {
        return true;
      }
      if (tokens.is(t, Category.ORGAN) || tokens.is(t, Category.BODY_KIND)) {
        return b + 1 < blocks.size() && clues.actOf(blocks.get(b + 1)) != 0;
      }
      t++;
    }
    // where the noun comes last: "《…公约》缔约方会议，"
    int last = tokens.from(block.end()) - 1;
    return (tokens.is(last, Category.ORGAN) || tokens.is(last, Category.BODY_KIND))
        && Letters.kind(chars[tokens.start(last)]) == Letters.IDEOGRAPH
        && tokens.end(last) >= block.end() - 1
        && b + 1 < blocks.size()
        && clues.actOf(blocks.get(b + 1)) != 0;
  }

  /** "Report on the meetings of …" is the title where "Note by the Secretariat" follows. */
  private boolean titles(Block block) {
    int t = tokens.from(block.start());
    return kind == Kind.REPORT
        && tokens.is(t, Category.KIND_WORD, "note")
        && tokens.start(t) == block.start()
        && block.end() - tokens.end(t) <= 2;
  }

  private boolean kindOf(Block block) {
    int t = tokens.from(block.start());
    int limit = tokens.from(block.end());
    if (t < limit && tokens.isSymbol(t) && kind == Kind.OTHER) {
      String symbol = tokens.text(t);
      kind =
          symbol.contains("/RES/")
              ? Kind.RESOLUTION
              : symbol.contains("/DEC/") ? Kind.DECISION : Kind.OTHER;
      kindAt = tokens.start(t);
      return false;
    }
    if (t >= limit || !tokens.is(t, Category.KIND_WORD) || tokens.start(t) > block.start() + 3) {
      return false;
    }
    Kind found =
        Kind.valueOf(tokens.value(t, Category.KIND_WORD).toUpperCase(java.util.Locale.ROOT));
    // a symbol says resolution or decision; "decides:" ahead of a list does not say otherwise
    if (found == Kind.OTHER || kind == Kind.RESOLUTION && found == Kind.DECISION) {
      return false;
    }
    kind = found;
    kindAt = tokens.start(t);
    return true;
  }

  /** Whether prose begins here: a numbered paragraph with more words than a heading. */
  private boolean opensBody(int b) {
    Block block = blocks.get(b);
    return clues.number(block) == 1 && block.end() - block.start() > Clues.SHORT;
  }

  private int firstParagraph(int from) {
    for (int b = from; b < Math.min(blocks.size(), from + 40); b++) {
      if (blocks.get(b).note() == 0 && clues.number(blocks.get(b)) == 1) {
        return b;
      }
    }
    return from;
  }

  /** The title of a note or an agenda stands next to the line that says what it is. */
  private void noteTitle(int kindBlock) {
    int from = kindBlock;
    if (kind == Kind.AGENDA) {
      title = kindBlock;
    } else if (kind == Kind.NOTE || kind == Kind.REPORT || kind == Kind.LETTER) {
      for (int b = from - 1; b >= 0 && title < 0; b--) {
        Block block = blocks.get(b);
        int t = tokens.from(block.start());
        boolean known = t < tokens.from(block.end()) && tokens.start(t) == block.start();
        boolean masthead =
            known && (tokens.is(t, Category.ITEM_WORD) || tokens.is(t, Category.MASTHEAD));
        if (masthead) {
          break;
        }
        // a sign says as much as three letters
        boolean signs = Letters.kind(chars[block.start()]) == Letters.IDEOGRAPH;
        if (block.note() == 0 && block.end() - block.start() > (signs ? 4 : 12)) {
          title = b;
        }
      }
    }
    if (title >= 0) {
      titleFrom = blocks.get(title).start();
      titleEnd = blocks.get(title).end();
    }
  }
}

package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Part;

/** Sorts blocks into the parts of a document: one walk from the first to the last. */
final class Shaping {
  private static final int SHORT = 160;

  private static final int PREAMBULAR = 1;
  private static final int OPERATIVE = 2;
  private static final int EITHER = 3;

  /** An article may stand before the name of an organ. */
  private static final int ARTICLE = 5;

  private final Text text;
  private final char[] chars;
  private final Language language;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> closing = new ArrayList<>();
  private List<AgendaLine> agenda = List.of();
  private Kind kind = Kind.OTHER;
  private int kindAt;
  private int masthead;
  private int title = -1;
  private int titleFrom;
  private int titleEnd;
  private String titleNumber = "";
  private int adoptionFrom = -1;
  private int adoptionTo = -1;
  private int annex;
  private int last;
  private int preambular;
  private int operative;

  /** Whether operative paragraphs bear numbers. */
  private boolean numbered;

  /** Whether paragraphs open with small letters: the first one tells. */
  private boolean small;

  Shaping(Text text, Language language) {
    this.text = text;
    this.chars = text.chars();
    this.language = language;
    this.blocks = text.blocks();
    this.tokens = Tokens.scan(chars, text.length(), language.words());
    this.annex = blocks.size();
  }

  Shape shape() {
    head();
    if (kind == Kind.AGENDA) {
      Annotations.Found found = new Annotations(text, tokens, masthead).find();
      pieces.addAll(found.pieces());
      headings.addAll(found.headings());
      agenda = found.agenda();
      annex = found.annex();
    } else if (kind == Kind.RESOLUTION || kind == Kind.DECISION) {
      resolution();
    } else {
      numbered();
    }
    return new Shape(
        language,
        text,
        tokens,
        kind,
        kindAt,
        masthead,
        title,
        titleFrom,
        titleEnd,
        titleNumber,
        List.copyOf(pieces),
        List.copyOf(headings),
        List.copyOf(closing),
        adoptionFrom,
        adoptionTo,
        notes(),
        annex,
        agenda);
  }

  // ---- the head

  private void head() {
    int enacting = -1;
    int numberedTitle = -1;
    int kindBlock = -1;
    int limit = Math.min(blocks.size(), 60);
    for (int b = 0; b < limit && enacting < 0; b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      if (numberedTitle < 0 && titled(block)) {
        numberedTitle = b;
      } else if (enacts(b)) {
        enacting = b;
        small = b + 1 < blocks.size() && Character.isLowerCase(chars[blocks.get(b + 1).start()]);
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
      if (block.note() == 0 && opensAct(block) != 0 && sentence(block)) {
        return b;
      }
    }
    return blocks.size();
  }

  private int afterTitle(int b) {
    int next = b + 1;
    while (next < blocks.size()
        && blocks.get(next).end() - blocks.get(next).start() <= 4
        && number(blocks.get(next)) < 0) {
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
    if (end == block.end()) {
      return t > 0;
    }
    int next = skip(end, block.end());
    boolean words = next > end && next < block.end() && Letters.inWord(chars[next]);
    return ".．".indexOf(chars[end]) >= 0 || words || Text.dash(chars, end, block.end()) > 0;
  }

  /** The token of the number that opens a block, behind "Decision" where that is printed. */
  private int titleNumber(Block block) {
    int t = tokens.from(block.start());
    if (t >= tokens.size() || tokens.start(t) != block.start()) {
      return tokens.size();
    }
    boolean noun = tokens.is(t, Category.DECISION_WORD) || tokens.is(t, Category.RESOLUTION_WORD);
    return noun && tokens.gapLength(t) <= 2 ? t + 1 : t;
  }

  private void title(int b) {
    Block block = blocks.get(b);
    int t = titleNumber(block);
    title = b;
    titleNumber = folded(tokens.start(t), tokens.end(t));
    int dash = Text.dash(chars, tokens.end(t), block.end());
    titleFrom = skip(dash > 0 ? dash : Math.min(block.end(), tokens.end(t) + 1), block.end());
    titleEnd = block.end();
  }

  private String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(Letters.fold(chars[i]));
    }
    return all.toString();
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }

  /** "The General Assembly,": the organ speaks. */
  private boolean enacts(int b) {
    Block block = blocks.get(b);
    int length = block.end() - block.start();
    if (length > SHORT || length < 3 || ",，،".indexOf(chars[block.end() - 1]) < 0) {
      return false;
    }
    int t = tokens.from(block.start());
    while (t < tokens.size() && tokens.start(t) <= block.start() + ARTICLE) {
      if (tokens.is(t, Category.ORGAN) && tokens.end(t) >= block.end() - 2) {
        return true;
      }
      if (tokens.is(t, Category.ORGAN) || tokens.is(t, Category.BODY_KIND)) {
        return b + 1 < blocks.size() && actOf(blocks.get(b + 1)) != 0;
      }
      t++;
    }
    return false;
  }

  /** What an act opens: PREAMBULAR, OPERATIVE or, where the verb is the same, EITHER; else 0. */
  private int opensAct(Block block) {
    int at = skip(bodyStart(block), block.end());
    return at < block.end() && Character.isLowerCase(chars[at]) && !small ? 0 : actOf(block);
  }

  /** The same, whether a capital letter stands there or not. */
  private int actOf(Block block) {
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
    if (found == Kind.OTHER) {
      return false;
    }
    kind = found;
    kindAt = tokens.start(t);
    return true;
  }

  /** Whether prose begins here: a numbered paragraph with more words than a heading. */
  private boolean opensBody(int b) {
    Block block = blocks.get(b);
    return number(block) == 1 && block.end() - block.start() > SHORT;
  }

  private int firstParagraph(int from) {
    for (int b = from; b < Math.min(blocks.size(), from + 40); b++) {
      if (blocks.get(b).note() == 0 && number(blocks.get(b)) == 1) {
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
        if (block.note() == 0 && block.end() - block.start() > 12) {
          title = b;
        }
      }
    }
    if (title >= 0) {
      titleFrom = blocks.get(title).start();
      titleEnd = blocks.get(title).end();
    }
  }

  // ---- paragraphs

  /** The number of a block "12. …"; -1 where it has none. */
  private int number(Block block) {
    int t = tokens.from(block.start());
    if (t >= tokens.size() || tokens.start(t) != block.start() || !tokens.isNumber(t)) {
      return -1;
    }
    return numberEnd(t, block) > 0 ? tokens.digits(t) : -1;
  }

  /** Where the sign ends that makes token {@code t} the number of a paragraph; else 0. */
  private int numberEnd(int t, Block block) {
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

  private boolean bareAct(int from, int end) {
    int at = skip(from, end);
    boolean capital = at > from && at < end && Character.isUpperCase(chars[at]);
    return capital && language.acts().is(language.acts().match(chars, at, end), Category.ACT);
  }

  private int bodyStart(Block block) {
    return number(block) < 0 ? block.start() : behindNumber(block);
  }

  /** Where the words begin behind the number that a block opens with, whatever sign it has. */
  private int behindNumber(Block block) {
    int t = tokens.from(block.start());
    int end = numberEnd(t, block);
    int stop = end > 0 ? end : stopEnd(tokens.end(t), block.end());
    return skip(stop, block.end());
  }

  private int stopEnd(int from, int end) {
    return from < end && Letters.kind(chars[from]) != Letters.SPACE ? from + 1 : from;
  }

  private void resolution() {
    for (int b = masthead; b < blocks.size() && !numbered; b++) {
      numbered = blocks.get(b).note() == 0 && number(blocks.get(b)) == 1;
    }
    for (int b = masthead; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      if (adoptionFrom < 0 && adopts(block)) {
        b = adoption(b);
      } else if (closes(block) && !pieces.isEmpty()) {
        closing.add(b);
      } else if (!closing.isEmpty() && closing.getLast() == b - 1 && dated(block)) {
        closing.add(b);
      } else if (annexes(block) || !closing.isEmpty()) {
        annex = b;
        tail(b + 1);
        return;
      } else {
        paragraph(b, block);
      }
    }
  }

  /** Behind an annex only the closing lines count. */
  private void tail(int from) {
    for (int b = from; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && adoptionFrom < 0 && adopts(block)) {
        b = adoption(b);
      } else if (block.note() == 0 && closing.isEmpty() && closes(block)) {
        closing.add(b);
      }
    }
  }

  private void paragraph(int b, Block block) {
    int number = number(block);
    if (number > 0 && (number == last + 1 || number == 1 || number > last && number < last + 4)) {
      operative++;
      add("op" + number, Part.OPERATIVE, b, block, number);
      last = number;
      return;
    }
    int act = cut() ? 0 : opensAct(block);
    boolean comma = ",，،".indexOf(chars[block.end() - 1]) >= 0;
    boolean full = sentence(block) || block.end() - block.start() > SHORT;
    if (act == PREAMBULAR && full
        || operative == 0 && comma && (small || capital(block))
        || operative == 0 && act == EITHER && numbered && sentence(block)) {
      add("pp" + ++preambular, Part.PREAMBULAR, b, block, -1);
      last = operative > 0 && act == PREAMBULAR ? 0 : last;
    } else if (act >= OPERATIVE && operative == 0 || pieces.isEmpty() && sentence(block)) {
      operative++;
      add("op" + operative, Part.OPERATIVE, b, block, -1);
    } else if (!pieces.isEmpty() && adoptionFrom < 0 && extendsLast(b, block)) {
      extend(block);
    } else {
      headings.add(b);
    }
  }

  /** Whether an operative paragraph was cut at a comma, behind which a small letter goes on. */
  private boolean cut() {
    return small && operative > 0 && ",،".indexOf(chars[pieces.getLast().end() - 1]) >= 0;
  }

  /** What stands under a heading of its own does not belong to the paragraph above it. */
  private boolean extendsLast(int b, Block block) {
    boolean under = !headings.isEmpty() && headings.getLast() >= b - 1;
    return continues(block) || sentence(block) && !isHeading(block) && !under;
  }

  private boolean capital(Block block) {
    return Character.isUpperCase(chars[block.start()])
        || Letters.kind(chars[block.start()]) == Letters.IDEOGRAPH
        || Character.getType(chars[block.start()]) == Character.OTHER_LETTER;
  }

  private boolean sentence(Block block) {
    return Layout.terminal(chars[block.end() - 1]) || ",，،".indexOf(chars[block.end() - 1]) >= 0;
  }

  private boolean continues(Block block) {
    char c = chars[block.start()];
    return c == '(' || c == '（' || Character.isLowerCase(c) || c == '–' || c == '—' || c == '•';
  }

  private boolean isHeading(Block block) {
    return block.marked() && block.end() - block.start() < SHORT;
  }

  private void add(String id, Part part, int b, Block block, int number) {
    String printed = number < 0 ? "" : Integer.toString(number);
    int body = number < 0 ? block.start() : behindNumber(block);
    pieces.add(new Piece(id, part, printed, block.start(), body, block.end(), b, 1));
  }

  private void extend(Block block) {
    Piece piece = pieces.removeLast();
    pieces.add(
        new Piece(
            piece.id(),
            piece.part(),
            piece.number(),
            piece.start(),
            piece.body(),
            block.end(),
            piece.block(),
            piece.blocks() + 1));
  }

  private boolean dated(Block block) {
    int t = tokens.from(block.start());
    int limit = tokens.from(block.end());
    boolean month = false;
    for (int i = t; i < limit; i++) {
      month |= tokens.is(i, Category.MONTH) || tokens.is(i, Category.MONTH_WORD);
    }
    return month && block.end() - block.start() < 60;
  }

  /** "46th meeting": the sitting that adopted the text. */
  private boolean closes(Block block) {
    if (block.end() - block.start() > 70) {
      return false;
    }
    int limit = tokens.from(block.end());
    for (int t = tokens.from(block.start()); t < limit; t++) {
      if (tokens.is(t, Category.CLOSING, "meeting")) {
        return !sentence(block);
      }
    }
    return false;
  }

  private boolean annexes(Block block) {
    int t = tokens.from(block.start());
    return t < tokens.size()
        && tokens.start(t) == block.start()
        && tokens.is(t, Category.CLOSING, "annex")
        && block.end() - tokens.end(t) <= 6;
  }

  private boolean adopts(Block block) {
    int t = tokens.from(block.start());
    return "[［".indexOf(chars[block.start()]) >= 0
        && t < tokens.from(block.end())
        && tokens.is(t, Category.VOTE);
  }

  /** The bracket may run over several blocks. */
  private int adoption(int b) {
    adoptionFrom = blocks.get(b).start();
    int end = Math.min(blocks.size(), b + 40);
    int last = b;
    for (int i = b; i < end; i++) {
      Block block = blocks.get(i);
      if (block.note() != 0) {
        continue;
      }
      last = i;
      if ("]］".indexOf(chars[block.end() - 1]) >= 0) {
        break;
      }
    }
    adoptionTo = blocks.get(last).end();
    return last;
  }

  /** Notes and reports: numbered paragraphs under headings. */
  private void numbered() {
    for (int b = masthead; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      int number = number(block);
      if (block.note() != 0) {
        continue;
      }
      if (annexes(block)) {
        annex = b;
        return;
      }
      if (number > 0 && (number == last + 1 || number > last && number < last + 4)) {
        add("p" + number, Part.PARAGRAPH, b, block, number);
        last = number;
      } else if (!pieces.isEmpty()
          && !block.table()
          && (continues(block) || sentence(block) && !isHeading(block))) {
        extend(block);
      } else {
        headings.add(b);
      }
    }
  }

  // ---- notes

  private List<Note> notes() {
    Map<Integer, Integer> marks = new HashMap<>();
    for (int i = 0; i < text.marks(); i++) {
      marks.putIfAbsent(text.markNumber(i), text.markAt(i));
    }
    List<Note> notes = new ArrayList<>();
    for (Block block : blocks) {
      if (block.note() != 0) {
        int at = marks.getOrDefault(block.note(), -1);
        notes.add(
            new Note(block.note(), at < 0 ? "" : paragraphAt(at), block.start(), block.end()));
      }
    }
    return List.copyOf(notes);
  }

  private String paragraphAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = pieces.get(middle);
      if (offset < piece.start()) {
        high = middle - 1;
      } else if (offset > piece.end()) {
        low = middle + 1;
      } else {
        return piece.id();
      }
    }
    return "";
  }
}

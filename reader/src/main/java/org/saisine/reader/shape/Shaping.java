package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Part;

/** Sorts blocks into the parts of a document: one walk from the first to the last. */
final class Shaping {
  private final Text text;
  private final char[] chars;
  private final Language language;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final Clues clues;
  private final Opening opening;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> closing = new ArrayList<>();
  private List<AgendaLine> agenda = List.of();
  private int adoptionFrom = -1;
  private int adoptionTo = -1;
  private int annex;
  private int preambular;
  private int operative;

  /** Whether operative paragraphs bear numbers. */
  private boolean numbered;

  Shaping(Text text, Language language) {
    this.text = text;
    this.chars = text.chars();
    this.language = language;
    this.blocks = text.blocks();
    this.tokens = Tokens.scan(chars, text.length(), language.words());
    this.clues = new Clues(text, language, tokens);
    this.opening = new Opening(text, tokens, clues);
    this.annex = blocks.size();
  }

  Shape shape() {
    if (opening.kind == Kind.AGENDA) {
      Annotations.Found found = new Annotations(text, tokens, opening.masthead).find();
      pieces.addAll(found.pieces());
      headings.addAll(found.headings());
      agenda = found.agenda();
      annex = found.annex();
    } else if (opening.kind == Kind.RESOLUTION || opening.kind == Kind.DECISION) {
      resolution();
    } else {
      numbered();
    }
    return new Shape(
        language,
        text,
        tokens,
        opening.kind,
        opening.kindAt,
        opening.masthead,
        opening.title,
        opening.titleFrom,
        opening.titleEnd,
        opening.titleNumber,
        List.copyOf(pieces),
        List.copyOf(headings),
        List.copyOf(closing),
        adoptionFrom,
        adoptionTo,
        new Notes(text, pieces).list(),
        annex,
        agenda);
  }

  private void resolution() {
    numbered = numbersParagraphs();
    for (int b = opening.masthead; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      if (adoptionFrom < 0 && clues.adopts(block)) {
        b = adoption(b);
      } else if (clues.closes(block) && !pieces.isEmpty()) {
        closing.add(b);
      } else if (!closing.isEmpty() && closing.getLast() == before(b) && clues.dated(block)) {
        closing.add(b);
      } else if (clues.annexes(block) || !closing.isEmpty()) {
        annex = b;
        tail(b + 1);
        return;
      } else {
        paragraph(b, block);
      }
    }
  }

  /** The block before block {@code b}, but for notes that stand between them. */
  private int before(int b) {
    int at = b - 1;
    while (at >= 0 && blocks.get(at).note() != 0) {
      at--;
    }
    return at;
  }

  /** The numbers of an annex are its own. */
  private boolean numbersParagraphs() {
    for (int b = opening.masthead; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && clues.number(block) == 1) {
        return true;
      }
      if (clues.annexes(block) || clues.closes(block)) {
        return false;
      }
    }
    return false;
  }

  /** Behind an annex only the closing lines count. */
  private void tail(int from) {
    for (int b = from; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && adoptionFrom < 0 && clues.adopts(block)) {
        b = adoption(b);
      } else if (block.note() == 0 && closing.isEmpty() && clues.closes(block)) {
        closing.add(b);
      }
    }
  }

  private void paragraph(int b, Block block) {
    int number = clues.number(block);
    if (number > 0
        && (number == clues.last + 1
            || number == 1
            || number > clues.last && number < clues.last + 4)) {
      operative++;
      add("op" + number, Part.OPERATIVE, b, block, number);
      clues.last = number;
      return;
    }
    int act = cut() ? 0 : clues.opensAct(block);
    boolean comma = ",，،".indexOf(chars[block.end() - 1]) >= 0;
    boolean full = clues.sentence(block) || block.end() - block.start() > Clues.SHORT;
    if (act == Clues.PREAMBULAR && full
        || operative == 0 && comma && (clues.small || clues.capital(block))
        || operative == 0
            && act == Clues.EITHER
            && (numbered || recalls(b))
            && clues.sentence(block)) {
      add("pp" + ++preambular, Part.PREAMBULAR, b, block, -1);
      clues.last = operative > 0 && act == Clues.PREAMBULAR ? 0 : clues.last;
    } else if (act >= Clues.OPERATIVE && operative == 0
        || pieces.isEmpty() && clues.sentence(block)) {
      operative++;
      add("op" + operative, Part.OPERATIVE, b, block, -1);
    } else if (!pieces.isEmpty() && adoptionFrom < 0 && extendsLast(b, block)) {
      extend(block);
    } else {
      headings.add(b);
    }
  }

  /**
   * Whether a text without numbers only recalls first what it goes on to act upon and ends with:
   * "recalling its decision; adopts …." where a copy has a semicolon for the comma.
   */
  private boolean recalls(int b) {
    Block next = b + 1 < blocks.size() ? blocks.get(b + 1) : blocks.get(b);
    return pieces.isEmpty()
        && next.note() == 0
        && ";；؛".indexOf(chars[blocks.get(b).end() - 1]) >= 0
        && ".。".indexOf(chars[next.end() - 1]) >= 0
        && clues.opensAct(next) >= Clues.OPERATIVE;
  }

  /** Whether an operative paragraph was cut at a comma, behind which a small letter goes on. */
  private boolean cut() {
    return clues.small && operative > 0 && ",،".indexOf(chars[pieces.getLast().end() - 1]) >= 0;
  }

  /** What stands under a heading of its own does not belong to the paragraph above it. */
  private boolean extendsLast(int b, Block block) {
    boolean under = !headings.isEmpty() && headings.getLast() >= b - 1;
    return clues.continues(block) || clues.sentence(block) && !clues.isHeading(block) && !under;
  }

  private void add(String id, Part part, int b, Block block, int number) {
    String printed = number < 0 ? "" : Integer.toString(number);
    int body = number < 0 ? block.start() : clues.behindNumber(block);
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
    for (int b = opening.masthead; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      int number = clues.number(block);
      if (block.note() != 0) {
        continue;
      }
      if (clues.annexes(block)) {
        annex = b;
        return;
      }
      if (number > 0
          && (number == clues.last + 1 || number > clues.last && number < clues.last + 4)) {
        add("p" + number, Part.PARAGRAPH, b, block, number);
        clues.last = number;
      } else if (!pieces.isEmpty()
          && !block.table()
          && (clues.continues(block) || clues.sentence(block) && !clues.isHeading(block))) {
        extend(block);
      } else {
        headings.add(b);
      }
    }
  }
}

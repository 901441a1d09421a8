package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Note;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Apparatus;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Span;

/** Reads what stands beside paragraphs: headings, notes, what is told behind a vote. */
final class Besides {
  private final Context context;
  private final Shape shape;
  private final List<Block> blocks;
  private final Prose prose;

  Besides(Context context) {
    this.context = context;
    this.shape = context.shape;
    this.blocks = shape.blocks();
    this.prose = new Prose(context);
  }

  Apparatus read() {
    List<Apparatus.Heading> headings = new ArrayList<>();
    List<Fact<String>> remarks = new ArrayList<>();
    for (int b : candidates()) {
      Block block = blocks.get(b);
      if (shape.told(block)) {
        remarks.add(new Fact<>(shape.string(block), context.span(block.start(), block.end())));
      } else if (b < shape.annex() && !block.table()) {
        headings.add(heading(block));
      }
    }
    return new Apparatus(headings, notes(), remarks);
  }

  /** An agenda's own lines are its items; a note's first heading stands right under its head. */
  private List<Integer> candidates() {
    if (shape.kind() == Kind.AGENDA) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>();
    boolean head = shape.kind() == Kind.NOTE || shape.kind() == Kind.REPORT;
    int last = Math.min(shape.masthead(), blocks.size());
    for (int b = 0; head && b < last; b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && block.start() > shape.kindAt() && b > shape.title()) {
        all.add(b);
      }
    }
    all.addAll(shape.headings());
    if (shape.annex() < blocks.size() && shape.told(blocks.get(shape.annex()))) {
      all.add(shape.annex());
    }
    return all;
  }

  private Apparatus.Heading heading(Block block) {
    Optional<String> over =
        pieceFrom(block.end()) < shape.pieces().size()
            ? Optional.of(shape.pieces().get(pieceFrom(block.end())).id())
            : Optional.empty();
    return new Apparatus.Heading(
        shape.string(block), over, context.span(block.start(), block.end()));
  }

  /** The index of the first paragraph that starts at an offset or behind it. */
  private int pieceFrom(int offset) {
    int low = 0;
    int high = shape.pieces().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shape.pieces().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Apparatus.Note> notes() {
    List<Apparatus.Note> all = new ArrayList<>();
    for (Note note : shape.notes()) {
      String words = context.text.string(note.body(), note.end()).strip();
      Apparatus.Note next = note(note, words);
      if (note.sequel()) {
        Apparatus.Note last = all.removeLast();
        next =
            new Apparatus.Note(
                last.mark(),
                last.text() + " " + words,
                last.paragraph(),
                last.at(),
                last.called(),
                new Span(last.span().start(), next.span().end()));
      }
      all.add(next);
    }
    return all;
  }

  private Apparatus.Note note(Note note, String words) {
    boolean called = note.called() >= 0;
    int at = called ? bare(note.called()) : note.start();
    int behind =
        called ? context.span(Math.max(0, at - 1), at).end() : context.span(at, at).start();
    return new Apparatus.Note(
        note.mark(),
        words,
        note.paragraph().isEmpty() ? Optional.empty() : Optional.of(note.paragraph()),
        called ? before(at) : 0,
        new Span(behind, behind),
        context.span(note.start(), note.end()));
  }

  /** A mark clings to the word that it follows, behind a blank too. */
  private int bare(int called) {
    return called > 0 && context.chars[called - 1] == ' ' ? called - 1 : called;
  }

  /** How many characters stand before a mark, in the words of the paragraph or in its line. */
  private int before(int mark) {
    int next = pieceFrom(mark + 1);
    if (next > 0 && shape.pieces().get(next - 1).end() >= mark) {
      return prose.before(shape.pieces().get(next - 1), mark);
    }
    Block line = blocks.get(lineAt(mark));
    boolean title = mark > shape.titleFrom() && mark <= shape.titleEnd();
    return mark - (title ? shape.titleFrom() : line.start());
  }

  /** The index of the last block that starts before a mark. */
  private int lineAt(int mark) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).start() < mark) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}

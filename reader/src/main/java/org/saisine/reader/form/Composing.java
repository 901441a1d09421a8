package org.saisine.reader.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.saisine.reader.form.Composition.Note;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/** Says of each block of a text what line it is: one walk from the first to the last. */
final class Composing {
  private final Shape shape;
  private final Record record;
  private final Runs runs;
  private final Map<Integer, Piece> openings = new HashMap<>();
  private final Set<Integer> headings;
  private final Set<Integer> closing;
  private final Map<Integer, Line.Role> roles = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private Outline outline = new Outline();

  /** How many blocks of notes were passed. */
  private int noted;

  Composing(Shape shape, Record record) {
    this.shape = shape;
    this.record = record;
    this.runs = new Runs(shape.text(), record);
    shape.pieces().forEach(piece -> openings.put(piece.block(), piece));
    this.headings = new HashSet<>(shape.headings());
    this.closing = new HashSet<>(shape.closing());
    roles();
  }

  Composition composition() {
    List<Block> blocks = shape.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        note(block);
      } else if (block.start() >= shape.adoptionFrom() && block.start() < shape.adoptionTo()) {
        ballot(block);
      } else if (block.end() > block.start()) {
        lines.add(line(b, block));
      }
    }
    return new Composition(record, List.copyOf(lines), List.copyOf(notes));
  }

  private Line line(int b, Block block) {
    List<Run> words = runs.of(block.start(), block.end());
    Piece piece = openings.get(b);
    if (drawn(block)) {
      return new Line.Rule();
    }
    if (block.table()) {
      return new Line.Row(cells(block));
    }
    if (piece != null && piece.start() == block.start()) {
      outline = new Outline();
      String number = shape.text().string(piece.start(), piece.body()).strip();
      return new Line.Opening(piece.id(), piece.part(), number, runs.of(piece.body(), block.end()));
    }
    if (titled(block)) {
      return new Line.Title(words);
    }
    if (enacts(b, block)) {
      return new Line.Enacting(words);
    }
    if (b < shape.masthead()) {
      return new Line.Head(roles.getOrDefault(b, Line.Role.OTHER), words);
    }
    if (closing.contains(b)) {
      return new Line.Closing(words);
    }
    if (b == shape.annex() && !shape.told(block)) {
      outline = new Outline();
      return new Line.Annex(words);
    }
    return body(b, block, words);
  }

  private Line body(int b, Block block, List<Run> words) {
    int end = Outline.mark(shape.text().chars(), block.start(), block.end());
    if (end > block.start() && (b > shape.annex() || !headings.contains(b))) {
      String mark = shape.text().string(block.start(), end);
      int from = end;
      while (from < block.end() && Letters.kind(shape.text().chars()[from]) == Letters.SPACE) {
        from++;
      }
      return new Line.Point(mark, outline.depth(mark), runs.of(from, block.end()));
    }
    boolean heads =
        block.marked()
            || headings.contains(b) && !shape.told(block)
            || b > shape.annex() && !shape.ends(block);
    if (!heads) {
      return new Line.Sequel(words);
    }
    List<List<Run>> columns = b > shape.annex() ? columns(block) : List.of();
    return columns.size() > 1 ? new Line.Row(columns) : new Line.Heading(words);
  }

  /**
   * The bracket that tells the adoption, and each list of States below the words it stands under.
   */
  private void ballot(Block block) {
    int from = block.start();
    for (int token = shape.firstToken(block);
        token < shape.tokens().size() && shape.tokens().start(token) < block.end();
        token++) {
      int at = shape.tokens().start(token);
      boolean list =
          shape.tokens().is(token, Category.VOTE, "in-favour")
              || shape.tokens().is(token, Category.VOTE, "against-list")
              || shape.tokens().is(token, Category.VOTE, "abstaining-list");
      if (list && at > from && shape.text().apart(at)) {
        lines.add(new Line.Ballot(runs.of(from, at)));
        from = at;
      }
    }
    lines.add(new Line.Ballot(runs.of(from, block.end())));
  }

  /** Behind the title and before any paragraph, the organ says its name with a comma behind it. */
  private boolean enacts(int b, Block block) {
    boolean before = shape.pieces().isEmpty() || b < shape.pieces().getFirst().block();
    return before && b > shape.title() && ",،，".indexOf(last(block)) >= 0;
  }

  private char last(Block block) {
    return shape.text().chars()[block.end() - 1];
  }

  private boolean titled(Block block) {
    return shape.title() >= 0
        && block.start() < shape.titleEnd()
        && block.end() > shape.titleFrom();
  }

  private boolean drawn(Block block) {
    for (int at = block.start(); at < block.end(); at++) {
      if ("_-–—―= ".indexOf(shape.text().chars()[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  private List<List<Run>> cells(Block block) {
    return cut(block, at -> shape.text().chars()[at] == '\t');
  }

  /** A row of a table whose columns were set apart by blanks. */
  private List<List<Run>> columns(Block block) {
    return cut(block, at -> shape.text().gapped(at + 1));
  }

  private List<List<Run>> cut(Block block, IntPredicate between) {
    List<List<Run>> cells = new ArrayList<>();
    int from = block.start();
    for (int at = block.start(); at <= block.end(); at++) {
      if (at == block.end() || between.test(at)) {
        cells.add(runs.of(from, at));
        from = at + 1;
      }
    }
    return List.copyOf(cells);
  }

  private void note(Block block) {
    var note = shape.notes().get(noted++);
    List<Run> words = runs.of(note.body(), block.end());
    if (note.sequel()) {
      List<Run> all = new ArrayList<>(notes.removeLast().words());
      all.add(new Run.Plain(" "));
      all.addAll(words);
      words = all;
    } else if (!words.isEmpty() && words.getFirst().equals(new Run.Mark(note.mark()))) {
      words = words.subList(1, words.size());
    }
    notes.add(new Note(note.mark(), trimmed(words)));
  }

  private static List<Run> trimmed(List<Run> words) {
    if (words.isEmpty() || !(words.getFirst() instanceof Run.Plain(String text))) {
      return List.copyOf(words);
    }
    List<Run> all = new ArrayList<>(words);
    all.set(0, new Run.Plain(text.stripLeading()));
    return List.copyOf(all);
  }

  private void roles() {
    Record.Masthead head = record.masthead();
    head.symbol().ifPresent(fact -> role(fact, Line.Role.SYMBOL));
    head.adopted().ifPresent(fact -> role(fact, Line.Role.ADOPTED));
    head.session().ifPresent(fact -> role(fact, Line.Role.SESSION));
    head.agendaItems().forEach(fact -> role(fact, Line.Role.ITEM));
    head.issued().ifPresent(fact -> role(fact, Line.Role.ISSUED));
    head.originalLanguage().ifPresent(fact -> role(fact, Line.Role.ORIGINAL));
    head.sessionDates().forEach(fact -> role(fact, Line.Role.DATES));
    head.draft().ifPresent(fact -> role(fact, Line.Role.DRAFT));
    head.organ().ifPresent(fact -> role(fact, Line.Role.ORGAN));
    distribution();
    organ();
  }

  /** Who the document goes to is no fact of the record, but a line with a place of its own. */
  private void distribution() {
    for (int b = 0; b < Math.min(shape.masthead(), shape.blocks().size()); b++) {
      int token = shape.firstToken(shape.blocks().get(b));
      if (token < shape.tokens().size()
          && shape.tokens().start(token) == shape.blocks().get(b).start()
          && shape.tokens().is(token, Category.MASTHEAD, "distribution")) {
        roles.putIfAbsent(b, Line.Role.DISTRIBUTION);
      }
    }
  }

  /** Where the organ's name was read in the enacting line, the masthead bears it too. */
  private void organ() {
    List<Block> blocks = shape.blocks();
    for (int said : List.copyOf(roles.keySet())) {
      boolean enacting = roles.get(said) == Line.Role.ORGAN && enacts(said, blocks.get(said));
      for (int b = 0; enacting && b < shape.title(); b++) {
        if (shape.string(blocks.get(said)).contains(shape.string(blocks.get(b)))) {
          roles.putIfAbsent(b, Line.Role.ORGAN);
          return;
        }
      }
    }
  }

  private void role(Fact<?> fact, Line.Role role) {
    int at = runs.at(fact.span().start());
    List<Block> blocks = shape.blocks();
    for (int b = 0; b < Math.min(shape.masthead(), blocks.size()); b++) {
      if (at >= blocks.get(b).start() && at < blocks.get(b).end()) {
        roles.putIfAbsent(b, role);
      }
    }
  }
}

package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Organs;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Note;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.shape.Text;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;

/** What every resolver needs: the document's shape, who speaks in it, and where to say doubts. */
final class Context {
  final Shape shape;
  final Text text;
  final Tokens tokens;
  final Nearby nearby;
  final Quotes quotes;
  final char[] chars;
  final Dates dates;
  final Organs organs = Organs.standard();
  private final List<Finding> findings = new ArrayList<>();

  /** The code of the organ that speaks; empty where the document does not say. */
  String speaker = "";

  /** What {@link #conference} answers; null before anybody asked. */
  private @Nullable String conference;

  /** Its own symbol as printed; empty where it prints none. */
  String symbol = "";

  /** Its session, or year where it counts by years; 0 where the document does not say. */
  int session;

  Optional<LocalDate> adopted = Optional.empty();
  Optional<LocalDate> issued = Optional.empty();

  Context(Shape shape) {
    this.shape = shape;
    this.text = shape.text();
    this.tokens = shape.tokens();
    this.chars = text.chars();
    this.nearby = new Nearby(tokens, chars);
    this.quotes = new Quotes(tokens, chars);
    this.dates = new Dates(chars, tokens);
  }

  /**
   * The code of what it calls "the Conference"; empty where it knows none. To be asked once the
   * head is read, since it follows from who speaks.
   */
  String conference() {
    if (conference == null) {
      conference = new Family(this).conference(speaker);
    }
    return conference;
  }

  /**
   * The paragraph that says what stands at an offset: the one it lies in, or the one that bears the
   * mark of the note it lies in.
   */
  Optional<String> paragraphAt(int offset) {
    List<Note> notes = shape.notes();
    int low = 0;
    int high = notes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Note note = notes.get(middle);
      if (offset < note.start()) {
        high = middle - 1;
      } else if (offset >= note.end()) {
        low = middle + 1;
      } else {
        return note.paragraph().isEmpty() ? Optional.empty() : Optional.of(note.paragraph());
      }
    }
    return pieceAt(offset).map(Piece::id);
  }

  Span span(int start, int end) {
    return text.span(start, end);
  }

  void find(String code, int start, int end, String... words) {
    findings.add(new Finding(code, List.of(words), span(start, end)));
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * The paragraph that an offset of the normalised text lies in; empty in mastheads and headings.
   */
  Optional<Piece> pieceAt(int offset) {
    List<Piece> pieces = shape.pieces();
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = pieces.get(middle);
      if (offset < piece.start()) {
        high = middle - 1;
      } else if (offset >= piece.end()) {
        low = middle + 1;
      } else {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }
}

package org.saisine.reader;

import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.saisine.reader.form.Composition;
import org.saisine.reader.language.Languages;
import org.saisine.reader.sense.Sense;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.source.Extraction;
import org.saisine.reader.source.Markup;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Place;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * Reads documents. Safe for use by many threads; the data of a language is loaded when the first
 * document in it comes.
 *
 * <p>Total: whatever the bytes, a record comes back, and what could not be settled stands in its
 * findings. The time it takes grows with the length of the text and no faster.
 */
public final class Reader {
  private static final Reader STANDARD = new Reader(Languages.standard());

  private final Languages languages;

  private Reader(Languages languages) {
    this.languages = languages;
  }

  /** The reader of the languages that come with it. */
  public static Reader standard() {
    return STANDARD;
  }

  /** A reader of other languages. */
  public static Reader of(Languages languages) {
    return new Reader(languages);
  }

  /** The codes of the languages it reads. */
  public List<String> languages() {
    return languages.codes();
  }

  /** The record of a document. One without text has a single finding, which says why. */
  public Record read(Source source) {
    return read(source, (shape, record) -> record);
  }

  /** A document as it is set: its record, and all its lines. */
  public Composition compose(Source source) {
    return read(source, Composition::of);
  }

  private <T> T read(Source source, BiFunction<Shape, Record, T> result) {
    Extraction extraction = extract(source);
    List<Finding> findings = new ArrayList<>();
    CharBuffer text = CharBuffer.allocate(0);
    List<Place> places = List.of();
    switch (extraction) {
      case Extraction.Text read -> {
        text = read.characters();
        places = read.places();
        findings.addAll(read.remarks());
      }
      case Extraction.Refused refused -> {}
    }
    String language = source.language();
    if (!languages.codes().contains(language)) {
      Languages.Guess guess = languages.guess(text);
      language = guess.code();
      if (!guess.sure()) {
        findings.add(new Finding("language-unsure", List.of(language), new Span(0, 0)));
      }
    }
    Shape shape = Shape.of(text, languages.language(language));
    Origin origin = origin(source, extraction.mediaType(), text.length(), places);
    Record record = Sense.of(shape, origin, findings);
    return result.apply(shape, settled(record, text, extraction));
  }

  private static Record settled(Record record, CharBuffer text, Extraction extraction) {
    if (blank(text)) {
      return record.withFindings(List.of(nothing(extraction)));
    }
    return extraction instanceof Extraction.Text read
        ? read.markup().map(markup -> compared(record, markup)).orElse(record)
        : record;
  }

  private static boolean blank(CharBuffer text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /** Why nothing was read; what else could not be settled follows from that. */
  private static Finding nothing(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Refused refused -> refused.finding();
      case Extraction.Text read ->
          read.remarks().stream()
              .filter(remark -> remark.code().equals("no-text"))
              .findFirst()
              .orElse(new Finding("empty", List.of(), new Span(0, 0)));
    };
  }

  private static Record compared(Record record, Markup markup) {
    List<Finding> all = new ArrayList<>(record.findings());
    all.addAll(MarkupCheck.of(markup, record));
    return record.withFindings(List.copyOf(all));
  }

  /** The text of a document, whose characters the record's offsets count, or why there is none. */
  public Extraction extract(Source source) {
    return Extraction.of(source.bytes());
  }

  /** The text of a document; empty where it is refused. */
  public String text(Source source) {
    return extract(source) instanceof Extraction.Text read ? read.text() : "";
  }

  private static Origin origin(
      Source source, String mediaType, int characters, List<Place> places) {
    String path = source.path();
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return new Origin(
        path, path.substring(slash + 1), mediaType, sha256(source.bytes()), characters, places);
  }

  /** What identifies a content, in hexadecimal; a record's source names it. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Record;

/** Texts and what they are resolved to, for tests of single resolvers. */
final class Readings {
  private static final Languages LANGUAGES = Languages.standard();

  private Readings() {}

  static Context context(String language, String text) {
    return new Context(Shape.of(text, LANGUAGES.language(language)));
  }

  static Record record(String language, String text) {
    Origin origin = new Origin("x.txt", "x.txt", "text/plain", "0".repeat(64), text.length());
    return Sense.of(Shape.of(text, LANGUAGES.language(language)), origin, List.of());
  }

  /** Every group of dates in a text, each as its ranges. */
  static List<List<DateRange>> dates(String language, String text) {
    Context context = context(language, text);
    return dates(context.dates, context.tokens);
  }

  static List<List<DateRange>> dates(Dates dates, Tokens tokens) {
    List<List<DateRange>> all = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      Optional<Dates.Found> found = dates.at(t);
      if (found.isPresent()) {
        all.add(found.get().ranges());
        t = found.get().next() - 1;
      }
    }
    return all;
  }

  /** The act that opens a paragraph. */
  static Optional<Act> act(String language, String text) {
    Context context = context(language, text);
    return new Acts(context).at(0, context.text.length());
  }
}

package org.saisine.reader.sense;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Organs;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;

/**
 * The bodies around a document's own: the conference that a working group or a commission speaks
 * of, and the working group that only the symbols of its own documents name.
 */
final class Family {
  private static final int ARTICLE = 5;

  private final Context context;
  private final Tokens tokens;

  Family(Context context) {
    this.context = context;
    this.tokens = context.tokens;
  }

  /** Whether a code is a working group's, which adopts no resolutions of its own. */
  static boolean group(String code) {
    int dash = code.lastIndexOf('-');
    return dash > 0 && code.startsWith("WG.", dash + 1);
  }

  /**
   * The subsidiary body whose meeting the document prepares: the masthead names it under its parent
   * and the text cites documents of one body below the parent, most often of the meeting's year.
   */
  Optional<Fact<String>> body(String parent, Iterable<Fact<DateRange>> dates) {
    Block named = subsidiary();
    if (named == null) {
      return Optional.empty();
    }
    String above = parent.isEmpty() ? "" : context.organs.stemOf(parent) + "/";
    int year = 0;
    for (Fact<DateRange> range : dates) {
      year = year == 0 ? range.value().from().getYear() : year;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isSymbol(t)) {
        String symbol = tokens.text(t);
        String stem = Organs.stem(symbol);
        boolean below = stem.startsWith(above) && stem.length() > above.length();
        if (below && group(context.organs.ofSymbol(symbol))) {
          counts.merge(stem, symbol.contains("/" + year + "/") ? 100 : 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best ->
            new Fact<>(
                context.organs.ofSymbol(best.getKey()), context.span(named.start(), named.end())));
  }

  /** The line of the masthead that names a body which is not its first line's. */
  private @org.jspecify.annotations.Nullable Block subsidiary() {
    for (int b = 0; b < Math.min(context.shape.masthead(), context.shape.blocks().size()); b++) {
      Block block = context.shape.blocks().get(b);
      int t = tokens.from(block.start());
      boolean starts = t < tokens.size() && tokens.start(t) <= block.start() + ARTICLE;
      boolean body =
          starts
              && tokens.is(t, Category.BODY_KIND)
              && !tokens.is(t, Category.BODY_KIND, "conference");
      if (body
          && !tokens.is(t, Category.ORGAN)
          && b != context.shape.title()
          && block.note() == 0) {
        return block;
      }
    }
    return null;
  }

  /** The conference that the document means by "the Conference"; empty where it means none. */
  String conference(String speaker) {
    String stem = context.organs.stemOf(speaker);
    if (Organs.conference(stem)) {
      return speaker;
    }
    int slash = stem.indexOf('/');
    String root = slash < 0 ? stem : stem.substring(0, slash);
    if (group(speaker)) {
      root = speaker.substring(0, speaker.lastIndexOf('-')).replace('-', '/');
    }
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isSymbol(t)) {
        String other = Organs.stem(tokens.text(t));
        int last = other.lastIndexOf('/');
        String parent =
            last > 0 && other.startsWith("WG.", last + 1) ? other.substring(0, last) : other;
        if (parent.startsWith(root + "/") && Organs.conference(parent)) {
          return context.organs.ofSymbol(parent);
        }
      }
    }
    return context.organs.conferenceOf(root);
  }
}

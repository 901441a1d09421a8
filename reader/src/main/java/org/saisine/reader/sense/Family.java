package org.saisine.reader.sense;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
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
  /** "Open-ended intergovernmental" may stand before "Working Group". */
  private static final int QUALIFIER = 45;

  private static final int ARTICLE = 5;

  private static final long FIGURES = Category.bits(Category.FIGURE);

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
    for (int t = tokens.next(0, FIGURES); t < tokens.size(); t = tokens.next(t + 1, FIGURES)) {
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
      boolean other = t < tokens.size() && tokens.start(t) <= block.start() + ARTICLE && leads(t);
      if (!other && b != context.shape.title() && block.note() == 0 && names(block)) {
        return block;
      }
    }
    return null;
  }

  /** Whether a line opens with what bodies are called, perhaps behind a word or two. */
  private boolean names(Block block) {
    Lexicon lexicon = context.shape.language().narrative();
    int limit = Math.min(block.end(), block.start() + QUALIFIER);
    for (int at = block.start(); at < limit; at++) {
      boolean opens = at == block.start() || !Letters.inWord(context.chars[at - 1]);
      long match = opens ? lexicon.match(context.chars, at, block.end()) : Lexicon.NOTHING;
      if (lexicon.is(match, Category.ORGAN) || lexicon.is(match, Category.OF_ORGAN)) {
        return false;
      }
      if (lexicon.is(match, Category.BODY_KIND)) {
        return !lexicon.means(match, Category.BODY_KIND, "conference");
      }
    }
    return false;
  }

  /** Whether a token at the start of a line makes it another kind of line. */
  private boolean leads(int t) {
    return tokens.is(t, Category.KIND_WORD)
        || tokens.is(t, Category.ITEM_WORD)
        || tokens.is(t, Category.ORGAN)
        || tokens.is(t, Category.MASTHEAD);
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
    String above = root + "/";
    for (int t = tokens.next(0, FIGURES); t < tokens.size(); t = tokens.next(t + 1, FIGURES)) {
      if (tokens.isSymbol(t) && tokens.starts(t, above)) {
        String other = Organs.stem(tokens.text(t));
        int last = other.lastIndexOf('/');
        String parent =
            last > 0 && other.startsWith("WG.", last + 1) ? other.substring(0, last) : other;
        if (parent.startsWith(above) && Organs.conference(parent)) {
          return context.organs.ofSymbol(parent);
        }
      }
    }
    return context.organs.conferenceOf(root);
  }
}

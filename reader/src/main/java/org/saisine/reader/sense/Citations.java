package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Note;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.vocabulary.Citation;

/**
 * Reads what a text cites. Symbols speak for themselves; a bare number ("its resolution 46/182")
 * belongs to the organ that the words around it name, else to the one that was named with that
 * number before, else to the one that speaks.
 */
final class Citations {
  /** How many characters may stand between two numbers of one list: a date, "and", "section". */
  private static final int LIST_GAP = 60;

  private static final int NEAR = 48;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final List<Citation> found = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<Integer, String> noteOf = new HashMap<>();
  private final Set<Integer> done = new HashSet<>();

  Citations(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
  }

  List<Citation> read() {
    for (Note note : context.shape.notes()) {
      noteOf.put(note.start(), note.paragraph());
    }
    int titleToken = titleToken();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isSymbol(t)) {
        symbol(t);
      } else if (tokens.is(t, Category.RESOLUTION_WORD) || tokens.is(t, Category.DECISION_WORD)) {
        t = list(t);
      } else if (tokens.isFraction(t) && t != titleToken) {
        loose(t);
      }
    }
    return List.copyOf(found);
  }

  private int titleToken() {
    int title = context.shape.title();
    return title < 0 || context.shape.titleNumber().isEmpty()
        ? -1
        : tokens.from(context.shape.blocks().get(title).start());
  }

  // ---- symbols

  private void symbol(int t) {
    int start = tokens.start(t);
    int end = tokens.end(t);
    String printed = tokens.text(t);
    int at = spaces(end);
    if (at < context.text.length() && chars[at] == '(') {
      int close = close(at);
      if (close > 0 && suffix(at + 1, close)) {
        printed += bare(at, close + 1);
        end = close + 1;
        int after = end;
        while (after < context.text.length()
            && (Letters.inWord(chars[after]) || chars[after] == '/' || chars[after] == '.')) {
          after++;
        }
        while (after > end && chars[after - 1] == '.') {
          after--;
        }
        if (after > end && chars[end] == '/') {
          printed += context.text.string(end, after);
          end = after;
        }
      }
    }
    add(printed, start, end);
  }

  private int spaces(int from) {
    int at = from;
    while (at < context.text.length()
        && Letters.kind(chars[at]) == Letters.SPACE
        && chars[at] != '\n') {
      at++;
    }
    return at;
  }

  private int close(int open) {
    for (int i = open + 1; i < Math.min(context.text.length(), open + 28); i++) {
      if (chars[i] == ')') {
        return i;
      }
      if (chars[i] == '\n' || chars[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** "(2012)" behind a Security Council symbol, "(Part I)", "(Vol. II)", "(Sect. 5)". */
  private boolean suffix(int from, int to) {
    int t = tokens.from(from);
    if (tokens.start(Math.min(t, tokens.size() - 1)) == from
        && tokens.isNumber(t)
        && tokens.end(t) == to
        && tokens.digits(t) > 1900) {
      return true;
    }
    String word =
        context.text.string(from, Math.min(to, from + 5)).toLowerCase(java.util.Locale.ROOT);
    return word.startsWith("part")
        || word.startsWith("vol")
        || word.startsWith("sect")
        || word.startsWith("supp")
        || word.startsWith("chap");
  }

  private String bare(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) != Letters.SPACE) {
        all.append(chars[i]);
      }
    }
    return all.toString();
  }

  // ---- numbers

  /** The numbers behind "resolution" or "decision"; answers the last token that was read. */
  private int list(int word) {
    boolean decision = tokens.is(word, Category.DECISION_WORD);
    String organ = "";
    boolean own = tokens.is(word - 1, Category.OWN) && tokens.gapLength(word - 1) <= 2;
    int before = organBefore(word);
    if (before >= 0) {
      organ = code(before);
    }
    int last = word;
    int end = tokens.end(word);
    int first = found.size();
    List<int[]> numbers = new ArrayList<>();
    for (int t = word + 1; t < tokens.size(); t++) {
      if (tokens.start(t) - end > LIST_GAP || broken(end, tokens.start(t))) {
        break;
      }
      int stop = numberEnd(t);
      if (stop > 0) {
        numbers.add(new int[] {t, stop});
        end = stop;
        last = t;
        while (last + 1 < tokens.size() && tokens.start(last + 1) < stop) {
          last++;
        }
        t = last;
        organ = organ.isEmpty() ? organAfter(t, stop) : organ;
      } else if (tokens.is(t, Category.ORGAN) && numbers.isEmpty() && tokens.start(t) - end <= 12) {
        organ = organ.isEmpty() ? code(t) : organ;
        end = tokens.end(t);
      } else if (stops(t)) {
        break;
      } else if (dateish(t)) {
        end = tokens.end(t);
      }
    }
    for (int[] number : numbers) {
      number(number[0], number[1], organ, own, decision);
    }
    return first == found.size() ? word : last;
  }

  /** Words of a date may stand between two numbers of a list. */
  private boolean dateish(int t) {
    return tokens.isNumber(t)
        || tokens.is(t, Category.MONTH)
        || tokens.is(t, Category.RANGE_LINK)
        || tokens.is(t, Category.LIST_LINK)
        || tokens.is(t, Category.SECTION_WORD)
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD);
  }

  private boolean stops(int t) {
    return tokens.isSymbol(t)
        || tokens.is(t, Category.RESOLUTION_WORD)
        || tokens.is(t, Category.DECISION_WORD)
        || tokens.is(t, Category.ORGAN);
  }

  private boolean broken(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\n' || c == ';' || c == '؛' || c == '。') {
        return true;
      }
      if (c == '.' && i + 1 < to && Letters.kind(chars[i + 1]) == Letters.SPACE && i > from + 4) {
        return true;
      }
    }
    return false;
  }

  /** The end of "60/251", "59/113 A", "1325 (2000)" or "217 A (III)" at token {@code t}; else 0. */
  private int numberEnd(int t) {
    if (tokens.isFraction(t)) {
      int at = spaces(tokens.end(t));
      boolean letter = at > tokens.end(t) && at < context.text.length() && section(at);
      return letter ? at + 1 : tokens.end(t);
    }
    if (!tokens.isNumber(t)) {
      return 0;
    }
    int at = spaces(tokens.end(t));
    if (at < context.text.length() && section(at)) {
      at = spaces(at + 1);
    }
    if (at >= context.text.length() || chars[at] != '(') {
      return 0;
    }
    int close = close(at);
    return close > 0 && (yearIn(at + 1, close) || romanIn(at + 1, close)) ? close + 1 : 0;
  }

  private boolean section(int at) {
    return chars[at] >= 'A'
        && chars[at] <= 'Z'
        && (at + 1 >= context.text.length() || !Letters.inWord(chars[at + 1]));
  }

  private boolean yearIn(int from, int to) {
    if (to - from != 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) != Letters.DIGIT) {
        return false;
      }
    }
    return true;
  }

  private boolean romanIn(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      boolean roman = "IVXLCivxlc".indexOf(chars[i]) >= 0;
      if (!roman && "ES-‑–".indexOf(chars[i]) < 0) {
        return false;
      }
      any |= roman;
    }
    return any;
  }

  private void number(int t, int end, String named, boolean own, boolean decision) {
    int start = tokens.start(t);
    String printed = folded(start, end);
    String organ = named;
    if (organ.isEmpty() && own) {
      organ = context.speaker;
    }
    if (tokens.isFraction(t)) {
      fraction(t, end, organ, printed, decision);
      return;
    }
    int open = printed.indexOf('(');
    String inside = printed.substring(open + 1, printed.length() - 1);
    boolean year = inside.charAt(0) >= '0' && inside.charAt(0) <= '9';
    String head = printed.substring(0, open);
    if (year) {
      add(context.organs.resolution("SC", inside, head), start, end);
    } else {
      String stem = organ.equals("ECOSOC") ? "E" : organ.equals("SC") ? "S" : "A";
      add(stem + (decision ? "/DEC/" : "/RES/") + head + "(" + inside + ")", start, end);
    }
  }

  private void fraction(int t, int end, String named, String printed, boolean decision) {
    String organ = named.equals("this") ? context.speaker : named;
    int slash = printed.indexOf('/');
    String of = printed.substring(0, slash);
    String number = printed.substring(slash + 1);
    boolean byYear = of.length() == 4 && of.charAt(0) != 'E';
    if (organ.isEmpty()) {
      organ = known.getOrDefault((decision ? "d" : "r") + printed, "");
    }
    if (organ.isEmpty()) {
      organ = byYear && !context.speaker.equals("ECOSOC") ? "ECOSOC" : context.speaker;
    }
    if (organ.isEmpty()) {
      context.find("reference-unresolved", tokens.start(t), end, printed);
      return;
    }
    known.put((decision ? "d" : "r") + printed, organ);
    add(
        decision
            ? context.organs.decision(organ, of, number)
            : context.organs.resolution(organ, of, number),
        tokens.start(t),
        end);
  }

  private String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (Letters.kind(c) == Letters.DIGIT || Letters.fold(c) == '-') {
        all.append(Letters.fold(c));
      } else if (Letters.kind(c) != Letters.SPACE) {
        all.append(c);
      }
    }
    return all.toString();
  }

  /** A number that no noun introduces counts only where it was introduced before. */
  private void loose(int t) {
    String printed = folded(tokens.start(t), tokens.end(t));
    String organ = known.getOrDefault("r" + printed, "");
    if (!organ.isEmpty()) {
      fraction(t, tokens.end(t), organ, printed, false);
    }
  }

  // ---- organs

  private String code(int t) {
    String code = tokens.value(t, Category.ORGAN);
    return code.equals("this") ? context.speaker : code;
  }

  /** "General Assembly resolutions": the organ stands right before the noun. */
  private int organBefore(int word) {
    for (int t = word - 1; t >= 0 && t > word - 4; t--) {
      int gap = tokens.start(word) - tokens.end(t);
      if (gap > 14 || broken(tokens.end(t), tokens.start(word))) {
        return -1;
      }
      if (tokens.is(t, Category.ORGAN)) {
        return words(tokens.end(t), tokens.start(word)) <= 1 ? t : -1;
      }
    }
    return -1;
  }

  private int words(int from, int to) {
    int count = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      boolean letter = Letters.inWord(chars[i]);
      count += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return count;
  }

  /** "résolution 60/251 de l'Assemblée générale": the organ stands behind the number. */
  private String organAfter(int t, int end) {
    for (int next = t + 1; next < tokens.size() && next < t + 10; next++) {
      int gap = tokens.start(next) - end;
      if (gap > NEAR || broken(end, tokens.start(next))) {
        return "";
      }
      if (tokens.is(next, Category.ORGAN)) {
        boolean of = tokens.is(next - 1, Category.OF_ORGAN) || shortLink(next);
        return of ? code(next) : "";
      }
      if (numberEnd(next) == 0 && !dateish(next) && !tokens.is(next, Category.OF_ORGAN)) {
        return "";
      }
    }
    return "";
  }

  private boolean shortLink(int next) {
    int from = tokens.end(next - 1);
    return words(from, tokens.start(next)) <= 3 && tokens.start(next) - from <= 12;
  }

  private void add(String symbol, int start, int end) {
    if (!done.add(start)) {
      return;
    }
    Optional<String> paragraph = paragraph(start);
    found.add(
        new Citation(symbol, context.text.string(start, end), paragraph, context.span(start, end)));
  }

  private Optional<String> paragraph(int start) {
    for (Note note : context.shape.notes()) {
      if (start >= note.start() && start < note.end()) {
        return note.paragraph().isEmpty() ? Optional.empty() : Optional.of(note.paragraph());
      }
    }
    return context.pieceAt(start).map(Piece::id);
  }
}

package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record.Masthead;

/** Reads the head of a document: whose it is, what it is, of which session, under which item. */
final class Heads {
  private static final String COMMAS = ",،，";

  private final Context context;
  private final Shape shape;
  private final Tokens tokens;
  private final char[] chars;
  private final Sessions sessions;

  private Optional<Fact<String>> symbol = Optional.empty();
  private Optional<Fact<String>> organ = Optional.empty();
  private Optional<Fact<String>> original = Optional.empty();
  private Optional<Fact<Integer>> session = Optional.empty();
  private Optional<Fact<LocalDate>> issued = Optional.empty();
  private Optional<Fact<LocalDate>> adopted = Optional.empty();
  private Optional<Fact<String>> draft = Optional.empty();
  private Optional<Fact<String>> place = Optional.empty();
  private final List<Fact<DateRange>> sessionDates = new ArrayList<>();
  private final List<Fact<Integer>> meetings = new ArrayList<>();
  private final List<Fact<String>> items = new ArrayList<>();
  private boolean inferred;

  Heads(Context context) {
    this.context = context;
    this.shape = context.shape;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.sessions = new Sessions(tokens);
  }

  Masthead read() {
    List<Block> blocks = shape.blocks();
    for (int b = 0; b < Math.min(shape.masthead(), blocks.size()); b++) {
      Block block = blocks.get(b);
      if (block.note() == 0 && b != shape.title()) {
        block(block);
      }
    }
    for (int b : shape.closing()) {
      closing(blocks.get(b));
    }
    infer();
    context.speaker = organ.map(Fact::value).orElse("");
    context.symbol = symbol.filter(any -> !inferred).map(Fact::value).orElse("");
    context.conference = new Family(context).conference(context.speaker);
    context.session = session.map(Fact::value).orElse(0);
    context.adopted = adopted.map(Fact::value);
    context.issued = issued.map(Fact::value);
    return new Masthead(
        new Fact<>(shape.kind(), context.span(shape.kindAt(), kindEnd())),
        original,
        symbol,
        inferred,
        organ,
        session,
        List.copyOf(sessionDates),
        place,
        List.copyOf(meetings),
        List.copyOf(items),
        issued,
        adopted,
        title(),
        draft);
  }

  /** The end of the words that say what the document is. */
  private int kindEnd() {
    int t = tokens.from(shape.kindAt());
    boolean word = shape.kind() != Kind.OTHER && t < tokens.size();
    return word ? Math.max(shape.kindAt(), tokens.end(t)) : shape.kindAt();
  }

  private void block(Block block) {
    int first = tokens.from(block.start());
    int limit = tokens.from(block.end());
    if (first >= limit) {
      return;
    }
    if (tokens.isSymbol(first) && tokens.start(first) <= block.start() + 2) {
      symbol(block, first);
      return;
    }
    if (tokens.is(first, Category.ITEM_WORD, "item") && tokens.start(first) == block.start()) {
      items.addAll(new ItemNumbers(context).read(tokens.end(first), block.end()));
      return;
    }
    for (int t = first; t < limit; t++) {
      if (tokens.is(t, Category.ORIGINAL_WORD)) {
        for (int next = t + 1; next < limit; next++) {
          if (tokens.is(next, Category.LANGUAGE_NAME)) {
            original =
                fact(
                    tokens.value(next, Category.LANGUAGE_NAME),
                    tokens.start(next),
                    tokens.end(next));
            break;
          }
        }
      } else if (tokens.is(t, Category.ORGAN) && whole(block, t)) {
        organ(t);
      } else if (tokens.isSymbol(t) && tokens.text(t).contains("/L.")) {
        draft = fact(tokens.text(t), tokens.start(t), tokens.end(t));
      }
    }
    numbersAndDates(block, first, limit);
  }

  private void numbersAndDates(Block block, int first, int limit) {
    boolean adoption =
        tokens.is(first, Category.KIND_WORD, "resolution")
            || tokens.is(first, Category.KIND_WORD, "decision")
            || tokens.is(first, Category.VOTE, "adopted");
    adoption |= kindLast(block, first, limit);
    boolean bracket = "[［".indexOf(chars[block.start()]) >= 0;
    for (int t = first; t < limit; t++) {
      Optional<Sessions.Found> found = sessions.at(t);
      if (found.isEmpty() && shape.kind() != Kind.RESOLUTION && shape.kind() != Kind.DECISION) {
        found = sessions.meetingAt(t).filter(each -> alone(block, each));
      }
      if (found.isPresent() && session.isEmpty() && !adoption && !bracket) {
        session = fact(found.get().number(), found.get().start(), found.get().end());
        t = found.get().next() - 1;
        continue;
      }
      // a lost line between them joins the day of issue with "adopted …"
      adoption |= tokens.is(t, Category.VOTE, "adopted");
      if (adoption && tokens.is(t, Category.CLOSING, "meeting")) {
        meeting(t);
      }
      Optional<Dates.Found> dates = context.dates.at(t);
      if (dates.isPresent() && dates.get().next() <= limit) {
        date(block, dates.get(), adoption, bracket);
        t = dates.get().next() - 1;
      }
    }
  }

  /** Where the noun comes last, so does the word that says what this is: "2020年…决议". */
  private boolean kindLast(Block block, int first, int limit) {
    int last = limit - 1;
    boolean dated = tokens.isNumber(first) || tokens.is(first, Category.ORGAN);
    return last > first
        && dated
        && tokens.end(last) == block.end()
        && (tokens.is(last, Category.KIND_WORD) || tokens.is(last, Category.VOTE, "adopted"));
  }

  private static boolean alone(Block block, Sessions.Found found) {
    return found.start() == block.start() && block.end() - found.end() <= 1;
  }

  private void date(Block block, Dates.Found found, boolean adoption, boolean bracket) {
    boolean last = block.end() - found.end() <= 12;
    boolean alone = found.start() - block.start() <= 3 && last;
    boolean single = found.ranges().size() == 1 && found.from().equals(found.to());
    if (adoption) {
      adopted = adopted.or(() -> fact(found.from(), found.start(), found.end()));
    } else if (bracket) {
      return;
    } else if (single
        && issued.isEmpty()
        && session.isEmpty()
        && found.start() - block.start() <= 60) {
      issued = fact(found.from(), found.start(), found.end());
    } else if (session.isPresent() && last || alone || !single || placed(block, found)) {
      if (sessionDates.isEmpty()) {
        for (DateRange range : found.ranges()) {
          sessionDates.add(new Fact<>(range, context.span(found.start(), found.end())));
        }
        placed(block, found);
      }
    }
  }

  /** "Vienne, 12-16 octobre 2020": the place stands before the dates; in Chinese, behind. */
  private boolean placed(Block block, Dates.Found found) {
    boolean before = found.start() > block.start();
    int from = before ? block.start() : found.end();
    int to = before ? found.start() : block.end();
    while (from < to && between(chars[from])) {
      from++;
    }
    while (to > from && between(chars[to - 1])) {
      to--;
    }
    char edge = before ? chars[to] : chars[Math.min(found.end(), block.end() - 1)];
    boolean name = from < to && (Character.isUpperCase(chars[from]) || caseless(from, to, edge));
    if (to - from < 2 || to - from > 40 || !name || before && to == found.start()) {
      return false;
    }
    int start = from;
    int end = to;
    place = place.or(() -> fact(context.text.string(start, end), start, end));
    return true;
  }

  /** Without capitals the comma tells a place from the words that open a date. */
  private boolean caseless(int from, int to, char edge) {
    return Letters.caseless(chars[from]) && COMMAS.indexOf(edge) >= 0 && to - from <= 40;
  }

  private static boolean between(char c) {
    return Letters.kind(c) == Letters.SPACE || COMMAS.indexOf(c) >= 0;
  }

  private boolean whole(Block block, int t) {
    return tokens.start(t) - block.start() <= 5 && block.end() - tokens.end(t) <= 3
        || tokens.is(tokens.from(block.start()), Category.KIND_WORD)
        || tokens.is(tokens.from(block.start()), Category.VOTE, "adopted");
  }

  private void organ(int t) {
    String code = tokens.value(t, Category.ORGAN);
    if (!code.equals("this")) {
      organ = fact(code, tokens.start(t), tokens.end(t));
    }
  }

  private void symbol(Block block, int t) {
    int end = tokens.end(t);
    String printed = tokens.text(t);
    int at = end;
    while (at < block.end() && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    if (at < block.end() && chars[at] == '(' && tokens.digits(t + 1) > 1900) {
      printed += "(" + tokens.digits(t + 1) + ")";
      end = Math.min(block.end(), tokens.end(t + 1) + 1);
    } else if (at + 1 == block.end() && chars[at] >= 'A' && chars[at] <= 'Z' && at > end) {
      printed += chars[at];
      end = at + 1;
    }
    if (symbol.isEmpty()) {
      symbol = fact(printed, tokens.start(t), end);
    }
  }

  private void meeting(int t) {
    int first = tokens.is(t - 1, Category.ORDINAL_SUFFIX) ? t - 2 : t - 1;
    int ordinal =
        tokens.is(first, Category.ORDINAL)
            ? tokens.number(first, Category.ORDINAL)
            : tokens.digits(first);
    if (ordinal > 0 && sameLine(first, t)) {
      meetings.add(new Fact<>(ordinal, context.span(tokens.start(first), tokens.end(t))));
      return;
    }
    // where the noun comes first, the number stands behind it: "الجلسة 54"
    int behind =
        tokens.is(t + 1, Category.ORDINAL)
            ? tokens.number(t + 1, Category.ORDINAL)
            : tokens.digits(t + 1);
    if (behind > 0 && tokens.gapLength(t) == 1 && sameLine(t, t + 1)) {
      meetings.add(new Fact<>(behind, context.span(tokens.start(t), tokens.end(t + 1))));
    }
  }

  private boolean sameLine(int t, int next) {
    for (int at = tokens.end(t); at < tokens.start(next); at++) {
      if (chars[at] == '\n') {
        return false;
      }
    }
    return true;
  }

  private void closing(Block block) {
    int limit = tokens.from(block.end());
    for (int t = tokens.from(block.start()); t < limit; t++) {
      if (tokens.is(t, Category.CLOSING, "meeting")) {
        meeting(t);
      }
      Optional<Dates.Found> found = context.dates.at(t);
      if (found.isPresent()) {
        adopted =
            adopted.or(() -> fact(found.get().from(), found.get().start(), found.get().end()));
        t = found.get().next() - 1;
      }
    }
  }

  /** What follows from what is printed: the organ from the symbol, the symbol from the number. */
  private void infer() {
    if (symbol.isEmpty() && shape.kind() == Kind.AGENDA) {
      organ =
          new Family(context).body(organ.map(Fact::value).orElse(""), sessionDates).or(() -> organ);
    }
    if (symbol.isPresent()) {
      Fact<String> printed = symbol.get();
      String code = context.organs.ofSymbol(printed.value());
      organ =
          Optional.of(
              new Fact<>(
                  code,
                  organ
                      .filter(o -> o.value().equals(code))
                      .map(Fact::span)
                      .orElse(printed.span())));
    } else if (organ.isEmpty()) {
      speaks();
    }
    String number = shape.titleNumber();
    int slash = number.indexOf('/');
    if (slash > 0 && organ.isPresent()) {
      int first = tokens.from(shape.blocks().get(shape.title()).start());
      int from = tokens.start(tokens.isFraction(first) ? first : first + 1);
      String of = number.substring(0, slash);
      if (symbol.isEmpty()) {
        String code = organ.get().value();
        String made =
            shape.kind() == Kind.DECISION
                ? context.organs.decision(code, of, number.substring(slash + 1))
                : context.organs.resolution(code, of, number.substring(slash + 1));
        symbol = fact(made, from, from + number.length());
        inferred = true;
        context.find("symbol-inferred", from, from + number.length(), made);
      }
      if (session.isEmpty() && digits(of)) {
        session = fact(Integer.parseInt(of), from, from + slash);
      }
    }
    if (session.isEmpty() && symbol.isPresent() && !organ.get().value().equals("SC")) {
      sessionOfSymbol(symbol.get());
    }
  }

  /** "Le Conseil des droits de l'homme," opens the text. */
  private void speaks() {
    if (shape.masthead() == 0 || shape.masthead() > shape.blocks().size()) {
      return;
    }
    Block block = shape.blocks().get(shape.masthead() - 1);
    int t = tokens.from(block.start());
    if (tokens.is(t, Category.ORGAN)) {
      organ(t);
    }
  }

  private static boolean digits(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private void sessionOfSymbol(Fact<String> printed) {
    String stem = org.saisine.reader.language.Organs.stem(printed.value());
    for (String part :
        printed
            .value()
            .substring(Math.min(printed.value().length(), stem.length()))
            .split("/", -1)) {
      if (part.startsWith("S-") || part.startsWith("ES-")) {
        // special sessions are counted apart
        return;
      }
      if (digits(part)) {
        int value = Integer.parseInt(part);
        boolean year = value >= 1946;
        boolean counts = !year || organ.get().value().equals("ECOSOC");
        if (counts) {
          session = Optional.of(new Fact<>(value, printed.span()));
        }
        return;
      }
    }
  }

  private Optional<Fact<String>> title() {
    if (shape.title() < 0 || shape.titleEnd() <= shape.titleFrom()) {
      return Optional.empty();
    }
    return fact(
        context.text.string(shape.titleFrom(), shape.titleEnd()),
        shape.titleFrom(),
        shape.titleEnd());
  }

  private <T> Optional<Fact<T>> fact(T value, int start, int end) {
    return Optional.of(new Fact<>(value, context.span(start, end)));
  }
}

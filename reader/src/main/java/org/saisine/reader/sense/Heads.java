package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.SessionNumber;

/** Reads the head of a document: whose it is, what it is, of which session, under which item. */
final class Heads {
  private final Context context;
  private final Shape shape;
  private final Tokens tokens;
  private final char[] chars;
  private final HeadTimes times;

  private Optional<Fact<String>> symbol = Optional.empty();
  private Optional<Fact<String>> organ = Optional.empty();
  private Optional<Fact<String>> original = Optional.empty();
  private Optional<Fact<String>> draft = Optional.empty();
  private final List<Fact<String>> items = new ArrayList<>();
  private boolean inferred;

  Heads(Context context) {
    this.context = context;
    this.shape = context.shape;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.times = new HeadTimes(context);
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
      times.closing(blocks.get(b));
    }
    times.settle();
    infer();
    context.speaker = organ.map(Fact::value).orElse("");
    context.symbol = symbol.filter(any -> !inferred).map(Fact::value).orElse("");
    context.session =
        times
            .session
            .map(Fact::value)
            .filter(SessionNumber::isRegular)
            .map(SessionNumber::ordinal)
            .orElse(0);
    context.adopted = times.adopted.map(Fact::value);
    context.issued = times.issued.map(Fact::value);
    return new Masthead(
        new Fact<>(shape.kind(), context.span(shape.kindAt(), kindEnd())),
        original,
        symbol,
        inferred,
        organ,
        times.session,
        List.copyOf(times.sessionDates),
        times.place,
        List.copyOf(times.meetings),
        List.copyOf(items),
        times.issued,
        times.adopted,
        title(),
        draft,
        new Wordings(context).read(items.size()));
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
      } else if (tokens.is(t, Category.ORGAN) && whole(block, first, t)) {
        organ(t);
      } else if (tokens.isSymbol(t) && tokens.text(t).contains("/L.")) {
        draft = fact(tokens.text(t), tokens.start(t), tokens.end(t));
      }
    }
    times.read(block, first, limit);
  }

  private boolean whole(Block block, int first, int t) {
    return tokens.start(t) - block.start() <= 5 && block.end() - tokens.end(t) <= 3
        || tokens.is(first, Category.KIND_WORD)
        || tokens.is(first, Category.VOTE, "adopted");
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

  /** What follows from what is printed: the organ from the symbol, the symbol from the number. */
  private void infer() {
    if (symbol.isEmpty() && shape.kind() == Kind.AGENDA) {
      organ =
          new Family(context)
              .body(organ.map(Fact::value).orElse(""), times.sessionDates)
              .or(() -> organ);
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
      if (times.session.isEmpty()) {
        times.session = SessionNumber.of(of).flatMap(each -> fact(each, from, from + slash));
      }
    }
    if (symbol.isPresent() && !organ.get().value().equals("SC")) {
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

  private void sessionOfSymbol(Fact<String> printed) {
    String stem = org.saisine.reader.language.Organs.stem(printed.value());
    for (String part :
        printed
            .value()
            .substring(Math.min(printed.value().length(), stem.length()))
            .split("/", -1)) {
      Optional<SessionNumber> written = SessionNumber.of(part);
      if (written.isPresent()) {
        boolean year = written.get().ordinal() >= 1946;
        boolean counts = !year || organ.get().value().equals("ECOSOC");
        if (times.session.isEmpty() && counts) {
          times.session = Optional.of(new Fact<>(written.get(), printed.span()));
        }
        // the symbol tells the series even where the words beneath it leave it out
        times.session =
            times.session.map(said ->
                said.value().equals(SessionNumber.regular(written.get().ordinal()))
                    ? new Fact<>(written.get(), said.span())
                    : said);
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

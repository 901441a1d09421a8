package org.saisine.reader.sense;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Sitting;

/**
 * Reads the organization of work in the annex of an agenda: days, hours, items. The cells may be
 * held apart by tabs, by spaces or by lines; a day or an hour that is left out is the one before.
 */
final class Timetable {
  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Clock clock;
  private final Days days;
  private final ItemCells cells;
  private final Map<String, AgendaItem> agenda = new HashMap<>();
  private final List<Sitting> sittings = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalTime> from = Optional.empty();
  private Optional<LocalTime> to = Optional.empty();
  private List<Sitting.Slot> slots = new ArrayList<>();
  private int start;
  private int end;

  Timetable(Context context, Narrative narrative, List<AgendaItem> items, List<DateRange> session) {
    this.context = context;
    this.tokens = narrative.tokens;
    this.chars = context.chars;
    this.clock = new Clock(chars, context.shape.language().narrative());
    this.days = new Days(narrative, session);
    for (AgendaItem item : items) {
      agenda.put(item.item(), item);
    }
    this.cells = new ItemCells(chars, tokens, agenda.keySet());
    if (session.size() == 1 && session.getFirst().from().equals(session.getFirst().to())) {
      date = Optional.of(session.getFirst().from());
    }
  }

  List<Sitting> read() {
    List<Block> blocks = context.shape.blocks();
    for (int b = context.shape.annex(); b < blocks.size(); b++) {
      if (blocks.get(b).note() == 0) {
        block(blocks.get(b));
      }
    }
    title(context.text.length());
    close();
    return List.copyOf(sittings);
  }

  private void block(Block block) {
    int at = block.start();
    boolean cell = true;
    while (at < block.end()) {
      int next = cell ? cell(at, block.end()) : at;
      if (next > at) {
        at = skip(next, block.end());
        cell = true;
        continue;
      }
      at = word(at, block.end());
      cell = at < block.end() && context.text.apart(at);
    }
    // a number alone: its title stands in the next line
    boolean alone = !pending.isEmpty() && skip(titleFrom, block.end()) >= block.end();
    if (!alone) {
      title(block.end());
    }
  }

  /** Reads a day, hours or items at {@code at}; answers where they end, {@code at} if none. */
  private int cell(int at, int limit) {
    Optional<Days.Day> day = days.at(at, limit);
    if (day.isPresent()) {
      title(at);
      if (!date.equals(Optional.of(day.get().date())) || !slots.isEmpty()) {
        close();
        from = Optional.empty();
        to = Optional.empty();
      }
      date = Optional.of(day.get().date());
      return day.get().end();
    }
    Optional<Clock.Hours> hours = clock.at(at, limit);
    if (hours.isPresent()) {
      title(at);
      close();
      from = Optional.of(hours.get().from());
      to = hours.get().to();
      start = at;
      return hours.get().end();
    }
    int half = halfDay(at);
    if (half > 0) {
      title(at);
      close();
      from = Optional.empty();
      to = Optional.empty();
      start = at;
      return half;
    }
    return items(at, limit);
  }

  private int halfDay(int at) {
    int t = tokens.from(at);
    return tokens.start(Math.min(t, tokens.size() - 1)) == at
            && tokens.is(t, Category.WORD, "half-day")
            && (tokens.end(t) >= context.text.length()
                || context.text.apart(skip(tokens.end(t), context.text.length())))
        ? tokens.end(t)
        : 0;
  }

  // ---- items

  private final List<ItemCells.Item> pending = new ArrayList<>();

  /** "1 a)", "2 (b) and (c)", "3–5", "Item 4": only numbers that the agenda has. */
  private int items(int from, int limit) {
    if (date.isEmpty()) {
      return from;
    }
    int t = tokens.from(from);
    int at = from;
    if (t < tokens.size() && tokens.start(t) == from && tokens.is(t, Category.WORD, "item")) {
      at = skip(tokens.end(t), limit);
    }
    List<ItemCells.Item> found = new ArrayList<>();
    int stop = cells.read(at, limit, found);
    if (found.isEmpty()) {
      return titled(from, limit);
    }
    title(from);
    for (ItemCells.Item each : found) {
      pending.add(each);
    }
    titleFrom = stop;
    end = stop;
    return stop;
  }

  /** A cell that says an item's title without its number. */
  private int titled(int from, int limit) {
    if (!pending.isEmpty()) {
      return from;
    }
    for (AgendaItem item : agenda.values()) {
      int stop = says(item.title(), from, limit);
      if (stop > 0) {
        pending.add(new ItemCells.Item(item.item(), from, stop));
        titleFrom = from;
        end = stop;
        return stop;
      }
    }
    return from;
  }

  private int says(String title, int from, int limit) {
    int at = from;
    int letters = 0;
    for (int i = 0; i < title.length(); i++) {
      if (!Letters.inWord(title.charAt(i))) {
        continue;
      }
      while (at < limit && !Letters.inWord(chars[at])) {
        at++;
      }
      if (at >= limit || Letters.fold(chars[at]) != Letters.fold(title.charAt(i))) {
        return 0;
      }
      at++;
      letters++;
    }
    return letters >= 8 ? at : 0;
  }

  private int titleFrom;

  /** Ends the title of the pending items at {@code at}: they become slots of the sitting. */
  private void title(int at) {
    if (pending.isEmpty()) {
      return;
    }
    int first = skip(titleFrom, at);
    boolean continued = false;
    int stop = at;
    int limit = tokens.from(at);
    for (int t = tokens.from(titleFrom); t < limit; t++) {
      int before = tokens.start(t) - 1;
      boolean open = before >= 0 && (chars[before] == '(' || chars[before] == '（');
      if (tokens.is(t, Category.WORD, "continued") && open) {
        continued = true;
        stop = Math.min(stop, before);
      }
    }
    while (stop > first && ".;:, \n\t".indexOf(chars[stop - 1]) >= 0) {
      stop--;
    }
    String printed = words(first, Math.max(first, stop));
    for (ItemCells.Item each : pending) {
      AgendaItem known = agenda.get(each.item());
      boolean own = pending.size() == 1 && !printed.isEmpty();
      String title = own || known == null ? printed : known.title();
      slots.add(
          new Sitting.Slot(
              each.item(),
              title,
              continued,
              context.span(each.start(), Math.max(each.end(), stop))));
    }
    end = Math.max(end, stop);
    pending.clear();
  }

  private String words(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean space = Letters.kind(chars[i]) == Letters.SPACE;
      if (!space) {
        all.append(chars[i]);
      } else if (!all.isEmpty() && all.charAt(all.length() - 1) != ' ') {
        all.append(' ');
      }
    }
    return all.toString().strip();
  }

  /** Ends the sitting. */
  private void close() {
    if (!slots.isEmpty() && date.isPresent()) {
      int first = start > 0 ? start : context.shape.blocks().get(context.shape.annex()).start();
      sittings.add(
          new Sitting(
              date.get(), from, to, List.copyOf(slots), context.span(first, Math.max(first, end))));
    }
    slots = new ArrayList<>();
    start = 0;
  }

  // ---- characters

  private int word(int from, int limit) {
    int at = from;
    while (at < limit && Letters.kind(chars[at]) != Letters.SPACE) {
      at++;
    }
    return skip(at, limit);
  }

  private int skip(int from, int limit) {
    int at = from;
    while (at < limit && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}

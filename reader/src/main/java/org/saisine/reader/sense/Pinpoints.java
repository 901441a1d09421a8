package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * Tells which paragraphs of what it cites a text means: "paragraph 2 of resolution 73/304",
 * "A/77/345, para. 12". Only what stands at a citation is its own: a paragraph of an annex or of a
 * section is another than the one of that number.
 */
final class Pinpoints {
  /** How far a paragraph's number may stand behind a citation: a date and an organ between. */
  private static final int BEHIND = 90;

  /**
   * A citation.
   *
   * @param lead the token that opens it; -1 where another citation's does
   * @param alone whether its noun governs no other number
   */
  record Reference(int lead, int start, int end, boolean alone) {}

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Pins pins;
  private final List<Integer> words = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  Pinpoints(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.pins = new Pins(context);
  }

  /** Takes note of a word for paragraphs. */
  void word(int t) {
    words.add(t);
  }

  /** Takes note of a citation. */
  void reference(Reference reference) {
    references.add(reference);
  }

  /** The paragraphs of each citation by its offset. */
  Map<Integer, List<String>> read() {
    if (words.isEmpty() || references.isEmpty()) {
      return Map.of();
    }
    references.sort(Comparator.comparingInt(Reference::start));
    List<Pin> all = new ArrayList<>();
    int next = 0;
    for (int t : words) {
      Pin pin = pins.at(t);
      if (pin != null) {
        while (next < references.size() && references.get(next).start() < pin.end) {
          next++;
        }
        settle(pin, next);
        all.add(pin);
      }
    }
    join(all);
    return told(all);
  }

  /** What stands before a citation counts; what stands behind it only where nothing does. */
  private static Map<Integer, List<String>> told(List<Pin> pins) {
    Set<Integer> led = new HashSet<>();
    pins.stream().filter(pin -> pin.leads).forEach(pin -> led.add(pin.of));
    Map<Integer, Set<String>> all = new HashMap<>();
    for (Pin pin : pins) {
      if (pin.of >= 0 && (pin.leads || !led.contains(pin.of))) {
        all.computeIfAbsent(pin.of, unseen -> new LinkedHashSet<>()).addAll(pin.numbers);
      }
    }
    Map<Integer, List<String>> told = new HashMap<>();
    all.forEach((offset, numbers) -> told.put(offset, List.copyOf(numbers)));
    return told;
  }

  /** Finds the citation that paragraphs are of: the next one, else the last. */
  private void settle(Pin pin, int next) {
    if (next < references.size()) {
      Reference reference = references.get(next);
      int lead = reference.lead();
      if (lead >= 0
          && reference.alone()
          && tokens.start(lead) >= pin.end
          && Way.BEFORE.joins(context, pin.end, lead)) {
        pin.of = reference.start();
        pin.leads = true;
        return;
      }
    }
    Reference last = next > 0 ? references.get(next - 1) : null;
    if (last != null
        && last.end() <= pin.start
        && pin.start - last.end() <= BEHIND
        && ends(pin)
        && (last.alone() ? Way.AFTER_NOUN : Way.AFTER)
            .joins(context, last.end(), tokens.from(pin.start))) {
      pin.of = last.start();
    }
  }

  /** Whether nothing follows that the paragraphs could be of. */
  private boolean ends(Pin pin) {
    int at = pin.end;
    while (at < context.text.length() && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    int t = tokens.from(pin.end);
    return at >= context.text.length()
        || Letters.kind(chars[at]) != Letters.LETTER
        || t < tokens.size()
            && tokens.start(t) == at
            && (tokens.is(t, Category.LIST_LINK) || tokens.is(t, Category.POINT_WORD, "thereof"));
  }

  /** Gives paragraphs that stand beside others what those are of. */
  private void join(List<Pin> pins) {
    for (int i = pins.size() - 2; i >= 0; i--) {
      Pin next = pins.get(i + 1);
      if (pins.get(i).of < 0 && next.leads && beside(pins.get(i), next)) {
        pins.get(i).of = next.of;
        pins.get(i).leads = true;
      }
    }
    for (int i = 1; i < pins.size(); i++) {
      Pin before = pins.get(i - 1);
      if (pins.get(i).of < 0 && before.of >= 0 && !before.leads && beside(before, pins.get(i))) {
        pins.get(i).of = before.of;
      }
    }
  }

  private boolean beside(Pin first, Pin second) {
    if (second.start < first.end) {
      return false;
    }
    return Way.BESIDE.joins(context, first.end, tokens.from(second.start));
  }
}

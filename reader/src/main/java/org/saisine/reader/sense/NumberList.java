package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Numbers.Form;
import org.saisine.reader.sense.Numbers.Number;

/** The numbers under one "resolutions" or "decision", and what the words say of their organ. */
final class NumberList {
  /** "General Assembly resolution": so near must the organ stand before the noun. */
  private static final int BEFORE = 14;

  /** Whom a possessive speaks of. */
  private enum Owner {
    NONE,
    /** "its own resolutions": of the organ that speaks. */
    SPEAKER,
    /** "Recalling its resolutions": so, too, as a rule. */
    OWN,
    /** "in its resolutions": of the organ that was just named, as a rule. */
    NAMED
  }

  /** One number of the list. */
  static final class Item {
    final Number number;

    /** The organ right behind the number. */
    List<String> after = List.of();

    /** The organ that was named next: "in which the Assembly decided". */
    String subject = "";

    Item(Number number) {
      this.number = number;
    }
  }

  final int noun;
  final boolean decision;
  final List<Item> items = new ArrayList<>();

  /** The organ at the noun. */
  List<String> before;

  /** The organ of the list before this one, in the same block. */
  String topic = "";

  private final Context context;
  private final Tokens tokens;
  private final Whose whose;
  private final Owner owner;
  private final List<String> sentence;
  private final List<String> block;

  NumberList(Context context, Whose whose, int noun, List<String> organs, int sentence) {
    this.context = context;
    this.tokens = context.tokens;
    this.whose = whose;
    this.noun = noun;
    this.decision = tokens.is(noun, Category.DECISION_WORD);
    this.block = List.copyOf(organs);
    this.sentence = block.subList(sentence, block.size()).reversed();
    this.owner = owner();
    this.before = before();
  }

  private Owner owner() {
    int t = noun - 1;
    if (!tokens.is(t, Category.OWN) || tokens.gapLength(t) > 12) {
      return Owner.NONE;
    }
    return switch (tokens.value(t, Category.OWN)) {
      case "speaker" -> Owner.SPEAKER;
      case "named" -> Owner.NAMED;
      default -> Owner.OWN;
    };
  }

  private List<String> before() {
    int t = noun - 1;
    if (!whose.names(t) || tokens.start(noun) - tokens.end(t) > BEFORE) {
      return List.of();
    }
    int words = 0;
    for (int i = tokens.end(t); i < tokens.start(noun); i++) {
      byte kind = Letters.kind(context.chars[i]);
      if (kind == Letters.OTHER && context.chars[i] != '\'' && context.chars[i] != '’') {
        return List.of();
      }
      words += kind == Letters.SPACE ? 1 : 0;
    }
    return words <= 2 ? whose.codes(t) : List.of();
  }

  /** An organ behind the last number of a list is the organ of those before it. */
  void spread() {
    List<String> next = List.of();
    for (Item item : items.reversed()) {
      if (item.after.isEmpty()) {
        item.after = next;
      } else {
        next = item.after;
      }
    }
  }

  /** The code of the organ of an item; empty, with a finding, where none or several can be. */
  String whose(Item item, int year, String previous) {
    Number number = item.number;
    if (number.form() == Form.YEAR) {
      return "SC";
    }
    String named = whose.among(before, number, year);
    named = named.isEmpty() ? whose.among(item.after, number, year) : named;
    if (!named.isEmpty()) {
      return named;
    }
    List<String> likely = likely(item, previous);
    String organ = whose.among(likely, number, year);
    boolean unknown = before.contains(Whose.UNKNOWN) || item.after.contains(Whose.UNKNOWN);
    if (organ.isEmpty() || unknown) {
      List<String> all = unknown ? List.of() : whose.fallback(number, year);
      organ = all.size() == 1 ? all.getFirst() : "";
      if (organ.isEmpty()) {
        String words = context.text.string(number.start(), number.end());
        if (all.isEmpty()) {
          context.find("reference-unresolved", number.start(), number.end(), words);
        } else {
          context.find(
              "reference-ambiguous", number.start(), number.end(), words, String.join(", ", all));
        }
      }
    }
    return organ;
  }

  /** Organs that the words point to, the likeliest first. */
  private List<String> likely(Item item, String previous) {
    List<String> likely = new ArrayList<>();
    switch (owner) {
      case SPEAKER -> likely.add(context.speaker);
      case OWN -> {
        likely.add(context.speaker);
        likely.addAll(sentence);
      }
      case NAMED -> {
        likely.addAll(sentence.isEmpty() ? List.of() : List.of(sentence.getFirst()));
        likely.add(sentence.isEmpty() ? item.subject : "");
        likely.add(context.speaker);
        likely.addAll(sentence);
      }
      case NONE -> {
        likely.add(previous);
        likely.add(whose.known(item.number, decision));
        likely.add(topic);
        likely.add(context.speaker);
      }
    }
    likely.add(item.subject);
    likely.addAll(block.reversed());
    likely.removeIf(organ -> !context.organs.knows(organ) && !organ.equals(context.speaker));
    return likely;
  }
}

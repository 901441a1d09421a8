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

  /** How long a description before a number may be. */
  private static final int ATTRIBUTE = 90;

  /** How many organs back a reader of the paragraph would look. */
  private static final int REMEMBERED = 12;

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
    Number number;

    /** The organ right behind the number. */
    List<String> after = List.of();

    /** The organ that was named next: "in which the Assembly decided". */
    String subject = "";

    /** The year of the date before the number; 0 where none stands there. */
    int year;

    Item(Number number) {
      this.number = number;
    }
  }

  final int noun;

  /** Where what the noun governs begins: the noun, or the first of the numbers before it. */
  final int lead;

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

  /** The symbol of the document that the numbers are printed in; -1 where there is none. */
  private final int document;

  private final List<String> sentence;
  private final List<String> block;

  NumberList(Context context, Whose whose, int noun, int lead, List<String> organs, int sentence) {
    this.context = context;
    this.tokens = context.tokens;
    this.whose = whose;
    this.noun = noun;
    this.lead = lead;
    this.decision = tokens.is(noun, Category.DECISION_WORD);
    int from = Math.max(0, organs.size() - REMEMBERED);
    this.block = List.copyOf(organs.subList(from, organs.size()));
    int first = Math.min(block.size(), Math.max(0, sentence - from));
    this.sentence = block.subList(first, block.size()).reversed();
    this.owner = owner();
    this.before = before();
    this.document = owner == Owner.NONE ? printedIn() : -1;
  }

  private Owner owner() {
    int t = tokens.is(noun, Category.OWN) ? noun : lead - 1;
    if (!tokens.is(t, Category.OWN) || t < noun && tokens.gapLength(t) > 12) {
      return Owner.NONE;
    }
    return switch (tokens.value(t, Category.OWN)) {
      case "speaker" -> Owner.SPEAKER;
      case "named" -> Owner.NAMED;
      default -> Owner.OWN;
    };
  }

  private List<String> before() {
    int t = lead - 1;
    if (!whose.names(t) || tokens.start(lead) - tokens.end(t) > BEFORE) {
      return lead < noun ? attributed() : List.of();
    }
    int words = 0;
    for (int i = tokens.end(t); i < tokens.start(lead); i++) {
      byte kind = Letters.kind(context.chars[i]);
      if (kind == Letters.OTHER && context.chars[i] != '\'' && context.chars[i] != '’') {
        return List.of();
      }
      words += kind == Letters.SPACE ? 1 : 0;
    }
    return words <= 2 ? whose.codes(t) : List.of();
  }

  /**
   * Where all that describes a text stands before its number, its organ is the one with the date or
   * the title: "大会2001年7月12日题为“……”的第55/242号决议".
   */
  private List<String> attributed() {
    boolean about = tokens.is(lead - 1, Category.OF_ORGAN) && tokens.gapLength(lead - 1) == 0;
    for (int t = lead - 1; t > 0 && tokens.start(lead) - tokens.end(t) <= ATTRIBUTE; t--) {
      if (tokens.is(t, Category.RESOLUTION_WORD) || tokens.is(t, Category.OWN)) {
        return List.of();
      }
      boolean dated = tokens.is(t + 2, Category.YEAR_WORD) && tokens.gapLength(t) == 0;
      boolean titled = about && tokens.is(t + 1, Category.WORD, "regarding");
      if (whose.names(t) && (dated || titled && tokens.gapLength(t) == 0)) {
        return whose.codes(t);
      }
    }
    return List.of();
  }

  /** "the adoption by the Assembly of resolution 181 (II)": the organ stands before "of". */
  private String giver() {
    int t = lead - 2;
    boolean of = tokens.is(lead - 1, Category.OF_ORGAN) || tokens.is(lead - 1, Category.DATE_LINK);
    boolean near = of && tokens.gapLength(lead - 1) <= 2 && t >= 0 && tokens.gapLength(t) <= 2;
    return near && whose.names(t) ? whose.code(t) : "";
  }

  /**
   * "CTOC/COP/2020/10, sect. I.A, resolution 10/1": the number is printed in the document of the
   * symbol.
   */
  private int printedIn() {
    for (int t = lead - 1; t >= 0 && t > lead - 7; t--) {
      if (tokens.start(lead) - tokens.end(t) > 45 || whose.names(t) || apart(t)) {
        return -1;
      }
      if (tokens.isSymbol(t)) {
        boolean part = false;
        for (int i = t + 1; i < lead; i++) {
          part |= tokens.is(i, Category.SECTION_WORD) || tokens.is(i, Category.CLOSING, "annex");
        }
        return part ? t : -1;
      }
    }
    return -1;
  }

  private boolean apart(int t) {
    for (int i = tokens.end(t); i < tokens.start(t + 1); i++) {
      if (context.chars[i] == '\n' || context.chars[i] == ';') {
        return true;
      }
    }
    return false;
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
    String named = whose.among(before, number, year, decision);
    named = named.isEmpty() ? whose.among(item.after, number, year, decision) : named;
    if (!named.isEmpty()) {
      return named;
    }
    List<String> likely = likely(item, previous);
    String organ = whose.among(likely, number, year, decision);
    if (organ.isEmpty()) {
      // the words count for more than a date that may be misprinted
      organ = whose.among(before, number, 0, decision);
      organ = organ.isEmpty() ? whose.among(item.after, number, 0, decision) : organ;
      organ =
          organ.isEmpty() && owner != Owner.NONE ? whose.among(likely, number, 0, decision) : organ;
      organ = organ.isEmpty() ? whose.among(List.of(previous), number, 0, decision) : organ;
    }
    // behind "in its resolution 22/4" stands who speaks there, and not whose the resolution is
    boolean stranger = owner == Owner.NONE && item.after.contains(Whose.UNKNOWN);
    boolean unknown = before.contains(Whose.UNKNOWN) || stranger;
    if (organ.isEmpty() || unknown) {
      List<String> all = unknown ? List.of() : whose.fallback(number, year, decision);
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
      case SPEAKER -> likely.add(whose.author());
      case OWN -> {
        likely.add(whose.author());
        likely.addAll(sentence);
      }
      case NAMED -> {
        likely.addAll(sentence.isEmpty() ? List.of() : List.of(sentence.getFirst()));
        likely.add(sentence.isEmpty() ? item.subject : "");
        likely.add(whose.author());
        likely.addAll(sentence);
      }
      case NONE -> {
        if (document >= 0) {
          // a number in the report of one body may be of another, but not of the one that speaks
          likely.add(context.organs.ofSymbol(tokens.text(document)));
          likely.add(whose.known(item.number, decision));
          likely.removeIf(organ -> !context.organs.knows(organ));
          return likely;
        }
        likely.add(giver());
        likely.add(previous);
        likely.add(whose.known(item.number, decision));
        likely.add(topic);
        likely.add(whose.author());
      }
    }
    likely.add(item.subject);
    likely.addAll(block.reversed());
    likely.removeIf(organ -> !whose.knows(organ));
    return likely;
  }
}

package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Counting;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Numbers.Form;
import org.saisine.reader.sense.Numbers.Number;

/**
 * Tells whose resolution a bare number is. The words around it name one organ or several; the
 * number itself and its date rule out most of the others, since organs count in different ways.
 */
final class Whose {
  /** A body that the text names and the data does not know. */
  static final String UNKNOWN = "?";

  private final Context context;
  private final Tokens tokens;
  private final int latest;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> lastOfKind = new HashMap<>();
  private final Set<String> named = new LinkedHashSet<>();

  Whose(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.latest =
        context.adopted.or(() -> context.issued).map(d -> d.getYear()).orElse(Counting.NEVER);
    if (!context.speaker.isEmpty()) {
      named.add(context.speaker);
      lastOfKind.put(context.organs.kindOf(context.speaker), context.speaker);
    }
  }

  /** Whose "its resolutions" are: a working group has none, so its conference's. */
  String author() {
    boolean group = Family.group(context.speaker) && !context.conference().isEmpty();
    return group ? context.conference() : context.speaker;
  }

  /** Whether the data knows an organ, or the document does. */
  boolean knows(String organ) {
    return context.organs.knows(organ)
        || organ.equals(context.speaker)
        || !organ.isEmpty() && organ.equals(context.conference());
  }

  boolean names(int t) {
    return tokens.is(t, Category.ORGAN) || tokens.is(t, Category.BODY_KIND);
  }

  /** The organ that token {@code t} names; "Council" is the one that was last named so. */
  String code(int t) {
    String kind = tokens.value(t, Category.BODY_KIND);
    if (!kind.isEmpty()) {
      if (qualified(t)) {
        return UNKNOWN;
      }
      return kind.equals(context.organs.kindOf(context.speaker))
          ? context.speaker
          : lastOfKind.computeIfAbsent(kind, this::assumed);
    }
    String code = tokens.value(t, Category.ORGAN);
    return code.equals("this") ? context.speaker : code;
  }

  /** The organ that a short name means before it was named in full. */
  private String assumed(String kind) {
    boolean known = kind.equals("conference") && !context.conference().isEmpty();
    return known ? context.conference() : UNKNOWN;
  }

  /**
   * "the Statistical Commission", "la Commission de statistique": a longer name that the data does
   * not know.
   */
  private boolean qualified(int t) {
    char[] chars = context.chars;
    int end = tokens.start(t) - 1;
    int word = end;
    while (word > 0 && Letters.kind(chars[word - 1]) == Letters.LETTER) {
      word--;
    }
    boolean capital = end > word && Character.isUpperCase(chars[word]);
    boolean inside =
        word > 1
            && (Letters.inWord(chars[word - 2]) || chars[word - 2] == ',')
            && chars[word - 1] == ' '
            && !Character.isDigit(chars[word - 2]);
    boolean of = tokens.is(t + 1, Category.DATE_LINK) && tokens.gapLength(t) == 1;
    int next = of ? tokens.end(t + 1) : 0;
    while (of && next < context.text.length() && Letters.kind(chars[next]) == Letters.SPACE) {
      next++;
    }
    boolean named =
        of && next < context.text.length() && Letters.kind(chars[next]) == Letters.LETTER;
    return capital && inside || named;
  }

  /** All that the short name of token {@code t} can mean, the likeliest first. */
  List<String> codes(int t) {
    String first = code(t);
    String kind = tokens.value(t, Category.BODY_KIND);
    List<String> all = new ArrayList<>();
    all.add(first);
    for (String organ : named) {
      if (!kind.isEmpty() && !organ.equals(first) && context.organs.kindOf(organ).equals(kind)) {
        all.add(organ);
      }
    }
    return all;
  }

  /** Takes note that token {@code t} names an organ. */
  void note(int t) {
    if (!tokens.is(t, Category.BODY_KIND) && !tokens.is(t, Category.ORGAN, "this")) {
      String code = code(t);
      named.add(code);
      lastOfKind.put(context.organs.kindOf(code), code);
    }
  }

  /** Whether a number can be of an organ; {@code year} is 0 where its date is not known. */
  boolean possible(String organ, Number number, int year, boolean decision) {
    if (organ.isEmpty() || organ.equals(UNKNOWN)) {
      return false;
    }
    Counting counting = context.organs.counting(organ);
    String of = number.of();
    int count = number.form() == Form.SLASH ? value(number.number()) : -1;
    if (count >= 0 && !(decision ? counting.decision(count) : counting.resolution(count))) {
      return false;
    }
    return switch (number.form()) {
      case YEAR -> counting.brackets();
      case ROMAN ->
          of.startsWith("S-")
              ? counting.special(false) && year < Counting.FIRST_IN_DIGITS
              : counting.roman(Romans.value(of.substring(of.indexOf('-') + 1)), year);
      case SLASH -> {
        if (of.indexOf('-') > 0) {
          yield counting.special(of.charAt(0) == 'E');
        }
        yield of.length() == 4
            ? counting.year(value(of), year)
            : of.length() < 4 && counting.session(value(of), year, latest);
      }
    };
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + digits.charAt(i) - '0';
    }
    return value;
  }

  /** The organ that this very number was given to before; empty where it was not. */
  String known(Number number, boolean decision) {
    return known.getOrDefault((decision ? "d" : "r") + number.printed(), "");
  }

  void know(Number number, boolean decision, String organ) {
    known.put((decision ? "d" : "r") + number.printed(), organ);
  }

  /** The first of {@code likely} that the number can be of; else what only one organ allows. */
  String among(List<String> likely, Number number, int year, boolean decision) {
    for (String organ : likely) {
      if (possible(organ, number, year, decision)) {
        return organ;
      }
    }
    return "";
  }

  /** The organs that the document names, or the Assembly, that the number can be of. */
  List<String> fallback(Number number, int year, boolean decision) {
    Set<String> all = new LinkedHashSet<>(named);
    all.add("GA");
    if (number.form() == Form.YEAR) {
      all.add("SC");
    } else if (number.of().length() == 4) {
      all.add("ECOSOC");
    }
    List<String> possible = new ArrayList<>();
    for (String organ : all) {
      if (context.organs.knows(organ) && possible(organ, number, year, decision)) {
        possible.add(organ);
      }
    }
    return possible;
  }
}

package org.saisine.press.form;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Languages;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;

/** A language as official documents write it: its set phrases, names and manners. */
final class Tongue {
  private static final Map<String, Tongue> ALL = new ConcurrentHashMap<>();

  /** Arabic lists are ordered without the article. */
  private static final String ARTICLE = "ال";

  private final Sentences phrases;
  private final Words terms;
  private final Map<String, String> organs;
  private final Map<String, String> states;
  private final Collator collator;
  private final Numerals numerals;
  private final Days days;

  private Tongue(String code) {
    Language language = Languages.standard().language(code);
    this.phrases = Sentences.load(Tongue.class, "forms", code);
    this.terms = Words.in(code);
    this.organs = language.examples(Category.ORGAN);
    this.states = language.examples(Category.STATE);
    this.collator = Collator.getInstance(new ULocale(code)).freeze();
    this.numerals = new Numerals(this);
    this.days = new Days(this);
  }

  static Tongue of(String code) {
    return ALL.computeIfAbsent(code, Tongue::new);
  }

  String code() {
    return phrases.language();
  }

  Words terms() {
    return terms;
  }

  Numerals numerals() {
    return numerals;
  }

  Days days() {
    return days;
  }

  String say(String key, Object... words) {
    return phrases.say(key, words);
  }

  /** The first of some keys that the language has a phrase for; an empty phrase is none. */
  Optional<String> first(List<String> keys, Object... words) {
    for (String key : keys) {
      Optional<String> found = phrases.find(key, List.of(words));
      if (found.isPresent()) {
        return found.filter(phrase -> !phrase.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** The name of an organ or body by its code; empty where the language has none. */
  Optional<String> organ(String code) {
    Optional<String> known = Optional.ofNullable(organs.get(code)).map(Tongue::curled);
    String last = code.substring(code.lastIndexOf('-') + 1);
    int point = last.indexOf('.');
    String kind = point < 0 ? last : last.substring(0, point);
    return known
        .or(() -> Optional.of(terms.name(code)).filter(name -> !name.equals(code)))
        .or(() -> first(List.of("organ." + kind)));
  }

  /** Whether an organ is one of the United Nations that the language names. */
  boolean knows(String code) {
    return organs.containsKey(code);
  }

  /** The name of a State by its ISO 3166 code; the code where there is none. */
  String state(String iso3) {
    return curled(states.getOrDefault(iso3, iso3));
  }

  /** States in alphabetical order; Chinese documents list them by their English names. */
  List<String> alphabetical(List<String> codes) {
    Tongue order = code().equals("zh") ? of("en") : this;
    Comparator<String> byName = Comparator.comparing(order::key, order.collator::compare);
    return codes.stream().sorted(byName.thenComparing(Comparator.naturalOrder())).toList();
  }

  private String key(String iso3) {
    String name = state(iso3);
    return code().equals("ar") && name.startsWith(ARTICLE)
        ? name.substring(ARTICLE.length())
        : name;
  }

  /** "a, b and c". */
  String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    String all = String.join(say("list.comma"), things.subList(0, things.size() - 1));
    return say("list.and", all, things.getLast());
  }

  /** Whether a note's mark stands before the full stop. */
  boolean marksBeforePoint() {
    return say("note.before-point").equals("yes");
  }

  /** Words with the spaces that the language wants beside its signs. */
  String set(String words) {
    return code().equals("fr") ? Spaces.french(words) : words;
  }

  /** With a capital letter. */
  static String capital(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** With a small letter, as inside a sentence. */
  static String small(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toLowerCase(Locale.ROOT) + words.substring(first);
  }

  private static String curled(String name) {
    return name.replace('\'', '’');
  }
}

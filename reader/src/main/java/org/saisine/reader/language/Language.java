package org.saisine.reader.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A language: its code and its phrases.
 *
 * <p>Five lexicons, since the same words mean other things in other places: {@code words}
 * everywhere, {@code acts} where a paragraph opens, {@code states} where names of States stand,
 * {@code narrative} where a note or an agenda tells what happened and what will, {@code deferrals}
 * where an organ may put off a report.
 */
public final class Language {
  /** What people choose from by its code: they are shown words for it. */
  private static final Set<Category> NAMED =
      EnumSet.of(
          Category.ACT, Category.PREAMBLE_ACT, Category.INSTRUMENT, Category.ORGAN, Category.STATE);

  private static final String[] WORD_FILES = {
    "language",
    "masthead",
    "organs",
    "numbers",
    "dates",
    "citations",
    "instruments",
    "votes",
    "mandates"
  };

  private static final String[] NARRATIVE_FILES = {
    "organs", "numbers", "dates", "citations", "events"
  };

  private final String code;
  private final Lexicon words = new Lexicon();
  private final Lexicon acts = new Lexicon();
  private final Lexicon states = new Lexicon();
  private final Lexicon narrative = new Lexicon();
  private final Lexicon deferrals = new Lexicon();
  private final Lexicon deferring = new Lexicon();
  private final Map<Category, Map<String, String>> examples = new EnumMap<>(Category.class);

  private Language(String code) {
    this.code = code;
  }

  static Language load(String code, ClassLoader loader, String folder) {
    Language language = new Language(code);
    for (String file : WORD_FILES) {
      language.fill(language.words, loader, folder + code + "/" + file + ".txt");
    }
    for (String file : NARRATIVE_FILES) {
      language.fill(language.narrative, loader, folder + code + "/" + file + ".txt");
    }
    language.fill(language.acts, loader, folder + code + "/acts.txt");
    language.fill(language.states, loader, folder + code + "/states.txt");
    language.fill(language.deferrals, loader, folder + code + "/deferrals.txt");
    language.fill(
        language.deferring, loader, folder + code + "/deferrals.txt", EnumSet.of(Category.DEED));
    language.words.seal();
    language.acts.seal();
    language.states.seal();
    language.narrative.seal();
    language.deferrals.seal();
    language.deferring.seal();
    return language;
  }

  /**
   * The codes that phrases stand for, each with the first of its phrases; for acts, instruments,
   * organs and States.
   */
  public Map<String, String> examples(Category category) {
    return Map.copyOf(examples.getOrDefault(category, Map.of()));
  }

  private void fill(Lexicon lexicon, ClassLoader loader, String path) {
    fill(lexicon, loader, path, EnumSet.allOf(Category.class));
  }

  private void fill(Lexicon lexicon, ClassLoader loader, String path, Set<Category> wanted) {
    try (InputStream stream = loader.getResourceAsStream(path)) {
      if (stream == null) {
        return;
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Parts parts = new Parts();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          try {
            if (!parts.take(line)) {
              entry(lexicon, parts.spell(line), wanted, examples);
            }
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** {@code category value = phrase | phrase}. */
  private static void entry(
      Lexicon lexicon,
      String line,
      Set<Category> wanted,
      Map<Category, Map<String, String>> examples) {
    int equals = line.indexOf('=');
    int space = line.indexOf(' ');
    if (equals < 0 || space < 0 || space > equals) {
      throw new IllegalArgumentException(
          "want 'category value = phrase | phrase', got '" + line + "'");
    }
    Category category;
    try {
      category = Category.named(line.substring(0, space));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no category in '" + line + "'", e);
    }
    if (!wanted.contains(category)) {
      return;
    }
    String value = line.substring(space, equals).strip();
    Meaning meaning = new Meaning(category, value, number(value));
    int from = equals + 1;
    while (from <= line.length()) {
      int bar = line.indexOf('|', from);
      int to = bar < 0 ? line.length() : bar;
      for (String phrase : unfold(line.substring(from, to).strip())) {
        lexicon.add(phrase, meaning);
        if (NAMED.contains(category)) {
          examples.computeIfAbsent(category, unseen -> new TreeMap<>()).putIfAbsent(value, phrase);
        }
      }
      from = to + 1;
    }
  }

  private static int number(String value) {
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || i > 8) {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** {@code rapport{,s}} is two phrases; braces may stand in braces. */
  static List<String> unfold(String phrase) {
    int open = phrase.indexOf('{');
    int closed = phrase.indexOf('}');
    if (closed >= 0 && (open < 0 || closed < open)) {
      throw new IllegalArgumentException("a closing brace opens nothing in '" + phrase + "'");
    }
    if (open < 0) {
      return List.of(phrase);
    }
    List<String> choices = new ArrayList<>();
    int close = choices(phrase, open, choices);
    List<String> rests = unfold(phrase.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String choice : choices) {
      for (String made : unfold(choice)) {
        for (String rest : rests) {
          all.add(phrase.substring(0, open) + made + rest);
        }
      }
    }
    return all;
  }

  /** Splits what stands in the brace at {@code open}; answers where it closes. */
  private static int choices(String phrase, int open, List<String> into) {
    int depth = 0;
    int from = open + 1;
    for (int i = open; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || depth == 1 && c == ',') {
        into.add(phrase.substring(from, i));
        from = i + 1;
      }
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no closing brace in '" + phrase + "'");
  }

  /** The language's code as in ISO 639-1. */
  public String code() {
    return code;
  }

  /** Phrases that count wherever they stand. */
  public Lexicon words() {
    return words;
  }

  /** Phrases that open a paragraph. */
  public Lexicon acts() {
    return acts;
  }

  /** Phrases that tell of events: verbs in the past and the future, what is sent, set or held. */
  public Lexicon narrative() {
    return narrative;
  }

  /** Words by which an organ puts off a report, and those that may stand among them. */
  public Lexicon deferrals() {
    return deferrals;
  }

  /** Of these the verbs alone: most paragraphs have none. */
  public Lexicon deferring() {
    return deferring;
  }

  /** Names of States. */
  public Lexicon states() {
    return states;
  }
}

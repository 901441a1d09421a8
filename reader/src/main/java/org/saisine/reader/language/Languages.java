package org.saisine.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The languages whose data stand in a folder; each is loaded when first asked for. */
public final class Languages {
  private static final String FOLDER = "org/saisine/reader/language/";
  private static final Languages STANDARD = new Languages(Languages.class.getClassLoader(), FOLDER);

  /** Behind it stand the scripts that lend no names: Latin ones fill the annexes of all. */
  private static final char LATIN = '\u024F';

  private final ClassLoader loader;
  private final String folder;
  private final List<String> codes;
  private final Lexicon hints = new Lexicon();

  /** The languages that are written in Latin letters. */
  private final BitSet latin = new BitSet();

  /** So far a head reaches at least: the letters that most of it is written in tell its script. */
  private static final int HEAD = 240;

  private final ConcurrentHashMap<String, Language> loaded = new ConcurrentHashMap<>();

  private Languages(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
    this.codes = new ArrayList<>();
    try (InputStream stream = loader.getResourceAsStream(folder + "languages.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no " + folder + "languages.txt on the class path");
      }
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n", -1)) {
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        String code = line.substring(0, line.indexOf('=')).strip();
        codes.add(code);
        Meaning meaning = new Meaning(Category.FUNCTION_WORD, code, codes.size() - 1);
        for (String word : line.substring(line.indexOf('=') + 1).split("\\|", -1)) {
          hints.add(word.strip(), meaning);
          latin.set(codes.size() - 1, word.strip().charAt(0) <= LATIN);
        }
      }
      hints.seal();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + "languages.txt", e);
    }
  }

  /** The languages that come with the reader, loaded once for everybody. */
  public static Languages standard() {
    return STANDARD;
  }

  /** The languages in a folder of the class path, which ends with a slash. */
  public static Languages in(ClassLoader loader, String folder) {
    return new Languages(loader, folder);
  }

  /** The codes, in the order of preference where a text does not tell. */
  public List<String> codes() {
    return List.copyOf(codes);
  }

  /** A language's data. */
  public Language language(String code) {
    if (!codes.contains(code)) {
      throw new IllegalArgumentException("no language '" + code + "'; there are " + codes);
    }
    return loaded.computeIfAbsent(code, c -> Language.load(c, loader, folder));
  }

  /** How many of the small words of each language stand in the first part of a text. */
  public Guess guess(CharSequence text) {
    int length = Math.min(text.length(), 6000);
    char[] chars = Letters.of(text);
    int[] counts = new int[codes.size()];
    boolean other = beyondLatin(chars, Math.min(length, HEAD));
    int at = 0;
    while (at < length) {
      byte kind = Letters.kind(chars[at]);
      long match =
          kind == Letters.LETTER || kind == Letters.IDEOGRAPH
              ? hints.match(chars, at, length)
              : Lexicon.NOTHING;
      if (match != Lexicon.NOTHING) {
        Entry word = hints.entry(match);
        word.count(counts);
        for (int i = latin.nextSetBit(0); other && i >= 0; i = latin.nextSetBit(i + 1)) {
          counts[i] = 0;
        }
        int enough = chars[at] > LATIN ? 6 : 24;
        if (clear(counts, word.number(Category.FUNCTION_WORD), enough)) {
          break;
        }
      }
      int end = match == Lexicon.NOTHING ? at + 1 : Lexicon.end(match);
      while (kind == Letters.LETTER && end < length && Letters.inWord(chars[end])) {
        end++;
      }
      at = end;
    }
    int best = best(counts, -1);
    int second = best(counts, best);
    boolean sure = counts[best] > 0 && (second < 0 || counts[best] > counts[second] * 5 / 4);
    return new Guess(codes.get(best), sure);
  }

  /** Whether most letters are of scripts that lend no names. */
  private static boolean beyondLatin(char[] chars, int length) {
    int beyond = 0;
    for (int i = 0; i < length; i++) {
      byte kind = Letters.kind(chars[i]);
      boolean letter = kind == Letters.LETTER || kind == Letters.IDEOGRAPH;
      beyond += !letter ? 0 : chars[i] > LATIN ? 1 : -1;
    }
    return beyond > 0;
  }

  /** The head decides where it is clear: an annex may be a list in another language. */
  private static boolean clear(int[] counts, int language, int enough) {
    int second = best(counts, language);
    return counts[language] >= enough && (second < 0 || counts[language] > counts[second] * 2);
  }

  private static int best(int[] counts, int but) {
    int best = -1;
    for (int i = 0; i < counts.length; i++) {
      if (i != but && (best < 0 || counts[i] > counts[best])) {
        best = i;
      }
    }
    return best;
  }

  /**
   * What language a text seems to be in.
   *
   * @param sure whether no other language comes near
   */
  public record Guess(String code, boolean sure) {}
}

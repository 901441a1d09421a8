package org.saisine.reader.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is said to people in one language: the message file of the language, and the English one
 * where the language lacks a sentence.
 *
 * <p>A sentence's blanks are {@code {0}}, {@code {1}}, … and nothing else is special in it: an
 * apostrophe is an apostrophe.
 */
public final class Sentences {
  private static final String FALLBACK = "en";

  private final String language;
  private final Properties own;
  private final Properties english;

  private Sentences(String language, Properties own, Properties english) {
    this.language = language;
    this.own = own;
    this.english = english;
  }

  /**
   * Loads {@code name_LANGUAGE.properties} that lies beside a class.
   *
   * @throws IllegalStateException where not even the English file is there: a broken installation
   */
  public static Sentences load(Class<?> beside, String name, String language) {
    Properties english = file(beside, name, FALLBACK);
    if (english == null) {
      throw new IllegalStateException("no " + name + "_en.properties beside " + beside.getName());
    }
    Properties own = language.equals(FALLBACK) ? null : file(beside, name, language);
    return own == null
        ? new Sentences(FALLBACK, english, english)
        : new Sentences(language, own, english);
  }

  /** The language that is spoken: English where there is no file for the one that was asked. */
  public String language() {
    return language;
  }

  /** The sentence of a key with its blanks filled; empty where no file has it. */
  public Optional<String> find(String key, List<?> words) {
    String sentence = own.getProperty(key);
    if (sentence == null) {
      sentence = english.getProperty(key);
    }
    return Optional.ofNullable(sentence).map(found -> fill(found, words));
  }

  /** The sentence of a key with its blanks filled; the key itself where no file has it. */
  public String say(String key, Object... words) {
    return find(key, List.of(words)).orElse(key);
  }

  private static @Nullable Properties file(Class<?> beside, String name, String language) {
    try (InputStream bytes = beside.getResourceAsStream(name + "_" + language + ".properties")) {
      if (bytes == null) {
        return null;
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A blank without a word stays as it stands, so that a missing word shows. */
  private static String fill(String sentence, List<?> words) {
    if (sentence.indexOf('{') < 0) {
      return sentence;
    }
    StringBuilder filled = new StringBuilder(sentence.length() + 32);
    int done = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
      boolean blank =
          open + 2 < sentence.length()
              && Character.isDigit(sentence.charAt(open + 1))
              && sentence.charAt(open + 2) == '}';
      int word = blank ? sentence.charAt(open + 1) - '0' : words.size();
      if (word < words.size()) {
        filled.append(sentence, done, open).append(words.get(word));
        done = open + 3;
      }
    }
    return filled.append(sentence, done, sentence.length()).toString();
  }
}

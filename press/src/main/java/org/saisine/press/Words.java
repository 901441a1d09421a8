package org.saisine.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What a page says of itself, in the language of the document. */
final class Words {
  private static final Map<String, Words> LANGUAGES = new ConcurrentHashMap<>();

  private final Properties sentences;
  private final Locale locale;

  private Words(String language) {
    this.locale = Locale.of(language);
    this.sentences = new Properties();
    try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      if (file != null) {
        sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Words of(String language) {
    return LANGUAGES.computeIfAbsent(language, Words::new);
  }

  /** A sentence by its key; English where the language has none. */
  String say(String key, Object... arguments) {
    String sentence = sentences.getProperty(key);
    return sentence == null
        ? locale.getLanguage().equals("en") ? key : of("en").say(key, arguments)
        : new MessageFormat(sentence, locale).format(arguments);
  }
}

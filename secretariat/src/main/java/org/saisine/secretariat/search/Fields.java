package org.saisine.secretariat.search;

import java.util.Map;

/** What is written down of each paragraph and each head of a document. */
final class Fields {
  /** Symbol and language: what goes when another edition comes. */
  static final String KEY = "key";

  /** All forms of the symbol, on every paragraph of a document. */
  static final String SYMBOL = "symbol";

  /** The same forms, on the head of the document alone. */
  static final String NAMED = "named";

  /** The beginnings of the symbol, one for each stroke in it. */
  static final String UNDER = "under";

  /** {@code head} or {@code paragraph}. */
  static final String PLACE = "place";

  static final String ORGAN = "organ";
  static final String SESSION = "session";
  static final String KIND = "kind";
  static final String YEAR = "year";
  static final String LANGUAGE = "language";
  static final String ACT = "act";
  static final String BY = "by";

  /** Words as written, for those that are still being typed. */
  static final String WORDS = "words";

  /** Kept to be shown. */
  static final String SHOWN_SYMBOL = "shown-symbol";

  static final String SHOWN_PARAGRAPH = "shown-paragraph";
  static final String SHOWN_TITLE = "shown-title";
  static final String SHOWN_TEXT = "shown-text";

  static final String HEAD = "head";
  static final String PARAGRAPH = "paragraph";

  private static final Map<String, String> TEXTS =
      Map.of(
          "ar", "text_ar",
          "en", "text_en",
          "es", "text_es",
          "fr", "text_fr",
          "ru", "text_ru",
          "zh", "text_zh");

  private static final Map<String, String> ALIKES =
      Map.of(
          "ar", "alike_ar",
          "en", "alike_en",
          "es", "alike_es",
          "fr", "alike_fr",
          "ru", "alike_ru",
          "zh", "alike_zh");

  private Fields() {}

  /** The words of a language, brought to their stems; English where Saisine does not speak it. */
  static String text(String language) {
    return TEXTS.getOrDefault(language, "text_en");
  }

  /**
   * The words of operative paragraphs of a language as they are held against a draft's; empty where
   * Saisine does not speak it.
   */
  static String alike(String language) {
    return ALIKES.getOrDefault(language, "");
  }
}

package org.saisine.secretariat.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The title that a text gives to a document it cites: resolution 91/14, entitled “Lights”. */
final class CitedTitle {
  private static final String OPENING = "“«\"„《";
  private static final String CLOSING = "”»\"“》";

  /** So many letters may stand between a document's number and its title: the day, "entitled". */
  private static final int BETWEEN = 60;

  private static final int LONGEST = 400;

  /** Only behind these is what stands in quotation marks a title. */
  private static final Map<String, List<String>> ENTITLED =
      Map.of(
          "en", List.of("entitled", "titled"),
          "fr", List.of("intitulé"),
          "es", List.of("titulad"),
          "ru", List.of("озаглавлен", "под названием"),
          "ar", List.of("المعنون", "معنون", "بعنوان"),
          "zh", List.of("题为", "题目为"));

  private CitedTitle() {}

  /** The title that stands behind a citation in a paragraph, where one does for sure. */
  static Optional<String> behind(String citation, String text, String language) {
    int at = text.indexOf(citation);
    // Where the same number stands twice, it cannot be told which of them the title belongs to.
    if (at < 0 || text.indexOf(citation, at + 1) >= 0) {
      return Optional.empty();
    }
    int from = at + citation.length();
    int open = from;
    while (open < text.length() && OPENING.indexOf(text.charAt(open)) < 0) {
      open++;
    }
    if (open >= text.length() || open - from > BETWEEN) {
      return Optional.empty();
    }
    String between = text.substring(from, open).strip();
    if (between.indexOf(';') >= 0
        || between.indexOf('/') >= 0
        || ENTITLED.getOrDefault(language, List.of()).stream()
            .noneMatch(word -> last(between, word))) {
      return Optional.empty();
    }
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
    int end = text.indexOf(closing, open + 1);
    return end < 0 || end - open > LONGEST
        ? Optional.empty()
        : Optional.of(text.substring(open + 1, end).strip());
  }

  /** Whether the word, in whatever form, is the last before the quotation marks. */
  private static boolean last(String between, String word) {
    int at = between.lastIndexOf(word);
    return at >= 0 && between.indexOf(' ', at + word.length()) < 0;
  }

  /** Whether two titles are one, but for capitals, signs and blanks. */
  static boolean same(String one, String other) {
    String first = letters(one);
    String second = letters(other);
    return first.startsWith(second) || second.startsWith(first);
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder();
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

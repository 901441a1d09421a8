package org.saisine.reader.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said to people, in their language: the terms of a record, and the sentences of whoever
 * speaks.
 */
public final class Words {
  private final String language;
  private final List<Sentences> books;

  private Words(String language, List<Sentences> books) {
    this.language = language;
    this.books = books;
  }

  /** The words of a language: first those of the speaker, then the terms of a record. */
  public static Words in(String language, Sentences... own) {
    Sentences terms = Sentences.load(Words.class, "terms", language);
    return new Words(terms.language(), Stream.concat(Stream.of(own), Stream.of(terms)).toList());
  }

  public String language() {
    return language;
  }

  /** The sentence of a key; the key itself where nobody has it, so that it shows. */
  public String say(String key, Object... words) {
    return find(key, List.of(words)).orElse(key);
  }

  private Optional<String> find(String key, List<?> words) {
    for (Sentences book : books) {
      Optional<String> found = book.find(key, words);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The name that a code stands for; a code nobody named here stands for itself. */
  public String name(String code) {
    return find("code." + code, List.of()).orElse(code);
  }

  /** Several things in a row, as the language sets them apart. */
  public String list(List<String> things) {
    return String.join(say("list.separator"), things);
  }

  /** A number of things, in the form that the language has for that number. */
  public String count(String unit, long number) {
    return find(unit + "." + plural(number), List.of(number))
        .orElseGet(() -> say(unit + ".other", number));
  }

  /** The plural categories of the Unicode locale data, for the six languages and whole numbers. */
  private String plural(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    return switch (language) {
      case "zh" -> "other";
      case "fr" -> number < 2 ? "one" : "other";
      case "ru" -> {
        boolean teen = hundred >= 11 && hundred <= 14;
        yield ten == 1 && !teen ? "one" : ten >= 2 && ten <= 4 && !teen ? "few" : "many";
      }
      case "ar" ->
          number == 1
              ? "one"
              : number == 2 ? "two" : hundred >= 3 && hundred <= 10 ? "few" : "other";
      default -> number == 1 ? "one" : "other";
    };
  }
}

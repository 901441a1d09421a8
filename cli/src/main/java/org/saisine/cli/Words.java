package org.saisine.cli;

import java.util.List;
import org.saisine.reader.print.Sentences;

/** What the command says to people, in their language. */
final class Words {
  private final Sentences sentences;

  private Words(Sentences sentences) {
    this.sentences = sentences;
  }

  static Words in(String language) {
    return new Words(Sentences.load(Words.class, "messages", language));
  }

  String language() {
    return sentences.language();
  }

  String say(String key, Object... words) {
    return sentences.say(key, words);
  }

  /** The name that a code stands for; a code nobody named here stands for itself. */
  String name(String code) {
    return sentences.find("code." + code, List.of()).orElse(code);
  }

  /** Several things in a row, as the language sets them apart. */
  String list(List<String> things) {
    return String.join(say("list.separator"), things);
  }

  /** A number of things, in the form that the language has for that number. */
  String count(String unit, long number) {
    return sentences
        .find(unit + "." + plural(number), List.of(number))
        .orElseGet(() -> say(unit + ".other", number));
  }

  /** The plural categories of the Unicode locale data, for the six languages and whole numbers. */
  private String plural(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    return switch (language()) {
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

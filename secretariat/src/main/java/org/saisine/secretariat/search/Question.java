package org.saisine.secretariat.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody asks: words, phrases in quotation marks, and conditions such as {@code organ:HRC}.
 * Whatever is typed is a question: a quotation mark that is not closed and a condition that is not
 * known are words like others.
 *
 * @param conditions what each field may be; each field must be one of its values
 */
record Question(List<Term> terms, Map<String, Set<String>> conditions) {
  /** What may be a condition. */
  static final List<String> FIELDS =
      List.of("organ", "session", "act", "by", "kind", "year", "language", "symbol");

  private static final int LONGEST = 400;
  private static final int MOST_TERMS = 24;

  /** Marks that open or close a phrase, as the six languages write them. */
  private static final String QUOTES = "\"“”„«»「」『』";

  /** Part of a question. */
  sealed interface Term {
    String text();
  }

  record Word(String text) implements Term {}

  record Phrase(String text) implements Term {}

  /** Understands what was typed. */
  static Question of(String typed) {
    // Digits and letters that East Asian keyboards make wide are the same digits and letters.
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    return new Parsing(text.substring(0, Math.min(text.length(), LONGEST))).question();
  }

  boolean empty() {
    return terms.isEmpty() && conditions.isEmpty();
  }

  /** Whether only documents are asked for, not what stands in them. */
  boolean ofDocuments() {
    return terms.isEmpty() && !conditions.containsKey("act") && !conditions.containsKey("by");
  }

  /** Goes through the text once. */
  private static final class Parsing {
    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
    private int at;

    Parsing(String text) {
      this.text = text;
    }

    Question question() {
      while (at < text.length() && terms.size() + conditions.size() < MOST_TERMS) {
        char letter = text.charAt(at);
        if (Character.isWhitespace(letter)) {
          at++;
        } else if (quote(letter)) {
          String phrase = quoted();
          if (!phrase.isBlank()) {
            terms.add(new Phrase(phrase.strip()));
          }
        } else {
          word();
        }
      }
      return new Question(List.copyOf(terms), conditions);
    }

    /** What stands up to the next quotation mark; nothing, where there is none. */
    private String quoted() {
      int close = at + 1;
      while (close < text.length() && !quote(text.charAt(close))) {
        close++;
      }
      if (close == text.length()) {
        at++;
        return "";
      }
      String inside = text.substring(at + 1, close);
      at = close + 1;
      return inside;
    }

    private void word() {
      int from = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !quoteHere()) {
        at++;
        if (text.charAt(at - 1) == ':' && condition(text.substring(from, at - 1))) {
          return;
        }
      }
      add(latin(text.substring(from, at)));
    }

    private boolean condition(String name) {
      String field = name.toLowerCase(Locale.ROOT);
      if (!FIELDS.contains(field) || at == text.length()) {
        return false;
      }
      int before = at;
      String value;
      if (quoteHere()) {
        value = quoted();
      } else {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        value = text.substring(before, at);
      }
      if (value.isBlank()) {
        at = before;
        return false;
      }
      conditions
          .computeIfAbsent(field, unknown -> new java.util.LinkedHashSet<>())
          .add(latin(value.strip()).toLowerCase(Locale.ROOT));
      return true;
    }

    /** "2672 (2023)" is one symbol although a space stands in it. */
    private void add(String word) {
      boolean year = word.matches("\\(\\d{4}\\)");
      if (year && !terms.isEmpty() && terms.getLast() instanceof Word(String before)) {
        if (Character.isDigit(before.charAt(before.length() - 1))) {
          terms.removeLast();
          terms.add(new Word(before + word));
          return;
        }
      }
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add(new Word(word));
      }
    }

    private boolean quoteHere() {
      return quote(text.charAt(at));
    }

    private static boolean quote(char letter) {
      return QUOTES.indexOf(letter) >= 0;
    }

    /** Digits of any script as those that symbols are written with. */
    private static String latin(String word) {
      StringBuilder plain = new StringBuilder(word);
      for (int i = 0; i < plain.length(); i++) {
        char letter = plain.charAt(i);
        if (letter > 127 && Character.isDigit(letter)) {
          plain.setCharAt(i, (char) ('0' + Character.digit(letter, 10)));
        }
      }
      return plain.toString();
    }
  }
}

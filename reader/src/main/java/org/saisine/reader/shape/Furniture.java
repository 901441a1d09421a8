package org.saisine.reader.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.language.Letters;

/**
 * What belongs to the page and not to the text: running heads, page numbers, job numbers. A reader
 * of the page does not read them, nor do we.
 */
final class Furniture {
  /** A number of pages so small that one page number is believed. */
  private static final int FEW_PAGES = 12;

  private final Lines lines;
  private final Map<String, Integer> seen = new HashMap<>();
  private String own = "";

  /** The different lines that end with the same total of pages: "/12". */
  private final Map<String, Set<String>> totals = new HashMap<>();

  Furniture(Lines lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size; i++) {
      int slash = lines.length(i) <= 9 ? lines.script.find('/', lines.start[i], lines.end[i]) : -1;
      if (slash > 0) {
        totals
            .computeIfAbsent(lines.string(slash, lines.end[i]), total -> new HashSet<>())
            .add(lines.string(lines.start[i], slash));
      }
    }
    for (int i = 0; i < lines.size; i++) {
      if (lines.length(i) <= 60 && symbol(i)) {
        seen.merge(plain(i), 1, Integer::sum);
      }
    }
  }

  /** Which lines are furniture. */
  boolean[] find() {
    boolean[] found = new boolean[lines.size];
    for (int i = 0; i < lines.size; i++) {
      if (pageNumber(i)) {
        found[i] = true;
      } else if (lines.length(i) <= 60 && symbol(i)) {
        found[i] = !own.isEmpty() && repeats(i);
        own = own.isEmpty() ? plain(i) : own;
      }
    }
    for (int i = 1; i + 1 < lines.size; i++) {
      if (!found[i] && lines.length(i) <= 160 && (found[i - 1] || found[i + 1] || lines.page[i])) {
        found[i] = headWithSymbol(i);
      }
    }
    return found;
  }

  private boolean repeats(int i) {
    return seen.getOrDefault(plain(i), 0) > 1;
  }

  /** A line without the stars of a masthead, which its running heads do not repeat. */
  private String plain(int i) {
    return lines.string(lines.start[i], unstarred(i));
  }

  private int unstarred(int i) {
    int end = lines.end[i];
    while (end > lines.start[i] && lines.chars[end - 1] == '*') {
      end--;
    }
    return end;
  }

  /** A line that is one symbol: A/HRC/RES/54/7, S/RES/2569 (2021), A/RES/77/263 B, A/77/91**. */
  private boolean symbol(int i) {
    int end = unstarred(i);
    int at = symbolEnd(lines.start[i], end);
    if (at < 0) {
      return false;
    }
    if (at < end && lines.chars[at] == ' ') {
      at++;
    }
    int rest = end - at;
    return rest == 0
        || rest == 1
        || rest <= 8 && lines.chars[at] == '(' && lines.chars[end - 1] == ')';
  }

  private int symbolEnd(int start, int end) {
    int at = start;
    boolean slash = false;
    boolean digit = false;
    while (at < end) {
      char c = lines.chars[at];
      if (c == '/') {
        slash = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.' || c == '-')) {
        break;
      }
      at++;
    }
    char first = lines.chars[start];
    return slash && digit && first >= 'A' && first <= 'Z' ? at : -1;
  }

  /** A running head that carries the symbol beside a title or a page number. */
  private boolean headWithSymbol(int i) {
    int at = own.isEmpty() ? -1 : lines.script.find(own, lines.start[i], lines.end[i]);
    if (at < 0) {
      return false;
    }
    boolean edge = at == lines.start[i] || at + own.length() == lines.end[i];
    // three spaces in a row hold the two sides of a running head apart
    return edge && lines.script.find("   ", lines.start[i], lines.end[i]) >= 0;
  }

  /** "2/4", "23-46469 2/4", "– 3 –", or a job number, alone or with "(E)". */
  private boolean pageNumber(int i) {
    if (lines.length(i) > 40) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    boolean slash = false;
    boolean dash = false;
    boolean bracket = false;
    for (int at = lines.start[i]; at < lines.end[i]; at++) {
      char c = lines.chars[at];
      switch (Letters.kind(c)) {
        case Letters.DIGIT -> digits++;
        case Letters.LETTER, Letters.IDEOGRAPH -> letters++;
        case Letters.SPACE, Letters.IGNORED -> {}
        default -> {
          slash |= c == '/';
          dash |= Letters.fold(c) == '-';
          bracket |= c == '(' || c == ')';
          if ("/*()".indexOf(c) < 0 && Letters.fold(c) != '-') {
            return false;
          }
        }
      }
    }
    if (digits == 0) {
      return false;
    }
    if (letters == 0 && !bracket) {
      return slash && digits <= 18 && !fraction(i) || dash && !date(i) || bare(i, digits);
    }
    return job(i) && letters <= 3;
  }

  /**
   * "54/7" alone is rather the number of a text than a page. Pages of one document have their last
   * number in common and are about as many as it says; numbers of texts listed one a line are not.
   */
  private boolean fraction(int i) {
    String text = lines.string(lines.start[i], lines.end[i]);
    int slash = text.indexOf('/');
    if (text.indexOf(' ') >= 0) {
      return false;
    }
    try {
      int page = Integer.parseInt(text.substring(0, slash));
      int of = Integer.parseInt(text.substring(slash + 1));
      int pages = totals.getOrDefault(text.substring(slash), Set.of()).size();
      return page > of || of > FEW_PAGES && 2 * pages < of;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean date(int i) {
    // 2019-2023 or 10-12 on a line of its own is a date of some kind, – 3 – is not
    return Letters.kind(lines.first(i)) == Letters.DIGIT && !job(i);
  }

  /** Two digits, a hyphen, five digits. */
  private boolean job(int i) {
    for (int at = lines.start[i]; at + 8 <= lines.end[i]; at++) {
      if (Letters.fold(lines.chars[at + 2]) == '-') {
        boolean all = true;
        for (int k = 0; k < 8 && all; k++) {
          all = k == 2 || Letters.kind(lines.chars[at + k]) == Letters.DIGIT;
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean bare(int i, int digits) {
    boolean alone = i > 0 && i + 1 < lines.size;
    return alone && digits <= 3 && (lines.page[i] || lines.page[i + 1]);
  }
}

package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** The letters of sections behind the number of a resolution: 59/113 A and B. */
final class Sections {
  private final Tokens tokens;
  private final char[] chars;
  private final int length;
  private final Numbers numbers;

  Sections(Context context, Numbers numbers) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.length = context.text.length();
    this.numbers = numbers;
  }

  /** A section's letter and where it stands. */
  record Letter(char name, int start, int end) {}

  /** "A", "A and B", "A, B and C", "A to D", "A–E" behind a number. */
  List<Letter> behind(int t) {
    List<Letter> found = new ArrayList<>();
    int at = tokens.end(t);
    boolean range = false;
    while (true) {
      int next = numbers.spaces(at);
      Letter letter = next > at || !found.isEmpty() || capital(at) ? letter(next) : null;
      if (letter == null) {
        return found;
      }
      if (range) {
        for (char c = (char) (found.getLast().name() + 1); c < letter.name(); c++) {
          found.add(new Letter(c, letter.start(), letter.end()));
        }
      }
      found.add(letter);
      at = letter.end();
      int link = numbers.spaces(at);
      if (link >= length) {
        return found;
      }
      int token = tokens.from(link);
      range = Letters.fold(chars[link]) == '-';
      if (range || chars[link] == ',' || chars[link] == '،' || chars[link] == '、') {
        at = link + 1;
      } else if (token < tokens.size()
          && tokens.start(token) == link
          && tokens.is(token, Category.LIST_LINK)) {
        range = tokens.is(token, Category.RANGE_LINK, "to");
        at = tokens.end(token);
      } else if (!capital(link) && link > at) {
        // "and" may be glued to the letter, as in Arabic
        at = link;
      } else {
        return found;
      }
      int after = numbers.spaces(at);
      Letter more = letter(after);
      if (more == null || more.name() <= letter.name()) {
        return found;
      }
    }
  }

  /** Whether the letter of a section may stand at an offset. */
  boolean begin(int at) {
    return capital(at) || tokens.is(tokens.from(at), Category.SECTION_WORD);
  }

  private boolean capital(int at) {
    return at < length && chars[at] >= 'A' && chars[at] <= 'Z';
  }

  private @Nullable Letter letter(int at) {
    if (at >= length) {
      return null;
    }
    boolean alone = at + 1 >= length || !Letters.inWord(chars[at + 1]);
    boolean slashed = at + 1 < length && (chars[at + 1] == '/' || chars[at + 1] == '.');
    boolean initial = slashed && at + 2 < length && Letters.inWord(chars[at + 2]);
    if (capital(at)) {
      return alone && !initial ? new Letter(chars[at], at, at + 1) : null;
    }
    int token = tokens.from(at);
    if (token < tokens.size() && tokens.start(token) == at) {
      String name = tokens.value(token, Category.SECTION_WORD);
      if (name.length() == 1) {
        return new Letter(name.charAt(0), at, tokens.end(token));
      }
    }
    return null;
  }
}

package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.Place;

/**
 * The extracted text as it grows: one paragraph a line, a blank line between paragraphs, none
 * between the rows of a table or between notes.
 */
final class Manuscript {
  private final StringBuilder text = new StringBuilder(1 << 14);
  private final List<Place> places = new ArrayList<>();
  private final int longest;

  Manuscript(Limits limits) {
    this.longest = limits.characters();
  }

  /** Begins a paragraph. */
  void paragraph(Place.Where where) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    at(where);
  }

  /** Begins a line that belongs to the one before: a row, a note. */
  void line(Place.Where where) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    at(where);
  }

  /** What follows stands here. */
  void at(Place.Where where) {
    if (!places.isEmpty() && places.getLast().start() == text.length()) {
      places.removeLast();
    }
    if (places.isEmpty() || !places.getLast().where().equals(where)) {
      places.add(new Place(text.length(), where));
    }
  }

  /** Writes words; blanks that hold words together on paper are blanks here. */
  Manuscript write(CharSequence words) throws Refusal {
    if (text.length() + words.length() > longest) {
      throw Refusal.tooLong(longest);
    }
    int from = text.length();
    text.append(words);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00a0' || c == '\u202f' || c == '\u2007') {
        text.setCharAt(i, ' ');
      }
    }
    return this;
  }

  /** Takes back the last characters written. */
  void cut(int characters) {
    text.setLength(text.length() - characters);
  }

  /** The text, ended by a line feed. */
  String text() {
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  List<Place> places() {
    return List.copyOf(places);
  }
}

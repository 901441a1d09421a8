package org.saisine.secretariat.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;

/** Where paragraphs begin, as a person says it. */
final class Cutting {
  private static final int OPENING = 60;

  /** As many characters as a number takes that is printed before a paragraph. */
  private static final int NUMBER = 24;

  private final Revision revision;

  Cutting(Revision revision) {
    this.revision = revision;
  }

  /** Ends a paragraph before a place, and begins the next one there. */
  Standing.Hold split(Span at, String number) {
    int index = index(at.start());
    if (index < 0) {
      return Standing.Hold.LOST;
    }
    Paragraph whole = revision.paragraphs.get(index);
    if (whole.span().start() == at.start()) {
      return Standing.Hold.AGREED;
    }
    int cut = cut(whole, at);
    if (cut <= 0) {
      return Standing.Hold.LOST;
    }
    Paragraph first =
        new Paragraph(
            whole.id(),
            whole.part(),
            whole.number(),
            whole.act().filter(act -> act.span().end() <= at.start()),
            whole.addressees(),
            whole.text().substring(0, cut).strip(),
            new Span(whole.span().start(), end(whole.span().start(), at.start())));
    Paragraph second =
        new Paragraph(
            number.isEmpty()
                ? new Addresses(revision).free(whole.id())
                : new Addresses(revision).otherwise(whole.part(), number, whole.id()),
            whole.part(),
            Optional.of(number).filter(given -> !given.isEmpty()),
            whole.act().filter(act -> act.span().start() >= at.start()),
            List.of(),
            whole.text().substring(cut).strip(),
            new Span(at.start(), whole.span().end()));
    revision.paragraphs.set(index, first);
    revision.paragraphs.add(index + 1, second);
    new Following(revision).called(whole, second, false);
    return Standing.Hold.DIFFERS;
  }

  /** Lets a paragraph that begins at a place go on with the one before it. */
  Standing.Hold join(Span at) {
    int index = index(at.start());
    if (index < 0 || revision.paragraphs.get(index).span().start() == at.start() && index == 0) {
      return Standing.Hold.LOST;
    }
    Paragraph second = revision.paragraphs.get(index);
    if (second.span().start() != at.start()) {
      return Standing.Hold.AGREED;
    }
    Paragraph first = revision.paragraphs.get(index - 1);
    if (first.span().end() > second.span().start()) {
      return Standing.Hold.LOST;
    }
    Paragraph whole =
        new Paragraph(
            first.id(),
            first.part(),
            first.number(),
            first.act().or(second::act),
            first.addressees(),
            (first.text() + " " + second.text()).strip(),
            new Span(first.span().start(), second.span().end()));
    revision.paragraphs.set(index - 1, whole);
    revision.paragraphs.remove(index);
    new Following(revision).called(second, whole, true);
    return Standing.Hold.DIFFERS;
  }

  /** The paragraph that a place stands in; -1 for none. */
  private int index(int place) {
    for (int i = 0; i < revision.paragraphs.size(); i++) {
      Span span = revision.paragraphs.get(i).span();
      if (span.start() <= place && place < span.end()) {
        return i;
      }
    }
    return -1;
  }

  /** Where the quoted words begin in the text that is shown of a paragraph; -1 for nowhere. */
  private int cut(Paragraph whole, Span at) {
    List<Span> before =
        Quote.find(revision.text(), new Span(whole.span().start(), at.start()), revision.words(at));
    List<Span> shown =
        Quote.find(whole.text(), new Span(0, whole.text().length()), revision.words(at));
    return before.size() < shown.size() ? shown.get(before.size()).start() : -1;
  }

  private int end(int start, int before) {
    int end = before;
    while (end > start && Character.isWhitespace(revision.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The words that a paragraph opens with: they tell where it begins. */
  static Span opening(Paragraph paragraph) {
    int start = paragraph.span().start();
    return new Span(start, Math.min(paragraph.span().end(), start + OPENING));
  }

  /**
   * Whether two places are those of the same paragraph: it begins where it began, but for a number
   * before it. What a paragraph that was cut off or joined was called is not said of the other.
   */
  static boolean alike(Span one, Span other) {
    return Proof.touch(one, other) && Math.abs(one.start() - other.start()) <= NUMBER;
  }

  /** A paragraph begins with the number that is printed before its words. */
  static Span numbered(String text, Span words, Span within, String number) {
    String before = text.substring(Math.min(within.start(), words.start()), words.start());
    Matcher printed = Pattern.compile(printed(number) + "$").matcher(before);
    return !number.isEmpty() && printed.find()
        ? new Span(words.start() - before.length() + printed.start(), words.end())
        : words;
  }

  /** The words of a paragraph without its number. */
  static String bare(String words, String number) {
    return number.isEmpty() ? words : words.replaceFirst("^" + printed(number), "");
  }

  private static String printed(String number) {
    return "[(（]?" + Pattern.quote(number) + "[.．、)）]*\\s+";
  }

  /** What stands in a paragraph goes with it when it is called otherwise. */
  static void renamed(Revision revision, Object old, Object now) {
    if (old instanceof Paragraph before && now instanceof Paragraph after) {
      boolean alone = revision.paragraphs.stream().noneMatch(each -> each.id().equals(before.id()));
      new Following(revision).called(before, after, alone);
    }
  }
}

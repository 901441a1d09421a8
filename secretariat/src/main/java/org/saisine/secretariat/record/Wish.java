package org.saisine.secretariat.record;

import java.util.Map;
import org.saisine.reader.vocabulary.Span;

/** What a person wants corrected in an edition. */
sealed interface Wish {
  /** The family of the fact. */
  String family();

  /**
   * Another value in some fields of a fact that stands.
   *
   * @param rank among the facts of its family at the same place
   * @param values by field, as typed
   */
  record Say(String family, Span place, int rank, Map<String, String> values) implements Wish {}

  /** A fact is none. */
  record Strike(String family, Span place, int rank) implements Wish {}

  /**
   * There is a fact that is not told.
   *
   * @param within where the words have to stand
   * @param words that say so
   */
  record Add(String family, Span within, String words, Map<String, String> values)
      implements Wish {}

  /**
   * A paragraph is two.
   *
   * @param words with which the second begins
   * @param number of the second; empty for none
   */
  record Split(Span paragraph, String words, String number) implements Wish {
    @Override
    public String family() {
      return TextFamilies.PARAGRAPH;
    }
  }

  /**
   * There is a paragraph that is not told.
   *
   * @param after the paragraph that it follows; the first place of the text for none
   * @param text all of it, as printed
   */
  record Insert(Span after, String text, Map<String, String> values) implements Wish {
    @Override
    public String family() {
      return TextFamilies.PARAGRAPH;
    }
  }

  /** A paragraph and the next are one. */
  record Join(Span paragraph) implements Wish {
    @Override
    public String family() {
      return TextFamilies.PARAGRAPH;
    }
  }
}

package org.saisine.secretariat.record;

import java.util.HashSet;
import java.util.Set;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;

/**
 * The addresses of paragraphs: {@code op9}. People and other documents lead to them, so that no
 * paragraph takes another's, and none moves because one beside it comes or goes.
 */
final class Addresses {
  /** The field of an added paragraph that keeps the address which it was given first. */
  static final String FIELD = "address";

  private final Set<String> taken = new HashSet<>();

  Addresses(Revision revision) {
    revision.paragraphs.stream().map(Paragraph::id).forEach(taken::add);
  }

  /** An address that no paragraph has yet. */
  String free(String wanted) {
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = wanted + "." + i;
    }
    return id;
  }

  /** The address of a paragraph that is called otherwise from now on. */
  String otherwise(Part part, String number, String old) {
    String wanted = wanted(part, number, old, "1");
    return wanted.equals(old) ? old : free(wanted);
  }

  /**
   * The address of one more paragraph.
   *
   * @param before that of the paragraph which it follows; empty for none
   */
  String more(Part part, String number, String before) {
    return free(wanted(part, number, before, "0"));
  }

  private static String wanted(Part part, String number, String beside, String first) {
    String letters =
        switch (part) {
          case PREAMBULAR -> "pp";
          case OPERATIVE -> "op";
          case PARAGRAPH -> "p";
          case ANNOTATION -> "a";
          case OTHER -> "x";
        };
    String bare = number.replaceAll("[^\\p{L}\\d()]", "");
    String rest = beside.replaceFirst("^[a-z]+", "");
    return letters + (bare.isEmpty() ? rest.isEmpty() ? first : rest : bare);
  }
}

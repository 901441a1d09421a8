package org.saisine.reader.print;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/** The symbols that each paragraph cites, each once, in the order of the text. */
final class ParagraphCitations {
  private final Map<String, NavigableMap<Integer, Paragraph>> paragraphs = new HashMap<>();
  private final IdentityHashMap<Paragraph, Set<String>> symbols = new IdentityHashMap<>();

  ParagraphCitations(Record record) {
    for (Paragraph paragraph : record.paragraphs()) {
      paragraphs
          .computeIfAbsent(paragraph.id(), id -> new TreeMap<>())
          .putIfAbsent(paragraph.span().start(), paragraph);
    }
    for (Citation citation : record.references()) {
      citation.paragraph().map(paragraphs::get).ifPresent(sharing -> add(citation, sharing));
    }
  }

  Set<String> in(Paragraph paragraph) {
    return symbols.getOrDefault(paragraph, Set.of());
  }

  /**
   * Annotations under one item share its id: theirs is the last that begins before the citation. A
   * note lies outside the paragraph that bears its mark, so lying within cannot be asked for.
   */
  private void add(Citation citation, NavigableMap<Integer, Paragraph> sharing) {
    var before = sharing.floorEntry(citation.span().start());
    Paragraph citing = (before == null ? sharing.firstEntry() : before).getValue();
    symbols.computeIfAbsent(citing, unseen -> new LinkedHashSet<>()).add(citation.symbol());
  }
}

package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Span;

/** The citations of a document by their place. */
final class Cited {
  private final Context context;
  private final TreeMap<Integer, Citation> byStart = new TreeMap<>();

  Cited(Context context, List<Citation> citations) {
    this.context = context;
    for (Citation citation : citations) {
      byStart.putIfAbsent(citation.span().start(), citation);
    }
  }

  /** The citations in a sentence, in their order. */
  List<Citation> within(Narrative.Sentence sentence) {
    Span span = context.span(sentence.start(), sentence.end());
    return new ArrayList<>(byStart.subMap(span.start(), true, span.end(), false).values());
  }
}

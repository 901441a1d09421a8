package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Record;

/** A document that is cited, and by which paragraphs. */
record Cites(String symbol, List<String> paragraphs) {
  /** What a record cites, in the order of the text. */
  static List<Cites> of(Record record) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Citation each : record.references()) {
      List<String> own = places.computeIfAbsent(each.symbol(), unseen -> new ArrayList<>());
      each.paragraph().filter(place -> !own.contains(place)).ifPresent(own::add);
    }
    return places.entrySet().stream()
        .map(each -> new Cites(each.getKey(), each.getValue()))
        .toList();
  }
}

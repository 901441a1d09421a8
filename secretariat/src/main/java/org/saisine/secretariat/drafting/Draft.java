package org.saisine.secretariat.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/**
 * A draft as one of its language versions says it: English where it is there, else the first.
 *
 * @param symbol its own, as a draft or as what it becomes; empty where it bears none
 * @param past times that lie behind it, of mandates without another
 */
record Draft(
    Record record, String symbol, List<Paragraph> operative, Map<Mandate, List<Due>> past) {
  static Draft of(Map<Record, Source> versions) {
    Record speaking =
        versions.keySet().stream()
            .min(Comparator.comparing((Record each) -> !each.language().equals("en")))
            .orElseThrow();
    Source source = versions.getOrDefault(speaking, new Source("", new byte[0]));
    Record.Masthead head = speaking.masthead();
    return new Draft(
        speaking,
        head.symbol().or(head::draft).map(Fact::value).orElse(""),
        speaking.paragraphs().stream()
            .filter(each -> each.part() == Part.OPERATIVE && !each.text().isBlank())
            .toList(),
        Undated.of(speaking, Reader.standard().text(source)));
  }

  String title() {
    return record.masthead().title().map(Fact::value).orElse("");
  }

  /** The paragraph, or the point of one, that a mandate stands in. */
  Optional<Paragraph> paragraph(Mandate mandate) {
    int start = mandate.span().start();
    return operative.stream()
        .filter(each -> each.span().start() <= start && start < each.span().end())
        .max(Comparator.comparingInt(each -> each.span().start()));
  }

  /** The times of a mandate, those that lie behind the draft among them. */
  List<Due> times(Mandate mandate) {
    return past.getOrDefault(mandate, mandate.due());
  }

  /** What a paragraph makes owed. */
  List<Mandate> owed(Paragraph paragraph) {
    return record.mandates().stream()
        .filter(each -> paragraph(each).filter(paragraph::equals).isPresent())
        .toList();
  }

  String id(Mandate mandate) {
    return paragraph(mandate).map(Paragraph::id).orElse("op" + mandate.paragraph());
  }
}

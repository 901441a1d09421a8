package org.saisine.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.source.Markup;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * Compares a record with what the document's own mark-up says. Neither is corrected by the other:
 * where they differ, a person should look.
 */
final class MarkupCheck {
  private static final String NOTHING = "–";

  private final List<Finding> findings = new ArrayList<>();

  private MarkupCheck() {}

  static List<Finding> of(Markup markup, Record record) {
    MarkupCheck check = new MarkupCheck();
    Record.Masthead head = record.masthead();
    check.fact("symbol", markup.symbol(), head.symbol());
    check.fact(
        "adopted",
        markup.adopted(),
        head.adopted().map(fact -> new Fact<>(fact.value().toString(), fact.span())));
    if (markup.deliberates()) {
      check.preamble(markup, record);
      check.numbers(markup, record);
    }
    check.references(markup, record);
    return List.copyOf(check.findings);
  }

  private void fact(String what, Optional<String> marked, Optional<Fact<String>> read) {
    String there = marked.map(MarkupCheck::bare).orElse("");
    String here = read.map(fact -> bare(fact.value())).orElse("");
    if (!there.isEmpty() && !there.equals(here)) {
      differs(what, there, here, read.map(Fact::span).orElse(new Span(0, 0)));
    }
  }

  private static String bare(String value) {
    return value.replace(" ", "").replace("*", "");
  }

  private void preamble(Markup markup, Record record) {
    long read = record.paragraphs().stream().filter(each -> each.part() == Part.PREAMBULAR).count();
    if (read != markup.preambular()) {
      differs("preambular", "" + markup.preambular(), "" + read, new Span(0, 0));
    }
  }

  /** One difference is told; those behind it mostly follow from it. */
  private void numbers(Markup markup, Record record) {
    List<Paragraph> read =
        record.paragraphs().stream()
            .filter(each -> each.part() == Part.OPERATIVE && each.number().isPresent())
            .toList();
    int all = Math.max(read.size(), markup.operative().size());
    for (int i = 0; i < all; i++) {
      String there = i < markup.operative().size() ? markup.operative().get(i) : "";
      String here = i < read.size() ? read.get(i).number().orElse("") : "";
      if (!there.equals(here)) {
        differs("operative", there, here, i < read.size() ? read.get(i).span() : new Span(0, 0));
        return;
      }
    }
  }

  private void references(Markup markup, Record record) {
    Set<String> read = new HashSet<>();
    for (Citation citation : record.references()) {
      read.add(bare(citation.symbol()));
    }
    Set<String> marked = new LinkedHashSet<>();
    markup.references().forEach(each -> marked.add(bare(each)));
    for (String symbol : marked) {
      if (!read.contains(symbol)) {
        differs("references", symbol, "", new Span(0, 0));
      }
    }
  }

  private void differs(String what, String there, String here, Span span) {
    List<String> words =
        List.of(what, there.isEmpty() ? NOTHING : there, here.isEmpty() ? NOTHING : here);
    findings.add(new Finding("markup-differs", words, span));
  }
}

package org.saisine.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.reconciliation.Answers;
import org.saisine.secretariat.reconciliation.Item;
import org.saisine.secretariat.reconciliation.Mismatch;
import org.saisine.secretariat.reconciliation.Outcome;
import org.saisine.secretariat.reconciliation.Row;

/** What a list and the register do not say alike, for people. */
final class ReconciliationPage {
  private final int width;
  private final Style style;
  private final Words words;

  ReconciliationPage(int width, Style style, Words words) {
    this.width = width;
    this.style = style;
    this.words = words;
  }

  String of(Answers answers, Outcome.Compared compared) {
    Paper paper = new Paper(width, style);
    if (!compared.mismatches().isEmpty()) {
      table(answers, compared).print(paper);
      paper.blank();
    }
    boolean mandates = compared.subject() == Outcome.Subject.MANDATES;
    int differing = compared.rows() - compared.agreeing();
    paper.prose(
        Ink.STRONG,
        words.say(
            mandates ? "reconcile.mandates" : "reconcile.documents",
            compared.rows(),
            compared.agreeing(),
            differing));
    for (Map.Entry<String, Integer> each : Answers.counts(compared).entrySet()) {
      paper.inner(words.say("reconcile." + each.getKey()) + ": " + each.getValue());
    }
    paper.prose(Ink.QUIET, covered(compared));
    return paper.toString();
  }

  private String covered(Outcome.Compared compared) {
    if (compared.covered().isEmpty()) {
      return words.say("reconcile.covers-nothing");
    }
    return words.say(
        "reconcile.covers",
        compared.covered().stream()
            .collect(
                Collectors.groupingBy(
                    Item.Period::organ, java.util.TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(each ->
                each.getKey()
                    + " "
                    + each.getValue().stream()
                        .map(Item.Period::session)
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ")));
  }

  private Table table(Answers answers, Outcome.Compared compared) {
    Table table =
        new Table(
            Stream.of("row", "symbol", "paragraph", "mismatch", "theirs", "ours")
                .map(name -> words.say("reconcile.column." + name))
                .toList());
    for (Mismatch mismatch : compared.mismatches()) {
      Answers.Telling told = answers.told(mismatch);
      List<String> cells =
          List.of(
              mismatch.of().map(row -> String.valueOf(row.number())).orElse(""),
              told.symbol(),
              told.paragraph(),
              words.say("reconcile." + told.type()),
              told.theirs(),
              told.ours());
      table.quoted(below(mismatch, told), cells.toArray(String[]::new));
    }
    return table;
  }

  /** Why a row cannot be read, and the columns that were not compared. */
  private String below(Mismatch mismatch, Answers.Telling told) {
    String other =
        mismatch.of().map(Row::other).orElse(Map.of()).entrySet().stream()
            .filter(each -> !each.getValue().isBlank())
            .map(each -> each.getKey() + ": " + each.getValue().strip())
            .collect(Collectors.joining(" · "));
    return Stream.of(told.why(), other)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" — "));
  }
}

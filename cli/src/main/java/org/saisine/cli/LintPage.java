package org.saisine.cli;

import java.util.List;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.print.FindingSentences;
import org.saisine.secretariat.drafting.Lint;
import org.saisine.secretariat.drafting.Remark;
import org.saisine.secretariat.drafting.Sayings;
import org.saisine.secretariat.drafting.Twin;

/** What is said of a draft, for people. */
final class LintPage {
  private static final int QUOTED = 400;
  private static final int LINES = 4;

  private final Paper paper;
  private final Sayings sayings;
  private final String language;

  LintPage(int width, Style style, Sayings sayings, String language) {
    this.paper = new Paper(width, style);
    this.sayings = sayings;
    this.language = language;
  }

  String of(String name, Lint lint) {
    paper.rule('\u2501');
    paper.ends(Ink.TITLE, name, Ink.DOUBT, sayings.count(lint));
    lint.moment().ifPresent(moment -> paper.prose(Ink.QUIET, sayings.day(moment)));
    paper.rule('\u2500');
    lint.refused()
        .forEach(each ->
            paper.prose(Ink.DOUBT, each.name() + ": " + FindingSentences.of(each.why(), language)));
    if (lint.operative() == 0) {
      paper.prose(
          Ink.DOUBT,
          sayings.say(
              lint.moment().isEmpty() ? "lint.trouble.unread" : "lint.trouble.no-operative"));
      return paper.toString();
    }
    if (lint.capped()) {
      paper.prose(Ink.DOUBT, sayings.say("lint.cut", lint.compared()));
    }
    lint.grave().forEach(this::remark);
    lint.concordance().ifPresent(this::versions);
    if (!lint.told().isEmpty()) {
      paper.heading(sayings.say("lint.told"));
      lint.told().forEach(this::remark);
    }
    paper.heading(sayings.say("lint.mandates"));
    if (lint.owing().isEmpty()) {
      paper.prose(Ink.PLAIN, sayings.say("lint.mandates.none"));
    }
    for (Lint.Owing each : lint.owing()) {
      paper.prose(
          Ink.PLAIN, sayings.place(each.paragraph()) + "  " + sayings.mandate(each.mandate()));
      paper.aside(Ink.QUIET, "  ", LINES, each.mandate().text().replaceAll("\\s+", " "));
    }
    return paper.toString();
  }

  private void versions(Concordance concordance) {
    paper.heading(sayings.say("lint.versions"));
    List<String> languages = concordance.versions().stream().map(each -> each.language()).toList();
    if (concordance.agrees()) {
      paper.prose(Ink.PLAIN, sayings.say("lint.versions.agree", String.join(", ", languages)));
    }
    concordance
        .differences()
        .forEach(each ->
            paper.prose(Ink.PLAIN, sayings.place(each) + "  " + sayings.say(each, languages)));
  }

  private void remark(Remark remark) {
    List<Twin> twins = sayings.twins(remark);
    String same = twins.isEmpty() ? "" : " " + sayings.same(twins.getFirst());
    paper.prose(
        Ink.PLAIN,
        sayings.place(remark.paragraph())
            + "  "
            + sayings.label(remark)
            + ". "
            + (sayings.say(remark) + same).strip());
    if (!twins.isEmpty()) {
      paper.aside(Ink.QUIET, "  ", LINES, Sayings.quoted(twins.getFirst().like().text(), QUOTED));
    }
  }
}

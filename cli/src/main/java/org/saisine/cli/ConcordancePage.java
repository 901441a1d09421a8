package org.saisine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.concord.Says;
import org.saisine.reader.concord.Version;
import org.saisine.reader.concord.Voice;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Statements;
import org.saisine.reader.print.Words;

/** A concordance for people: a line where the versions agree, else what each of them says. */
final class ConcordancePage {
  private final int width;
  private final Style style;
  private final Words words;
  private final Phrases phrases;
  private final Statements statements;

  ConcordancePage(int width, Style style, Words words) {
    this.width = width;
    this.style = style;
    this.words = words;
    this.phrases = new Phrases(words);
    this.statements = new Statements(words);
  }

  String of(String name, Concordance concordance) {
    Paper paper = new Paper(width, style);
    List<Version> versions = concordance.versions();
    List<String> labels = versions.stream().map(version -> label(version, versions)).toList();
    if (versions.size() < 2) {
      Version only = versions.getFirst();
      paper.ends(
          Ink.QUIET,
          name,
          Ink.QUIET,
          words.say("concord.alone", labels.getFirst(), only.source().path()));
    } else if (concordance.agrees()) {
      paper.ends(Ink.PLAIN, name, Ink.PLAIN, words.say("concord.agree", words.list(labels)));
    } else {
      differences(paper, name, labels, concordance.differences());
    }
    return paper.toString();
  }

  String total(ConcordCommand.Tally tally) {
    Paper paper = new Paper(width, style);
    paper.rule('\u2500');
    paper.prose(
        Ink.STRONG,
        words.say("concord.total", tally.all(), tally.agreeing, tally.differing, tally.alone));
    return paper.toString();
  }

  private void differences(
      Paper paper, String name, List<String> labels, List<Difference> differences) {
    paper.rule('\u2501');
    paper.ends(Ink.TITLE, name, Ink.DOUBT, words.count("differences", differences.size()));
    paper.prose(Ink.QUIET, words.list(labels));
    paper.rule('\u2500');
    Table table =
        new Table(
            List.of(
                words.say("column.where"),
                words.say("column.what"),
                words.say("masthead.language"),
                words.say("column.says")));
    String placeAbove = "";
    for (Difference difference : differences) {
      String place = statements.place(difference);
      String opening = difference instanceof Difference.Missing missing ? missing.opening() : "";
      add(table, place.equals(placeAbove) ? "" : place, difference, opening, labels);
      placeAbove = place;
    }
    table.print(paper);
    paper.blank();
  }

  private void add(
      Table table, String place, Difference difference, String opening, List<String> labels) {
    List<Camp> camps = camps(difference, difference.says(), labels);
    String where = place;
    String what = statements.matter(difference);
    for (int i = 0; i < camps.size(); i++) {
      boolean last = i == camps.size() - 1;
      table.quoted(
          last && !opening.isEmpty() ? words.say("quoted", opening) : "",
          where,
          what,
          camps.get(i).languages(),
          camps.get(i).says());
      where = "";
      what = "";
    }
  }

  /** Those who say the same stand in one row; a majority is counted, not believed. */
  private <T> List<Camp> camps(Difference difference, Says<T> says, List<String> labels) {
    List<Camp> camps = new ArrayList<>();
    int all = says.voices().size();
    for (List<Voice<T>> camp : says.camps()) {
      String languages =
          camp.stream()
              .map(voice -> labels.get(voice.version()))
              .collect(Collectors.joining(words.say("list.separator")));
      boolean most = camp.size() * 2 > all;
      camps.add(
          new Camp(
              most ? words.say("concord.majority", camp.size(), all, languages) : languages,
              statements.said(difference, camp.getFirst())));
    }
    return camps;
  }

  /** The language; where two files have it, the name of the file too. */
  private String label(Version version, List<Version> versions) {
    String language = phrases.term("language", version.language());
    long same =
        versions.stream().filter(other -> other.language().equals(version.language())).count();
    return same > 1 ? language + " (" + version.source().name() + ")" : language;
  }

  private record Camp(String languages, String says) {}
}

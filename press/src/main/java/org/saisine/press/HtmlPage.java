package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.vocabulary.Fact;

/** Sets a document as a page: masthead, title, paragraphs, tables, votes, annexes, notes. */
final class HtmlPage {
  private final Composition composition;
  private final Medium medium;
  private final Tags tags = new Tags();
  private final Anchors anchors = new Anchors();
  private final HtmlNotes notes;
  private final HtmlRuns runs;

  /** What a page says of itself, in the language of the document. */
  private final Sentences phrases;

  private boolean headed;
  private boolean annexed;

  HtmlPage(Composition composition, Medium medium) {
    this.composition = composition;
    this.medium = medium;
    this.notes = new HtmlNotes(composition.notes(), anchors);
    this.phrases = Sentences.load(HtmlPage.class, "words", composition.language());
    this.runs = new HtmlRuns(tags, notes, medium, composition.language().equals("ar"));
  }

  String print() {
    String language = composition.language();
    String direction = language.equals("ar") ? "rtl" : "ltr";
    tags.raw("<!DOCTYPE html>\n");
    tags.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        language,
        "xml:lang",
        language,
        "dir",
        direction);
    head(language);
    tags.open("body", "class", language + " " + direction).line().open("main").line();
    body();
    tags.close("main").line().close("body").line().close("html").line();
    return tags.toString();
  }

  private void head(String language) {
    tags.line().open("head").line().empty("meta", "charset", "utf-8").line();
    if (medium == Medium.SCREEN) {
      tags.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      tags.line();
    } else {
      tags.empty("meta", "name", "subject", "content", name()).line();
    }
    tags.leaf("title", name()).line();
    tags.open("style").raw(StyleSheet.of(medium, language, symbol())).close("style").line();
    tags.close("head").line();
  }

  private String symbol() {
    return composition.record().masthead().symbol().map(Fact::value).orElse("");
  }

  /** What windows and lists of files call the document. */
  private String name() {
    int title = title();
    String words = title < 0 ? opening() : Run.words(composition.lines().get(title).words());
    return words.isEmpty() || words.contains(symbol())
        ? words
        : symbol().isEmpty() ? words : symbol() + " – " + words;
  }

  /** The first line of the title; -1 where there is none. */
  private int title() {
    for (int at = 0; at < composition.lines().size(); at++) {
      if (composition.lines().get(at) instanceof Line.Title) {
        return at;
      }
    }
    return -1;
  }

  private String opening() {
    return composition.lines().isEmpty()
        ? composition.record().source().name()
        : Run.words(composition.lines().getFirst().words());
  }

  private void body() {
    List<Line> lines = composition.lines();
    int at = 0;
    List<Line.Head> heads = new ArrayList<>();
    while (at < lines.size() && lines.get(at) instanceof Line.Head head && !enacting(head)) {
      heads.add(head);
      at++;
    }
    headed = title() < 0 && !heads.isEmpty();
    new HtmlMasthead(tags, runs, notes).write(heads, headed);
    HtmlTables tables =
        new HtmlTables(
            tags, runs, lines, medium == Medium.PAPER && composition.language().equals("ar"));
    while (at < lines.size()) {
      int from = at;
      if (lines.get(at) instanceof Line.Row) {
        at = tables.write(at);
      } else if (lines.get(at) instanceof Line.Title) {
        at = title(at);
      } else {
        line(lines.get(at++));
      }
      if (medium == Medium.SCREEN && at > from) {
        tags.line();
      }
    }
    notes.write(tags, runs, medium);
  }

  /** The first line of the title is the page's heading; what else belongs to it stands under it. */
  private int title(int from) {
    List<Line> lines = composition.lines();
    int at = from;
    while (at < lines.size() && lines.get(at) instanceof Line.Title title) {
      boolean first = at == from && !headed;
      paragraph(first ? "h1" : "p", first ? "" : "title", title.words());
      headed |= first;
      at++;
    }
    return at;
  }

  private void line(Line line) {
    switch (line) {
      case Line.Head head -> {
        if (enacting(head)) {
          paragraph("p", "enacting", head.words());
        } else {
          paragraph("p", "under", head.words());
        }
      }
      case Line.Enacting enacting -> paragraph("p", "enacting", enacting.words());
      case Line.Heading heading -> heading(heading.words());
      case Line.Annex annex -> {
        paragraph(headed ? "h2" : "h1", "annex", annex.words());
        headed = true;
        annexed = true;
      }
      case Line.Opening opening -> opening(opening);
      case Line.Point point -> {
        tags.open("p", "class", "point d" + Math.clamp(point.depth(), 1, 5));
        tags.leaf("span", point.mark(), "class", "n").text(medium.behindMark());
        runs.write(point.words());
        tags.close("p");
      }
      case Line.Ballot ballot -> paragraph("p", "ballot", ballot.words());
      case Line.Closing closing -> paragraph("p", "closing", closing.words());
      case Line.Rule() -> tags.empty("hr");
      case Line.Sequel sequel -> paragraph("p", "", sequel.words());
      case Line.Title title -> paragraph("p", "title", title.words());
      case Line.Row row -> paragraph("p", "", row.words());
    }
  }

  private void heading(List<Run> words) {
    paragraph(!headed ? "h1" : annexed ? "h3" : "h2", "", words);
    headed = true;
  }

  private void opening(Line.Opening opening) {
    String id = anchors.unique(opening.id());
    boolean numbered = !opening.number().isEmpty();
    String kind =
        switch (opening.part()) {
          case PREAMBULAR -> "preambular";
          case OPERATIVE -> numbered ? "numbered operative" : "operative";
          case PARAGRAPH, ANNOTATION, OTHER -> numbered ? "numbered" : "unnumbered";
        };
    tags.open("p", "class", kind, "id", id);
    if (numbered && medium == Medium.SCREEN) {
      tags.leaf("a", opening.number(), "class", "n", "href", "#" + id).text(" ");
    } else if (numbered) {
      tags.leaf("span", opening.number().replace(' ', '\u00a0'), "class", "n");
      tags.text(medium.behindMark());
    } else if (medium == Medium.SCREEN) {
      tags.leaf("a", "", "class", "self", "href", "#" + id, "aria-label", phrases.say("link", id));
    }
    runs.write(opening.words());
    tags.close("p");
  }

  private void paragraph(String name, String kind, List<Run> words) {
    tags.open(name, "class", kind, "dir", runs.direction(words));
    runs.write(words);
    tags.close(name);
  }

  /** An organ that speaks has a comma behind it, and is no line of the masthead on paper. */
  private static boolean enacting(Line.Head head) {
    String words = Run.words(head.words()).strip();
    return head.role() == Line.Role.ORGAN
        && !words.isEmpty()
        && ",，،".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}

package org.saisine.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.saisine.cli.Style.Ink;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;

/** How a text was adopted; a vote as a bar with one square a State where there is room. */
final class VotePicture {
  private final Paper paper;
  private final Words words;

  VotePicture(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
  }

  void print(Adoption adoption) {
    paper.heading(
        words.say("section.adoption"), words.say("method." + JsonRecords.word(adoption.method())));
    Adoption.Positions positions = adoption.positions();
    List<Side> sides =
        List.of(
            new Side("in-favour", '\u2588', Ink.FOR, adoption.inFavour(), positions.inFavour()),
            new Side("against", '\u2592', Ink.AGAINST, adoption.against(), positions.against()),
            new Side(
                "abstaining",
                '\u2591',
                Ink.ABSTAINING,
                adoption.abstaining(),
                positions.abstaining()));
    int votes = sides.stream().mapToInt(Side::votes).sum();
    if (votes == 0) {
      return;
    }
    paper.inner(bar(sides, votes));
    legend(sides);
  }

  private String bar(List<Side> sides, int votes) {
    int room = paper.inside();
    StringBuilder bar = new StringBuilder();
    for (Side side : sides) {
      // A vote that was cast shows, however many there were.
      int squares = votes <= room ? side.votes() : side.votes() * (room - 2) / votes;
      int shown = side.votes() > 0 ? Math.max(1, squares) : 0;
      bar.append(paper.paint(side.ink(), String.valueOf(side.pattern()).repeat(shown)));
    }
    return bar.toString();
  }

  private void legend(List<Side> sides) {
    int label =
        sides.stream().mapToInt(side -> Glyphs.width(words.say(side.key()))).max().orElse(0);
    for (Side side : sides) {
      String name = words.say(side.key());
      String count = String.valueOf(side.votes());
      String head =
          paper.paint(side.ink(), String.valueOf(side.pattern()))
              + " "
              + paper.paint(Ink.PLAIN, name)
              + " ".repeat(label - Glyphs.width(name) + 1)
              + " ".repeat(Math.max(0, 3 - count.length()))
              + paper.paint(Ink.STRONG, count)
              + "  ";
      int indent = 2 + label + 1 + Math.max(3, count.length()) + 2;
      String states = side.states().stream().map(Fact::value).collect(Collectors.joining(" "));
      for (String line : Lines.of(Glyphs.shown(states), paper.inside() - indent)) {
        paper.inner(head + paper.paint(Ink.QUIET, line));
        head = " ".repeat(indent);
      }
    }
  }

  /** The text's count, or the States it names where it counts none. */
  private record Side(
      String name, char pattern, Ink ink, OptionalInt counted, List<Fact<String>> states) {

    int votes() {
      return Math.clamp(counted.orElse(states.size()), 0, 100_000);
    }

    String key() {
      return "vote." + name;
    }
  }
}

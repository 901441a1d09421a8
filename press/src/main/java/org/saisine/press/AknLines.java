package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import org.saisine.press.AknBranch.Block;
import org.saisine.press.AknBranch.Grid;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/** Writes lines and tables, each marked as what it is. */
final class AknLines {
  /** So many characters tell where a title begins. */
  private static final int TITLE = 8;

  private static final String DRAWN = "__________________";

  private final AknOut out;
  private final AknWords words;
  private final Record.Masthead head;

  AknLines(AknOut out, AknWords words, Record.Masthead head) {
    this.out = out;
    this.words = words;
    this.head = head;
  }

  void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case AknBranch.Words(Line line) -> line(line);
        case Grid(List<List<List<Run>>> rows) -> table(rows);
      }
    }
  }

  private void table(List<List<List<Run>>> rows) {
    out.open("table");
    for (List<List<Run>> cells : rows) {
      out.open("tr");
      for (List<Run> cell : cells) {
        out.open("td").open("p");
        words.write(cell);
        out.close().close();
      }
      out.close();
    }
    out.close();
  }

  void line(Line line) {
    switch (line) {
      case Line.Head(Line.Role role, List<Run> runs) -> head(role, runs);
      case Line.Title(List<Run> runs) -> title(runs);
      case Line.Ballot(List<Run> runs) -> {
        out.open("p").open("vote", "by", "#organ", "as", "#author");
        words.write(runs);
        out.close().close();
      }
      case Line.Closing(List<Run> runs) -> {
        out.open("p").open("inline", "name", "adoptionMeeting");
        words.write(runs);
        out.close().close();
      }
      case Line.Heading(List<Run> runs) -> {
        out.open("p", "class", "heading");
        words.write(runs);
        out.close();
      }
      case Line.Rule() -> out.open("p", "class", "rule").words(DRAWN).close();
      default -> {
        out.open("p");
        words.write(line.words());
        out.close();
      }
    }
  }

  /** "54/4. Mandate of …": the number before the title is marked as a number. */
  private void title(List<Run> runs) {
    List<Run> rest = new ArrayList<>(runs);
    out.open("p");
    String title = head.title().map(Fact::value).orElse("");
    String begins = title.substring(0, Math.min(TITLE, title.length()));
    if (!begins.isEmpty() && !runs.isEmpty() && runs.getFirst() instanceof Run.Plain(String all)) {
      int from = all.indexOf(begins);
      if (from > 0 && Character.isDigit(all.charAt(0))) {
        out.open("docNumber").words(all.substring(0, from).stripTrailing()).close().words(" ");
        rest.set(0, new Run.Plain(all.substring(from)));
      }
    }
    out.open("docTitle", "refersTo", "#title");
    words.write(rest);
    out.close().close();
  }

  private void head(Line.Role role, List<Run> runs) {
    if (role == Line.Role.SYMBOL) {
      symbol(runs);
      return;
    }
    out.open("p");
    boolean marked = role != Line.Role.OTHER && mark(role);
    words.write(runs);
    if (marked) {
      out.close();
    }
    out.close();
  }

  /**
   * @return whether it opened an element
   */
  private boolean mark(Line.Role role) {
    switch (role) {
      case ORGAN -> out.open("docAuthority", "refersTo", "#organ");
      case ISSUED -> {
        if (head.issued().isEmpty()) {
          return false;
        }
        String day = head.issued().get().value().toString();
        out.open("docDate", "date", day, "refersTo", "#dateOfIssuance");
      }
      case ORIGINAL -> out.open("inline", "name", "originalLanguage");
      case SESSION ->
          out.open("session", "refersTo", "#session")
              .known("value", head.session().map(fact -> fact.value().toString()).orElse(""));
      case DATES -> out.open("event", "refersTo", "#session");
      case ITEM -> out.open("inline", "name", "agendaItem");
      case DRAFT -> out.open("inline", "name", "originatingDocument");
      case ADOPTED -> out.open("docTitle", "refersTo", "#adoption");
      case SYMBOL, DISTRIBUTION, OTHER -> {
        return false;
      }
    }
    return true;
  }

  /** Only the symbol itself is the document's number, whatever else is printed on its line. */
  private void symbol(List<Run> runs) {
    out.open("p");
    String symbol = head.symbol().map(Fact::value).orElse("");
    for (Run run : runs) {
      int[] place = run instanceof Run.Mark ? new int[] {-1, -1} : place(run.text(), symbol);
      if (place[0] < 0) {
        words.write(List.of(run));
        continue;
      }
      out.words(run.text().substring(0, place[0]));
      out.open("docNumber", "refersTo", "#symbol");
      out.words(run.text().substring(place[0], place[1])).close();
      out.words(run.text().substring(place[1]));
      symbol = "";
    }
    out.close();
  }

  /** Where a line prints a symbol, with whatever blanks; -1 where it does not. */
  private static int[] place(String line, String symbol) {
    for (int from = 0; from < line.length() && !symbol.isEmpty(); from++) {
      int at = from;
      int matched = 0;
      while (at < line.length() && matched < symbol.length()) {
        if (line.charAt(at) == symbol.charAt(matched)) {
          matched++;
        } else if (matched == 0 || line.charAt(at) != ' ') {
          break;
        }
        at++;
      }
      if (matched == symbol.length()) {
        return new int[] {from, at};
      }
    }
    return new int[] {-1, -1};
  }
}

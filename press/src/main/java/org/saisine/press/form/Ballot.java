package org.saisine.press.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;

/**
 * The bracket that tells how a text was adopted: "[Adopted by a recorded vote of 27 to 13, with 7
 * abstentions. The voting was as follows: …]".
 */
final class Ballot {
  private final Adoption adoption;
  private final String kind;
  private final Tongue tongue;
  private final Sheet sheet;

  Ballot(Adoption adoption, String kind, Tongue tongue, Sheet sheet) {
    this.adoption = adoption;
    this.kind = kind;
    this.tongue = tongue;
    this.sheet = sheet;
  }

  void print() {
    switch (adoption.method()) {
      case WITHOUT_VOTE -> way("without-vote");
      case CONSENSUS -> way("consensus");
      case SILENCE -> way("silence");
      case RECORDED_VOTE -> vote();
    }
  }

  private void way(String method) {
    sheet.line(tongue.say("bracket", tongue.say(kind + "." + method)));
  }

  private void vote() {
    List<String> lines = new ArrayList<>();
    list("in-favour", adoption.positions().inFavour(), lines);
    list("against", adoption.positions().against(), lines);
    list("abstaining", adoption.positions().abstaining(), lines);
    String told = told();
    if (lines.isEmpty()) {
      sheet.line(tongue.say("bracket", told));
      return;
    }
    lines.addFirst(tongue.say("vote.lists", told));
    String bracketed = tongue.say("bracket", String.join("\n", lines));
    bracketed.lines().forEach(sheet::line);
  }

  /** "Adopted by a recorded vote of 27 to 13, with 7 abstentions." */
  private String told() {
    OptionalInt abstaining = adoption.abstaining();
    if (adoption.inFavour().isEmpty() || adoption.against().isEmpty()) {
      return tongue.say(kind + ".vote");
    }
    Numerals numerals = tongue.numerals();
    String yes = numerals.count("vote.yes", adoption.inFavour().getAsInt());
    String no = numerals.count("vote.no", adoption.against().getAsInt());
    return abstaining.isEmpty()
        ? tongue.say(kind + ".vote-of", yes, no)
        : tongue.say(
            kind + ".vote-with", yes, no, numerals.count("vote.with", abstaining.getAsInt()));
  }

  private void list(String key, List<Fact<String>> states, List<String> lines) {
    if (!states.isEmpty()) {
      lines.add(tongue.say("vote." + key));
      List<String> codes = states.stream().map(Fact::value).toList();
      List<String> ordered = read(states) ? codes : tongue.alphabetical(codes);
      List<String> names = ordered.stream().map(tongue::state).toList();
      boolean joined = tongue.say("vote.joined").equals("yes");
      lines.add(joined ? tongue.list(names) : String.join(tongue.say("vote.comma"), names));
    }
  }

  /** Whether a list was read, one State behind another: it keeps the order it was printed in. */
  private static boolean read(List<Fact<String>> states) {
    for (int i = 1; i < states.size(); i++) {
      if (states.get(i).span().start() <= states.get(i - 1).span().start()) {
        return false;
      }
    }
    return states.getFirst().span().end() > 0;
  }
}

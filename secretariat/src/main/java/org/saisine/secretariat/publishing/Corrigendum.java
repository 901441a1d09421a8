package org.saisine.secretariat.publishing;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;

/**
 * The document that says what a corrected edition says otherwise, in one language: "For … read …",
 * paragraph by paragraph, under the masthead of what it corrects.
 *
 * @param symbol that of the corrected document with {@code /Corr.} and a number
 */
record Corrigendum(String symbol, Composition composition) {

  /**
   * @param corrected the edition as it is now
   * @param number 1 for the first of its document
   */
  static Corrigendum of(Composition corrected, int number, List<Changes.Change> changes) {
    String language = corrected.language();
    Words words = Words.in(language, Sentences.load(Corrigendum.class, "words", language));
    String symbol = Proof.symbol(corrected.record()) + "/Corr." + number;
    List<String> lines = new ArrayList<>();
    boolean named = false;
    for (Line line : corrected.lines()) {
      if (line instanceof Line.Head(Line.Role role, List<Run> runs)) {
        boolean names = role == Line.Role.SYMBOL && !named;
        named |= names;
        lines.add(names ? symbol : Run.words(runs));
      } else if (line instanceof Line.Title(List<Run> runs)) {
        lines.add(Run.words(runs));
      }
    }
    if (!named) {
      lines.addFirst(symbol);
    }
    lines.add(words.say("corrigendum"));
    int nth = 1;
    for (Changes.Change change : changes) {
      lines.add(nth++ + ". " + place(change, words));
      lines.add(said(change, words));
    }
    return new Corrigendum(symbol, Proof.compose(language, String.join("\n\n", lines) + "\n"));
  }

  static String place(Changes.Change change, Words words) {
    if (change.place().isEmpty()) {
      return words.say("corrigendum.elsewhere");
    }
    return words.say(change.note() ? "corrigendum.note" : "corrigendum.paragraph", change.place());
  }

  static String said(Changes.Change change, Words words) {
    if (change.before().isEmpty()) {
      return words.say("corrigendum.insert", change.after());
    }
    return change.after().isEmpty()
        ? words.say("corrigendum.delete", change.before())
        : words.say("corrigendum.replace", change.before(), change.after());
  }
}

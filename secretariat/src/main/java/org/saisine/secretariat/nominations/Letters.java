package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.web.Tongues;

/**
 * What a note verbale that invites the groups says, in each language, so that it can be sent in the
 * language of each coordinator.
 */
final class Letters {
  private Letters() {}

  /**
   * @param matter goes on behind "has the honour"
   * @param paragraphs whole sentences behind that, one a line
   */
  record Letter(String language, String matter, String paragraphs) {}

  /** The letters for the seats as they are now and the last deadline that stands. */
  static List<Letter> of(Board board) {
    LocalDate until =
        board.deadlines().values().stream()
            .max(Comparator.naturalOrder())
            .orElse(board.opening().deadline());
    return Tongues.ALL.stream().map(language -> letter(language, board, until)).toList();
  }

  private static Letter letter(String language, Board board, LocalDate until) {
    Words words = Words.in(language, Sentences.load(Letters.class, "words", language));
    Words groups = Words.in(language, Sentences.load(Group.class, "words", language));
    String matter =
        words.say("letter.matter", board.opening().name(language), new Phrases(words).date(until));
    String seats =
        words.say(
            "letter.seats",
            words.list(
                Arrays.stream(Group.values())
                    .map(each -> groups.say(each.key()) + " – " + board.seats().of(each))
                    .toList()));
    String profile = board.opening().profile(language).strip().replaceAll("\\s+", " ");
    return new Letter(language, matter, profile.isEmpty() ? seats : seats + "\n" + profile);
  }
}

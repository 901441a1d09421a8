package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.press.form.Forms;
import org.saisine.press.form.Letterhead;
import org.saisine.press.form.NoteVerbale;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;

/**
 * The notes verbales that go to the coordinators of the regional groups: one for each group, to the
 * permanent mission that coordinates it, in the language in which it is written to.
 */
final class Letters {
  private final Credentials credentials;

  Letters(Credentials credentials) {
    this.credentials = credentials;
  }

  /** What a note verbale is sent for. */
  enum Occasion {
    INVITE,
    ENLARGE,
    GRANT
  }

  /**
   * A note verbale that is to be sent.
   *
   * @param to who coordinates the group today, by account; nobody where no credentials say so
   * @param addressee goes on behind "presents its compliments"
   * @param matter goes on behind "has the honour"
   * @param paragraphs whole sentences behind that, one a line
   */
  record Letter(
      Group group,
      String language,
      List<String> to,
      String addressee,
      String matter,
      String paragraphs) {}

  /** What would be sent to each group that has seats, for the last deadline that it has. */
  List<Letter> of(Board board) {
    return Arrays.stream(Group.values())
        .filter(each -> board.seats().of(each) > 0)
        .map(each -> drafted(each, board))
        .toList();
  }

  private Letter drafted(Group group, Board board) {
    List<String> to = credentials.holders(coordinator(group));
    String language =
        to.stream()
            .findFirst()
            .map(each -> credentials.language(each, coordinator(group)))
            .orElse("en");
    LocalDate until = board.deadline(group).orElse(board.opening().deadline());
    return letter(Occasion.INVITE, group, board, until, language, to);
  }

  private static Letter letter(
      Occasion occasion,
      Group group,
      Board board,
      LocalDate until,
      String language,
      List<String> to) {
    Words words = words(language);
    String matter =
        words.say(
            "letter." + occasion.name().toLowerCase(java.util.Locale.ROOT),
            board.opening().name(language),
            new Phrases(words).date(until),
            board.seats().total());
    String seats =
        words.say("letter.seats", board.seats().of(group), board.filled().getOrDefault(group, 0));
    String profile = board.opening().profile(language).strip().replaceAll("\\s+", " ");
    return new Letter(
        group,
        language,
        to,
        words.say("letter.to", words.say(group.key())),
        matter,
        profile.isEmpty() ? seats : seats + "\n" + profile);
  }

  /**
   * The texts that are sent to a group's coordinators, each in a language that one of them is
   * written to in, as facts of the announcement.
   *
   * @param reference of the procedure
   * @param initials of who answers for it
   */
  Map<String, String> sent(
      Tidings.Verbale verbale, Board board, String reference, String initials) {
    Group group = verbale.group();
    Map<String, List<String>> byLanguage =
        credentials.holders(coordinator(group)).stream()
            .collect(Collectors.groupingBy(each -> credentials.language(each, coordinator(group))));
    Map<String, String> facts = new HashMap<>();
    byLanguage.forEach((language, to) -> {
      Letter letter = letter(verbale.occasion(), group, board, verbale.until(), language, to);
      facts.put(
          Announcement.LETTER + "." + language, text(letter, board, verbale, reference, initials));
    });
    return facts;
  }

  private static String text(
      Letter letter, Board board, Tidings.Verbale verbale, String reference, String initials) {
    NoteVerbale note =
        new NoteVerbale(
            letter.language(),
            reference,
            Letterhead.Author.SECRETARY_GENERAL,
            letter.addressee(),
            letter.matter(),
            letter.paragraphs().lines().toList(),
            words(letter.language()).say("letter.place." + board.opening().office().word()),
            verbale.day(),
            initials);
    return Forms.of(note).text();
  }

  private static Words words(String language) {
    return Words.in(
        language,
        Sentences.load(Letters.class, "words", language),
        Sentences.load(Group.class, "words", language));
  }

  private static Capacity coordinator(Group group) {
    return new Capacity.Coordinator(group.name());
  }
}

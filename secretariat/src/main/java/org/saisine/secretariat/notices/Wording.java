package org.saisine.secretariat.notices;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Represented;

/** What a notice says, in a language: one form for all, filled with its facts. */
final class Wording {
  private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9-]*)}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9.-]{1,19}");

  /** What a line of a mail may have, and what a page shows without being filled by it. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_SUBJECT = 200;

  private final Credentials credentials;
  private final Represented represented;

  Wording(Credentials credentials, Represented represented) {
    this.credentials = credentials;
    this.represented = represented;
  }

  /** In one line, as the subject of a mail. */
  String subject(Notice notice, Words words) {
    return cut(said(notice, "subject", words), LONGEST_SUBJECT);
  }

  /** What it says, in a few sentences; of a letter the text, in the language it was sent in. */
  List<String> paragraphs(Notice notice, Words words) {
    return letter(notice.facts(), notice.language())
        .map(text -> Arrays.stream(text.split("\n\n", -1)).map(Wording::plain).toList())
        .orElseGet(() -> List.of(said(notice, "body", words)));
  }

  /** The same as one text. */
  String body(Notice notice, Words words) {
    return String.join("\n\n", paragraphs(notice, words));
  }

  /** The whole text of a letter to whoever is written to in a language, where facts hold one. */
  static Optional<String> letter(Map<String, String> facts, String language) {
    return Optional.ofNullable(facts.get(Announcement.LETTER + "." + language));
  }

  /** In whose name the recipient is told. */
  String capacity(Notice notice, Words words) {
    return credentials.told(notice.capacity(), words);
  }

  /** A form that nobody has worded yet says at least what it is about. */
  private String said(Notice notice, String part, Words words) {
    String key = "form." + notice.form() + "." + part;
    String sentence = words.say(key);
    return fill(sentence.equals(key) ? words.say("form.other." + part) : sentence, notice, words);
  }

  private String fill(String sentence, Notice notice, Words words) {
    Matcher blanks = BLANK.matcher(sentence);
    return blanks.replaceAll(
        blank -> Matcher.quoteReplacement(fact(blank.group(1), blank.group(), notice, words)));
  }

  private String fact(String name, String blank, Notice notice, Words words) {
    Map<String, String> facts = notice.facts();
    String own = facts.get(name + "." + words.language());
    if (own != null) {
      return plain(own);
    }
    if (name.equals("recipient")) {
      return capacity(notice, words);
    }
    if (name.equals("subject") && !facts.containsKey(name)) {
      return notice.subject();
    }
    // A blank without a fact stays as it stands, so that a missing fact shows.
    return facts.containsKey(name) ? told(facts.getOrDefault(name, ""), words) : blank;
  }

  /** Days, moments, capacities and codes as people say them; all else as it is. */
  private String told(String value, Words words) {
    Phrases phrases = new Phrases(words);
    return Deadline.of(value)
        .map(deadline -> deadline(deadline, phrases, words))
        .or(() -> Capacity.of(value).map(capacity -> credentials.told(capacity, words)))
        .orElseGet(() -> CODE.matcher(value).matches() ? named(value, words) : plain(value));
  }

  /** A body, a regional group or a State by its code; any other code as it is. */
  private String named(String code, Words words) {
    String known = words.name(code);
    return known.equals(code)
        ? Stream.of(new Capacity.Coordinator(code), new Capacity.Delegation(code))
            .filter(represented::known)
            .findFirst()
            .map(each -> represented.name(each, words))
            .orElse(code)
        : known;
  }

  /** A deadline as people say it; a moment with the hour, as UTC counts it. */
  static String deadline(Deadline deadline, Phrases phrases, Words words) {
    return switch (deadline) {
      case Deadline.On(LocalDate day) -> phrases.date(day);
      case Deadline.At(var at) -> {
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        yield words.say(
            "moment",
            phrases.date(local.toLocalDate()),
            String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
      }
    };
  }

  /** Nothing that a line of a mail's head could be broken with. */
  private static String plain(String value) {
    return cut(value.replaceAll("\\p{Cntrl}+", " ").strip(), LONGEST);
  }

  private static String cut(String value, int longest) {
    return value.codePointCount(0, value.length()) <= longest
        ? value
        : value.substring(0, value.offsetByCodePoints(0, longest - 1)) + "…";
  }
}

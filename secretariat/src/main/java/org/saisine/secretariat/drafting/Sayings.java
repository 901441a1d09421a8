package org.saisine.secretariat.drafting;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Statements;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Mandate;

/** What is said of drafts, as people say it. */
public final class Sayings {
  private static final int QUOTED = 160;

  private final Words words;
  private final Phrases phrases;
  private final Statements statements;

  /**
   * @param words with those of this room among them
   */
  public Sayings(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.statements = new Statements(words);
  }

  /** For whoever has none of this room's words: they and those of a record, in a language. */
  public static Sayings in(String language) {
    return new Sayings(Words.in(language, Sentences.load(Sayings.class, "words", language)));
  }

  /** A sentence of the room. */
  public String say(String key, Object... filling) {
    return words.say(key, filling);
  }

  /** How much there is to look at. */
  public String count(Lint lint) {
    if (lint.operative() == 0) {
      return "";
    }
    return lint.count() == 0 ? words.say("lint.clean") : words.count("lint.count", lint.count());
  }

  /** As of which day a draft is looked at, and why. */
  public String day(Moment moment) {
    return words.say(moment.basis().key(), phrases.date(moment.day()));
  }

  /** Where in the draft. */
  public String place(String paragraph) {
    if (paragraph.isEmpty()) {
      return words.say("lint.whole");
    }
    int letters = 0;
    while (letters < paragraph.length() && Character.isLetter(paragraph.charAt(letters))) {
      letters++;
    }
    String key = "where." + paragraph.substring(0, letters);
    String said = words.say(key, paragraph.substring(letters));
    return said.equals(key) ? paragraph : said;
  }

  /** What kind of remark it is, in two or three words. */
  public String label(Remark remark) {
    return words.say("lint." + remark.code());
  }

  /** A remark in a sentence. */
  public String say(Remark remark) {
    String key = "lint." + remark.code() + ".says";
    return switch (remark) {
      case Remark.Repeats repeats -> says(key, repeats.twins().getFirst());
      case Remark.Formula formula -> says(key, formula.twins().getFirst());
      case Remark.Lacks lacks -> words.say(key, quoted(lacks.mandate().text()));
      case Remark.SessionOver over ->
          over.days().isEmpty()
              ? words.say(key + ".before", phrases.due(over.due()))
              : words.say(
                  over.fixed() ? key : key + ".expected",
                  phrases.due(over.due()),
                  phrases.dates(over.days().get()));
      case Remark.SessionUnknown unknown -> words.say(key, phrases.due(unknown.due()));
      case Remark.Past past -> words.say(key, phrases.due(past.due()), phrases.date(past.day()));
      case Remark.Misformed wrong -> words.say(key, wrong.symbol(), wrong.form());
      case Remark.Ahead ahead -> words.say(key, ahead.symbol());
      case Remark.Missing missing ->
          words.say(key, missing.symbol(), missing.before(), missing.after());
      case Remark.Misdated wrong -> words.say(key, wrong.symbol(), wrong.held());
      case Remark.Mistitled wrong -> words.say(key, wrong.symbol(), wrong.said(), wrong.title());
      case Remark.NotHeld absent -> words.say(key, words.list(absent.symbols()));
    };
  }

  private String says(String key, Twin twin) {
    return words.say(
        key,
        twin.like().symbol(),
        place(twin.like().id()),
        twin.share(),
        words.list(twin.like().shared()));
  }

  /** Why two paragraphs are alike beyond their words; empty where nothing tells. */
  public String same(Twin twin) {
    List<String> same = new ArrayList<>();
    if (twin.kind()) {
      same.add(words.say("lint.same.kind"));
    }
    if (twin.by()) {
      same.add(words.say("lint.same.by"));
    }
    if (twin.to()) {
      same.add(words.say("lint.same.to"));
    }
    return same.isEmpty() ? "" : words.say("lint.same", words.list(same));
  }

  /** A mandate: what, by whom, to whom and when. */
  public String mandate(Mandate mandate) {
    String by = phrases.names(mandate.by());
    String to = phrases.names(mandate.to());
    List<String> parts = new ArrayList<>();
    parts.add(phrases.term("mandate", JsonRecords.word(mandate.kind())));
    parts.add(to.isEmpty() ? by : words.say("from-to", by, to).strip());
    parts.add(phrases.when(mandate.due(), mandate.every()));
    return String.join(" · ", parts.stream().filter(each -> !each.isEmpty()).toList());
  }

  /** Where and in what the language versions differ, and what each of them says. */
  public String say(Difference difference, List<String> languages) {
    List<String> voices = new ArrayList<>();
    difference
        .says()
        .voices()
        .forEach(voice ->
            voices.add(
                words.say(
                    "lint.voice",
                    phrases.term("language", languages.get(voice.version())),
                    statements.said(difference, voice))));
    return words.say("lint.differs.says", statements.matter(difference), words.list(voices));
  }

  public String place(Difference difference) {
    return statements.place(difference);
  }

  /** The paragraphs that a remark tells of, the most alike first. */
  public List<Twin> twins(Remark remark) {
    return switch (remark) {
      case Remark.Repeats repeats -> repeats.twins();
      case Remark.Formula formula -> formula.twins();
      default -> List.of();
    };
  }

  /** What is owed, as records write it. */
  public String kind(Mandate mandate) {
    return JsonRecords.word(mandate.kind());
  }

  private static String quoted(String text) {
    return quoted(text, QUOTED);
  }

  /** The beginning of a text, in one line. */
  public static String quoted(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= most ? line : line.substring(0, most).strip() + "…";
  }
}

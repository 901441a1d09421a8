package org.saisine.secretariat.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.press.form.Form;
import org.saisine.press.form.Forms;
import org.saisine.press.form.Issue;
import org.saisine.press.form.MandatesDue;
import org.saisine.press.form.NoteVerbale;
import org.saisine.reader.Source;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.silence.Silences;
import org.saisine.secretariat.web.Tongues;

/** Makes the texts of drafts from what the register knows, in every language. */
final class Makings {
  private final Mandates mandates;
  private final Silences silences;
  private final Clock clock;

  Makings(Mandates mandates, Silences silences, Clock clock) {
    this.mandates = mandates;
    this.silences = silences;
    this.clock = clock;
  }

  /** The list of what is owed at a session; nothing where nothing is. */
  List<Source> due(String organ, int session, String symbol) {
    List<Source> made = new ArrayList<>();
    for (String language : Tongues.ALL) {
      List<MandatesDue.Entry> entries =
          mandates.listed(organ, session, language).stream()
              .flatMap(each ->
                  state(each.standing()).stream()
                      .map(state -> new MandatesDue.Entry(each.symbol(), each.mandate(), state)))
              .toList();
      if (!entries.isEmpty()) {
        made.add(source(Forms.of(new MandatesDue(language, symbol, today(), entries))));
      }
    }
    return made;
  }

  /** Whether something is still owed. */
  static boolean due(String standing) {
    return state(standing).filter(each -> each != MandatesDue.State.DISCHARGED).isPresent();
  }

  /** What another stands in the place of, or what fell away, is not due any more. */
  private static Optional<MandatesDue.State> state(String standing) {
    return switch (standing) {
      case "expected", "deferred" -> Optional.of(MandatesDue.State.OPEN);
      case "due" -> Optional.of(MandatesDue.State.DUE);
      case "overdue" -> Optional.of(MandatesDue.State.OVERDUE);
      case "discharged" -> Optional.of(MandatesDue.State.DISCHARGED);
      default -> Optional.empty();
    };
  }

  /**
   * A note by the Secretariat that recounts what became of a mandate; nothing where there is none.
   *
   * @param written the document and its paragraph, as a person writes them
   * @param session of the mandate's organ, at which the note is issued; empty leaves it open
   */
  List<Source> note(String written, String symbol, Optional<Integer> session) {
    List<Source> made = new ArrayList<>();
    for (String language : Tongues.ALL) {
      List<Mandates.Recounted> told = mandates.recounted(written, language);
      if (!told.isEmpty()) {
        Mandates.Recounted first = told.getFirst();
        String title = words(language).say("make.note-title", first.paragraph(), first.symbol());
        List<String> sentences = told.stream().flatMap(each -> each.paragraphs().stream()).toList();
        Issue issue = issue(language, first.organ(), symbol, session);
        made.add(source(Forms.of(issue.note(title, sentences))));
      }
    }
    return made;
  }

  /**
   * A note by the Secretariat that tells what was adopted by silence; nothing where nothing was.
   *
   * @param procedure its number
   * @param session of the body, at which the note is issued; empty leaves it open
   */
  List<Source> silence(long procedure, String symbol, Optional<Integer> session) {
    List<Source> made = new ArrayList<>();
    silences
        .adopted(procedure)
        .ifPresent(adoption -> {
          for (String language : Tongues.ALL) {
            Words words = words(language);
            Phrases phrases = new Phrases(words);
            List<String> told =
                List.of(
                    words.say(
                        "make.silence-circulated",
                        phrases.date(adoption.circulated()),
                        adoption.title()),
                    words.say(
                        "make.silence-adopted",
                        phrases.date(adoption.adopted()),
                        adoption.title(),
                        words.name(adoption.body())));
            String title = words.say("make.silence-title", adoption.title());
            Issue issue = issue(language, adoption.body(), symbol, session);
            made.add(source(Forms.of(issue.note(title, told))));
          }
        });
    return made;
  }

  /** A note verbale in one language. */
  Source verbale(NoteVerbale note) {
    return source(Forms.of(note));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  static Words words(String language) {
    return Words.in(language, Sentences.load(Makings.class, "words", language));
  }

  /** What stands over a note of an organ, issued today. */
  private Issue issue(String language, String organ, String symbol, Optional<Integer> session) {
    return new Issue(
        language,
        organ,
        symbol,
        session.map(SessionNumber::regular),
        List.of(),
        Optional.empty(),
        today());
  }

  static Source source(Form form) {
    return new Source(
        form.name() + ".txt", form.text().getBytes(StandardCharsets.UTF_8), form.language());
  }
}

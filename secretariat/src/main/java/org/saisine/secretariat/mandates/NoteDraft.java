package org.saisine.secretariat.mandates;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;

/**
 * The paragraphs of a note by the Secretariat that recounts what became of a mandate, drafted from
 * the facts: nothing in it is not one, and what has no sentence of its own is quoted.
 */
final class NoteDraft {
  /** No session that is counted, and not called by its year, has a number like this. */
  private static final int LAST = 200;

  private final Words words;
  private final Phrases phrases;

  NoteDraft(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /**
   * Its paragraphs, without numbers.
   *
   * @param done what procedures tell of it: they know it at first hand, and what a document says of
   *     the same time is not told again
   */
  List<String> of(Life life, List<Procedure.Step> done) {
    List<String> paragraphs = new ArrayList<>();
    Mandate mandate = life.mandate();
    paragraphs.add(
        words.say(
            "note.asked",
            mandate.paragraph(),
            mandate.symbol(),
            words.name(life.organ()),
            mandate.wording().words()));
    done.forEach(each -> paragraphs.add(each.sentence()));
    for (int i = 0; i < life.steps().size() && done.isEmpty(); i++) {
      Life.Step step = life.steps().get(i);
      boolean told =
          step.type().equals("note-verbale")
              && i + 1 < life.steps().size()
              && life.steps().get(i + 1).type().equals("nomination-invited")
              && life.steps().get(i + 1).day().equals(step.day());
      if (!told && !step.type().equals("report-deferred")) {
        paragraphs.add(step(step));
      }
    }
    for (Life.Now now : life.rounds()) {
      for (Fact fact : now.round().by()) {
        paragraphs.add(fact(mandate.kind(), now, fact));
      }
    }
    return List.copyOf(paragraphs);
  }

  private String step(Life.Step step) {
    Optional<String> day = step.day().map(phrases::date);
    Optional<String> until = step.deadline().map(phrases::date);
    String by = names(step.by());
    String to = names(step.to());
    return switch (step.type()) {
      case "note-verbale" ->
          day.map(on -> words.say("note.verbale", on, by, to)).orElseGet(() -> quoted(step));
      case "nomination-invited" ->
          day.map(on ->
                  until
                      .map(end -> words.say("note.invited-until", on, by, to, end))
                      .orElseGet(() -> words.say("note.invited", on, by, to)))
              .orElseGet(() -> quoted(step));
      case "deadline-extended" ->
          until
              .map(end -> words.say("note.extended-until", end))
              .orElseGet(() -> words.count("note.extended", Math.max(1, step.times())));
      case "extension-requested" ->
          day.map(on -> words.say("note.requested", on)).orElseGet(() -> quoted(step));
      case "seats-changed" ->
          step.seats() > 0 ? words.say("note.seats", step.seats()) : quoted(step);
      case "deadline-set" ->
          until.map(end -> words.say("note.set", end)).orElseGet(() -> quoted(step));
      default -> quoted(step);
    };
  }

  private String names(List<String> codes) {
    return codes.isEmpty() ? words.say("note.unnamed") : phrases.names(codes);
  }

  private String quoted(Life.Step step) {
    return words.say("note.quoted", step.source().symbol(), step.source().words());
  }

  private String fact(String kind, Life.Now now, Fact fact) {
    String aim =
        now.round().aim().isEmpty() ? words.say("mandates.undated") : due(now.round().aim());
    String symbol = fact.source().map(Fact.Source::symbol).orElse(fact.reason());
    if (kind.equals("report")
        && fact.kind() == Fact.Kind.DEFERRED
        && fact.due().isPresent()
        && fact.due().get() instanceof Due.AtSession due
        && later(now, due)) {
      return deferred(due, aim, fact.source());
    }
    return switch (fact.kind()) {
      case DEFERRED ->
          words.say("note.deferred", aim, fact.due().map(phrases::due).orElse(""), symbol);
      case DISCHARGED -> words.say("note.discharged", aim, symbol);
      case SUPERSEDED -> words.say("note.superseded", symbol);
      case LAPSED -> words.say("note.lapsed", symbol);
      case ENDED -> words.say("note.ended", symbol);
    };
  }

  /** Whether it is put off from one session of an organ to a later one. */
  private static boolean later(Life.Now now, Due.AtSession to) {
    return to.session() < LAST
        && Dues.first(now.round().aim()).orElse(to) instanceof Due.AtSession from
        && from.organ().equals(to.organ())
        && from.session() < to.session();
  }

  /** In the words of notes by the Secretariat, which our own reader reads back. */
  private String deferred(Due.AtSession due, String aim, Optional<Fact.Source> source) {
    String own = "note.deferred-report." + due.organ();
    String ordinal = ordinal(due.session());
    String by = source.map(each -> " (" + each.symbol() + ")").orElse("");
    String said = words.say(own, ordinal, aim, by);
    return said.equals(own)
        ? words.say("note.deferred-report", words.name(due.organ()), ordinal, aim, by)
        : said;
  }

  private String ordinal(int number) {
    String rule =
        switch (words.language()) {
          case "en" -> "%digits-ordinal";
          case "ar" -> "%spellout-ordinal-feminine";
          default -> "";
        };
    if (rule.isEmpty()) {
      return Integer.toString(number);
    }
    boolean spelt = words.language().equals("ar");
    String said =
        new RuleBasedNumberFormat(
                new ULocale(words.language()),
                spelt ? RuleBasedNumberFormat.SPELLOUT : RuleBasedNumberFormat.ORDINAL)
            .format(number, rule);
    // behind a preposition
    return spelt ? said.replace("ون", "ين") : said;
  }

  private String due(String aim) {
    return Dues.first(aim).map(phrases::due).orElse(aim);
  }
}

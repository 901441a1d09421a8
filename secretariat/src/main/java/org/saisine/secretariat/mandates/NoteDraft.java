package org.saisine.secretariat.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.record.Dues;

/**
 * The paragraphs of a note by the Secretariat that recounts what became of a mandate, drafted from
 * the facts: nothing in it is not one, and what has no sentence of its own is quoted.
 */
final class NoteDraft {
  private final Words words;
  private final Phrases phrases;

  NoteDraft(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** Its paragraphs, without numbers. */
  List<String> of(Life life) {
    List<String> paragraphs = new ArrayList<>();
    Mandate mandate = life.mandate();
    paragraphs.add(
        words.say(
            "note.asked",
            mandate.paragraph(),
            mandate.symbol(),
            words.name(life.organ()),
            mandate.wording().words()));
    for (int i = 0; i < life.steps().size(); i++) {
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
        paragraphs.add(fact(now, fact));
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

  private String fact(Life.Now now, Fact fact) {
    String aim =
        now.round().aim().isEmpty() ? words.say("mandates.undated") : due(now.round().aim());
    String symbol = fact.source().map(Fact.Source::symbol).orElse(fact.reason());
    return switch (fact.kind()) {
      case DEFERRED ->
          words.say("note.deferred", aim, fact.due().map(phrases::due).orElse(""), symbol);
      case DISCHARGED -> words.say("note.discharged", aim, symbol);
      case SUPERSEDED -> words.say("note.superseded", symbol);
      case LAPSED -> words.say("note.lapsed", symbol);
      case ENDED -> words.say("note.ended", symbol);
    };
  }

  private String due(String aim) {
    return Dues.first(aim).map(phrases::due).orElse(aim);
  }
}

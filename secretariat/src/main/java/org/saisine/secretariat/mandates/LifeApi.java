package org.saisine.secretariat.mandates;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.secretariat.record.Address;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A mandate for machines, with all that became of it. */
@RestController
class LifeApi {
  private final Mandates mandates;
  private final Freshness freshness;

  LifeApi(Mandates mandates, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.freshness = freshness.daily(clock);
  }

  @JsonPropertyOrder({"mandate", "rounds", "facts", "proposals", "deadlines", "earlier", "later"})
  record Whole(
      MandateApi.One mandate,
      List<OneRound> rounds,
      List<OneFact> facts,
      List<OneProposal> proposals,
      List<OneDeadline> deadlines,
      List<Long> earlier,
      List<Long> later) {}

  /** A time at which it is owed: as the text has it, as it counts, and what precedes it. */
  @JsonPropertyOrder({
    "text",
    "due",
    "turn",
    "state",
    "dueDate",
    "dueUntil",
    "fixed",
    "submit",
    "issue",
    "clause"
  })
  record OneRound(
      String text,
      MandateApi.@Nullable Term due,
      int turn,
      String state,
      @Nullable LocalDate dueDate,
      @Nullable LocalDate dueUntil,
      @Nullable Boolean fixed,
      @Nullable DateRange submit,
      @Nullable DateRange issue,
      @Nullable String clause) {
    static OneRound of(Life.Now now) {
      Mandate.@Nullable Time time = now.time().orElse(null);
      @Nullable Preparation before = now.preparation().orElse(null);
      return new OneRound(
          now.round().aim(),
          now.round().due().map(MandateApi.Term::of).orElse(null),
          now.round().turn(),
          now.state().standing().word(),
          time == null ? null : time.from(),
          time == null ? null : time.until(),
          time == null ? null : time.fixed(),
          before == null ? null : before.submitted(),
          before == null ? null : before.issued(),
          before == null ? null : before.rule().issue().source("en"));
    }
  }

  @JsonPropertyOrder({
    "entry",
    "kind",
    "text",
    "due",
    "document",
    "paragraph",
    "words",
    "day",
    "actor",
    "reason",
    "withdrawn"
  })
  record OneFact(
      long entry,
      String kind,
      String text,
      MandateApi.@Nullable Term due,
      @Nullable String document,
      @Nullable String paragraph,
      @Nullable String words,
      @Nullable LocalDate day,
      String actor,
      String reason,
      @Nullable Long withdrawn) {
    static OneFact of(Fact fact) {
      Fact.@Nullable Source source = fact.source().orElse(null);
      return new OneFact(
          fact.entry(),
          fact.kind().word(),
          fact.aim(),
          fact.due().map(MandateApi.Term::of).orElse(null),
          source == null ? null : source.symbol(),
          source == null ? null : source.paragraph(),
          source == null ? null : source.words(),
          fact.day().orElse(null),
          fact.ruled() ? fact.actor() : "officer",
          fact.reason(),
          fact.withdrawn().orElse(null));
    }
  }

  @JsonPropertyOrder({"kind", "text", "due", "rules", "document", "paragraph", "words"})
  record OneProposal(
      String kind,
      String text,
      MandateApi.@Nullable Term due,
      List<String> rules,
      String document,
      String paragraph,
      String words) {
    static OneProposal of(Life.Proposal each) {
      return new OneProposal(
          each.kind().word(),
          each.aim(),
          each.due().map(MandateApi.Term::of).orElse(null),
          each.rules(),
          each.source().symbol(),
          each.source().paragraph(),
          each.source().words());
    }
  }

  /** A deadline on the way: the days on which it was set, and how often an earlier was extended. */
  @JsonPropertyOrder({"set", "deadline", "extended", "document", "paragraph", "words"})
  record OneDeadline(
      List<LocalDate> set,
      @Nullable LocalDate deadline,
      int extended,
      String document,
      String paragraph,
      String words) {
    static OneDeadline of(Life.Deadline each) {
      return new OneDeadline(
          each.set(),
          each.deadline().orElse(null),
          each.extended(),
          each.source().symbol(),
          each.source().paragraph(),
          each.source().words());
    }
  }

  @GetMapping("/api/mandates/{id}")
  ResponseEntity<Object> one(@PathVariable long id, HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    Life life =
        mandates
            .find(id)
            .orElseThrow(() ->
                Refusal.missing(
                    "No mandate " + id + " is known here. /api/mandates lists those that are."));
    Address address = Address.of(request);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Whole(
                MandateApi.One.of(life.mandate(), address),
                life.rounds().stream().map(OneRound::of).toList(),
                life.facts().stream().map(OneFact::of).toList(),
                life.proposals().stream().map(OneProposal::of).toList(),
                life.deadlines().stream().map(OneDeadline::of).toList(),
                life.earlier().stream().map(Life.Kin::id).toList(),
                life.later().stream().map(Life.Kin::id).toList()));
  }
}

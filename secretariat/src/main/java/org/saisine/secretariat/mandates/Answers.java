package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Kind;

/** What a document tells of the mandates that it cites, by rules that are shown with it. Pure. */
final class Answers {
  private static final Set<Event.Type> ON_THE_WAY =
      EnumSet.of(
          Event.Type.NOTE_VERBALE,
          Event.Type.NOMINATION_INVITED,
          Event.Type.DEADLINE_SET,
          Event.Type.DEADLINE_EXTENDED,
          Event.Type.EXTENSION_REQUESTED,
          Event.Type.SEATS_CHANGED,
          Event.Type.REPORT_DEFERRED);

  /** A title that shares so much with the words of a mandate speaks of it. */
  private static final double SPEAKS = 0.4;

  private Answers() {}

  /** Why a document is taken for an answer. */
  enum Rule {
    /** It cites the paragraph. */
    PARAGRAPH,
    /** It cites the text. */
    CITES,
    /** It does so in its first words. */
    OPENS,
    /** It is a document of the session at which the mandate is due. */
    SESSION,
    /** Its title speaks of it. */
    TITLE,
    /** It stands under the same item of the agenda. */
    ITEM,
    /** It says that the report comes at another session. */
    DEFERS;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A document that may tell something.
   *
   * @param session of its organ; 0 for none
   * @param items of the agenda, under which it stands
   */
  record Paper(
      String symbol,
      Kind kind,
      String organ,
      int session,
      Optional<LocalDate> day,
      String title,
      List<String> items,
      List<Cite> cites,
      List<Event> events) {
    boolean decides() {
      return kind == Kind.RESOLUTION || kind == Kind.DECISION;
    }

    /** With no other citations than those of the paragraph that tells an event. */
    Paper in(Event event) {
      String paragraph = event.paragraph().orElse("");
      List<Cite> here = cites.stream().filter(it -> it.paragraph.equals(paragraph)).toList();
      return new Paper(symbol, kind, organ, session, day, title, items, here, events);
    }
  }

  /**
   * A citation in it.
   *
   * @param at the paragraphs of the cited text that it names
   * @param opens whether it stands in the first words
   */
  record Cite(String symbol, List<String> at, String paragraph, String words, boolean opens) {}

  /** A mandate that it may tell of. */
  record Candidate(
      long id,
      String symbol,
      String paragraph,
      String kind,
      String words,
      List<String> items,
      List<Course.Round> rounds) {}

  /** What it tells of one. */
  record Told(
      long mandate,
      Fact.Kind kind,
      String aim,
      Optional<Due> due,
      List<Rule> rules,
      boolean sure,
      Fact.Source source) {}

  /** What happened on the way to one, as it tells. */
  record Step(long mandate, Event event) {}

  /** All that a document tells. */
  record All(List<Told> told, List<Step> steps) {}

  /** What a document tells of these. */
  static All of(Paper paper, List<Candidate> candidates) {
    List<Event> deferrals =
        paper.events.stream()
            .filter(each -> each.type() == Event.Type.REPORT_DEFERRED && !each.due().isEmpty())
            .toList();
    List<Told> told = new ArrayList<>();
    for (Candidate each : candidates) {
      if (each.kind.equals("report") || each.kind.equals("oral")) {
        (deferrals.isEmpty() ? discharged(paper, each) : putOff(paper, each, deferrals))
            .ifPresent(told::add);
      }
    }
    List<Told> weighed = told.stream().map(each -> weighed(each, told)).toList();
    return new All(weighed, steps(paper, weighed, candidates));
  }

  /** A note tells of one report; what decides puts off what the same paragraph cites. */
  private static Optional<Told> putOff(Paper paper, Candidate candidate, List<Event> deferrals) {
    return paper.decides()
        ? deferrals.stream()
            .flatMap(event -> deferred(paper.in(event), candidate, event).stream())
            .findFirst()
        : deferred(paper, candidate, deferrals.getFirst());
  }

  /** Where it may be about another, it is nothing but proposed. */
  private static Told weighed(Told one, List<Told> all) {
    boolean alone = all.stream().filter(Told::sure).count() == 1;
    return new Told(
        one.mandate, one.kind, one.aim, one.due, one.rules, one.sure && alone, one.source);
  }

  private static Optional<Told> deferred(Paper paper, Candidate candidate, Event event) {
    List<Rule> rules = rules(paper, candidate);
    Optional<Course.Round> round = round(paper, candidate);
    if (rules.isEmpty() || round.isEmpty()) {
      return Optional.empty();
    }
    rules.addFirst(Rule.DEFERS);
    Due until = event.due().getFirst();
    return Optional.of(
        new Told(
            candidate.id,
            Fact.Kind.DEFERRED,
            round.get().aim(),
            Optional.of(until),
            List.copyOf(rules),
            rules.contains(Rule.PARAGRAPH) && !round.get().due().equals(Optional.of(until)),
            new Fact.Source(paper.symbol, event.paragraph().orElse(""), event.text())));
  }

  private static Optional<Told> discharged(Paper paper, Candidate candidate) {
    List<Rule> rules = rules(paper, candidate);
    Optional<Course.Round> round = round(paper, candidate);
    boolean answers =
        rules.contains(Rule.PARAGRAPH)
            || rules.contains(Rule.CITES)
                && (rules.contains(Rule.SESSION) || rules.contains(Rule.TITLE));
    if (paper.decides() || !answers || round.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            candidate.id,
            Fact.Kind.DISCHARGED,
            round.get().aim(),
            Optional.empty(),
            List.copyOf(rules),
            // a note may open with the paragraph only to recount what became of it
            paper.kind != Kind.NOTE
                && rules.containsAll(List.of(Rule.PARAGRAPH, Rule.OPENS, Rule.SESSION)),
            source(paper, candidate)));
  }

  private static List<Rule> rules(Paper paper, Candidate candidate) {
    List<Cite> cites =
        paper.cites.stream()
            .filter(each -> each.symbol.equals(candidate.symbol))
            .filter(each -> each.at.isEmpty() || names(each, candidate))
            .toList();
    List<Rule> rules = new ArrayList<>();
    if (cites.isEmpty()) {
      return rules;
    }
    boolean named = cites.stream().anyMatch(each -> names(each, candidate));
    rules.add(named ? Rule.PARAGRAPH : Rule.CITES);
    if (cites.stream().anyMatch(each -> each.opens && names(each, candidate) == named)) {
      rules.add(Rule.OPENS);
    }
    if (candidate.rounds.stream().anyMatch(round -> atIts(paper, round))) {
      rules.add(Rule.SESSION);
    }
    if (SharedWords.of(paper.title).share(SharedWords.of(candidate.words)) >= SPEAKS) {
      rules.add(Rule.TITLE);
    }
    if (paper.items.stream().anyMatch(candidate.items::contains)) {
      rules.add(Rule.ITEM);
    }
    return rules;
  }

  /** A lettered sub-paragraph belongs to its paragraph. */
  private static boolean names(Cite cite, Candidate candidate) {
    return cite.at.stream()
        .map(each -> each.replaceFirst("\\(.*", ""))
        .anyMatch(candidate.paragraph::equals);
  }

  private static boolean atIts(Paper paper, Course.Round round) {
    return round.due().filter(new Due.AtSession(paper.organ, paper.session)::equals).isPresent();
  }

  /** The round that is due at its session or, of others, the first that waits for an answer. */
  private static Optional<Course.Round> round(Paper paper, Candidate candidate) {
    return candidate.rounds.stream()
        .filter(round -> atIts(paper, round))
        .findFirst()
        .or(() -> candidate.rounds.stream().filter(round -> round.settled().isEmpty()).findFirst());
  }

  private static Fact.Source source(Paper paper, Candidate candidate) {
    return paper.cites.stream()
        .filter(each -> each.symbol.equals(candidate.symbol))
        .filter(each -> each.at.isEmpty() || names(each, candidate))
        .findFirst()
        .map(each -> new Fact.Source(paper.symbol, each.paragraph, each.words))
        .orElseThrow();
  }

  /** What happened on the way belongs to the one mandate that it tells of. */
  private static List<Step> steps(Paper paper, List<Told> told, List<Candidate> candidates) {
    List<Long> about = told.stream().filter(Told::sure).map(Told::mandate).distinct().toList();
    if (about.isEmpty()) {
      about =
          candidates.stream()
              .filter(each -> rules(paper, each).contains(Rule.PARAGRAPH))
              .map(Candidate::id)
              .toList();
    }
    if (about.size() != 1) {
      return List.of();
    }
    long mandate = Objects.requireNonNull(about.getFirst());
    return paper.events.stream()
        .filter(each -> ON_THE_WAY.contains(each.type()))
        .map(each -> new Step(mandate, each))
        .toList();
  }
}

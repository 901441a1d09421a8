package org.saisine.secretariat.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.bodies.States;

/** What was corrected in an edition, as it is marked on its page, and what can be corrected. */
final class Marks {
  /** Families of facts that the page shows behind the text. */
  static final List<String> SECTIONS = List.of("agenda-item", "sitting", "slot", "seating");

  private static final List<String> OF_HEAD =
      Families.all().stream().map(Family::key).filter(Families::ofHead).toList();

  private final Edition edition;
  private final Reading reading;
  private final Words words;
  private final Telling telling;
  private final boolean officer;
  private final List<Stated> facts;

  /**
   * @param officer whether whoever looks may correct: nobody else is told by whom and why, or shown
   *     a way to it
   */
  Marks(Edition edition, Reading reading, Words words, States states, boolean officer) {
    this.edition = edition;
    this.reading = reading;
    this.words = words;
    this.telling = new Telling(words, states);
    this.officer = officer;
    this.facts = officer ? reading.facts() : List.of();
  }

  /**
   * A correction on the page.
   *
   * @param hold whether reader and person agree
   * @param now what counts
   * @param told that it was corrected; for an officer by whom and why
   * @param said what the reader said, and says now
   */
  record Mark(long id, String hold, String family, String now, String told, String said) {}

  /** A way to correct something. */
  record Way(String path, String text) {}

  boolean officer() {
    return officer;
  }

  /** The corrections of a paragraph. */
  List<Mark> in(Span paragraph) {
    return reading.standing().stream()
        .filter(each -> !Families.ofHead(each.correction().family()))
        .filter(each -> within(each.span(), paragraph))
        .filter(each -> each.hold() == Standing.Hold.DIFFERS)
        .map(this::mark)
        .toList();
  }

  /** The corrections of the head. */
  List<Mark> head() {
    return reading.standing().stream()
        .filter(each -> Families.ofHead(each.correction().family()))
        .filter(each -> each.hold() == Standing.Hold.DIFFERS)
        .map(this::mark)
        .toList();
  }

  /** All of them. */
  List<Mark> all() {
    return reading.standing().stream().map(this::mark).toList();
  }

  private Mark mark(Standing standing) {
    Correction correction = standing.correction();
    Change change = correction.change();
    String family = correction.family();
    LocalDate day = correction.at().atOffset(ZoneOffset.UTC).toLocalDate();
    String on = new org.saisine.reader.print.Phrases(words).date(day);
    String now =
        switch (change) {
          case Change.StruckOut struck when family.equals(TextFamilies.PARAGRAPH) ->
              words.say("correct.struck.words", correction.place().opening());
          case Change.StruckOut struck ->
              family.equals(TextFamilies.FINDING)
                  ? words.say("correct.settled")
                  : words.say("correct.struck");
          case Change.Split split -> words.say("correct.was-split");
          case Change.Joined joined -> words.say("correct.was-joined");
          default -> telling.said(family, in(change.after(), change));
        };
    String said = said(standing);
    return new Mark(
        correction.id(),
        standing.hold().key(),
        telling.family(family),
        now,
        officer
            ? words.say("correct.by", correction.actor(), on, correction.reason())
            : words.say("correct.on", on),
        said);
  }

  private String said(Standing standing) {
    Change change = standing.correction().change();
    String family = standing.correction().family();
    return switch (change) {
      case Change.Split split -> "";
      case Change.Joined joined -> "";
      default -> {
        String first = words.say("correct.said", telling.said(family, in(change.before(), change)));
        yield standing.moved()
            ? first
                + " "
                + words.say("correct.says-now", telling.said(family, in(standing.reader(), change)))
            : first;
      }
    };
  }

  private static Map<String, String> in(Said said, Change change) {
    Map<String, String> told = new TreeMap<>(said.values());
    if (change instanceof Change.Changed) {
      told.putAll(said.in(Proof.keys(change)));
    }
    return told;
  }

  /** The ways to correct what stands in a paragraph. */
  List<Way> ways(Span paragraph) {
    return facts.stream()
        .filter(each -> !Families.ofHead(each.family().key()))
        .filter(each -> within(each.span(), paragraph))
        .map(this::way)
        .toList();
  }

  /** The ways to correct the head: what it says, and what it could say. */
  List<Way> headWays() {
    return OF_HEAD.stream()
        .flatMap(key -> {
          List<Way> there =
              facts.stream()
                  .filter(each -> each.family().key().equals(key))
                  .map(each -> new Way(path(each), telling.family(key)))
                  .toList();
          return there.isEmpty() && officer
              ? List.of(new Way(path(key, new Span(0, edition.characters())), telling.family(key)))
                  .stream()
              : there.stream();
        })
        .toList();
  }

  private Way way(Stated fact) {
    String key = fact.family().key();
    String told =
        switch (key) {
          case "reference" -> fact.said().get("symbol");
          case "mandate" -> words.say("mandate." + fact.said().get("kind"));
          default -> telling.family(key);
        };
    return new Way(path(fact), told);
  }

  /** The form that corrects a fact. */
  String path(Stated fact) {
    return "/corrections/fact?edition=%d&family=%s&start=%d&end=%d&rank=%d"
        .formatted(
            edition.id(), fact.family().key(), fact.span().start(), fact.span().end(), fact.rank());
  }

  /** The form that adds a fact within a place. */
  String path(String family, Span within) {
    return "/corrections/new?edition=%d&family=%s&start=%d&end=%d"
        .formatted(edition.id(), family, within.start(), within.end());
  }

  /** All that can be corrected within a place. */
  String paths(Span within) {
    return "/corrections/facts?edition=%d&start=%d&end=%d"
        .formatted(edition.id(), within.start(), within.end());
  }

  /** All that can be corrected in the edition. */
  String everything() {
    return "/corrections/facts?edition=" + edition.id();
  }

  /** Where on the page of the document a place stands. */
  static String anchor(Reading reading, String family, Span span) {
    if (Families.ofHead(family)) {
      return "masthead";
    }
    return switch (family) {
      case "adoption", "position" -> reading.record().adoption().isPresent() ? "vote" : "masthead";
      case "agenda-item" -> "agenda";
      case "sitting", "slot" -> "programme";
      case "seating" -> "seatings";
      default ->
          reading.record().paragraphs().stream()
              .filter(each -> within(span, each.span()))
              .map(Paragraph::id)
              .findFirst()
              .orElse("corrections");
    };
  }

  static boolean within(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.start() < outer.end();
  }
}

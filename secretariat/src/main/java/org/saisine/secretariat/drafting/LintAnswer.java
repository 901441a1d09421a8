package org.saisine.secretariat.drafting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.secretariat.record.Address;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of a draft, for machines.
 *
 * @param day on which it speaks: what is before that is over
 * @param basis how that day is known
 * @param operative how many operative paragraphs and points it has
 * @param compared how many of them were held against the register
 * @param whole whether against all of it
 * @param findings what somebody should look at, then what is only told
 * @param paragraphs the nearest that the register has to each, whether repeated or not
 */
@JsonPropertyOrder({
  "language",
  "symbol",
  "organ",
  "session",
  "day",
  "basis",
  "operative",
  "compared",
  "whole",
  "mandates",
  "findings",
  "paragraphs"
})
public record LintAnswer(
    @Nullable String language,
    @Nullable String symbol,
    @Nullable String organ,
    @Nullable String session,
    @Nullable LocalDate day,
    @Nullable String basis,
    int operative,
    int compared,
    boolean whole,
    List<Owing> mandates,
    List<Found> findings,
    List<Near> paragraphs) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double HUNDREDTH = 100.0;

  /** Something that the draft would make owed. */
  @JsonPropertyOrder({"paragraph", "kind", "by", "to", "due", "every", "text"})
  public record Owing(
      String paragraph,
      String kind,
      List<String> by,
      List<String> to,
      List<Map<String, Object>> due,
      @Nullable String every,
      String text) {
    static Owing of(Lint.Owing owing) {
      Mandate mandate = owing.mandate();
      return new Owing(
          owing.paragraph(),
          JsonRecords.word(mandate.kind()),
          mandate.by(),
          mandate.to(),
          mandate.due().stream().map(LintAnswer::due).toList(),
          mandate.every().orElse(null),
          mandate.text());
    }
  }

  /**
   * A finding.
   *
   * @param look whether somebody should look at it
   * @param says it in a sentence
   * @param alike the paragraphs that it repeats
   */
  @JsonPropertyOrder({"code", "look", "paragraph", "says", "alike"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Found(
      String code,
      boolean look,
      @Nullable String paragraph,
      String says,
      @Nullable List<Like> alike) {}

  /** The paragraphs of the register that are nearest to one of the draft. */
  @JsonPropertyOrder({"id", "alike"})
  public record Near(String id, List<Like> alike) {}

  /** A paragraph of the register. */
  @JsonPropertyOrder({
    "symbol",
    "paragraph",
    "language",
    "title",
    "text",
    "share",
    "shared",
    "owes",
    "same",
    "url"
  })
  public record Like(
      String symbol,
      String paragraph,
      String language,
      String title,
      String text,
      double share,
      List<String> shared,
      boolean owes,
      List<String> same,
      String url) {
    static Like of(Twin twin, Address address) {
      List<String> same = new ArrayList<>();
      if (twin.kind()) {
        same.add("kind");
      }
      if (twin.by()) {
        same.add("by");
      }
      if (twin.to()) {
        same.add("to");
      }
      return new Like(
          twin.like().symbol(),
          twin.like().id(),
          twin.like().language(),
          twin.like().title(),
          twin.like().text(),
          Math.floor(twin.like().share() * HUNDREDTH) / HUNDREDTH,
          twin.like().shared(),
          twin.owes(),
          same,
          address.paragraph(twin.like().symbol(), twin.like().language(), twin.like().id()));
    }
  }

  /**
   * The answer.
   *
   * @param address of the register, for links
   */
  public static LintAnswer of(Lint lint, Sayings sayings, Address address, String language) {
    Optional<Moment> moment = lint.moment();
    List<Found> findings = new ArrayList<>();
    lint.refused()
        .forEach(each ->
            findings.add(
                new Found(
                    "unread",
                    true,
                    null,
                    each.name() + ": " + FindingSentences.of(each.why(), language),
                    null)));
    lint.grave().forEach(each -> findings.add(found(each, sayings, address)));
    lint.concordance().ifPresent(each -> differences(each, sayings, findings));
    lint.told().forEach(each -> findings.add(found(each, sayings, address)));
    return new LintAnswer(
        filled(lint.language()),
        filled(lint.symbol()),
        moment.map(each -> filled(each.organ())).orElse(null),
        moment.flatMap(Moment::session).map(Object::toString).orElse(null),
        moment.map(Moment::day).orElse(null),
        moment.map(each -> each.basis().name().toLowerCase(Locale.ROOT)).orElse(null),
        lint.operative(),
        lint.compared(),
        lint.whole(),
        lint.owing().stream().map(Owing::of).toList(),
        findings,
        lint.likes().entrySet().stream()
            .map(each ->
                new Near(
                    each.getKey(),
                    each.getValue().stream().map(twin -> Like.of(twin, address)).toList()))
            .toList());
  }

  private static void differences(Concordance concordance, Sayings sayings, List<Found> findings) {
    List<String> languages = concordance.versions().stream().map(each -> each.language()).toList();
    concordance
        .differences()
        .forEach(each ->
            findings.add(
                new Found(
                    "differs", true, filled(each.where()), sayings.say(each, languages), null)));
  }

  private static Found found(Remark remark, Sayings sayings, Address address) {
    List<Twin> twins = sayings.twins(remark);
    return new Found(
        remark.code(),
        remark.grave(),
        filled(remark.paragraph()),
        sayings.say(remark),
        twins.isEmpty() ? null : twins.stream().map(each -> Like.of(each, address)).toList());
  }

  private static @Nullable String filled(String value) {
    return value.isEmpty() ? null : value;
  }

  /** As records write it. */
  private static Map<String, Object> due(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) -> Map.of("organ", organ, "session", session);
      case Due.OnDate(LocalDate date) -> Map.of("date", date);
      case Due.InYear(int year) -> Map.of("year", year);
      case Due.Within(String iso) -> Map.of("duration", iso);
    };
  }

  /** As one text. */
  public String json() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
  }
}

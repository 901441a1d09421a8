package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.rulebook.Value;
import org.saisine.secretariat.silence.Silence.Version;
import org.saisine.secretariat.silence.SilenceRules.Decision;

class SilenceRulesTest {
  /** A Monday. */
  private static final Instant NOON = Instant.parse("2036-05-05T12:00:00Z");

  private static final List<Version> TEXT = List.of(new Version("en", "bells.txt", "00"));
  private static final List<Version> AMENDED = List.of(new Version("en", "bells.txt", "01"));
  private static final Set<String> MEMBERS = new TreeSet<>(Set.of("FRA", "BRA", "KEN"));
  private static final SilenceRules RULES = new SilenceRules(Rules.assembly());
  private static final Instant DEADLINE = NOON.plus(Duration.ofHours(72));

  private static Decision circulate(SilenceRules rules, Instant deadline) {
    return rules.decide(
        Silence.NOTHING,
        new SilenceAct.Circulate(deadline, TEXT, MEMBERS),
        Rules.SECRETARIAT,
        NOON);
  }

  private static Silence running() {
    return Silence.NOTHING.apply(happened(circulate(RULES, DEADLINE)));
  }

  private static SilenceEvent happened(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Happens.class);
    return ((Decision.Happens) decision).event();
  }

  private static List<String> keys(Decision decision) {
    return decision instanceof Decision.Refused(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::key).toList()
        : List.of();
  }

  private static Decision object(Silence now, String state, Instant at) {
    return RULES.decide(now, new SilenceAct.Oppose(""), Rules.delegation(state), at);
  }

  @Test
  @DisplayName("silence of 72 hours is allowed, of 71 hours and 59 minutes refused with its clause")
  void hours() {
    assertThat(circulate(RULES, DEADLINE)).isInstanceOf(Decision.Happens.class);
    Decision short72 = circulate(RULES, DEADLINE.minusSeconds(60));
    assertThat(keys(short72)).containsExactly("silence.too-short");
    Refusal refusal = ((Decision.Refused) short72).reasons().getFirst();
    Words words =
        Words.in(
            "en",
            Sentences.load(Silences.class, "words", "en"),
            Sentences.load(Clause.class, "words", "en"));
    assertThat(refusal.told(words).replaceAll("[\u2066\u2069]", ""))
        .isEqualTo(
            "The deadline 8 May 2036, 07:59 (New York, UTC−04:00) is too early; the earliest that is"
                + " allowed is 8 May 2036, 08:00 (New York, UTC−04:00). The deadline of a silence"
                + " procedure lies at least 72 hours after the text was circulated. (decision"
                + " 74/544 of the General Assembly)");
  }

  @Test
  @DisplayName("silence of 366 days is allowed, of a minute more refused")
  void longest() {
    Instant last = NOON.plus(Duration.ofDays(366));
    assertThat(circulate(RULES, last)).isInstanceOf(Decision.Happens.class);
    assertThat(keys(circulate(RULES, last.plusSeconds(60)))).containsExactly("silence.too-long");
  }

  @ParameterizedTest
  @CsvSource({
    // from a Friday at noon in Vienna; every day counts
    "false, '', 2036-05-09T10:00:00Z, 2036-05-12T10:00:00Z",
    // the weekend does not
    "true, '', 2036-05-09T10:00:00Z, 2036-05-14T10:00:00Z",
    // nor a holiday on the Monday
    "true, 2036-05-12, 2036-05-09T10:00:00Z, 2036-05-15T10:00:00Z",
    // from a Saturday the time begins on Monday at midnight of the seat
    "true, '', 2036-05-10T10:00:00Z, 2036-05-14T22:00:00Z",
    // the night in which clocks are put forward has an hour less, and 72 hours stay 72
    "false, '', 2036-03-28T12:00:00Z, 2036-03-31T12:00:00Z"
  })
  @DisplayName("weekends and holidays of the seat count as the rule says")
  void counted(boolean working, String holiday, Instant from, Instant earliest) {
    List<LocalDate> days = holiday.isEmpty() ? List.of() : List.of(LocalDate.parse(holiday));
    Terms terms =
        Rules.of(
            "CTOC-COP",
            Map.of(
                Matter.SILENCE_DAYS, new Value.Counted(working),
                Matter.HOLIDAYS, new Value.Dates(false, days)));
    assertThat(terms.earliest(from)).isEqualTo(earliest);
    assertThat(terms.counted(from, earliest)).isEqualTo(Duration.ofHours(72));
    assertThat(terms.counted(from, earliest.minusSeconds(60))).isLessThan(Duration.ofHours(72));
  }

  @Test
  @DisplayName(
      "an objection a second before the deadline breaks the silence; at the minute it is late")
  void late() {
    SilenceEvent broke = happened(object(running(), "FRA", DEADLINE.minusSeconds(1)));
    assertThat(running().apply(broke)).isInstanceOf(Silence.Broken.class);
    Decision late = object(running(), "FRA", DEADLINE);
    assertThat(keys(late)).containsExactly("silence.late");
    assertThat(((Decision.Refused) late).reasons().getFirst().arguments().toString())
        .contains("[2036-05-08T08:00-04:00[America/New_York], 2036-05-08T08:00-04:00[");
    Silence adopted = running().apply(SilenceRules.adoption(running()));
    assertThat(keys(object(adopted, "FRA", DEADLINE.plusSeconds(1))))
        .containsExactly("silence.late");
  }

  @Test
  @DisplayName("only the delegation of a member objects, for its own State and once")
  void objectors() {
    Instant soon = NOON.plusSeconds(60);
    assertThat(keys(object(running(), "TUV", soon))).containsExactly("silence.not-member");
    for (Capacity by :
        List.of(
            Rules.SECRETARIAT,
            Rules.PRESIDENT,
            new Capacity.Coordinator("WEOG"),
            new Capacity.Observer("EU"))) {
      assertThat(keys(RULES.decide(running(), new SilenceAct.Oppose(""), by, soon)))
          .containsExactly("silence.not-member");
    }
    Silence broken = running().apply(happened(object(running(), "FRA", soon)));
    assertThat(keys(object(broken, "FRA", soon))).containsExactly("silence.objected-before");
    assertThat(broken.apply(happened(object(broken, "KEN", soon))).objected()).hasSize(2);
  }

  @Test
  @DisplayName("the presiding officer of the body and the secretariat circulate, nobody else")
  void leads() {
    for (Capacity by : List.of(Rules.SECRETARIAT, Rules.PRESIDENT)) {
      assertThat(RULES.leads(by).allowed()).as(by.said()).isTrue();
    }
    for (Capacity by :
        List.of(
            new Capacity.Presiding("HRC"),
            new Capacity.Coordinator("WEOG"),
            Rules.delegation("FRA"),
            new Capacity.Observer("EU"))) {
      assertThat(RULES.leads(by).allowed()).as(by.said()).isFalse();
    }
  }

  @Test
  @DisplayName("a deadline is put off by a minute, never left or brought forward")
  void extension() {
    Instant soon = NOON.plusSeconds(60);
    Decision later =
        RULES.decide(
            running(), new SilenceAct.Extend(DEADLINE.plusSeconds(60), ""), Rules.PRESIDENT, soon);
    assertThat(running().apply(happened(later)).last().orElseThrow().extensions()).isOne();
    assertThat(
            keys(
                RULES.decide(
                    running(), new SilenceAct.Extend(DEADLINE, ""), Rules.PRESIDENT, soon)))
        .containsExactly("silence.not-later");
  }

  @Test
  @DisplayName("what runs is circulated anew only with another text; what is adopted never")
  void restart() {
    Instant later = NOON.plus(Duration.ofHours(1));
    Instant deadline = later.plus(Duration.ofHours(72));
    SilenceAct same = new SilenceAct.Restart(deadline, List.of(), MEMBERS, "");
    SilenceAct amended = new SilenceAct.Restart(deadline, AMENDED, MEMBERS, "");
    assertThat(keys(RULES.decide(running(), same, Rules.SECRETARIAT, later)))
        .containsExactly("silence.same-text");
    Silence again =
        running().apply(happened(RULES.decide(running(), amended, Rules.SECRETARIAT, later)));
    assertThat(again.last().orElseThrow().number()).isEqualTo(2);
    Silence broken = running().apply(happened(object(running(), "FRA", later)));
    assertThat(RULES.decide(broken, same, Rules.SECRETARIAT, later))
        .isInstanceOf(Decision.Happens.class);
    Silence adopted = running().apply(SilenceRules.adoption(running()));
    assertThat(keys(RULES.decide(adopted, amended, Rules.SECRETARIAT, later)))
        .containsExactly("silence.not-running.adopted");
  }

  @Test
  @DisplayName("the whole time runs again: an amended text an hour later needs 72 hours from then")
  void wholeTime() {
    Instant later = NOON.plus(Duration.ofHours(1));
    SilenceAct early = new SilenceAct.Restart(DEADLINE, AMENDED, MEMBERS, "");
    assertThat(keys(RULES.decide(running(), early, Rules.SECRETARIAT, later)))
        .containsExactly("silence.too-short");
  }

  @Test
  @DisplayName("all that is wrong is told, not the first")
  void all() {
    assertThat(
            keys(
                RULES.decide(
                    Silence.NOTHING,
                    new SilenceAct.Circulate(NOON, List.of(), Set.of()),
                    Rules.delegation("FRA"),
                    NOON)))
        .containsExactly(
            "silence.not-yours", "silence.no-text", "silence.no-members", "silence.too-short");
  }

  @Test
  @DisplayName("a history that no rule allows is not believed")
  void impossible() {
    Silence adopted = running().apply(SilenceRules.adoption(running()));
    assertThatThrownBy(() -> adopted.apply(SilenceRules.adoption(running())))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> running().apply(new SilenceEvent.Adopted(DEADLINE.minusSeconds(1))))
        .isInstanceOf(IllegalStateException.class);
  }
}

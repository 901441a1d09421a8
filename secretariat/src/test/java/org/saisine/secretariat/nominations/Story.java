package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.Source;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.saisine.secretariat.record.Arrival;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A group of experts that is asked for, invited, waited for, enlarged, and late: a script of acts,
 * each on its day, through the doors of a register.
 */
public final class Story {
  private static final String WRECKS =
      """
      General Assembly

      A/RES/89/211

      Eighty-ninth session

      Resolution adopted by the General Assembly on 18 December 2034

      89/211. Signals for wrecks

      The General Assembly,

      Recalling its resolution 88/17,

      1. Welcomes the care with which wrecks are marked in many waters;

      2. Invites Member States to mark wrecks;

      3. Requests the Secretary-General to establish a group of governmental experts and to submit the report of the group to the General Assembly at its ninety-first session.
      """;

  static final Acting OFFICE = new Acting("clerk", new Capacity.Secretariat());

  final Serving serving;
  final Nominations nominations;
  private final TurnedClock clock;
  long mandate;
  private long report;
  private long id;

  /**
   * @param clock that the register looks at
   */
  Story(Serving serving, TurnedClock clock) {
    this.serving = serving;
    this.clock = clock;
    this.nominations = Village.part(serving, Nominations.class);
  }

  /** A resolution that asks for a group of experts and for its report at a session. */
  public static Arrival wrecks() {
    return text(WRECKS);
  }

  /** What became of the group that {@link #wrecks} asks for. */
  public static Story ofWrecks(Serving serving, TurnedClock clock) {
    Story story = new Story(serving, clock);
    story.play(
        "A/RES/89/211",
        "3",
        new Days(
            "2035-08-28",
            "2035-10-30",
            "2035-11-06",
            "2035-12-18",
            "2036-01-08",
            "2036-02-26",
            "2036-04-08",
            "2036-06-09",
            "2036-05-12"));
    return story;
  }

  /** The page of its nominations. */
  public String page() {
    return "/nominations/" + id;
  }

  /** The page of the mandate that asks for the report of the group. */
  public String report() {
    return "/mandates/" + report;
  }

  /** The page of the mandate that asks for the group. */
  public String mandate() {
    return "/mandates/" + mandate;
  }

  static Arrival text(String words) {
    return Arrival.of(new Source("paper.txt", words.getBytes(StandardCharsets.UTF_8)));
  }

  /** The days of a story. */
  record Days(
      String invited,
      String first,
      String extended,
      String second,
      String again,
      String third,
      String enlarged,
      String last,
      String asked) {}

  /** Its mandate is to set up a group; every group has one seat, and later two. */
  void play(String symbol, String paragraph, Days days) {
    mandate =
        number("select min(id) from mandate where symbol = ? and paragraph = ?", symbol, paragraph);
    Set<Group> all = EnumSet.allOf(Group.class);
    clock.turn(days.invited());
    Outcome opened =
        nominations.open(
            new Opening(
                mandate,
                "GA",
                Map.of("en", "Group of governmental experts", "fr", "Groupe d’experts"),
                Opening.Office.OHCHR,
                Seats.each(1),
                Map.of("en", "High standing in the field."),
                LocalDate.parse(days.first())),
            OFFICE);
    assertThat(opened).isInstanceOf(Outcome.Done.class);
    id = ((Outcome.Done) opened).id();
    done(new NominationAct.Invite(all, day(days.invited()), day(days.first())));
    endorsed(Group.AFR, "KEN");
    endorsed(Group.GRULAC, "CHL");
    clock.turn(days.extended());
    done(extend(EnumSet.of(Group.APG, Group.EEG, Group.WEOG), days.second()));
    endorsed(Group.WEOG, "NOR");
    clock.turn(days.again());
    done(extend(EnumSet.of(Group.APG, Group.EEG), days.third()));
    endorsed(Group.EEG, "POL");
    clock.turn(days.enlarged());
    Set<Group> informed = EnumSet.complementOf(EnumSet.of(Group.APG));
    done(
        new NominationAct.Enlarge(
            Seats.each(2), "SG", day(days.enlarged()), informed, day(days.last())));
    clock.turn(days.asked());
    Acting coordinator = new Acting("pacific", new Capacity.Coordinator("APG"));
    done(coordinator, new NominationAct.AskExtension(Group.APG, "Consultations go on."));
    done(new NominationAct.GrantExtension(Group.APG, day(days.asked()), day(days.last())));
  }

  /** Opens nominations for one seat of one group, from a mandate; their number. */
  long opened(long from) {
    mandate = from;
    LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    Outcome opened =
        nominations.open(
            new Opening(
                from,
                "GA",
                Map.of("en", "Group of experts"),
                Opening.Office.SECRETARIAT,
                new Seats(Map.of(Group.GRULAC, 1), Map.of(), 0),
                Map.of(),
                today.plusDays(60)),
            OFFICE);
    id = ((Outcome.Done) opened).id();
    done(new NominationAct.Invite(Set.of(Group.GRULAC), today, today.plusDays(60)));
    return id;
  }

  private long number(String question, String symbol, String paragraph) {
    return Objects.requireNonNull(
        Village.part(serving, JdbcTemplate.class)
            .queryForObject(question, Long.class, symbol, paragraph));
  }

  private static NominationAct extend(Set<Group> groups, String until) {
    return new NominationAct.Extend(groups, day(until), "Nobody was nominated.");
  }

  private static LocalDate day(String written) {
    return LocalDate.parse(written);
  }

  void done(NominationAct act) {
    done(OFFICE, act);
  }

  void done(Acting by, NominationAct act) {
    assertThat(nominations.act(id, by, act, "")).as(act.toString()).isEqualTo(new Outcome.Done(id));
  }

  /** A delegation drafts and submits, the coordinator endorses. */
  String endorsed(Group group, String state) {
    Acting delegation = new Acting("mission", new Capacity.Delegation(state));
    String candidate = java.util.UUID.randomUUID().toString();
    done(
        delegation,
        new NominationAct.Draft(
            candidate,
            new Person("Expert of " + state, state, Optional.empty(), Optional.empty()),
            Optional.empty()));
    for (Paper paper : Paper.values()) {
      Filed filed = new Filed("a.txt", "text/plain", "…".getBytes(StandardCharsets.UTF_8));
      assertThat(nominations.file(id, delegation, candidate, paper, filed, ""))
          .isEqualTo(new Outcome.Done(id));
    }
    done(delegation, new NominationAct.Submit(candidate));
    done(
        new Acting("coordinator", new Capacity.Coordinator(group.name())),
        new NominationAct.Endorse(candidate));
    return candidate;
  }

  /** An officer enters that the report of the wrecks is put off to the next session. */
  public void deferred(Clerk officer) {
    deferred(officer, "A/RES/89/211", "3", "GA 91", "GA 92");
  }

  /** An officer enters that a report is put off from a session to a later one. */
  void deferred(Clerk officer, String symbol, String paragraph, String from, String to) {
    report =
        number(
            "select id from mandate where symbol = ? and paragraph = ? and kind = 'report'",
            symbol,
            paragraph);
    String page = "/mandates/" + report;
    assertThat(
            officer
                .post(
                    page,
                    page + "/facts",
                    Map.of(
                        "kind", "deferred", "aim", from, "due", to, "reason", "The group is late."))
                .statusCode())
        .isEqualTo(302);
  }

  /** Has the note drafted in six languages, and issues it. */
  public void issued(Clerk clerk, String written, String session, String symbol) {
    String made =
        clerk
            .post(
                "/publishing/new",
                "/publishing/notes",
                Map.of("mandate", written, "session", session, "symbol", symbol))
            .headers()
            .firstValue("location")
            .orElseThrow()
            .replaceFirst("http://[^/]*", "");
    assertThat(clerk.post(made, made + "/issue", Map.of("reason", "As made.")).statusCode())
        .isEqualTo(302);
  }
}

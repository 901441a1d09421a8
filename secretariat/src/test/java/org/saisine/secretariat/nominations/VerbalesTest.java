package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Delegate;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

class VerbalesTest {
  private static final TurnedClock CLOCK = TurnedClock.at("2035-08-28T12:00:00Z");
  private static final LocalDate UNTIL = LocalDate.of(2035, 10, 30);

  private static Serving serving;
  private static JdbcTemplate sql;
  private static Visitor africa;
  private static Visitor pacific;
  private static long id;

  @BeforeAll
  static void open() {
    serving = Village.served(List.of(Story.wrecks()), Map.of(), CLOCK);
    sql = Village.part(serving, JdbcTemplate.class);
    africa = coordinator("africa", "AFR", "fr");
    pacific = coordinator("pacific", "APG", "ar");
    // who coordinates this one has not said in which language, and nobody has for them
    coordinator("europe", "EEG", "").close();
    Nominations nominations = Village.part(serving, Nominations.class);
    Opening opening =
        new Opening(
            1,
            "GA",
            Map.of("en", "Group of experts on wrecks", "fr", "Groupe d’experts des épaves"),
            Opening.Office.OHCHR,
            Seats.each(2),
            Map.of("en", "High standing.", "fr", "Haute compétence."),
            UNTIL);
    id = ((Outcome.Done) nominations.open(opening, Story.OFFICE)).id();
    nominations.act(
        id,
        Story.OFFICE,
        new NominationAct.Invite(EnumSet.allOf(Group.class), LocalDate.of(2035, 8, 28), UNTIL),
        "");
  }

  @AfterAll
  static void close() {
    africa.close();
    pacific.close();
    serving.close();
  }

  private static Visitor coordinator(String name, String group, String language) {
    Visitor visitor = Delegate.at(serving, name);
    assertThat(
            Village.part(serving, Credentials.class)
                .enter(
                    "test",
                    new Credentials.Wish(
                        name, "coordinator " + group, "2035-08-28", "2036-12-31", "N", language)))
        .isEmpty();
    return visitor;
  }

  private static List<String> told(String account) {
    return sql
        .queryForList(
            "select href, form, language, id from notice where account = ? order by id", account)
        .stream()
        .map(row ->
            row.get("href")
                + " "
                + row.get("form")
                + " "
                + row.get("language")
                + " "
                + row.get("id"))
        .toList();
  }

  /** What somebody was told last, as they read it. */
  private static String page(Visitor visitor, String account) {
    String last = told(account).getLast();
    String page =
        visitor.get("/inbox/" + last.substring(last.lastIndexOf(' ') + 1) + "?lang=en").body();
    return page.split("<h1", 2)[1]
        .replaceAll("[\\u2066-\\u2069]", "")
        .replaceAll("[\\u00a0\\u202f]", " ");
  }

  @Test
  @DisplayName(
      "each group is invited by a note verbale of its own, to the mission that coordinates it, in"
          + " the language that the mission is written to in")
  void own() {
    assertThat(page(africa, "africa"))
        .contains(
            "Note verbale",
            "à la Mission permanente qui coordonne le Groupe des États d’Afrique et a l’honneur",
            "d’inviter le Groupe à désigner ses experts pour « Groupe d’experts des épaves »",
            "30 octobre 2035",
            "Sièges du Groupe : 2",
            "Haute compétence.",
            "renouveler à la Mission permanente les assurances",
            "Genève, le 28 août 2035")
        .doesNotContain("Asie", "missions permanentes");
    assertThat(page(pacific, "pacific"))
        .contains("البعثة الدائمة المنسقة لمجموعة", "دول آسيا والمحيط الهادئ")
        .doesNotContain("الأفريقية");
    assertThat(told("europe").getFirst()).contains("nominations-invited en");
  }

  @Test
  @DisplayName(
      "the ledger names to whom each went, and the digest of what was sent; officers read the same"
          + " words, and other groups do not")
  void proved() {
    List<Entry> entries =
        Village.part(serving, Ledger.class).of("nominations " + id).stream()
            .filter(each -> each.act().act().equals("notice-given"))
            .toList();
    assertThat(entries)
        .extracting(each -> each.act().after().replaceAll("[0-9a-f]{64}", "…"))
        .contains(
            "nominations-invited: africa for coordinator AFR (fr sha256 …)",
            "nominations-invited: pacific for coordinator APG (ar sha256 …)",
            "nominations-invited: europe for coordinator EEG (en sha256 …)");
    Clerk officer = Clerk.at(serving);
    String page = officer.get("/notices?subject=nominations+" + id + "&lang=en").body();
    String after = entries.getFirst().act().after();
    assertThat(page)
        .contains("Note verbale, as sent", "le Groupe des États d’Afrique")
        .contains(after.substring(after.indexOf("sha256"), after.length() - 1));
    assertThat(pacific.get("/inbox").body()).doesNotContain("africa");
    // what was not sent, since nobody coordinates, is told to the office before it sends
    assertThat(officer.get("/nominations/" + id + "?lang=en").body())
        .contains("nobody is written to", "Western European and other States · English");
  }

  @Test
  @DisplayName("more time that a group asked for is granted by a note verbale to that group alone")
  void granted() {
    Nominations nominations = Village.part(serving, Nominations.class);
    int before = told("africa").size();
    Acting asks = new Acting("pacific", new Capacity.Coordinator("APG"));
    LocalDate later = LocalDate.of(2035, 12, 18);
    for (NominationAct act :
        List.of(
            new NominationAct.AskExtension(Group.APG, "Talks go on."),
            new NominationAct.GrantExtension(Group.APG, LocalDate.of(2035, 8, 28), later))) {
      Acting by = act instanceof NominationAct.AskExtension ? asks : Story.OFFICE;
      assertThat(nominations.act(id, by, act, "")).isEqualTo(new Outcome.Done(id));
    }
    assertThat(told("africa")).hasSize(before);
    assertThat(told("pacific").getLast()).contains("nominations-extension-granted ar");
    assertThat(page(pacific, "pacific")).contains("طلب المجموعة تمديد الموعد", "18");
  }
}

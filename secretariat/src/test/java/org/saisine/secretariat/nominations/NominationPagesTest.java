package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Delegate;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.nominations.Nominations.Outcome;

class NominationPagesTest {
  private static final String NAME = "Solveig Bellringer";
  private static final List<String> POSTS =
      List.of("/papers", "/revision", "/submission", "/endorsement", "/withdrawal");

  private static Serving serving;
  private static Visitor office;
  private static Visitor norway;
  private static Visitor france;
  private static Visitor west;
  private static Visitor observer;
  private static Visitor stranger;
  private static String page;
  private static LocalDate until;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of());
    Clerk.account(serving);
    String base = "http://127.0.0.1:" + serving.port();
    office = new Visitor(base);
    office.signIn("clerk", "the tide comes in at six");
    norway = Delegate.at(serving, "nora", new Capacity.Delegation("NOR"));
    france = Delegate.at(serving, "fanny", new Capacity.Delegation("FRA"));
    west = Delegate.at(serving, "willa", new Capacity.Coordinator("WEOG"));
    observer = Delegate.at(serving, "otto", new Capacity.Observer("EU"));
    stranger = new Visitor(base);
    until = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(40);
    page = opened();
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  /** An officer opens nominations from a mandate's page, and records that the notes were sent. */
  private static String opened() {
    String blank = "/nominations/new?mandate=1";
    HttpResponse<String> answer =
        office.post(
            blank,
            "/nominations",
            "mandate",
            "1",
            "name-en",
            "Group of keepers of the bells",
            "office",
            "ohchr",
            "seats-AFR",
            "1",
            "seats-APG",
            "1",
            "seats-EEG",
            "1",
            "seats-GRULAC",
            "1",
            "seats-WEOG",
            "1",
            "at-large",
            "0",
            "until",
            until.toString());
    assertThat(answer.statusCode()).isEqualTo(302);
    String board = Visitor.place(answer);
    LocalDate sent = LocalDate.now(java.time.ZoneOffset.UTC);
    for (String day : List.of(sent.toString(), sent.minusDays(1).toString())) {
      // at a seat in the west the day may be yesterday's
      office.post(
          board, board + "/invitations", "group", "WEOG", "sent", day, "until", until.toString());
    }
    return board;
  }

  /** A nomination that nobody may know of but its owner. */
  private static String drafted(String name) {
    HttpResponse<String> answer =
        norway.post(page, page + "/candidates", "key", name, "name", name, "state", "nor");
    assertThat(answer.statusCode()).isEqualTo(302);
    return Visitor.place(answer);
  }

  private static void submitted(String candidate) {
    Nominations nominations = Village.part(serving, Nominations.class);
    long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    Acting by = new Acting("nora", new Capacity.Delegation("NOR"));
    String which = candidate.substring(candidate.lastIndexOf('/') + 1);
    for (Paper paper : Paper.values()) {
      Filed filed = new Filed("cv.txt", "text/plain", NAME.getBytes(StandardCharsets.UTF_8));
      assertThat(nominations.file(id, by, which, paper, filed, ""))
          .isInstanceOf(Outcome.Done.class);
    }
    assertThat(norway.post(candidate, candidate + "/submission").statusCode()).isEqualTo(302);
  }

  /** Whatever somebody can ask for that tells of nominations. */
  private static List<String> ways() {
    return List.of(
        "/nominations",
        page,
        "/api/nominations",
        "/api" + page,
        "/api/nominations.ics",
        "/mandates/1",
        "/search?q=Bellringer",
        "/api/search?q=Bellringer",
        "/ledger");
  }

  private static void unseen(Visitor visitor, String candidate) {
    String nobody = candidate.substring(0, candidate.lastIndexOf('/')) + "/" + "no-such-nomination";
    for (String path : List.of("", "/papers/curriculum", "/papers/declaration")) {
      HttpResponse<String> hidden = visitor.get(candidate + path);
      HttpResponse<String> absent = visitor.get(nobody + path);
      assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
      assertThat(hidden.body().replaceAll("[0-9a-f-]{36}|no-such-nomination", ""))
          .isEqualTo(absent.body().replaceAll("[0-9a-f-]{36}|no-such-nomination", ""));
    }
    for (String path : ways()) {
      assertThat(visitor.get(path).body())
          .as(path)
          .doesNotContain(NAME)
          .doesNotContain(candidate.substring(candidate.lastIndexOf('/') + 1));
    }
  }

  private static void untouched(Visitor visitor, String candidate) {
    String nobody = candidate.substring(0, candidate.lastIndexOf('/')) + "/" + "no-such-nomination";
    for (String path : POSTS) {
      for (String address : List.of(candidate, nobody)) {
        assertThat(visitor.post(page, address + path, "reason", "Not mine.").statusCode())
            .as(address + path)
            .isIn(400, 404);
      }
    }
  }

  @Test
  @DisplayName(
      "a drafted nomination exists for the delegation that drafts it and for nobody else, by no"
          + " page, interface, calendar, search, ledger, address or form")
  void draft() {
    String candidate = drafted(NAME);
    assertThat(norway.get(candidate).body()).contains(NAME);
    assertThat(norway.get(page).body()).contains(NAME);
    for (Visitor each : List.of(france, west, observer, office, stranger)) {
      unseen(each, candidate);
    }
    for (Visitor each : List.of(france, west, observer, office)) {
      untouched(each, candidate);
    }
    Ledger ledger = Village.part(serving, Ledger.class);
    ledger.forEach(entry -> assertThat(told(entry)).doesNotContain(NAME));
    submitted(candidate);
    for (Visitor each : List.of(west, office)) {
      assertThat(each.get(candidate).body()).contains(NAME);
      assertThat(each.get(candidate + "/papers/curriculum").body()).isEqualTo(NAME);
    }
    for (Visitor each : List.of(france, observer, stranger)) {
      unseen(each, candidate);
    }
  }

  private static String told(Entry entry) {
    return entry.act().toString();
  }

  @Test
  @DisplayName("what is refused is told on its page, with all that is wrong and each clause")
  void refused() {
    HttpResponse<String> answer =
        office.post(page, page + "/extensions", "group", "WEOG", "until", "2001-02-03");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("role=\"alert\"", "3 February 2001", "A reason is needed", "office");
    assertThat(norway.post(page, page + "/extensions", "group", "WEOG").statusCode())
        .isEqualTo(404);
    assertThat(observer.post(page, page + "/candidates", "name", "A", "state", "NOR").statusCode())
        .isEqualTo(422);
    assertThat(norway.post(page, page + "/candidates", "name", "A", "state", "FRA").statusCode())
        .isEqualTo(422);
  }

  @Test
  @DisplayName("what was typed into a form that is refused stands in it again, and in no other")
  void typed() {
    String minted = "00000000-0000-4000-8000-000000000000-";
    String words = "The bells & the <boats>";
    String extended =
        office
            .post(
                page,
                page + "/extensions",
                "key",
                minted + "extend",
                "group",
                "WEOG",
                "until",
                "2001-02-03",
                "reason",
                words)
            .body();
    assertThat(section(extended, "extend"))
        .contains("<details open", "2001-02-03", "The bells &amp; the &lt;boats&gt;")
        .containsPattern("value=\"WEOG\" checked");
    assertThat(section(extended, "constitute")).doesNotContain("details open", "The bells");

    String drafted =
        norway
            .post(
                page,
                page + "/candidates",
                "key",
                minted + "draft",
                "name",
                words,
                "state",
                "FRA",
                "gender",
                "female")
            .body();
    assertThat(section(drafted, "draft"))
        .contains("value=\"The bells &amp; the &lt;boats")
        .containsPattern("value=\"female\" selected");

    String opened =
        office
            .post(
                "/nominations/new?mandate=1",
                "/nominations",
                "mandate",
                "1",
                "name-fr",
                "Groupe des sonneurs",
                "seats-APG",
                "7",
                "profile-en",
                words,
                "until",
                "2001-02-03")
            .body();
    assertThat(opened)
        .contains(
            "Groupe des sonneurs", "The bells &amp; the &lt;boats&gt;", "value=\"2001-02-03\"")
        .containsPattern("name=\"seats-APG\"[^>]*value=\"7\"");
  }

  private static String section(String body, String id) {
    return body.split("<section id=\"" + id + "\"", 2)[1].split("</section>", 2)[0];
  }

  @Test
  @DisplayName("a coordinator asks for more time; the office sees it and grants it the same day")
  void extension() {
    assertThat(
            west.post(page, page + "/requests", "group", "WEOG", "reason", "We meet late.")
                .statusCode())
        .isEqualTo(302);
    assertThat(office.get(page).body()).contains("answer-WEOG");
    String sent = office.get(page).body().split("id=\"grant-sent-WEOG\"", 2)[1];
    String today = sent.split("value=\"", 2)[1].split("\"", 2)[0];
    assertThat(
            office
                .post(
                    page,
                    page + "/answers",
                    "group",
                    "WEOG",
                    "answer",
                    "grant",
                    "sent",
                    today,
                    "until",
                    until.plusDays(7).toString())
                .statusCode())
        .isEqualTo(302);
    assertThat(stranger.get("/api" + page).body()).contains(until.plusDays(7).toString());
    assertThat(stranger.get(page).body()).contains("requested an extension");
  }

  private static String inbox(Visitor visitor) {
    return visitor.get("/inbox?lang=en").body();
  }

  @Test
  @DisplayName(
      "a delegation asks for its group by the form of its own board, its coordinator hears of it;"
          + " the office sees who asks and why, refuses with a reason, and both hear the answer")
  void declined() {
    assertThat(norway.get(page).body()).contains("id=\"ask-delegation-NOR\"");
    assertThat(observer.get(page).body()).doesNotContain("id=\"ask-");
    assertThat(stranger.get(page).body()).doesNotContain("id=\"ask-");
    assertThat(
            norway
                .post(page, page + "/requests", "group", "APG", "reason", "Not our group.")
                .statusCode())
        .isEqualTo(422);
    norway.post(page, page + "/requests", "group", "WEOG", "reason", "The capital is silent.");
    assertThat(inbox(west)).contains("More time is asked for");
    assertThat(office.get(page).body())
        .contains("Asked for by Delegation: Norway", "The capital is silent.");
    assertThat(norway.get(page).body()).contains("not answered yet");
    assertThat(stranger.get(page).body()).doesNotContain("The capital is silent.");
    office.post(
        page, page + "/answers", "group", "WEOG", "answer", "refuse", "reason", "It is late.");
    for (Visitor each : List.of(norway, west)) {
      assertThat(inbox(each)).contains("More time is not granted");
    }
    assertThat(inbox(france)).doesNotContain("More time is not granted");
    assertThat(norway.get(page).body()).doesNotContain("not answered yet");
  }

  @Test
  @DisplayName(
      "the note verbale that invites a group is drafted from the board in one step, to whoever"
          + " coordinates the group")
  void letter() {
    String form = office.get(page).body().split("action=\"/publishing/verbales\"", 2)[1];
    String matter = field(form, "matter");
    String addressee = field(form, "addressee");
    assertThat(addressee).contains("coordinating the Group of", "African States");
    HttpResponse<String> draft =
        office.post(
            page,
            "/publishing/verbales",
            "language",
            field(form, "language"),
            "author",
            "secretary-general",
            "addressee",
            addressee,
            "matter",
            matter);
    assertThat(draft.statusCode()).isEqualTo(302);
    assertThat(office.get(Visitor.place(draft) + "/copy?language=en&as=text").body())
        .contains("presents his compliments to the Permanent Mission coordinating the Group of");
  }

  private static String field(String form, String name) {
    return form.split("name=\"" + name + "\" value=\"", 2)[1].split("\"", 2)[0];
  }

  @Test
  @DisplayName("the same form sent twice makes one nomination")
  void twice() {
    String one = drafted("Ingrid of the Pilots");
    String again = drafted("Ingrid of the Pilots");
    assertThat(again).isEqualTo(one);
  }
}

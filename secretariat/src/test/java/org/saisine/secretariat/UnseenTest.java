package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.access.Capacity;

/**
 * What you may not see does not exist: whoever asks for a draft of another delegation, or for a
 * procedure of a body they are nothing to, by whatever route, is answered as for what never was;
 * and what else they are shown is the same, byte for byte, before and after it came into being.
 */
class UnseenTest {
  private static final Path TABLE = Path.of("..", "docs", "routes.txt");
  private static final String CANDIDATE = "/nominations/{id}/candidates/{candidate}";
  private static final String NOBODY = "0c0ffee0-0000-4000-8000-00000000dead";
  private static final String NAME = "Solveig Bellringer";

  /** Where anything of it could show. */
  private static final List<String> ELSEWHERE =
      List.of(
          "/",
          "/nominations",
          "/nominations/1",
          "/api/nominations",
          "/api/nominations/1",
          "/api/mandates",
          "/mandates",
          "/mandates/1",
          "/mandates/slippage",
          "/api/mandates/1",
          "/api/mandates.csv",
          "/silence",
          "/api/silence",
          "/search?q=Bellringer",
          "/api/search?q=Bellringer",
          "/documents",
          "/publishing",
          "/api/changes",
          "/inbox",
          "/account",
          "/findings");

  private static Serving serving;
  private static final Map<String, Visitor> STRANGERS = new LinkedHashMap<>();
  private static Visitor norway;
  private static Visitor office;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of("saisine.silence.tick", 0));
    Clerk.account(serving);
    String base = "http://127.0.0.1:" + serving.port();
    office = new Visitor(base);
    office.signIn("clerk", "the tide comes in at six");
    norway = Delegate.at(serving, "nora", new Capacity.Delegation("NOR"));
    STRANGERS.put("another delegation", of("fanny", new Capacity.Delegation("FRA")));
    STRANGERS.put("its coordinator", of("willa", new Capacity.Coordinator("WEOG")));
    STRANGERS.put("another coordinator", of("april", new Capacity.Coordinator("APG")));
    STRANGERS.put("an observer", of("otto", new Capacity.Observer("EU")));
    STRANGERS.put("the organ's president", of("petra", new Capacity.Presiding("GA")));
    STRANGERS.put("another body's chair", of("carl", new Capacity.Presiding("LVC-WG.1")));
    STRANGERS.put("no credentials", of("nick"));
    STRANGERS.put("the public", new Visitor(base));
  }

  private static Visitor of(String name, Capacity... capacities) {
    return Delegate.at(serving, name, capacities);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  /** An answer, without what differs from one asking to the next. */
  private record Answer(int status, Map<String, List<String>> headers, String body) {
    static Answer of(HttpResponse<String> answer) {
      Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
      List.of("connection", "date", "keep-alive", "set-cookie").forEach(headers::remove);
      String body =
          answer
              .body()
              .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
              .replaceAll("value=\"[0-9a-f-]{36}[^\"]*\"", "");
      return new Answer(answer.statusCode(), headers, body);
    }

    /** Where the address that was asked for is told back. */
    Answer naming(String asked) {
      TreeMap<String, List<String>> told = new TreeMap<>(headers);
      told.replaceAll(
          (name, values) -> values.stream().map(each -> each.replace(asked, "…")).toList());
      return new Answer(status, told, body.replace(asked, "…"));
    }
  }

  /** The routes of a room that tell of one thing, as docs/routes.txt has them. */
  private static List<String[]> routes(String about) throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines.map(line -> line.split(" ")).filter(line -> line[1].contains(about)).toList();
    }
  }

  private static Answer ask(Visitor visitor, String method, String path) {
    if (method.equals("GET")) {
      return Answer.of(visitor.get(path));
    }
    String form = visitor.signedIn() ? "/account" : "/sign-in";
    return Answer.of(
        visitor.post(
            form, path, "reason", "Not mine.", "paper", "curriculum", "name", "A", "state", "NOR"));
  }

  /** The same answer, by each of some routes, for what is hidden and for what never was. */
  private static void alike(List<String[]> routes, Map<String, String> hidden, String nobody) {
    STRANGERS.forEach((who, visitor) -> {
      for (String[] route : routes) {
        String there = filled(route[1], hidden);
        String key = hidden.containsKey("{candidate}") ? "{candidate}" : "{id}";
        Map<String, String> absent = new TreeMap<>(hidden);
        absent.put(key, nobody);
        Answer found = ask(visitor, route[0], there);
        Answer none = ask(visitor, route[0], filled(route[1], absent));
        assertThat(found.naming(hidden.getOrDefault(key, "")).status())
            .as("%s: %s %s", who, route[0], there)
            .isIn(302, 404);
        assertThat(found.naming(there))
            .as("%s: %s %s", who, route[0], there)
            .isEqualTo(none.naming(filled(route[1], absent)));
      }
    });
  }

  private static String filled(String route, Map<String, String> values) {
    String path = route.replace("{paper}", "curriculum").replace("{number}", "1");
    path = path.replace("{language}", "en");
    for (Map.Entry<String, String> each : values.entrySet()) {
      path = path.replace(each.getKey(), each.getValue());
    }
    return path;
  }

  private static Map<String, Answer> elsewhere() {
    Map<String, Answer> all = new TreeMap<>();
    STRANGERS.forEach((who, visitor) -> {
      for (String path : ELSEWHERE) {
        all.put(who + ": " + path, Answer.of(visitor.get(path)));
      }
    });
    return all;
  }

  private static void unchanged(Map<String, Answer> before) {
    elsewhere()
        .forEach((where, answer) -> {
          Answer was = before.getOrDefault(where, answer);
          assertThat(answer.status()).as(where).isEqualTo(was.status());
          assertThat(answer.headers()).as(where).isEqualTo(was.headers());
          assertThat(answer.body()).as(where).isEqualTo(was.body());
        });
  }

  /** An officer opens nominations, and invites all groups. */
  private static String opened() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String until = today.plusDays(40).toString();
    String board =
        Visitor.place(
            office.post(
                "/nominations/new?mandate=1",
                "/nominations",
                "mandate",
                "1",
                "name-en",
                "Group of keepers",
                "seats-WEOG",
                "1",
                "until",
                until));
    for (LocalDate sent : List.of(today, today.minusDays(1))) {
      // at a seat in the west the day may be yesterday's
      office.post(
          board, board + "/invitations", "group", "WEOG", "sent", sent.toString(), "until", until);
    }
    return board;
  }

  @Test
  @DisplayName(
      "by no route is a draft of another delegation there, whoever asks, and nowhere does anything"
          + " change when it comes into being; as little for the office, but for the ledger")
  void draft() throws IOException {
    String board = opened();
    STRANGERS.put("the office", office);
    Map<String, Answer> before = elsewhere();
    String draft =
        Visitor.place(
            norway.post(board, board + "/candidates", "key", "1", "name", NAME, "state", "NOR"));
    assertThat(norway.get(draft).body()).contains(NAME);
    unchanged(before);
    List<String[]> routes = routes(CANDIDATE);
    assertThat(routes).hasSize(7);
    alike(
        routes,
        Map.of("{id}", "1", "{candidate}", draft.substring(draft.lastIndexOf('/') + 1)),
        NOBODY);
    STRANGERS.remove("the office");
    assertThat(norway.get(draft).body()).contains(NAME);
  }

  @Test
  @DisplayName(
      "by no route is a silence procedure there for whoever is nothing to its body, nor does any"
          + " list tell of it")
  void silence() throws IOException {
    STRANGERS.remove("another delegation");
    STRANGERS.remove("the organ's president");
    Map<String, Answer> before = elsewhere();
    String deadline = LocalDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0).toString();
    HttpResponse<String> circulated =
        office.post(
            "/silence/new",
            "/silence",
            "body",
            "GA",
            "references",
            "A/RES/91/152",
            "deadline",
            deadline);
    assertThat(Visitor.place(circulated)).isEqualTo("/silence/1");
    unchanged(before);
    List<String[]> routes = routes("/silence/{id}");
    assertThat(routes).hasSize(8);
    alike(routes, Map.of("{id}", "1"), "7");
  }
}

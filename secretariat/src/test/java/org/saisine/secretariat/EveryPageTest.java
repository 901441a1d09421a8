package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Secrets;
import org.saisine.secretariat.nominations.Nominated;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page of the register, as an administrator sees it: nobody sees more. */
class EveryPageTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  private static final Path TABLE = Path.of("..", "docs", "routes.txt");
  private static final String RESOLUTION = "/documents/A/HRC/RES/91/14";
  private static final Pattern CORRECTING = Pattern.compile("href=\"(/corrections/[^\"]+)\"");

  /** By the way in, as docs/routes.txt writes it: what to look at there. */
  private static final Map<String, List<String>> PAGES =
      Map.ofEntries(
          Map.entry("/account", List.of("/account")),
          Map.entry("/accounts", List.of("/accounts")),
          Map.entry(
              "/accounts/{name}", List.of("/accounts/admin", "/accounts/clerk", "/accounts/anna")),
          Map.entry("/api", List.of("/api")),
          Map.entry("/bodies", List.of("/bodies")),
          Map.entry("/bodies/{code}", List.of("/bodies/LVC-WG.1", "/bodies/GA")),
          Map.entry(
              "/bodies/{code}/members",
              List.of("/bodies/HRC/members?on=2036-04-02", "/bodies/HRC/members?on=soon")),
          Map.entry(
              "/bodies/{code}/sessions/{number}",
              List.of("/bodies/HRC/sessions/91", "/bodies/HRC/sessions/93")),
          Map.entry("/contact/confirmed", List.of("/contact/confirmed")),
          Map.entry("/contact/{word}", List.of("/contact/that-never-was")),
          Map.entry("/corrections", List.of("/corrections", "/corrections?hold=differs")),
          Map.entry("/corrections/documents/{*symbol}", List.of(correcting("documents"))),
          Map.entry(
              "/corrections/fact",
              List.of(correcting("fact?", "family=mandate&"), correcting("fact?", "paragraph&"))),
          Map.entry("/corrections/facts", List.of(correcting("facts?"))),
          Map.entry("/corrections/new", List.of(correcting("new?"))),
          Map.entry("/credentials", List.of("/credentials", "/credentials?account=anna")),
          Map.entry("/documents", List.of("/documents", "/documents?organ=HRC&q=nothing")),
          Map.entry(
              "/documents/{*symbol}",
              List.of(
                  RESOLUTION,
                  RESOLUTION + "?language=fr&beside=ar",
                  "/documents/A/RES/91/152?language=en",
                  "/documents/LVC/COP/2036/5?language=en")),
          Map.entry("/findings", List.of("/findings")),
          Map.entry("/inbox", List.of("/inbox")),
          Map.entry("/inbox/{id}", List.of("/inbox/1")),
          Map.entry("/invitation/{word}", List.of("/invitation/that-never-was")),
          Map.entry("/ledger", List.of("/ledger", "/ledger?verify")),
          Map.entry(
              "/mandates",
              List.of("/mandates", "/mandates?state=overdue", "/mandates?organ=HRC&session=95")),
          Map.entry("/mandates/load", List.of("/mandates/load", "/mandates/load?organ=HRC")),
          Map.entry("/mandates/slippage", List.of("/mandates/slippage")),
          Map.entry("/mandates/new", List.of("/mandates/new")),
          Map.entry("/mandates/{id}", List.of("/mandates/1", "/mandates/2")),
          Map.entry("/lint", List.of("/lint")),
          Map.entry("/nominations", List.of("/nominations")),
          Map.entry("/nominations/new", List.of("/nominations/new?mandate=1")),
          Map.entry("/nominations/{id}", List.of("/nominations/1", "/nominations/2")),
          Map.entry(
              "/nominations/{id}/candidates/{candidate}",
              List.of("/nominations/1/candidates/" + Nominated.SUBMITTED)),
          Map.entry("/notices", List.of("/notices", "/notices?subject=ferry+1")),
          Map.entry("/notices/webhooks", List.of("/notices/webhooks")),
          Map.entry("/publishing", List.of("/publishing")),
          Map.entry("/publishing/new", List.of("/publishing/new")),
          Map.entry("/publishing/{id}", List.of("/publishing/1", "/publishing/2")),
          Map.entry("/rules", List.of("/rules", "/rules?body=HRC")),
          Map.entry(
              "/rules/{id}",
              List.of("/rules/silence-hours.GA", "/rules/silence-days", "/rules/holidays")),
          Map.entry("/search", List.of("/search", "/search?q=bells", "/search?q=unsaid+anywhere")),
          Map.entry("/sessions", List.of("/sessions", "/sessions?organ=HRC")),
          Map.entry("/sign-in", List.of("/sign-in")),
          Map.entry("/silence", List.of("/silence")),
          Map.entry("/silence/new", List.of("/silence/new")),
          Map.entry("/silence/{id}", List.of("/silence/1", "/silence/2")),
          Map.entry("/silence/{id}/texts/{number}/{language}", List.of("/silence/1/texts/1/en")),
          // Nobody answers there, and that is told.
          Map.entry("/sign-in/with/provider", List.of("/sign-in/with/provider")),
          Map.entry("/states", List.of("/states")),
          Map.entry("/states/{code}", List.of("/states/BRA")));

  /** What a stranger is shown besides. */
  private static final List<String> OUTSIDE =
      List.of("/sign-in", "/sign-in?failed&provider=away", "/documents", "/search?q=unsaid");

  /** Where there is no page, or none for what was asked. */
  private static final List<String> ERRORS =
      List.of(
          "/nothing-here",
          "/documents/A/RES/1/1",
          "/states/XXX",
          "/sessions?year=soon",
          "/corrections/fact");

  /** Forms that are sent back with all that is wrong in them, by the page and what they do. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("/bodies/HRC/sessions/93", "/bodies/HRC/sessions/93"),
          Map.entry("/bodies/HRC/members?on=2036-04-02", "/bodies/HRC/terms"),
          Map.entry("/accounts", "/accounts"),
          Map.entry("/account", "/account/password"),
          Map.entry("/credentials", "/credentials"),
          Map.entry("/mandates/new", "/mandates"),
          Map.entry("/mandates/1", "/mandates/1/facts"),
          Map.entry("/nominations/1", "/nominations/1/extensions"),
          Map.entry("/rules/silence-days", "/rules/silence-days/settings"),
          Map.entry("/silence/new", "/silence"),
          Map.entry(correcting("fact?", "family=mandate&"), "/corrections"));

  private static Serving serving;
  private static FirstAccount.Made admin;

  /** The secret of somebody’s feeds. */
  private static final String FEED = "the-feeds-of-the-clerk";

  /** Ways to a file that is not there under any number: what is missing answers with a page. */
  private static final Map<String, String> FILES =
      Map.of(
          "/nominations/{id}/candidates/{candidate}/papers/{paper}",
          "/nominations/1/candidates/" + Nominated.SUBMITTED + "/papers/curriculum",
          "/feeds/{word}/deadlines.ics",
          "/feeds/" + FEED + "/deadlines.ics",
          "/feeds/{word}/told.atom",
          "/feeds/" + FEED + "/told.atom");

  @BeforeAll
  static void open() {
    Chromium.browser();
    List<Arrival> arrivals = new ArrayList<>(Village.documents());
    arrivals.add(Village.arrival(Village.file("en", "LVC_COP_2036_5.noisy")));
    serving =
        Village.served(
            arrivals,
            Map.of("saisine.oidc.issuer", "http://127.0.0.1:1", "saisine.oidc.name", "Provider"));
    admin = serving.firstAccount().orElseThrow();
    serving
        .context()
        .getBean(Accounts.class)
        .open("test", "clerk", "The clerk", Role.OFFICER, "twelve signs");
    Delegate.open(
        serving, "anna", new Capacity.Delegation("BRA"), new Capacity.Coordinator("GRULAC"));
    Herald.announce(
        serving,
        new Announcement(
            "test",
            List.of(new Capacity.Secretariat()),
            "ferry 1",
            "/documents",
            Map.of("deadline", "2036-04-02T16:00:00Z"),
            Instant.parse("2036-03-04T12:00:00Z")));
    publish(serving.context().getBean(JdbcTemplate.class));
    serving
        .context()
        .getBean(JdbcTemplate.class)
        .update(
            "insert into notice_feed (account, digest, since) values ('clerk', ?, now())",
            (Object) Secrets.digest(FEED));
    Nominated.open(serving);
    silence();
  }

  /** One that runs, and one that a member has broken. */
  private static void silence() {
    try (Visitor visitor = new Visitor("http://127.0.0.1:" + serving.port())) {
      visitor.signIn(admin.name(), admin.password());
      for (int i = 0; i < 2; i++) {
        visitor.post(
            "/silence/new",
            "/silence",
            "body",
            "GA",
            "references",
            "A/RES/91/152",
            "deadline",
            LocalDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0).toString());
      }
    }
    serving
        .context()
        .getBean(Accounts.class)
        .open("test", "delegate", "The delegate", Role.DELEGATE, "twelve signs");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    serving
        .context()
        .getBean(Credentials.class)
        .enter(
            "test",
            new Credentials.Wish(
                "delegate", "delegation FRA", "" + today, "" + today.plusDays(9), "Note 7"));
    try (Visitor visitor = new Visitor("http://127.0.0.1:" + serving.port())) {
      visitor.signIn("delegate", "twelve signs");
      visitor.post("/silence/2", "/silence/2/objections", "reason", "Too loud.");
    }
  }

  /** One that is issued, and a draft that is to correct it, with a language missing in both. */
  private static void publish(JdbcTemplate sql) {
    for (String language : List.of("en", "fr", "ar")) {
      for (int id = 1; id <= 2; id++) {
        sql.update(
            "insert into publication (symbol, title, opened, opened_by, replaces, manner)"
                + " select 'A/RES/91/152', 'Ferries', now(), 'clerk', replaced, manner from"
                + " (values (1, null::bigint, null), (2, 1, 'corrects')) as v (id, replaced, manner)"
                + " where id = ? and not exists (select from publication where id = ?)",
            id,
            id);
        sql.update(
            "insert into publication_version values (?, ?, ?)",
            id,
            language,
            text(language).replace(id == 2 ? "2038" : "nothing", "2039"));
      }
    }
    sql.update("update publication set issued = now(), issued_by = 'clerk' where id = 1");
  }

  private static String text(String language) {
    try {
      return Files.readString(Village.file(language, "A_RES_91_152"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    if (serving != null) {
      serving.close();
    }
  }

  /** Not an address but a way to one: a link on the resolution's page. */
  private static String correcting(String... parts) {
    return "…" + String.join("…", parts);
  }

  private static String at(String path) {
    return "http://localhost:" + serving.port() + path;
  }

  private static void signIn(Page page) {
    page.navigate(at("/sign-in"));
    page.fill("#username", admin.name());
    page.fill("#password", admin.password());
    page.click("main form[action='/sign-in'] button");
  }

  /** The address that is meant, from an officer's page where it is a way. */
  private static String address(String path, String officersPage) {
    if (!path.startsWith("…")) {
      return path;
    }
    List<String> parts = List.of(path.substring(1).split("…"));
    Matcher links = CORRECTING.matcher(officersPage);
    while (links.find()) {
      String link = links.group(1).replace("&amp;", "&");
      if (link.startsWith("/corrections/" + parts.getFirst()) && link.contains(parts.getLast())) {
        return link;
      }
    }
    throw new AssertionError("no link " + path);
  }

  private static void look(Page page, String path, String language) {
    page.navigate(at(path));
    assertThat(page.getAttribute("html", "lang")).as(path).isEqualTo(language);
    Chromium.look(page);
    page.setViewportSize(320, 900);
    Chromium.fits(page);
    page.setViewportSize(1280, 900);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("no page bars anybody, in any language, on a screen or on a telephone")
  void accessible(String language) {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = window.newPage();
      OUTSIDE.forEach(path -> look(page, path, language));
      signIn(page);
      page.navigate(at(RESOLUTION + "?language=en"));
      String officers = page.content();
      PAGES.values().stream()
          .flatMap(List::stream)
          .forEach(path -> look(page, address(path, officers), language));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("what is refused, or is not there, is told on a page that bars nobody either")
  void refused(String language) {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = window.newPage();
      signIn(page);
      ERRORS.forEach(path -> look(page, path, language));
      page.navigate(at(RESOLUTION + "?language=en"));
      String officers = page.content();
      REFUSED.forEach((path, action) -> {
        page.navigate(at(address(path, officers)));
        Locator form = page.locator("form[action='" + action + "']").first();
        form.evaluate(
            "form => { form.noValidate = true; form.closest('details')?.setAttribute('open', ''); }");
        form.locator("button").first().click();
        assertThat(page.locator("[role=alert]").count()).as(path).isPositive();
        Chromium.look(page);
      });
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("what became of files that were handed in stands on a page that bars nobody")
  void received(String language) throws IOException {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = window.newPage();
      signIn(page);
      page.navigate(at("/documents"));
      String known = Files.readString(Village.file(language, "A_HRC_RES_91_14"));
      page.setInputFiles(
          "#file",
          new FilePayload[] {
            payload("known.txt", known),
            payload("later.txt", known + "\n"),
            payload("empty.txt", ""),
            payload("picture.png", "\u0089PNG\r\n\u001a\n\u0000\u0000")
          });
      // As a browser without scripts sends it: axe has to run in one with them.
      page.evaluate("document.querySelector('form.drop').submit()");
      page.waitForSelector("#outcomes");
      assertThat(page.locator("#outcomes li").count()).isEqualTo(4);
      Chromium.look(page);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("what is said of a draft stands on a page that bars nobody")
  void linted(String language) throws IOException {
    try (BrowserContext window = Chromium.window(language)) {
      Page page = window.newPage();
      for (String draft :
          List.of(Files.readString(Village.file(language, "A_HRC_RES_91_22")), "")) {
        page.navigate(at("/lint"));
        page.fill("#text", draft);
        page.click(".drafted button");
        assertThat(page.locator(draft.isEmpty() ? "[role=alert]" : "#found .remarks").count())
            .isPositive();
        Chromium.look(page);
        page.setViewportSize(320, 900);
        Chromium.fits(page);
        page.setViewportSize(1280, 900);
      }
    }
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Where pages may be: what is only asked for with GET, and is not for machines. */
  private static Stream<String> ways() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("GET "))
        .map(line -> line.split(" ")[1]);
  }

  @Test
  @DisplayName("every way in that answers with a page is looked at")
  void whole() throws IOException {
    assertThat(ways()).containsAll(PAGES.keySet());
    Visitor visitor = new Visitor("http://127.0.0.1:" + serving.port());
    visitor.signIn(admin.name(), admin.password());
    for (String way : ways().filter(way -> !PAGES.containsKey(way)).toList()) {
      HttpResponse<String> answer =
          visitor.get(FILES.getOrDefault(way, way.replaceAll("\\{[^}]*}", "1")));
      assertThat(answer.statusCode() / 100 == 3 ? "" : type(answer))
          .as(way + " answers with a page: let EveryPageTest.PAGES name an address of it")
          .doesNotStartWith("text/html");
    }
    visitor.close();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("content-type").orElse("");
  }
}

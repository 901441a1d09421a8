package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.database.Database;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class GateTest {
  private static final Path TABLE = Path.of("..", "docs", "routes.txt");

  private static Serving serving;
  private static FirstAccount.Made admin;

  @BeforeAll
  static void start() throws Serving.PortTaken {
    serving =
        Serving.start(() -> Database.at(Registers.address()), InetAddress.getLoopbackAddress(), 0);
    admin = serving.firstAccount().orElseThrow();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  /** What the filter asks that lets a request through or not. */
  private static AuthorizationManager<HttpServletRequest> gate() {
    return serving.context().getBean(SecurityFilterChain.class).getFilters().stream()
        .filter(AuthorizationFilter.class::isInstance)
        .map(filter -> ((AuthorizationFilter) filter).getAuthorizationManager())
        .findFirst()
        .orElseThrow();
  }

  private static boolean lets(
      AuthorizationManager<HttpServletRequest> gate, String method, String path, Role role) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    AuthorizationResult result = gate.authorize(() -> as(role), request);
    return result != null && result.isGranted();
  }

  private static Authentication as(Role role) {
    if (role == Role.PUBLIC) {
      return new AnonymousAuthenticationToken(
          "key", "public", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }
    String[] roles =
        Arrays.stream(Role.values())
            .filter(each -> each.compareTo(role) <= 0)
            .map(each -> "ROLE_" + each)
            .toArray(String[]::new);
    return UsernamePasswordAuthenticationToken.authenticated(
        "somebody", "", AuthorityUtils.createAuthorityList(roles));
  }

  @Test
  @DisplayName("every way in is open to the roles that the committed table says, and to no other")
  void table() throws IOException {
    AuthorizationManager<HttpServletRequest> gate = gate();
    TreeSet<String> lines = new TreeSet<>();
    serving
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(way -> {
          for (String pattern : way.getPatternValues()) {
            for (RequestMethod method : way.getMethodsCondition().getMethods()) {
              String path = pattern.replaceAll("\\{[^}]*}", "x");
              List<Role> in =
                  Arrays.stream(Role.values())
                      .filter(role -> lets(gate, method.name(), path, role))
                      .toList();
              lines.add(method + " " + pattern + " " + lowest(in));
            }
          }
        });
    // Some are answered before any room is asked: signing in and out.
    serving.context().getBeansOfType(Routes.class).values().stream()
        .flatMap(room -> room.all().stream())
        .filter(route -> route.pattern().startsWith("/sign-"))
        .forEach(route -> lines.add(route.method() + " " + route.pattern() + " " + route.from()));
    String drawn = lines.stream().collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("saisine.draw")) {
      Files.writeString(TABLE, drawn);
    }
    assertThat(Files.readString(TABLE))
        .as("docs/routes.txt; -Dsaisine.draw=true draws it anew")
        .isEqualTo(drawn);
  }

  /** A higher role may what a lower one may. */
  private static String lowest(List<Role> in) {
    Optional<Role> lowest = in.stream().findFirst();
    lowest.ifPresent(role -> assertThat(in).hasSize(Role.values().length - role.ordinal()));
    return lowest.map(Role::name).orElse("CLOSED");
  }

  private static HttpResponse<String> ask(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serving.port() + path));
  }

  @Test
  @DisplayName("what nobody opened does not exist, whether it is there or not")
  void closed() throws Exception {
    for (String path : List.of("/nothing", "/error", "/actuator", "/documents/../etc")) {
      assertThat(ask(at(path)).statusCode()).as(path).isIn(400, 404);
    }
    assertThat(ask(at("/documents").DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("whoever reads gets no session, and every page forbids what is not its own")
  void readers() throws Exception {
    HttpResponse<String> page = ask(at("/documents"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("set-cookie"))
        .noneMatch(cookie -> cookie.startsWith("SESSION"));
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(page.headers().firstValue("referrer-policy")).contains("same-origin");
    assertThat(page.headers().firstValue("permissions-policy").orElse("")).contains("camera=()");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(page.headers().firstValue("strict-transport-security")).isEmpty();
    assertThat(page.headers().allValues("set-cookie"))
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        .noneMatch(cookie -> cookie.contains("Secure"));
  }

  @Test
  @DisplayName("the first administrator is made once, and signs in with the password told")
  void first() throws Exception {
    assertThat(serving.firstAccount()).isEmpty();
    assertThat(signIn(admin.name(), admin.password())).isEqualTo("/");
    assertThat(signIn(admin.name(), admin.password() + "x")).isEqualTo("/sign-in?failed");
    assertThat(signIn("nobody", admin.password())).isEqualTo("/sign-in?failed");
  }

  /** Where a visitor is sent who fills in the form. */
  private static String signIn(String name, String password) throws Exception {
    HttpResponse<String> form = ask(at("/sign-in"));
    String cookie = form.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
    String token = form.body().split("name=\"_csrf\" value=\"", 2)[1].split("\"", 2)[0];
    HttpResponse<String> answer =
        ask(
            at("/sign-in")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + token + "&username=" + name + "&password=" + password)));
    assertThat(answer.statusCode()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("location").orElseThrow())
        .toString()
        .replaceFirst("http://[^/]*", "");
  }

  @Test
  @DisplayName("a form that does not bring the page's token is not taken")
  void forged() throws Exception {
    HttpResponse<String> answer =
        ask(
            at("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "username=" + admin.name() + "&password=" + admin.password())));
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("all that is wrong with a wish for an account is told, and 12 characters are enough")
  void accounts() {
    Accounts accounts = serving.context().getBean(Accounts.class);
    assertThat(accounts.open("admin", "A b", "", Role.PUBLIC, "x".repeat(11)))
        .isEqualTo(
            new Accounts.Opening.Refused(
                List.of("account.name-wrong", "account.role-wrong", "account.password-short")));
    assertThat(accounts.open("admin", "Clerk", "The clerk", Role.OFFICER, "x".repeat(12)))
        .isInstanceOf(Accounts.Opening.Opened.class);
    assertThat(accounts.open("admin", "clerk", "", Role.OFFICER, "x".repeat(12)))
        .isEqualTo(new Accounts.Opening.Refused(List.of("account.name-taken")));
  }

  @Test
  @DisplayName(
      "behind a balancer that ends TLS cookies are secure and browsers keep to it; a stranger’s"
          + " word alone does nothing")
  void balancer() throws Exception {
    assertThat(secured(serving)).isFalse();
    String address = Registers.address();
    try (Serving behind =
        Serving.start(
            () -> Database.at(address),
            InetAddress.getLoopbackAddress(),
            0,
            Map.of("server.forward-headers-strategy", "native"))) {
      assertThat(secured(behind)).isTrue();
    }
  }

  private static boolean secured(Serving asked) throws Exception {
    HttpResponse<String> page =
        ask(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + asked.port() + "/sign-in?lang=fr"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.7"));
    boolean strict = page.headers().firstValue("strict-transport-security").isPresent();
    assertThat(page.headers().allValues("set-cookie"))
        .hasSize(2)
        .allMatch(cookie -> cookie.contains("Secure") == strict);
    return strict;
  }
}

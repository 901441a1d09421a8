package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.record.Arrival;

/** Two processes on one PostgreSQL, as a large secretariat runs behind a balancer. */
class TwinsTest {
  private static final String PASSWORD = "twelve signs";
  private static final List<String> PLACES =
      List.of("/documents", "/documents/A/HRC/RES/91/99", "/api/changes", "/feed.atom");

  private Serving one;
  private Serving other;

  @BeforeEach
  void start() throws Exception {
    String address = Registers.address();
    List<Database> both = atOnce(() -> Database.at(address), () -> Database.at(address));
    // Not at once: here they share one log, which is not made to be set up by two at a time.
    one = serve(both.getFirst());
    other = serve(both.getLast());
  }

  private static Serving serve(Database database) throws Serving.PortTaken {
    return Serving.start(() -> database, InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      var first = two.submit(one);
      var second = two.submit(other);
      return List.of(first.get(), second.get());
    }
  }

  private static String at(Serving serving) {
    return "http://127.0.0.1:" + serving.port();
  }

  private static Arrival document() {
    String text =
        """
        United Nations A/HRC/RES/91/99
        General Assembly Distr.: General

        Human Rights Council
        Ninety-first session

        Resolution adopted by the Human Rights Council
        91/99. Footbridges of the village

        The Human Rights Council,
        Recalling its resolution 91/14,
        1. Requests the keeper of the mill to mend the southern footbridge;
        2. Decides to remain seized of the matter.
        """;
    return Arrival.of(new Source("footbridges.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("both open an empty register at once, and one of them makes the first account")
  void firstAccount() throws Exception {
    assertThat(atOnce(one::firstAccount, other::firstAccount).stream().filter(Optional::isPresent))
        .hasSize(1);
  }

  @Test
  @DisplayName("signed in at one is signed in at the other; out at one is out at the other")
  void sessions() {
    Accounts accounts = one.context().getBean(Accounts.class);
    accounts.open("test", "clerk", "", Role.OFFICER, PASSWORD);
    FirstAccount.Made made = one.firstAccount().orElse(new FirstAccount.Made("", ""));
    assertThat(made.name()).as("there is an account already").isEmpty();
    accounts.open("test", "keeper", "", Role.ADMINISTRATOR, PASSWORD);
    try (Visitor clerk = new Visitor(at(one));
        Visitor keeper = new Visitor(at(other))) {
      clerk.signIn("clerk", PASSWORD);
      assertThat(clerk.getFrom(at(other), "/account").statusCode()).isEqualTo(200);
      keeper.signIn("keeper", PASSWORD);
      keeper.post("/accounts/clerk", "/accounts/clerk/closing");
      assertThat(clerk.get("/account").statusCode()).isEqualTo(404);
      assertThat(clerk.getFrom(at(other), "/account").statusCode()).isEqualTo(404);
      keeper.getFrom(at(one), "/account");
      keeper.post("/account", "/sign-out");
      assertThat(keeper.getFrom(at(one), "/account").statusCode()).isEqualTo(404);
    }
  }

  private static List<String> tags(Serving serving) {
    try (Visitor reader = new Visitor(at(serving))) {
      return PLACES.stream()
          .map(reader::get)
          .map(answer -> answer.statusCode() + " " + answer.headers().firstValue("etag").orElse(""))
          .toList();
    }
  }

  @Test
  @DisplayName("what comes in at one is on every page of the other, with validators that say so")
  void documents() throws Exception {
    List<String> before = tags(other);
    one.intake().receive(List.of(document()), "test");
    List<String> after = tags(other);
    assertThat(after).isEqualTo(tags(one)).doesNotContainAnyElementsOf(before);
    try (Visitor reader = new Visitor(at(other))) {
      for (String place : PLACES) {
        assertThat(reader.get(place).body()).as(place).contains("A/HRC/RES/91/99");
      }
      HttpResponse<String> found = reader.get("/api/search?q=footbridge&language=en");
      for (int tries = 0; tries < 100 && !found.body().contains("91/99"); tries++) {
        Thread.sleep(100);
        found = reader.get("/api/search?q=footbridge&language=en");
      }
      assertThat(found.body()).contains("A/HRC/RES/91/99");
    }
  }

  @Test
  @DisplayName("what comes in at both at once is there once")
  void same() throws Exception {
    List<Arrival> arrivals = Stream.of(document()).toList();
    atOnce(
        () -> one.intake().receive(arrivals, "test"),
        () -> other.intake().receive(arrivals, "test"));
    try (Visitor reader = new Visitor(at(one))) {
      assertThat(reader.get("/api/changes").body().split("A/HRC/RES/91/99\"", -1)).hasSize(2);
    }
  }

  @Test
  @DisplayName("when one stops the other goes on, with whoever has signed in")
  void stopping() {
    other.context().getBean(Accounts.class).open("test", "clerk", "", Role.OFFICER, PASSWORD);
    try (Visitor clerk = new Visitor(at(one))) {
      clerk.signIn("clerk", PASSWORD);
      one.close();
      assertThat(clerk.getFrom(at(other), "/account").statusCode()).isEqualTo(200);
      assertThat(clerk.getFrom(at(other), "/documents").statusCode()).isEqualTo(200);
    }
  }
}

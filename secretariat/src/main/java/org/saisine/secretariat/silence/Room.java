package org.saisine.secretariat.silence;

import java.time.Clock;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Members;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Quiet;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "silenceRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Silences silences(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Rulebook rulebook,
      Bodies bodies,
      Members members,
      Documents documents,
      ObjectProvider<Shelf> shelves,
      ApplicationEventPublisher events,
      Clock clock) {
    return new Silences(
        sql,
        new TransactionTemplate(transactions),
        ledger,
        rulebook,
        bodies,
        members,
        new Texts(documents, shelves),
        events,
        clock);
  }

  @Bean
  static Views silenceViews(Silences silences, Credentials credentials) {
    return new Views(silences, credentials);
  }

  @Bean
  static Tick silenceTick(Silences silences, @Value("${saisine.silence.tick:1000}") long millis) {
    return new Tick(silences, millis);
  }

  @Bean
  static ApplicationListener<ApplicationReadyEvent> listen(Tick silenceTick) {
    return ready -> silenceTick.start();
  }

  @Bean
  static Quiet quietSilence() {
    return Quiet.of(
        "silence-circulated",
        "silence-extended",
        "silence-objected",
        "silence-withdrawn",
        "silence-restarted",
        "silence-adopted");
  }

  @Bean
  static WordBook silenceWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door silenceDoor() {
    return new Door("/silence", "silence", Door.Wing.LOOP, 28);
  }

  @Bean
  static Routes silenceRoutes() {
    return Routes.of(
        new Route("GET", "/silence", Role.PUBLIC),
        new Route("GET", "/api/silence", Role.PUBLIC),
        new Route("GET", "/api/silence/{id}", Role.PUBLIC),
        new Route("GET", "/silence/new", Role.DELEGATE),
        new Route("POST", "/silence", Role.DELEGATE),
        new Route("GET", "/silence/{id}", Role.PUBLIC),
        new Route("GET", "/silence/{id}/deadline.ics", Role.DELEGATE),
        new Route("GET", "/silence/{id}/texts/{number}/{language}", Role.DELEGATE),
        new Route("POST", "/silence/{id}/objections", Role.DELEGATE),
        new Route("POST", "/silence/{id}/extensions", Role.DELEGATE),
        new Route("POST", "/silence/{id}/withdrawal", Role.DELEGATE),
        new Route("POST", "/silence/{id}/restarts", Role.DELEGATE));
  }
}

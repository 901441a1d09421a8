package org.saisine.secretariat.nominations;

import java.time.Clock;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.States;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Quiet;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.mandates.Procedure;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "nominationsRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Clauses nominationClauses(Rulebook book, States states) {
    return new Clauses(book, states::group);
  }

  @Bean
  static Letters letters(Credentials credentials) {
    return new Letters(credentials);
  }

  @Bean
  static Nominations nominations(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Mandates mandates,
      Bodies bodies,
      Clauses clauses,
      Letters letters,
      ApplicationEventPublisher told,
      Clock clock) {
    return new Nominations(
        sql,
        new TransactionTemplate(transactions),
        ledger,
        mandates,
        bodies,
        clauses,
        letters,
        told,
        clock);
  }

  @Bean
  static Procedure carrying(ObjectProvider<Nominations> nominations) {
    return new Carrying(nominations::getObject);
  }

  @Bean
  static Quiet quietNominations() {
    return Quiet.of(
        "nominations-drafted",
        "nominations-revised",
        "nominations-paper-filed",
        "nominations-submitted",
        "nominations-endorsed",
        "nominations-chosen",
        "nominations-withdrawn");
  }

  @Bean
  static WordBook nominationWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door nominationsDoor() {
    return new Door("/nominations", "nominations", Door.Wing.LOOP, 25);
  }

  @Bean
  static Routes nominationRoutes() {
    String one = "/nominations/{id}";
    String candidate = one + "/candidates/{candidate}";
    return Routes.of(
        new Route("GET", "/nominations", Role.PUBLIC),
        new Route("GET", "/nominations/new", Role.OFFICER),
        new Route("POST", "/nominations", Role.OFFICER),
        new Route("GET", one, Role.PUBLIC),
        new Route("GET", "/api/nominations", Role.PUBLIC),
        new Route("GET", "/api/nominations.ics", Role.PUBLIC),
        new Route("GET", "/api/nominations/{id}", Role.PUBLIC),
        new Route("POST", one + "/invitations", Role.OFFICER),
        new Route("POST", one + "/extensions", Role.OFFICER),
        new Route("POST", one + "/enlargements", Role.OFFICER),
        new Route("POST", one + "/answers", Role.OFFICER),
        new Route("POST", one + "/constitution", Role.OFFICER),
        new Route("POST", one + "/discontinuation", Role.OFFICER),
        new Route("POST", one + "/requests", Role.DELEGATE),
        new Route("POST", one + "/choices", Role.DELEGATE),
        new Route("POST", one + "/candidates", Role.DELEGATE),
        new Route("GET", candidate, Role.DELEGATE),
        new Route("GET", candidate + "/papers/{paper}", Role.DELEGATE),
        new Route("POST", candidate + "/papers", Role.DELEGATE),
        new Route("POST", candidate + "/revision", Role.DELEGATE),
        new Route("POST", candidate + "/submission", Role.DELEGATE),
        new Route("POST", candidate + "/endorsement", Role.DELEGATE),
        new Route("POST", candidate + "/withdrawal", Role.DELEGATE));
  }
}

package org.saisine.secretariat.record;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Holdings;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "recordRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Documents documents(JdbcTemplate sql) {
    return new Documents(sql);
  }

  /** Rooms below, which know no documents, ask which of them are here. */
  @Bean
  static Holdings holdings(Documents documents) {
    return symbols -> documents.held(symbols, "en").keySet();
  }

  @Bean
  static Catalogue catalogue(JdbcTemplate sql) {
    return new Catalogue(sql);
  }

  @Bean
  static References references(JdbcTemplate sql) {
    return new References(sql);
  }

  @Bean
  static Votes votes(Catalogue catalogue, Documents documents) {
    return new Votes(catalogue, documents);
  }

  @Bean
  static OaiArchive archive(JdbcTemplate sql, Catalogue catalogue, Clock clock, Environment told) {
    return new OaiArchive(
        sql,
        catalogue,
        clock,
        told.getProperty("saisine.oai.correspondent", "nobody@register.invalid"),
        told.getProperty("saisine.oai.page", Integer.class, 100));
  }

  @Bean
  static Shelf shelf(JdbcTemplate sql) {
    return new Shelf(sql);
  }

  @Bean
  static Intake intake(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Clock clock,
      Consequence consequence) {
    return new Intake(sql, new TransactionTemplate(transactions), ledger, clock, consequence);
  }

  @Bean
  static Recall recall(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Documents documents,
      Consequence consequence) {
    return new Recall(sql, new TransactionTemplate(transactions), documents, consequence);
  }

  @Bean
  static ApplicationListener<ApplicationReadyEvent> recalling(Recall recall) {
    return ready -> recall.start();
  }

  @Bean
  static Backlog backlog(JdbcTemplate sql) {
    return new Backlog(sql);
  }

  @Bean
  static WordBook recordWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door documentsDoor() {
    return new Door("/documents", "documents", Door.Wing.LOOP, 10);
  }

  @Bean
  static Door apiDoor() {
    return new Door("/api", "api", Door.Wing.REFERENCE, 90);
  }

  @Bean
  static Door findingsDoor() {
    return new Door("/findings", "findings", Door.Wing.REFERENCE, 60);
  }

  @Bean
  static Routes recordRoutes() {
    return Routes.of(
        new Route("GET", "/documents/**", Role.PUBLIC),
        new Route("POST", "/documents", Role.OFFICER),
        new Route("GET", "/api", Role.PUBLIC),
        new Route("GET", "/api/openapi.json", Role.PUBLIC),
        new Route("GET", "/findings", Role.PUBLIC),
        new Route("GET", "/api/documents/**", Role.PUBLIC),
        new Route("GET", "/api/documents.csv", Role.PUBLIC),
        new Route("GET", "/api/paragraphs", Role.PUBLIC),
        new Route("GET", "/api/references", Role.PUBLIC),
        new Route("GET", "/api/references.csv", Role.PUBLIC),
        new Route("GET", "/api/votes", Role.PUBLIC),
        new Route("GET", "/api/votes.csv", Role.PUBLIC),
        new Route("GET", "/api/changes", Role.PUBLIC),
        new Route("GET", "/feed.atom", Role.PUBLIC),
        new Route("GET", "/oai", Role.PUBLIC),
        new Route("POST", "/oai", Role.PUBLIC, true),
        new Route("GET", "/api/popolo/vote-events/**", Role.PUBLIC));
  }
}

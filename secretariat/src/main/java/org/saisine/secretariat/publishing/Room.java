package org.saisine.secretariat.publishing;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.press.Format;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.record.Copying;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Intake;
import org.saisine.secretariat.silence.Shelf;
import org.saisine.secretariat.silence.Silences;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "publishingRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Publications publications(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Intake intake,
      Clock clock) {
    return new Publications(sql, new TransactionTemplate(transactions), ledger, intake, clock);
  }

  @Bean
  static Makings makings(Mandates mandates, Silences silences, Clock clock) {
    return new Makings(mandates, silences, clock);
  }

  @Bean
  static SessionPapers sessionPapers(
      Calendar calendar, Bodies bodies, Mandates mandates, Documents documents, Clock clock) {
    return new SessionPapers(calendar, bodies, mandates, documents, clock);
  }

  /** Drafts may be put under silence: {@code publication 7}. */
  @Bean
  static Shelf draftsShelf(Publications publications) {
    return reference -> {
      String number = reference.startsWith("publication ") ? reference.substring(12) : "";
      return number.matches("[0-9]{1,9}")
          ? publications
              .find(Long.parseLong(number))
              .map(each ->
                  each.versions().stream()
                      .collect(
                          Collectors.toMap(
                              Publication.Version::language, Publication.Version::text)))
              .orElse(Map.of())
          : Map.of();
    };
  }

  @Bean
  static Copies copies() {
    return new Copies();
  }

  @Bean
  static Copying copying() {
    return () ->
        Arrays.stream(Format.values())
            .map(each -> new Copying.Copy("format." + each.word(), "as=" + each.word()))
            .toList();
  }

  @Bean
  static WordBook publishingWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door publishingDoor() {
    return new Door("/publishing", "publishing", Door.Wing.LOOP, 30);
  }

  @Bean
  static Routes publishingRoutes() {
    return Routes.of(
        new Route("GET", "/publishing", Role.PUBLIC),
        new Route("GET", "/api/copies/**", Role.PUBLIC),
        new Route("GET", "/api/publications", Role.PUBLIC),
        new Route("POST", "/publishing", Role.OFFICER),
        new Route("GET", "/publishing/new", Role.OFFICER),
        new Route("POST", "/publishing/agendas", Role.OFFICER),
        new Route("POST", "/publishing/reports", Role.OFFICER),
        new Route("GET", "/api/agendas/{organ}/{number}", Role.PUBLIC),
        new Route("GET", "/api/report-lists/{organ}/{number}", Role.PUBLIC),
        new Route("POST", "/publishing/lists", Role.OFFICER),
        new Route("POST", "/publishing/notes", Role.OFFICER),
        new Route("POST", "/publishing/silences", Role.OFFICER),
        new Route("POST", "/publishing/verbales", Role.OFFICER),
        new Route("GET", "/publishing/{id}", Role.PUBLIC),
        new Route("GET", "/publishing/{id}/copy", Role.PUBLIC),
        new Route("POST", "/publishing/{id}/versions", Role.OFFICER),
        new Route("POST", "/publishing/{id}/versions/{language}/removal", Role.OFFICER),
        new Route("POST", "/publishing/{id}/removal", Role.OFFICER),
        new Route("POST", "/publishing/{id}/issue", Role.OFFICER),
        new Route("POST", "/publishing/{id}/replacement", Role.OFFICER));
  }
}

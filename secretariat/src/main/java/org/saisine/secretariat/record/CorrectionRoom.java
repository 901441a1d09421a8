package org.saisine.secretariat.record;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Door;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished for those who correct. */
@Configuration(proxyBeanMethods = false)
class CorrectionRoom {
  @Bean
  static Corrections corrections(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Clock clock,
      Documents documents,
      Consequence consequence) {
    return new Corrections(
        sql, new TransactionTemplate(transactions), ledger, clock, documents, consequence);
  }

  @Bean
  static CorrectionList correctionList(JdbcTemplate sql) {
    return new CorrectionList(sql);
  }

  @Bean(destroyMethod = "close")
  static Rereading rereading(
      JdbcTemplate sql,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Documents documents,
      Consequence consequence) {
    return new Rereading(
        sql, new TransactionTemplate(transactions), ledger, documents, consequence);
  }

  /** The first page is not kept waiting. */
  @Bean
  static ApplicationListener<ApplicationReadyEvent> readAgain(Rereading rereading) {
    return ready -> rereading.start();
  }

  @Bean
  static Door correctionsDoor() {
    return new Door("/corrections", "corrections", Door.Wing.OFFICE, 65);
  }

  @Bean
  static Routes correctionRoutes() {
    return Routes.of(
        new Route("GET", "/api/corrections", Role.PUBLIC),
        new Route("GET", "/corrections/**", Role.OFFICER),
        new Route("POST", "/corrections/**", Role.OFFICER));
  }
}

package org.saisine.secretariat.drafting;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.search.Likeness;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the room is furnished. */
@Configuration(value = "draftingRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Drafts drafts(
      JdbcTemplate sql, Documents documents, Likeness likeness, Calendar calendar, Clock clock) {
    return new Drafts(sql, documents, likeness, calendar, clock);
  }

  @Bean
  static Desk draftingDesk(Drafts drafts) {
    return new Desk(drafts);
  }

  @Bean
  static WordBook draftingWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door lintDoor() {
    return new Door("/lint", "lint", Door.Wing.REFERENCE, 25);
  }

  /** Anybody may ask: nothing is changed, and nothing is kept. */
  @Bean
  static Routes draftingRoutes() {
    return Routes.of(
        new Route("GET", "/lint", Role.PUBLIC),
        new Route("POST", "/lint", Role.PUBLIC, true),
        new Route("POST", "/api/lint", Role.PUBLIC, true));
  }
}

package org.saisine.secretariat.mandates;

import java.time.Clock;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the room is furnished. */
@Configuration(value = "mandatesRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static Mandates mandates(JdbcTemplate sql, Calendar calendar, Bodies bodies, Clock clock) {
    return new Mandates(sql, calendar, bodies, clock);
  }

  @Bean
  static WordBook mandateWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Door mandatesDoor() {
    return new Door("/mandates", "mandates", 20);
  }

  @Bean
  static Routes mandateRoutes() {
    return Routes.of(
        new Route("GET", "/mandates", Role.PUBLIC),
        new Route("GET", "/api/mandates", Role.PUBLIC),
        new Route("GET", "/api/mandates.csv", Role.PUBLIC));
  }
}

package org.saisine.secretariat.search;

import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.web.WordBook;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the room is furnished. */
@Configuration(value = "searchRoom", proxyBeanMethods = false)
class Room {
  @Bean(destroyMethod = "close")
  static Follower follower(Documents documents, IndexFolder folder) {
    return new Follower(documents, folder);
  }

  /** The first page is not kept waiting. */
  @Bean
  static ApplicationListener<ApplicationReadyEvent> following(Follower follower) {
    return ready -> follower.start();
  }

  @Bean
  static Search search(Follower follower) {
    return new Search(follower);
  }

  @Bean(destroyMethod = "")
  static Likeness likeness(Follower follower) {
    return new Likeness(follower);
  }

  @Bean
  static WordBook searchWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Routes searchRoutes() {
    return Routes.of(
        new Route("GET", "/search", Role.PUBLIC),
        new Route("GET", "/api/search", Role.PUBLIC),
        new Route("GET", "/webjars/htmx.org/**", Role.PUBLIC));
  }
}

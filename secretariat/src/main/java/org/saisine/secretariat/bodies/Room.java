package org.saisine.secretariat.bodies;

import org.saisine.secretariat.web.WordBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the room is furnished. */
@Configuration(value = "bodiesRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static States states() {
    return States.members();
  }

  @Bean
  static WordBook bodiesWords() {
    return new WordBook(Room.class);
  }
}

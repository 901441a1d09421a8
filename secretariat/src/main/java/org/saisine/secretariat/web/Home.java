package org.saisine.secretariat.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: that of the first door. */
@Controller
class Home {
  private final String first;

  Home(List<Door> doors) {
    first = doors.stream().min(Comparator.comparingInt(Door::place)).orElseThrow().path();
  }

  @GetMapping("/")
  String home() {
    return "redirect:" + first;
  }
}

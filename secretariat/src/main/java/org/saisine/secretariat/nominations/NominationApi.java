package org.saisine.secretariat.nominations;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Nominations for machines: what everybody may know of them, whoever asks. */
@RestController
class NominationApi {
  private final Nominations nominations;
  private final Clock clock;

  NominationApi(Nominations nominations, Clock clock) {
    this.nominations = nominations;
    this.clock = clock;
  }

  record All(List<One> nominations) {}

  @JsonPropertyOrder({
    "id", "mandate", "organ", "names", "state", "opened", "seats", "groups", "members"
  })
  record One(
      long id,
      long mandate,
      String organ,
      Map<String, String> names,
      String state,
      LocalDate opened,
      int seats,
      List<Told> groups,
      List<Member> members) {}

  /** A regional group: its seats, and the deadlines that were set for it, in their order. */
  record Told(String group, int seats, List<LocalDate> deadlines) {}

  record Member(String name, String state, String group) {}

  private static One one(Nominations.Course course) {
    Sight sight = new Sight(course, List.of());
    return new One(
        course.id(),
        course.opening().mandate(),
        course.opening().organ(),
        new TreeMap<>(course.opening().names()),
        sight.state().substring("nominations.".length()),
        sight.board().opened(),
        sight.board().seats().total(),
        sight.rows().stream()
            .map(row -> new Told(row.group().name(), row.seats(), row.set()))
            .toList(),
        sight.members().stream()
            .map(each ->
                new Member(each.person().name(), each.person().state(), each.group().name()))
            .toList());
  }

  @GetMapping("/api/nominations")
  All list(HttpServletRequest request) {
    Asked.of(request, List.of()).check();
    return new All(nominations.all().stream().map(NominationApi::one).toList());
  }

  @GetMapping("/api/nominations/{id}")
  One show(@PathVariable long id, HttpServletRequest request) {
    Asked.of(request, List.of()).check();
    return nominations
        .find(id)
        .map(NominationApi::one)
        .orElseThrow(() -> Refusal.missing("There are no nominations " + id + " here."));
  }

  /** Until when the groups may nominate, for a calendar. */
  @GetMapping("/api/nominations.ics")
  ResponseEntity<byte[]> calendar(Visit visit, HttpServletRequest request) {
    Asked.of(request, List.of("lang")).check();
    ICalendar file = new ICalendar(visit.words().say("nominations"), clock.instant());
    String base = base(request);
    for (Nominations.Course each : nominations.all()) {
      if (each.state() instanceof Nomination.Invited(Board board)) {
        Map<LocalDate, List<Group>> days = new TreeMap<>();
        board
            .deadlines()
            .forEach(
                (group, day) -> days.computeIfAbsent(day, any -> new ArrayList<>()).add(group));
        days.forEach((day, groups) ->
            file.event(
                "nominations-" + each.id() + "-" + day + "@saisine",
                day,
                day,
                true,
                each.opening().name(visit.words().language()),
                "",
                visit.words().say("nominations.deadline")
                    + ": "
                    + Telling.of(visit.words()).groups(groups),
                base + "/nominations/" + each.id()));
      }
    }
    return ResponseEntity.ok().contentType(ICalendar.TYPE).body(file.bytes());
  }

  private static String base(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}

package org.saisine.secretariat.bodies;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The Members of the United Nations, and the members of bodies, for machines. */
@RestController
class StateApi {
  private static final List<String> GROUPS =
      Arrays.stream(Group.values()).map(Group::name).toList();

  private final States states;
  private final Bodies bodies;
  private final Members members;
  private final Freshness freshness;
  private final Freshness daily;
  private final Clock clock;

  StateApi(States states, Bodies bodies, Members members, Freshness freshness, Clock clock) {
    this.states = states;
    this.bodies = bodies;
    this.members = members;
    this.freshness = freshness;
    this.daily = freshness.daily(clock);
    this.clock = clock;
  }

  @JsonPropertyOrder({"total", "states"})
  record Told(int total, List<Entry> states) {}

  @JsonPropertyOrder({"code", "group", "since", "names"})
  record Entry(
      String code, @Nullable String group, @Nullable LocalDate since, Map<String, String> names) {}

  /**
   * The members of a body on a day.
   *
   * @param seats how many there are; nothing where they are not counted
   * @param known how many of its members are certain
   */
  @JsonPropertyOrder({"organ", "on", "seats", "known", "members"})
  record Seated(
      String organ, LocalDate on, @Nullable Integer seats, int known, List<Member> members) {}

  /**
   * A member.
   *
   * @param ground why it is said to be one: {@code term}, {@code admitted} or {@code seen-voting}
   * @param certain whether that tells of this very day
   * @param from the first day of its term, the day of its admission, or that of the vote
   */
  @JsonPropertyOrder({"state", "group", "ground", "certain", "from", "until", "text"})
  record Member(
      String state,
      @Nullable String group,
      String ground,
      boolean certain,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String text) {}

  private List<Entry> entries(String group) {
    return states.codes().stream()
        .map(this::entry)
        .filter(each -> group.isEmpty() || group.equals(each.group()))
        .toList();
  }

  private Entry entry(String code) {
    Map<String, String> names = new LinkedHashMap<>();
    Tongues.ALL.forEach(language -> names.put(language, states.name(code, language)));
    return new Entry(code, group(code), states.since(code).orElse(null), names);
  }

  private @Nullable String group(String code) {
    return states.group(code).map(Group::name).orElse(null);
  }

  private static String group(HttpServletRequest request) {
    Asked asked = Asked.of(request, List.of("group"));
    String group = asked.word("group", GROUPS);
    asked.check();
    return group;
  }

  @GetMapping("/api/states")
  ResponseEntity<Object> list(HttpServletRequest request, WebRequest web) {
    String group = group(request);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> {
          List<Entry> all = entries(group);
          return new Told(all.size(), all);
        });
  }

  @GetMapping("/api/states.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    String group = group(request);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv = new Csv("code", "group", "since", "ar", "zh", "en", "fr", "ru", "es");
          for (Entry each : entries(group)) {
            Map<String, String> names = each.names();
            csv.row(
                each.code(),
                each.group(),
                each.since(),
                names.get("ar"),
                names.get("zh"),
                names.get("en"),
                names.get("fr"),
                names.get("ru"),
                names.get("es"));
          }
          return csv.bytes();
        });
  }

  private Roll roll(String code, HttpServletRequest request) {
    Asked asked = Asked.of(request, List.of("on"));
    Optional<LocalDate> on = asked.day("on");
    asked.check();
    Body body =
        bodies
            .find(code)
            .orElseThrow(() ->
                Refusal.missing(
                    "No body \"" + code + "\" is known here. /api/bodies lists those that are."));
    return members.on(body, on.orElseGet(() -> LocalDate.now(clock.withZone(body.zone()))));
  }

  private List<Member> members(Roll roll) {
    return roll.grounds().entrySet().stream()
        .map(each -> member(each.getKey(), each.getValue(), roll))
        .toList();
  }

  private Member member(String state, Roll.Ground ground, Roll roll) {
    boolean certain = roll.certain(ground);
    return switch (ground) {
      case Roll.Admitted admitted ->
          new Member(state, group(state), "admitted", certain, admitted.since(), null, null);
      case Roll.Elected elected ->
          new Member(
              state,
              group(state),
              "term",
              certain,
              elected.term().first(),
              elected.term().last().orElse(null),
              elected.term().electedBy());
      case Roll.Seen seen ->
          new Member(
              state, group(state), "seen-voting", certain, seen.day(), seen.day(), seen.symbol());
    };
  }

  @GetMapping("/api/bodies/{code}/members")
  ResponseEntity<Object> seated(
      @PathVariable String code, HttpServletRequest request, WebRequest web) {
    Roll roll = roll(code, request);
    return daily.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Seated(
                code,
                roll.day(),
                roll.body().members().isPresent() ? roll.body().members().getAsInt() : null,
                roll.certain().size(),
                members(roll)));
  }

  @GetMapping("/api/bodies/{code}/members.csv")
  ResponseEntity<Object> seatedTable(
      @PathVariable String code, HttpServletRequest request, WebRequest web) {
    Roll roll = roll(code, request);
    return daily.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv = new Csv("state", "group", "ground", "certain", "from", "until", "text");
          for (Member each : members(roll)) {
            csv.row(
                each.state(),
                each.group(),
                each.ground(),
                each.certain(),
                each.from(),
                each.until(),
                each.text());
          }
          return csv.bytes();
        });
  }
}

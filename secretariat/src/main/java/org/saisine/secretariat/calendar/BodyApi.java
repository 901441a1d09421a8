package org.saisine.secretariat.calendar;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.bodies.BodyEvidence;
import org.saisine.secretariat.bodies.Founding;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Bodies for machines. */
@RestController
class BodyApi {
  private final Bodies bodies;
  private final Voices voices;
  private final Freshness freshness;

  BodyApi(Bodies bodies, Voices voices, Freshness freshness) {
    this.bodies = bodies;
    this.voices = voices;
    this.freshness = freshness;
  }

  @JsonPropertyOrder({"total", "bodies"})
  record Told(int total, List<Entry> bodies) {}

  /** A body; {@code founding} is nothing where the text that founded it is not known. */
  @JsonPropertyOrder({
    "code",
    "parent",
    "names",
    "universal",
    "members",
    "seats",
    "place",
    "founding",
    "until"
  })
  record Entry(
      String code,
      @Nullable String parent,
      Map<String, String> names,
      boolean universal,
      @Nullable Integer members,
      Map<String, Integer> seats,
      @Nullable String place,
      @Nullable Founding founding,
      @Nullable LocalDate until) {}

  @JsonPropertyOrder({"body", "under", "evidence"})
  record Whole(Entry body, List<String> under, List<Said> evidence) {}

  @JsonPropertyOrder({"matter", "value", "symbol", "language", "paragraph", "words"})
  record Said(
      String matter,
      String value,
      String symbol,
      String language,
      @Nullable String paragraph,
      @Nullable String words) {}

  private Entry entry(Body body) {
    return new Entry(
        body.code(),
        body.parent().orElse(null),
        voices.names(body),
        body.universal(),
        body.members().isPresent() ? body.members().getAsInt() : null,
        body.seats().entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)),
        body.place().isEmpty() ? null : body.place(),
        body.founding().orElse(null),
        body.until().orElse(null));
  }

  @GetMapping("/api/bodies")
  ResponseEntity<Object> list(HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> {
          List<Entry> all = bodies.all().stream().map(this::entry).toList();
          return new Told(all.size(), all);
        });
  }

  @GetMapping("/api/bodies/{code}")
  ResponseEntity<Object> one(
      @PathVariable String code, HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    Body body = find(bodies, code);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Whole(
                entry(body),
                bodies.under(code).stream().map(Body::code).toList(),
                bodies.evidence(code, "en").stream().map(BodyApi::said).toList()));
  }

  private static Said said(BodyEvidence each) {
    return new Said(
        each.matter().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        each.value(),
        each.symbol(),
        each.language(),
        each.paragraph().isEmpty() ? null : each.paragraph(),
        each.words().isEmpty() ? null : each.words());
  }

  static Body find(Bodies bodies, String code) {
    return bodies
        .find(code)
        .orElseThrow(() ->
            Refusal.missing(
                "No body \"" + code + "\" is known here. /api/bodies lists those that are."));
  }

  @GetMapping("/api/bodies.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "code",
                  "parent",
                  "ar",
                  "zh",
                  "en",
                  "fr",
                  "ru",
                  "es",
                  "members",
                  "place",
                  "founded by",
                  "clause",
                  "until");
          for (Body body : bodies.all()) {
            Map<String, String> names = voices.names(body);
            csv.row(
                body.code(),
                body.parent(),
                names.get("ar"),
                names.get("zh"),
                names.get("en"),
                names.get("fr"),
                names.get("ru"),
                names.get("es"),
                body.universal()
                    ? "all"
                    : body.members().isPresent() ? body.members().getAsInt() : null,
                body.place(),
                body.founding().map(each -> each.symbol().isEmpty() ? each.kind() : each.symbol()),
                body.founding().map(Founding::clause),
                body.until());
          }
          return csv.bytes();
        });
  }
}

package org.saisine.secretariat.rulebook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.web.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules, for machines. */
@RestController
class RuleApi {
  private final Rulebook rulebook;
  private final Bodies bodies;

  RuleApi(Rulebook rulebook, Bodies bodies) {
    this.rulebook = rulebook;
    this.bodies = bodies;
  }

  record All(List<One> rules) {}

  @JsonPropertyOrder({"id", "matter", "body", "value", "confirmed", "text", "source"})
  record One(
      String id,
      String matter,
      String body,
      String value,
      boolean confirmed,
      Map<String, String> text,
      Map<String, String> source) {}

  @GetMapping("/api/rules")
  All list(HttpServletRequest request) {
    Asked asked = Asked.of(request, List.of("body"));
    String body = asked.text("body");
    if (!body.isEmpty() && bodies.find(body).isEmpty()) {
      asked.wrong("body", body, "No body has the code \"" + body + "\".", List.of());
    }
    asked.check();
    return new All(
        (body.isEmpty() ? rulebook.all() : rulebook.of(body))
            .stream()
                .map(each ->
                    new One(
                        each.id(),
                        each.matter().word(),
                        each.body(),
                        each.value().written(),
                        each.confirmed(),
                        each.text(),
                        each.source()))
                .toList());
  }
}

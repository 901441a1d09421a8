package org.saisine.secretariat.silence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Silence procedures for machines: each is told what its account may see. */
@RestController
class SilenceApi {
  private static final int MOST = 200;

  private final Views views;

  SilenceApi(Views views) {
    this.views = views;
  }

  record All(List<One> procedures) {}

  @JsonPropertyOrder({
    "id",
    "body",
    "title",
    "state",
    "round",
    "circulated",
    "deadline",
    "extensions",
    "versions",
    "members",
    "objections"
  })
  record One(
      long id,
      String body,
      @Nullable String title,
      String state,
      int round,
      @Nullable Instant circulated,
      @Nullable Instant deadline,
      int extensions,
      List<Silence.Version> versions,
      List<String> members,
      List<Objected> objections) {}

  record Objected(String state, Instant at, String reasons) {}

  @GetMapping("/api/silence")
  All list(HttpServletRequest request) {
    Asked.of(request, List.of()).check();
    return new All(views.all(account(request), MOST).stream().map(SilenceApi::one).toList());
  }

  @GetMapping("/api/silence/{id}")
  One one(HttpServletRequest request, @PathVariable long id) {
    Asked.of(request, List.of()).check();
    return views
        .find(account(request), id)
        .map(SilenceApi::one)
        .orElseThrow(() -> Refusal.missing("There is no such procedure that you may see."));
  }

  private static String account(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getRemoteUser(), "");
  }

  /** Whoever may know only that it exists is told no more. */
  private static One one(View view) {
    Procedure procedure = view.procedure();
    Silence silence = procedure.silence();
    Silence.Round round = silence.last().orElseThrow();
    if (!view.inside()) {
      return new One(
          procedure.id(),
          procedure.body(),
          null,
          silence.word(),
          round.number(),
          null,
          null,
          0,
          List.of(),
          List.of(),
          List.of());
    }
    return new One(
        procedure.id(),
        procedure.body(),
        procedure.title(),
        silence.word(),
        round.number(),
        round.circulated(),
        round.deadline(),
        round.extensions(),
        round.versions(),
        List.copyOf(round.members()),
        silence.objected().stream()
            .filter(each -> view.shows(each.state()))
            .map(each -> new Objected(each.state(), each.at(), each.reasons()))
            .toList());
  }
}

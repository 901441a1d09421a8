package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Votes for machines: of a document, of a State, of a choice of documents. */
@RestController
class VoteApi {
  private static final List<String> FILTERS =
      Stream.concat(Stream.of("symbol", "state"), Selection.FILTERS.stream()).toList();

  private final Votes votes;
  private final Freshness freshness;

  VoteApi(Votes votes, Freshness freshness) {
    this.votes = votes;
    this.freshness = freshness;
  }

  @JsonPropertyOrder({"total", "votes"})
  record Told(long total, List<Votes.Vote> votes) {}

  private record Question(Selection selection, String state) {
    static Question of(HttpServletRequest request, int most) {
      Asked asked = Asked.of(request, FILTERS);
      String state = asked.text("state").toUpperCase(Locale.ROOT);
      if (!state.isEmpty() && !state.matches("[A-Z]{3}")) {
        asked.wrong(
            "state",
            state,
            "\"state\" is a code of three letters as in ISO 3166-1, not \"" + state + "\".",
            List.of());
      }
      Selection selection = Selection.of(asked, most);
      asked.check();
      return new Question(selection, state);
    }
  }

  @GetMapping("/api/votes")
  ResponseEntity<Object> votes(HttpServletRequest request, WebRequest web) {
    Question question = Question.of(request, 50);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> {
          List<Votes.Vote> found = votes.list(question.selection(), question.state());
          long total =
              question.selection().symbol().isEmpty()
                  ? votes.count(question.selection(), question.state())
                  : found.size();
          return new Told(total, found);
        });
  }

  @GetMapping("/api/votes.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Question question = Question.of(request, Selection.MOST);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "symbol",
                  "organ",
                  "session",
                  "adopted",
                  "method",
                  "in favour",
                  "against",
                  "abstaining",
                  "state",
                  "position");
          for (Votes.Vote vote : votes.list(question.selection(), question.state())) {
            Map<String, String> each = vote.positions().each();
            if (!question.state().isEmpty()) {
              each.keySet().retainAll(List.of(question.state()));
            }
            if (each.isEmpty()) {
              row(csv, vote, null, null);
            }
            each.forEach((state, position) -> row(csv, vote, state, position));
          }
          return csv.bytes();
        });
  }

  private static void row(
      Csv csv, Votes.Vote vote, @Nullable String state, @Nullable String position) {
    csv.row(
        vote.symbol(),
        vote.organ(),
        Counted.written(vote.session(), vote.sessionSeries()),
        vote.adopted(),
        vote.method(),
        vote.inFavour(),
        vote.against(),
        vote.abstaining(),
        state,
        position);
  }
}

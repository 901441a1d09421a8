package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Votes in the form that parliaments' data has: a vote event of Popolo. */
@RestController
class PopoloApi {
  private static final Map<String, String> OPTIONS =
      Map.of("in-favour", "yes", "against", "no", "abstaining", "abstain");

  private final Documents documents;
  private final Votes votes;
  private final Freshness freshness;

  PopoloApi(Documents documents, Votes votes, Freshness freshness) {
    this.documents = documents;
    this.votes = votes;
    this.freshness = freshness;
  }

  /** See the class VoteEvent of Popolo; what is not known is left out, as it asks. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({
    "@type",
    "id",
    "identifier",
    "organization_id",
    "legislative_session_id",
    "motion",
    "start_date",
    "result",
    "counts",
    "votes",
    "sources"
  })
  record VoteEvent(
      @JsonProperty("@type") String type,
      String id,
      String identifier,
      @JsonProperty("organization_id") @Nullable String organization,
      @JsonProperty("legislative_session_id") @Nullable String session,
      Motion motion,
      @JsonProperty("start_date") @Nullable String date,
      String result,
      List<Count> counts,
      List<Vote> votes,
      List<Source> sources) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"identifier", "text", "classification"})
  record Motion(String identifier, @Nullable String text, String classification) {}

  @JsonPropertyOrder({"option", "value"})
  record Count(String option, int value) {}

  @JsonPropertyOrder({"option", "voter_id"})
  record Vote(String option, @JsonProperty("voter_id") String voter) {}

  @JsonPropertyOrder({"url", "note"})
  record Source(String url, String note) {}

  @GetMapping("/api/popolo/vote-events/{*symbol}")
  ResponseEntity<Object> event(
      @PathVariable String symbol, HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    Edition edition = DocumentApi.edition(documents, symbol.substring(1), "");
    Votes.Vote vote =
        votes.list(Selection.of(edition.symbol(), edition.language()), "").stream()
            .filter(each -> each.method().equals("recorded-vote"))
            .findFirst()
            .orElseThrow(() ->
                Refusal.missing(
                    "No recorded vote was taken on \""
                        + edition.symbol()
                        + "\", or none is told."));
    Address address = Address.of(request);
    return freshness.answer(web, MediaType.APPLICATION_JSON, () -> event(vote, address));
  }

  private static VoteEvent event(Votes.Vote vote, Address address) {
    List<Vote> each = new ArrayList<>();
    vote.positions()
        .each()
        .forEach((state, position) -> each.add(new Vote(option(position), state)));
    String source = address.document(vote.symbol(), vote.language());
    return new VoteEvent(
        "VoteEvent",
        address.path("/api/popolo/vote-events/" + vote.symbol()),
        vote.symbol(),
        vote.organ(),
        vote.organ() == null || vote.session() == null
            ? null
            : vote.organ() + "/" + Counted.written(vote.session(), vote.sessionSeries()),
        new Motion(vote.symbol(), vote.title(), "adoption"),
        vote.adopted() == null ? null : vote.adopted().toString(),
        "pass",
        counts(vote),
        each,
        List.of(new Source(source, vote.symbol() + ", " + vote.language())));
  }

  /** As the text counts; where it does not, as many as it lists. */
  private static List<Count> counts(Votes.Vote vote) {
    Votes.Positions listed = vote.positions();
    return List.of(
        count("in-favour", vote.inFavour(), listed.inFavour()),
        count("against", vote.against(), listed.against()),
        count("abstaining", vote.abstaining(), listed.abstaining()));
  }

  private static Count count(String position, @Nullable Integer told, List<String> listed) {
    return new Count(option(position), told == null ? listed.size() : told);
  }

  private static String option(String position) {
    return OPTIONS.getOrDefault(position, position);
  }
}

package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What the register tells machines, explained: to people on a page, to machines in OpenAPI. */
@Controller
class ApiPages {
  private static final List<Way> WAYS =
      List.of(
          new Way("documents", "/api/documents?organ=HRC&kind=resolution"),
          new Way("record", "/api/documents/A/HRC/RES/54/4?language=fr"),
          new Way("paragraphs", "/api/paragraphs?symbol=A/HRC/RES/54/4&language=fr"),
          new Way("corrections", "/api/corrections?hold=differs"),
          new Way("search", "/api/search?q=54/4"),
          new Way("references", "/api/references?symbol=A/HRC/RES/54/4"),
          new Way("votes", "/api/votes?state=BRA"),
          new Way("popolo", "/api/popolo/vote-events/A/HRC/RES/54/4"),
          new Way("documents-csv", "/api/documents.csv"),
          new Way("references-csv", "/api/references.csv?organ=HRC"),
          new Way("votes-csv", "/api/votes.csv?organ=HRC"),
          new Way("mandates", "/api/mandates?organ=HRC&session=57&kind=report"),
          new Way("mandates-csv", "/api/mandates.csv?state=expected"),
          new Way("bodies", "/api/bodies"),
          new Way("members", "/api/bodies/HRC/members?on=2023-10-12"),
          new Way("sessions", "/api/sessions?organ=HRC"),
          new Way("states", "/api/states?group=AFR"),
          new Way("bodies-csv", "/api/bodies.csv"),
          new Way("sessions-csv", "/api/sessions.csv"),
          new Way("states-csv", "/api/states.csv"),
          new Way("ics", "/sessions.ics?organ=HRC"),
          new Way("changes", "/api/changes?by=processed&since=0"),
          new Way("feed", "/feed.atom?organ=HRC"),
          new Way("oai", "/oai?verb=Identify"),
          new Way("openapi", "/api/openapi.json"));

  private final byte[] description;
  private final Freshness freshness;

  ApiPages(Freshness freshness) {
    this.freshness = freshness;
    try (InputStream in =
        Objects.requireNonNull(ApiPages.class.getResourceAsStream("openapi.json"))) {
      description = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A way to ask.
   *
   * @param key of the sentence that explains it
   * @param example an address that can be opened
   */
  record Way(String key, String example) {}

  @GetMapping("/api")
  ModelAndView page(Visit visit) {
    return new ModelAndView("record/api").addObject("visit", visit).addObject("ways", WAYS);
  }

  @GetMapping("/api/openapi.json")
  ResponseEntity<Object> description(HttpServletRequest request, WebRequest web) {
    Asked.of(request, List.of()).check();
    return freshness.answer(web, MediaType.APPLICATION_JSON, () -> description.clone());
  }
}

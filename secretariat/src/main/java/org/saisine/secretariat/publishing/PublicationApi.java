package org.saisine.secretariat.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.publishing.Publication.Manner;
import org.saisine.secretariat.web.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was issued here, for machines. */
@RestController
class PublicationApi {
  private static final int MOST = 200;

  private final Publications publications;

  PublicationApi(Publications publications) {
    this.publications = publications;
  }

  record All(List<One> publications) {}

  @JsonPropertyOrder({
    "id",
    "symbol",
    "title",
    "stage",
    "issued",
    "languages",
    "missing",
    "corrects",
    "supersedes"
  })
  record One(
      long id,
      String symbol,
      String title,
      String stage,
      Instant issued,
      List<String> languages,
      List<String> missing,
      @Nullable Long corrects,
      @Nullable Long supersedes) {}

  @GetMapping("/api/publications")
  All list(HttpServletRequest request) {
    Asked.of(request, List.of()).check();
    return new All(
        publications.list(false, MOST).stream()
            .map(each ->
                new One(
                    each.id(),
                    each.symbol(),
                    each.title(),
                    each.stage().word(),
                    each.since(),
                    each.languages(),
                    each.missing(),
                    earlier(each, Manner.CORRECTS),
                    earlier(each, Manner.SUPERSEDES)))
            .toList());
  }

  private static @Nullable Long earlier(Publication publication, Manner manner) {
    return publication
        .replaces()
        .filter(each -> each.manner() == manner)
        .map(Publication.Replacing::earlier)
        .orElse(null);
  }
}

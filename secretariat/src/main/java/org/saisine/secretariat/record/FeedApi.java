package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Atom;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Xml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The documents that came in last, for feed readers (RFC 4287). */
@RestController
class FeedApi {
  private final Catalogue catalogue;
  private final Freshness freshness;

  FeedApi(Catalogue catalogue, Freshness freshness) {
    this.catalogue = catalogue;
    this.freshness = freshness;
  }

  @GetMapping("/feed.atom")
  ResponseEntity<Object> feed(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, Selection.FILTERS);
    Selection selection = Selection.of(asked);
    asked.check();
    return freshness.answer(web, Atom.TYPE, () -> feed(selection, request));
  }

  private byte[] feed(Selection selection, HttpServletRequest request) {
    Address address = Address.of(request);
    List<Catalogue.Entry> entries = catalogue.list(selection);
    Instant updated =
        entries.stream()
            .map(Catalogue.Entry::processed)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    Xml xml = Atom.feed(Atom.id("feed?" + selection), "Saisine", updated);
    Atom.link(xml, "self", Atom.TYPE, Address.page(request, selection.page()));
    Atom.link(xml, "alternate", MediaType.TEXT_HTML, address.path("/documents"));
    if (catalogue.count(selection) > selection.from() + selection.size()) {
      Atom.link(xml, "next", Atom.TYPE, Address.page(request, selection.page() + 1));
    }
    entries.forEach(each -> entry(xml, each, selection.language(), address));
    return xml.close().bytes();
  }

  private static void entry(Xml xml, Catalogue.Entry entry, String language, Address address) {
    String title = entry.title(language);
    xml.open("entry");
    xml.text("id", Atom.id("document/" + entry.symbol()));
    xml.text("title", title.isEmpty() ? entry.symbol() : entry.symbol() + " – " + title);
    xml.text("updated", Atom.told(entry.processed()));
    entry.published().ifPresent(day -> xml.text("published", day + "T00:00:00Z"));
    for (String each : entry.languages()) {
      xml.empty(
          "link",
          "rel",
          "alternate",
          "type",
          "text/html",
          "hreflang",
          each,
          "href",
          address.document(entry.symbol(), each));
    }
    if (!entry.organ().isEmpty()) {
      xml.empty("category", "term", entry.organ(), "scheme", address.path("/api#organ"));
    }
    xml.empty("category", "term", entry.kind(), "scheme", address.path("/api#kind"));
    xml.close();
  }
}

package org.saisine.secretariat.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.MediaType;

/** What all feeds of ours have in common (RFC 4287). */
public final class Atom {
  public static final MediaType TYPE =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private Atom() {}

  /**
   * Begins a feed.
   *
   * @param id see {@link #id}
   */
  public static Xml feed(String id, String title, Instant updated) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.text("id", id);
    xml.text("title", title);
    xml.text("updated", told(updated));
    return xml.open("author").text("name", "Saisine").close();
  }

  /** The same for the same thing, wherever it is served from. */
  public static String id(String thing) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("saisine/" + thing).getBytes(StandardCharsets.UTF_8));
  }

  /** When something was told. */
  public static String told(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A link of a feed or of an entry. */
  public static void link(Xml xml, String relation, MediaType type, String to) {
    xml.empty(
        "link", "rel", relation, "type", type.getType() + "/" + type.getSubtype(), "href", to);
  }
}

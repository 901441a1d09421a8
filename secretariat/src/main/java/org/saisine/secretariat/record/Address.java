package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where things stand, as whoever asked reaches this register.
 *
 * @param base without a slash at its end
 */
public record Address(String base) {
  public static Address of(HttpServletRequest request) {
    return new Address(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
  }

  /** A document's page. */
  String document(String symbol) {
    return base + "/documents/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8);
  }

  String document(String symbol, String language) {
    return document(symbol) + "?language=" + language;
  }

  /** A paragraph on its document's page. */
  public String paragraph(String symbol, String language, String id) {
    return document(symbol, language) + "#" + UriUtils.encodeFragment(id, StandardCharsets.UTF_8);
  }

  /** A page by its path. */
  public String path(String path) {
    return base + path;
  }

  /** The same question with another page of the answer. */
  static String page(HttpServletRequest request, int page) {
    return ServletUriComponentsBuilder.fromRequest(request)
        .replaceQueryParam("page", page)
        .build()
        .toUriString();
  }
}

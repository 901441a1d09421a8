package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where browsers reach the register: what links name, and what passkeys belong to. A browser gives
 * a passkey only to the domain that it was made for.
 */
public final class Origins {
  private final Environment told;

  public Origins(Environment told) {
    this.told = told;
  }

  /** What {@code saisine.origin} says, several parted by commas; else this machine by its name. */
  List<String> all() {
    String origins = told.getProperty("saisine.origin", "");
    return origins.isBlank()
        ? List.of("http://localhost:" + told.getProperty("local.server.port", "80"))
        : Arrays.stream(origins.split(",", -1))
            .map(origin -> origin.strip().replaceFirst("/+$", ""))
            .toList();
  }

  /** The origin that links name. */
  public String first() {
    return all().getFirst();
  }

  /** What {@code saisine.domain} says; else the first origin's host. */
  public String domain() {
    return Optional.ofNullable(told.getProperty("saisine.domain"))
        .orElseGet(() -> String.valueOf(URI.create(all().getFirst()).getHost()));
  }

  /** The whole address of a page, for somebody elsewhere. */
  String link(HttpServletRequest request, String path) {
    return told.getProperty("saisine.origin", "").isBlank()
        ? ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString()
        : all().getFirst() + path;
  }
}

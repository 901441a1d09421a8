package org.saisine.secretariat.access;

import java.util.List;
import org.saisine.secretariat.web.Ways;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells pages which ways are open to whoever has signed in: those through the gate, no others. */
final class Signposts implements Ways {
  private record Sign(Route route, PathPattern pattern) {}

  private final List<Sign> signs;

  Signposts(List<Routes> rooms) {
    signs =
        rooms.stream()
            .flatMap(room -> room.all().stream())
            .map(route -> new Sign(route, PathPatternParser.defaultInstance.parse(route.pattern())))
            .toList();
  }

  @Override
  public boolean open(String method, String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return signs.stream()
        .anyMatch(sign ->
            sign.route().method().equals(method)
                && sign.pattern().matches(asked)
                && lets(sign.route().from()));
  }

  private static boolean lets(Role from) {
    Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
    return from == Role.PUBLIC
        || visitor != null
            && visitor.getAuthorities().stream()
                .anyMatch(each -> ("ROLE_" + from.name()).equals(each.getAuthority()));
  }
}

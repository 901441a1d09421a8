package org.saisine.secretariat.access;

import java.util.List;

/** The ways into a room, and for whom each is open. */
public record Routes(List<Route> all) {
  public static Routes of(Route... routes) {
    return new Routes(List.of(routes));
  }
}

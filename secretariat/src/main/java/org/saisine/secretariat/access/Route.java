package org.saisine.secretariat.access;

/**
 * A way that is open, and for whom. What no route opens is closed.
 *
 * @param method of HTTP; a GET opens HEAD too
 * @param pattern as Spring writes them: {@code /documents/**}
 * @param asks whether it changes nothing, whatever the method: then a POST needs no proof that it
 *     comes from a page of ours
 */
public record Route(String method, String pattern, Role from, boolean asks) {
  public Route(String method, String pattern, Role from) {
    this(method, pattern, from, method.equals("GET"));
  }
}

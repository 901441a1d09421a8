package org.saisine.secretariat.access;

/**
 * A way that is open, and for whom. What no route opens is closed.
 *
 * @param method of HTTP; a GET opens HEAD too
 * @param pattern as Spring writes them: {@code /documents/**}
 */
public record Route(String method, String pattern, Role from) {}

package org.saisine.secretariat.access;

/**
 * How somebody is reached. Nobody is told but they themselves and administrators.
 *
 * @param mail an address for e-mail; empty where there is none
 * @param language in which they are written to: one of the six; empty where they have not said
 */
public record Contact(String mail, String language) {}

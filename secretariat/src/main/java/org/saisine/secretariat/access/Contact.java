package org.saisine.secretariat.access;

/**
 * How somebody is reached. Nobody is told but they themselves and administrators.
 *
 * @param mail an address for e-mail; empty where there is none
 * @param language in which they are written to: one of the six; empty where they have not said
 * @param confirmed whether its owner has said that the address is theirs
 */
public record Contact(String mail, String language, boolean confirmed) {
  /** What somebody enters: nobody has confirmed it yet. */
  Contact(String mail, String language) {
    this(mail, language, false);
  }

  /** Where notices may be sent; empty where there is no such place. */
  public String reachable() {
    return confirmed ? mail : "";
  }
}

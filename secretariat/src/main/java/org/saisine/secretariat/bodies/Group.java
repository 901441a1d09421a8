package org.saisine.secretariat.bodies;

/** The regional groups of the Members of the United Nations, in the order of their names. */
public enum Group {
  /** African States. */
  AFR,
  /** Asia-Pacific States. */
  APG,
  /** Eastern European States. */
  EEG,
  /** Latin American and Caribbean States. */
  GRULAC,
  /** Western European and other States. */
  WEOG;

  /** What it is called, in the words of the room. */
  public String key() {
    return "group." + name();
  }
}

package org.saisine.secretariat.search;

/**
 * How much of the register is searched.
 *
 * @param done how many of its documents, each language for itself
 */
record Coverage(long done, long all) {
  boolean whole() {
    return done >= all;
  }
}

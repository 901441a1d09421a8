package org.saisine.reader.language;

/**
 * One thing a phrase can mean.
 *
 * @param number the value where it is a number, else 0
 */
record Meaning(Category category, String value, int number) {
  boolean is(Category category, String value) {
    return this.category == category && this.value.equals(value);
  }
}

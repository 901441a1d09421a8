package org.saisine.reader.concord;

/** The sides of a vote. */
public enum Side {
  IN_FAVOUR,
  AGAINST,
  ABSTAINING
}

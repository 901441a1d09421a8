package org.saisine.secretariat.access;

/** What an account may do; each may what those before it may. */
public enum Role {
  /** Anybody: reads what is public. */
  PUBLIC,
  /** Takes documents in, corrects what was read. */
  OFFICER,
  /** Makes accounts and gives them roles. */
  ADMINISTRATOR
}

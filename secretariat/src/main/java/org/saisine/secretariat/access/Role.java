package org.saisine.secretariat.access;

import java.util.Arrays;

/** What an account may do; each may what those before it may. */
public enum Role {
  /** Anybody: reads what is public. */
  PUBLIC,
  /** Has signed in; whatever it may do besides follows from its credentials. */
  DELEGATE,
  /** Takes documents in, corrects what was read, enters credentials. */
  OFFICER,
  /** Opens accounts and gives them roles. */
  ADMINISTRATOR;

  /** This role and those before it, by name. */
  String[] including() {
    return Arrays.stream(values())
        .filter(each -> each.compareTo(this) <= 0)
        .map(Role::name)
        .toArray(String[]::new);
  }
}

package org.saisine.secretariat.access;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The first administrator of a register, made when it is served for the first time. The password is
 * told once, to whoever started it, and kept nowhere in plain. Where two processes start at once,
 * one of them makes it.
 */
public final class FirstAccount {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;

  private final Accounts accounts;

  FirstAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @param password for this once
   */
  public record Made(String name, String password) {}

  /** Makes it, where there is no account at all. */
  public Optional<Made> make() {
    if (!accounts.none()) {
      return Optional.empty();
    }
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    Accounts.Opening opening =
        accounts.open("first start", "admin", "", Role.ADMINISTRATOR, password.toString());
    return opening instanceof Accounts.Opening.Opened
        ? Optional.of(new Made("admin", password.toString()))
        : Optional.empty();
  }
}

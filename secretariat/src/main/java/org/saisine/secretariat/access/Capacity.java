package org.saisine.secretariat.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In whose name somebody acts. What a capacity says of itself ({@link #said}) stands in the ledger,
 * in forms and in tables; {@link #of} reads it back.
 */
public sealed interface Capacity {
  /** The officers of the organization, who act for no government (Article 100 of the Charter). */
  record Secretariat() implements Capacity {
    @Override
    public String said() {
      return "secretariat";
    }

    @Override
    public String code() {
      return "";
    }
  }

  /**
   * The presiding officer of a body: its President or Chair.
   *
   * @param body its code, as in a record: {@code CTOC-WG.2}
   */
  record Presiding(String body) implements Capacity {
    public Presiding {
      well(body);
    }

    @Override
    public String said() {
      return "presiding " + body;
    }

    @Override
    public String code() {
      return body;
    }
  }

  /**
   * The coordinator of a regional group.
   *
   * @param group AFR, APG, EEG, GRULAC or WEOG
   */
  record Coordinator(String group) implements Capacity {
    public Coordinator {
      well(group);
    }

    @Override
    public String said() {
      return "coordinator " + group;
    }

    @Override
    public String code() {
      return group;
    }
  }

  /**
   * The delegation of a Member of the United Nations.
   *
   * @param state its ISO 3166-1 alpha-3 code
   */
  record Delegation(String state) implements Capacity {
    public Delegation {
      well(state);
    }

    @Override
    public String said() {
      return "delegation " + state;
    }

    @Override
    public String code() {
      return state;
    }
  }

  /**
   * An observer.
   *
   * @param entity a code in capital letters: {@code EU}
   */
  record Observer(String entity) implements Capacity {
    public Observer {
      well(entity);
    }

    @Override
    public String said() {
      return "observer " + entity;
    }

    @Override
    public String code() {
      return entity;
    }
  }

  /** {@code secretariat}, {@code presiding GA}, {@code coordinator APG}, {@code delegation FRA}. */
  String said();

  /** The code of whom it is for; empty for the Secretariat. */
  String code();

  /** The word for what it is, whoever it is for: {@code coordinator}. */
  default String kind() {
    return said().split(" ", 2)[0];
  }

  /** The capacity that said this of itself; nothing where none would. */
  static Optional<Capacity> of(String said) {
    String[] parts = said.split(" ", -1);
    if (parts.length == 1 && parts[0].equals("secretariat")) {
      return Optional.of(new Secretariat());
    }
    if (parts.length != 2 || !CODE.matcher(parts[1]).matches()) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "presiding" -> Optional.of(new Presiding(parts[1]));
      case "coordinator" -> Optional.of(new Coordinator(parts[1]));
      case "delegation" -> Optional.of(new Delegation(parts[1]));
      case "observer" -> Optional.of(new Observer(parts[1]));
      default -> Optional.empty();
    };
  }

  /** A code has no blank: what is said can be read back. */
  Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9./-]{1,39}");

  private static void well(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no code: " + code);
    }
  }
}

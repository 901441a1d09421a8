package org.saisine.secretariat.reconciliation;

/** What a cell says, or why it cannot be read. */
sealed interface Told<T> {
  record Read<T>(T value) implements Told<T> {}

  record Wrong<T>(Fault fault) implements Told<T> {}

  static <T> Told<T> of(T value) {
    return new Read<>(value);
  }

  static <T> Told<T> wrong(String code, Object... words) {
    return new Wrong<>(Fault.of(code, words));
  }
}

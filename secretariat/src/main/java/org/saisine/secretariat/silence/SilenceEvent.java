package org.saisine.secretariat.silence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saisine.secretariat.silence.Silence.Objection;
import org.saisine.secretariat.silence.Silence.Version;

/** Every fact that can happen to a silence procedure, in the order of its life. */
sealed interface SilenceEvent {
  /** By the server's clock; of an adoption the minute of the deadline. */
  Instant at();

  /** It was sent to the members. */
  record Circulated(Instant at, Instant deadline, List<Version> versions, Set<String> members)
      implements SilenceEvent {}

  /** The deadline was put off. */
  record Extended(Instant at, Instant deadline, String reason) implements SilenceEvent {}

  /** A member objected. */
  record Objected(Instant at, String state, String reasons) implements SilenceEvent {
    Objection objection() {
      return new Objection(state, at, reasons);
    }
  }

  /** It is no more put to the members. */
  record Withdrawn(Instant at, String reason) implements SilenceEvent {}

  /** It was sent to the members again, as it was or amended. */
  record Restarted(
      Instant at, Instant deadline, List<Version> versions, Set<String> members, String reason)
      implements SilenceEvent {}

  /** Nobody objected in time. */
  record Adopted(Instant at) implements SilenceEvent {}

  /** The reasons that were given; empty where none were. */
  default String why() {
    return switch (this) {
      case Circulated any -> "";
      case Extended each -> each.reason();
      case Objected each -> each.reasons();
      case Withdrawn each -> each.reason();
      case Restarted each -> each.reason();
      case Adopted any -> "";
    };
  }

  /** The word for it in messages and in the table. */
  default String word() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}

package org.saisine.secretariat.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.secretariat.web.Tongues;

/**
 * A text on its way: worked on as a draft, issued once, never changed after that.
 *
 * @param symbol empty while none of its versions prints one
 * @param replaces what it takes the place of, and how
 * @param versions in the order of the official languages; without their texts where many
 *     publications are listed
 */
record Publication(
    long id,
    String symbol,
    String title,
    Stage stage,
    Instant opened,
    String openedBy,
    String reason,
    Optional<Replacing> replaces,
    List<Version> versions) {

  /** Where it stands. */
  sealed interface Stage {
    /** The word for it in messages and answers. */
    default String word() {
      return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
  }

  record Draft() implements Stage {}

  /** It stands. */
  record Issued(Instant at, String by) implements Stage {}

  /** A later edition mended its words. */
  record Corrected(Instant at, String by, long through) implements Stage {}

  /** A later edition says something else. */
  record Superseded(Instant at, String by, long through) implements Stage {}

  /** How an edition takes the place of another. */
  enum Manner {
    CORRECTS,
    SUPERSEDES;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Replacing(long earlier, Manner manner) {}

  /** One language version. */
  record Version(String language, String text) {}

  /** When it was issued; when the draft was opened, as long as it is one. */
  Instant since() {
    return switch (stage) {
      case Draft() -> opened;
      case Issued issued -> issued.at();
      case Corrected corrected -> corrected.at();
      case Superseded superseded -> superseded.at();
    };
  }

  /** The publication that took its place; nought where none did. */
  long through() {
    return switch (stage) {
      case Corrected corrected -> corrected.through();
      case Superseded superseded -> superseded.through();
      default -> 0;
    };
  }

  boolean draft() {
    return stage instanceof Draft;
  }

  Optional<Version> in(String language) {
    return versions.stream().filter(each -> each.language().equals(language)).findFirst();
  }

  List<String> languages() {
    return versions.stream().map(Version::language).toList();
  }

  /** The official languages in which it is not there. */
  List<String> missing() {
    return Tongues.ALL.stream().filter(each -> !languages().contains(each)).toList();
  }
}

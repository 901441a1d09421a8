package org.saisine.secretariat.record;

import java.util.Locale;
import org.saisine.reader.vocabulary.Span;

/**
 * How a correction stands to what the reader says now.
 *
 * @param reader what the reader says now, in the fields that were corrected
 * @param span where the fact stands now
 */
record Standing(Correction correction, Hold hold, Said reader, Span span) {
  /** Whether reader and person agree. */
  enum Hold {
    /** The reader says now what the person said. */
    AGREED,
    /** They differ; the person's word counts. */
    DIFFERS,
    /** What was corrected is not found any more; the correction has no effect. */
    LOST;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the reader says something new that is not what the person said either. */
  boolean moved() {
    return hold == Hold.DIFFERS && !reader.equals(correction.change().before());
  }
}

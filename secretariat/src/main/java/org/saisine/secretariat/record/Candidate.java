package org.saisine.secretariat.record;

import org.saisine.reader.vocabulary.Finding;

/** What a file that would come in turns out to be. */
public sealed interface Candidate {
  /** New, and read. */
  record Fresh(Arrival arrival) implements Candidate {}

  /** The register holds this content already, or it came a moment before. */
  record Known() implements Candidate {}

  /** There is no text in it that could be kept; the finding says why. */
  record Refused(Finding why) implements Candidate {}

  /** The reader failed on it. */
  record Broken(Throwable failure) implements Candidate {}
}

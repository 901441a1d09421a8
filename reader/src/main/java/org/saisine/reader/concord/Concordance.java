package org.saisine.reader.concord;

import java.util.List;
import java.util.Set;
import org.saisine.reader.vocabulary.Record;

/**
 * What the versions of a document say differently.
 *
 * @param versions as they were given; a version of a difference is an index in this list
 * @param differences masthead first, then paragraph after paragraph
 */
public record Concordance(List<Version> versions, List<Difference> differences) {

  /** The version of its form as JSON. */
  public static final String SCHEMA = "saisine/concordance/1";

  /** Compares records of one document in all but the acts of its paragraphs. */
  public static Concordance of(List<Record> records) {
    return among(records.stream().map(Version::of).toList(), Topic.USUAL);
  }

  /** Compares versions of one document; one alone differs from nothing. */
  public static Concordance among(List<Version> versions, Set<Topic> topics) {
    List<Difference> differences =
        versions.size() < 2
            ? List.of()
            : Comparison.of(versions).stream()
                .filter(difference -> topics.contains(difference.topic()))
                .toList();
    return new Concordance(List.copyOf(versions), differences);
  }

  public boolean agrees() {
    return differences.isEmpty();
  }
}

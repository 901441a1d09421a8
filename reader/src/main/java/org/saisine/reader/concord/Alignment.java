package org.saisine.reader.concord;

import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Span;

/**
 * A paragraph in the versions of a document, so that they can be laid side by side.
 *
 * @param where its id in the first version that has it, as differences name it
 * @param spans where each version has it, in the order of the versions; empty where one lacks it
 */
public record Alignment(String where, List<Optional<Span>> spans) {

  /** All paragraphs of the versions but those of no part, part after part. */
  public static List<Alignment> of(List<Version> versions) {
    return Row.of(versions).stream()
        .map(row ->
            new Alignment(
                row.first().id(), row.units().stream().map(unit -> unit.map(Unit::span)).toList()))
        .toList();
  }
}

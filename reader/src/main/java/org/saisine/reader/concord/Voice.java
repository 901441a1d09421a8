package org.saisine.reader.concord;

import java.util.List;
import org.saisine.reader.vocabulary.Fact;

/**
 * What one version says in a matter.
 *
 * @param version its place among the concordance's versions
 * @param facts with their places in that version; empty where it says nothing
 */
public record Voice<T>(int version, List<Fact<T>> facts) {
  public List<T> values() {
    return facts.stream().map(Fact::value).toList();
  }
}

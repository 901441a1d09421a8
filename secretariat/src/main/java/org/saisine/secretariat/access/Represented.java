package org.saisine.secretariat.access;

import java.util.List;
import org.saisine.reader.print.Words;

/** Whom somebody can act for: answered by the room that knows bodies, groups and States. */
public interface Represented {
  /** Whether there is such a body, group or State. Observers are known to whoever admits them. */
  boolean known(Capacity capacity);

  /** What whoever it is for is called; a code where nobody has named it. */
  String name(Capacity capacity, Words words);

  /** All that can be named, each kind in the order of its names. */
  List<Capacity> all(Words words);
}

package org.saisine.secretariat.bodies;

import java.util.Collection;
import java.util.Set;

/** Which documents are here. The room that keeps them says so; this one only asks. */
public interface Holdings {
  /** Those of some symbols that are here. */
  Set<String> held(Collection<String> symbols);
}

package org.saisine.secretariat.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.secretariat.publishing.Proof.Fault;
import org.saisine.secretariat.publishing.Publication.Version;

/**
 * What somebody brings for a draft: its texts, one a language, or all that is wrong with them.
 *
 * @param versions all that could be read; used only where there is no fault
 */
record Brought(List<Version> versions, List<Fault> faults) {
  /** As many characters as a version may have: ten times the longest resolution. */
  static final int LONGEST = 2_000_000;

  static Brought read(List<Source> sources) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Source source : sources) {
      Composition read = Reader.standard().compose(source);
      String text = OfficialText.of(read);
      if (read.record().source().characters() == 0) {
        String why = read.record().findings().stream().findFirst().map(Finding::code).orElse("");
        faults.add(Fault.of("put.unread", source.path(), why));
      } else if (text.length() > LONGEST) {
        faults.add(Fault.of("put.too-long", source.path()));
      } else if (versions.put(read.language(), new Version(read.language(), text)) != null) {
        faults.add(Fault.of("put.twice", read.language()));
      }
    }
    if (sources.isEmpty()) {
      faults.add(Fault.of("put.nothing"));
    }
    return new Brought(List.copyOf(versions.values()), List.copyOf(faults));
  }
}

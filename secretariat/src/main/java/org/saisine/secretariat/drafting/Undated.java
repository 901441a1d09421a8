package org.saisine.secretariat.drafting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;

/**
 * The times of a draft as they are read where nobody knows its date. The reader takes no time that
 * lies behind a document for one at which anything is due; in a draft just that may be the slip.
 */
final class Undated {
  /** Other tasks name days of what was before them as often as their own. */
  private static final Set<Mandate.Kind> TIMED =
      Set.of(Mandate.Kind.REPORT, Mandate.Kind.ORAL, Mandate.Kind.MEETING);

  private Undated() {}

  /**
   * For each mandate without a time, the times that it would set if the draft bore no date.
   *
   * @param text whose characters the record's offsets count
   */
  static Map<Mandate, List<Due>> of(Record draft, String text) {
    List<Mandate> timeless =
        draft.mandates().stream()
            .filter(each -> each.due().isEmpty() && TIMED.contains(each.kind()))
            .toList();
    int from = draft.paragraphs().stream().mapToInt(each -> each.span().start()).min().orElse(0);
    int to =
        draft.paragraphs().stream()
            .filter(each -> each.part() == Part.OPERATIVE)
            .map(Paragraph::span)
            .mapToInt(each -> each.end())
            .max()
            .orElse(0);
    if (timeless.isEmpty() || to <= from || to > text.length()) {
      return Map.of();
    }
    String bare = opening(text.substring(0, from)) + "\n\n" + text.substring(from, to);
    Record read =
        Reader.standard()
            .read(new Source("draft", bare.getBytes(StandardCharsets.UTF_8), draft.language()));
    Map<Mandate, List<Due>> times = new HashMap<>();
    for (Mandate each : timeless) {
      read.mandates().stream()
          .filter(other ->
              other.paragraph().equals(each.paragraph())
                  && other.kind() == each.kind()
                  && other.text().equals(each.text())
                  && !other.due().isEmpty())
          .findFirst()
          .ifPresent(other -> times.put(each, other.due()));
    }
    return times;
  }

  /** The line in which the organ begins to speak, without the masthead above it. */
  private static String opening(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "" : lines.getLast();
  }
}

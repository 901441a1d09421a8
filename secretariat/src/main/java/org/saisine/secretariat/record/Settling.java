package org.saisine.secretariat.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.vocabulary.Finding;

/** Which findings a correction settles: those that speak of the very fact that was corrected. */
final class Settling {
  private static final Set<String> DAYS = Set.of("issued", "adopted", "session-dates", "event");

  /** By the finding's code: the families, or a field of one, whose correction answers it. */
  private static final Map<String, Set<String>> ANSWERS =
      Map.ofEntries(
          Map.entry("kind-unknown", Set.of("kind")),
          Map.entry("organ-unknown", Set.of("organ")),
          Map.entry("session-unknown", Set.of("session")),
          Map.entry("symbol-inferred", Set.of("symbol")),
          Map.entry("number-gap", Set.of("paragraph.number")),
          Map.entry("act-unknown", Set.of("paragraph.act")),
          Map.entry("addressee-unknown", Set.of("paragraph.addressees", "mandate.by")),
          Map.entry("reference-ambiguous", Set.of("reference")),
          Map.entry("reference-unresolved", Set.of("reference")),
          Map.entry("vote-count-mismatch", Set.of("adoption", "position")),
          Map.entry("state-unknown", Set.of("position")),
          Map.entry("date-impossible", DAYS),
          Map.entry("date-contradicted", DAYS),
          Map.entry("weekday-wrong", DAYS),
          Map.entry("due-unresolved", Set.of("mandate.due", "event.due")),
          Map.entry("markup-differs.symbol", Set.of("symbol")),
          Map.entry("markup-differs.adopted", Set.of("adopted")),
          Map.entry("markup-differs.references", Set.of("reference")));

  private Settling() {}

  static boolean settled(Finding finding, List<Standing> standing) {
    String code = finding.code();
    String kind =
        code.equals("markup-differs") && !finding.words().isEmpty()
            ? code + "." + finding.words().getFirst()
            : code;
    Set<String> answers = ANSWERS.getOrDefault(kind, Set.of());
    return standing.stream().anyMatch(each -> answers(each, finding, answers));
  }

  private static boolean answers(Standing standing, Finding finding, Set<String> answers) {
    Correction correction = standing.correction();
    boolean there =
        Families.ofHead(correction.family()) && finding.span().end() == 0
            || Proof.touch(finding.span(), standing.span())
            || correction.family().equals("position");
    return there
        && standing.hold() != Standing.Hold.LOST
        && (answers.contains(correction.family())
            || Proof.keys(correction.change()).stream()
                .anyMatch(key -> answers.contains(correction.family() + "." + key)));
  }
}

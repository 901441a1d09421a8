package org.saisine.secretariat.drafting;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.secretariat.drafting.Remark.Gap;

/** What a mandate has to say so that somebody can later tell whether it was done. */
final class MandateRules {
  private MandateRules() {}

  static List<Remark> of(Draft draft) {
    boolean looksAgain = draft.record().mandates().stream().anyMatch(MandateRules::review);
    List<Remark> remarks = new ArrayList<>();
    for (Mandate each : draft.record().mandates()) {
      boolean past = !draft.times(each).equals(each.due());
      for (Gap gap : gaps(each, looksAgain)) {
        if (past && (gap == Gap.TIME || gap == Gap.END || gap == Gap.REVIEW)) {
          // It sets a time; that this has gone by is told of it.
          continue;
        }
        remarks.add(new Remark.Lacks(draft.id(each), each, gap));
      }
    }
    return remarks;
  }

  /**
   * What a mandate lacks.
   *
   * @param looksAgain whether the draft says when the organ takes the matter up again
   */
  static List<Gap> gaps(Mandate mandate, boolean looksAgain) {
    List<Gap> gaps = new ArrayList<>();
    boolean recurs = mandate.every().isPresent();
    boolean timed = !mandate.due().isEmpty();
    if (mandate.by().isEmpty()) {
      gaps.add(Gap.ADDRESSEE);
    }
    switch (mandate.kind()) {
      case REPORT, ORAL -> {
        if (mandate.to().isEmpty()) {
          gaps.add(Gap.RECIPIENT);
        }
        if (!timed && !recurs) {
          gaps.add(Gap.TIME);
        }
      }
      case MEETING -> {
        if (!timed && !recurs) {
          gaps.add(Gap.TIME);
        }
      }
      case BODY -> {
        if (!timed) {
          gaps.add(Gap.END);
        }
      }
      // That an organ remains seized sets no time by custom, and other tasks are many and small.
      case AGENDA, OTHER -> {}
    }
    if (recurs && !ends(mandate.due())) {
      gaps.add(Gap.END);
    }
    if (gaps.contains(Gap.END) && !looksAgain) {
      gaps.add(Gap.REVIEW);
    }
    return gaps;
  }

  /** Whether something that recurs has a last time: the first alone is none. */
  private static boolean ends(List<Due> due) {
    return due.size() > 1 || due.stream().anyMatch(Due.Within.class::isInstance);
  }

  /** Whether the organ says when it takes the matter up again. */
  private static boolean review(Mandate mandate) {
    return mandate.kind() == Mandate.Kind.AGENDA && !mandate.due().isEmpty();
  }
}

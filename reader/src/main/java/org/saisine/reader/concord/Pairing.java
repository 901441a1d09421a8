package org.saisine.reader.concord;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the paragraphs of two versions, in their order, by what does not depend on the language:
 * numbers, citations, days, years, acts, and how long a paragraph is among its neighbours.
 */
final class Pairing {
  /** Beyond so many cells of the table, paragraphs are paired by their ids alone. */
  private static final int MOST_CELLS = 1 << 16;

  private static final int MOST_STEMS = 5;
  private static final int ALONE = -3;
  private static final int NONE = -1;

  private final List<Unit> ours;
  private final List<Unit> theirs;
  private final double stretch;
  private final int[] partner;

  private Pairing(List<Unit> ours, List<Unit> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.stretch = (1.0 + mean(theirs)) / (1.0 + mean(ours));
    this.partner = new int[ours.size()];
    Arrays.fill(partner, NONE);
  }

  /** For each of our paragraphs the index of theirs; negative where it has none. */
  static int[] of(List<Unit> ours, List<Unit> theirs) {
    Pairing pairing = new Pairing(ours, theirs);
    pairing.pair();
    return pairing.partner;
  }

  private void pair() {
    int first = 0;
    int ourEnd = ours.size();
    int theirEnd = theirs.size();
    boolean even = ourEnd == theirEnd;
    while (first < Math.min(ourEnd, theirEnd) && alike(ours.get(first), theirs.get(first), even)) {
      partner[first] = first;
      first++;
    }
    while (ourEnd > first
        && theirEnd > first
        && alike(ours.get(ourEnd - 1), theirs.get(theirEnd - 1), even)) {
      partner[--ourEnd] = --theirEnd;
    }
    if ((long) (ourEnd - first) * (theirEnd - first) > MOST_CELLS) {
      byId(first, ourEnd, theirEnd);
    } else if (ourEnd > first && theirEnd > first) {
      byLikeness(first, ourEnd, theirEnd);
    }
  }

  /** Where one version is shorter, likeness must be more than the absence of anything to tell. */
  private static boolean alike(Unit our, Unit their, boolean even) {
    boolean telling =
        even
            || our.numbered()
            || !our.references().isEmpty()
            || !our.dates().isEmpty()
            || !our.years().isEmpty();
    return telling
        && (!our.numbered() || our.id().equals(their.id()))
        && our.references().keySet().equals(their.references().keySet())
        && our.dates().keySet().equals(their.dates().keySet())
        && (even || our.act().equals(their.act()));
  }

  private void byId(int first, int ourEnd, int theirEnd) {
    Map<String, Integer> ids = new HashMap<>();
    for (int j = theirEnd - 1; j >= first; j--) {
      ids.put(theirs.get(j).id(), j);
    }
    int from = first;
    for (int i = first; i < ourEnd; i++) {
      int found = ids.getOrDefault(ours.get(i).id(), NONE);
      if (found >= from) {
        partner[i] = found;
        from = found + 1;
      }
    }
  }

  /** The pairing of the greatest likeness, found from the end backwards. */
  private void byLikeness(int first, int ourEnd, int theirEnd) {
    int rows = ourEnd - first;
    int columns = theirEnd - first;
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows; i >= 0; i--) {
      for (int j = columns; j >= 0; j--) {
        if (i == rows || j == columns) {
          best[i][j] = ALONE * (rows - i + columns - j);
        } else {
          int paired = best[i + 1][j + 1] + likeness(ours.get(first + i), theirs.get(first + j));
          best[i][j] = Math.max(paired, ALONE + Math.max(best[i + 1][j], best[i][j + 1]));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      int paired = best[i + 1][j + 1] + likeness(ours.get(first + i), theirs.get(first + j));
      if (best[i][j] == paired) {
        partner[first + i++] = first + j++;
      } else if (best[i][j] == ALONE + best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private int likeness(Unit our, Unit their) {
    int sum =
        shared(our.references().keySet(), their.references().keySet(), 4)
            + shared(our.dates().keySet(), their.dates().keySet(), 3)
            + shared(our.years(), their.years(), 2);
    if (our.numbered()) {
      sum += our.id().equals(their.id()) ? 8 : -3;
    }
    sum += acts(our.act(), their.act());
    double longer = Math.abs(Math.log((1 + our.length() * stretch) / (1 + their.length())));
    sum += (int) our.stems().stream().filter(their.stems()::contains).limit(MOST_STEMS).count();
    return sum + (longer < 0.15 ? 3 : longer < 0.3 ? 1 : longer < 0.7 ? -1 : -4);
  }

  /** Translators change the verb sooner than the "also" behind it. */
  private static int acts(String our, String their) {
    if (our.isEmpty() || their.isEmpty()) {
      return 0;
    }
    if (our.equals(their)) {
      return 3;
    }
    String manner = manner(our);
    return manner.equals(manner(their)) ? manner.isEmpty() ? -1 : 1 : -2;
  }

  private static String manner(String act) {
    return act.endsWith("-also") ? "also" : act.endsWith("-further") ? "further" : "";
  }

  private static int shared(Set<?> our, Set<?> their, int weight) {
    if (our.isEmpty() && their.isEmpty()) {
      return 0;
    }
    if (our.equals(their)) {
      return weight;
    }
    return our.stream().anyMatch(their::contains) ? weight / 2 : -weight / 2;
  }

  private static double mean(List<Unit> units) {
    return units.stream().mapToInt(Unit::length).average().orElse(0);
  }
}

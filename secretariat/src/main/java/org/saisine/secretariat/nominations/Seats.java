package org.saisine.secretariat.nominations;

import java.util.EnumMap;
import java.util.Map;
import org.saisine.secretariat.bodies.Group;

/**
 * How many members a group of experts has, and from where.
 *
 * @param regional for each regional group; a group without an entry has none
 * @param rotating seats that pass from one regional group to another, with whom they are this time
 * @param atLarge seats that are open to every regional group
 */
record Seats(Map<Group, Integer> regional, Map<Group, Integer> rotating, int atLarge) {
  /** As many as any body has: the Members of the United Nations, one each. */
  static final int MOST = 193;

  Seats {
    regional = whole(regional);
    rotating = whole(rotating);
  }

  static Seats each(int regional) {
    Map<Group, Integer> all = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      all.put(group, regional);
    }
    return new Seats(all, Map.of(), 0);
  }

  private static Map<Group, Integer> whole(Map<Group, Integer> some) {
    Map<Group, Integer> all = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      all.put(group, some.getOrDefault(group, 0));
    }
    return java.util.Collections.unmodifiableMap(all);
  }

  /** Seats that no other group can fill. */
  int of(Group group) {
    return regional.getOrDefault(group, 0) + rotating.getOrDefault(group, 0);
  }

  int total() {
    int sum = atLarge;
    for (Group group : Group.values()) {
      sum += of(group);
    }
    return sum;
  }

  /** Whether there is a seat at all, none is negative and there are not too many. */
  boolean sound() {
    boolean whole =
        atLarge >= 0
            && regional.values().stream().allMatch(each -> each >= 0 && each <= MOST)
            && rotating.values().stream().allMatch(each -> each >= 0 && each <= MOST);
    return whole && atLarge <= MOST && total() > 0 && total() <= MOST;
  }

  /** Whether these are more than before, and nobody has fewer. */
  boolean enlarge(Seats before) {
    boolean kept = atLarge >= before.atLarge;
    for (Group group : Group.values()) {
      kept &= of(group) >= before.of(group);
    }
    return kept && total() > before.total();
  }

  /** Seats that a group could still fill where so many are filled: its own, then those at large. */
  int room(Group group, Map<Group, Integer> filled) {
    int taken = 0;
    for (Group each : Group.values()) {
      taken += Math.max(0, filled.getOrDefault(each, 0) - of(each));
    }
    int own = Math.max(0, of(group) - filled.getOrDefault(group, 0));
    return own + Math.max(0, atLarge - taken);
  }
}

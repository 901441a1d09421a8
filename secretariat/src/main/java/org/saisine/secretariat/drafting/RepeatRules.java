package org.saisine.secretariat.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a paragraph repeats another. Most of what resolutions say, they say in words that others
 * have used before: that alone is no repetition, or every draft would be full of them.
 */
final class RepeatRules {
  /** Of the weight of both paragraphs, so much has to be in both. */
  static final double SHARE = 0.6;

  /**
   * Words that stand in few paragraphs: without so many of them in both, both are formulas. Where
   * all that say so are on one matter, one such word is enough.
   */
  static final int RARE = 2;

  /** Paragraphs on as many different matters say the same: it belongs to none of them. */
  static final int MATTERS = 4;

  /** Titles that have so much in common are of the same matter, years apart. */
  private static final double SAME_MATTER = 0.6;

  private RepeatRules() {}

  /**
   * What is said of a paragraph.
   *
   * @param title of the draft
   * @param twins the most alike first
   */
  static Optional<Remark> of(String paragraph, String title, List<Twin> twins) {
    List<Twin> close = twins.stream().filter(each -> each.like().share() >= SHARE).toList();
    if (close.isEmpty()) {
      return Optional.empty();
    }
    List<Twin> kin = close.stream().filter(each -> sameMatter(title, each.like().title())).toList();
    if (!kin.isEmpty()) {
      return Optional.of(new Remark.Repeats(paragraph, kin));
    }
    int matters = matters(close);
    int needed = matters == 1 ? 1 : RARE;
    List<Twin> own = close.stream().filter(each -> each.like().rare() >= needed).toList();
    return Optional.of(
        own.isEmpty() || matters >= MATTERS
            ? new Remark.Formula(paragraph, close)
            : new Remark.Repeats(paragraph, own));
  }

  /** On how many different matters some paragraphs are, as the titles of their documents tell. */
  private static int matters(List<Twin> twins) {
    List<String> titles = new ArrayList<>();
    for (Twin each : twins) {
      String title = each.like().title();
      if (titles.stream().noneMatch(other -> other.equals(title) || sameMatter(other, title))) {
        titles.add(title);
      }
    }
    return titles.size();
  }

  static boolean sameMatter(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all > 0 && 2.0 * first.size() / all >= SAME_MATTER;
  }

  /** The pairs of letters of a title: they compare in every script, and whatever the endings. */
  private static Set<String> pairs(String title) {
    String letters = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  /** The remarks on all paragraphs, in their order. */
  static List<Remark> of(Map<String, List<Twin>> twins, String title) {
    List<Remark> remarks = new ArrayList<>();
    twins.forEach((paragraph, likes) -> of(paragraph, title, likes).ifPresent(remarks::add));
    return remarks;
  }
}

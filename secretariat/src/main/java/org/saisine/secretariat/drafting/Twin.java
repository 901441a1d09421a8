package org.saisine.secretariat.drafting;

import java.util.List;
import org.saisine.secretariat.search.Alike;

/**
 * A paragraph of the register beside one of a draft.
 *
 * @param kind whether both make the same kind of thing owed, such as a report
 * @param by whether somebody owes under both
 * @param to whether somebody receives under both
 * @param owes whether anything is owed under the one in the register
 */
public record Twin(Alike like, boolean owes, boolean kind, boolean by, boolean to) {
  private static final int ALL = 100;

  /** How much of the words both have, of a hundred. */
  public int share() {
    return (int) Math.floor(like.share() * ALL);
  }

  static Twin of(Alike like, List<Held> there, List<org.saisine.reader.vocabulary.Mandate> here) {
    return new Twin(
        like,
        !there.isEmpty(),
        here.stream().anyMatch(each -> there.stream().anyMatch(held -> held.kind(each))),
        here.stream().anyMatch(each -> there.stream().anyMatch(held -> held.by(each))),
        here.stream().anyMatch(each -> there.stream().anyMatch(held -> held.to(each))));
  }
}

package org.saisine.secretariat.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Mandate;

/**
 * What is said of a draft.
 *
 * @param language of the version that speaks for the draft
 * @param symbol that it bears; empty where it bears none
 * @param operative how many operative paragraphs and points it has
 * @param compared how many of them were held against the register
 * @param whole whether they were held against all of the register, not only what was taken up so
 *     far
 * @param likes by the ids of its paragraphs: what in the register is nearest to each, whether it
 *     repeats it or not
 * @param concordance of its language versions, where there are several
 * @param refused versions that could not be read, by their names
 */
public record Lint(
    String language,
    String symbol,
    Optional<Moment> moment,
    int operative,
    int compared,
    boolean whole,
    List<Owing> owing,
    List<Remark> remarks,
    Map<String, List<Twin>> likes,
    Optional<Concordance> concordance,
    List<Unread> refused) {
  /**
   * What the draft would make owed.
   *
   * @param paragraph the id of the one that says so
   */
  public record Owing(String paragraph, Mandate mandate) {}

  /** A version that could not be read, and why. */
  public record Unread(String name, Finding why) {}

  static Lint unread(List<Unread> refused) {
    return new Lint(
        "",
        "",
        Optional.empty(),
        0,
        0,
        true,
        List.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.copyOf(refused));
  }

  /** Whether paragraphs were left out, for there are too many. */
  public boolean capped() {
    return compared == Drafts.MOST_PARAGRAPHS;
  }

  /** What somebody should look at. */
  public List<Remark> grave() {
    return remarks.stream().filter(Remark::grave).toList();
  }

  /** What is only told. */
  public List<Remark> told() {
    return remarks.stream().filter(each -> !each.grave()).toList();
  }

  /** How much there is to look at, differences between its versions among it. */
  public int count() {
    return grave().size() + refused.size() + differing();
  }

  private int differing() {
    return concordance.map(each -> each.differences().size()).orElse(0);
  }
}

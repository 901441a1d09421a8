package org.saisine.secretariat.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;

/**
 * Rows of one document beside its mandates: what says the same is put together first, then what
 * differs least. What is left over, one has and the other has not.
 */
final class Pairing {
  private final Set<Claim> claims;
  private final Set<Item.Mandate> ours;
  private final Set<String> named = new HashSet<>();
  private final List<Mismatch> found = new ArrayList<>();

  private Pairing(Collection<Claim> claims, Collection<Item.Mandate> ours) {
    this.claims = new LinkedHashSet<>(claims);
    this.ours = new LinkedHashSet<>(ours);
  }

  /** What does not agree; mandates without a row come after the rows. */
  static List<Mismatch> of(Collection<Claim> claims, Collection<Item.Mandate> ours) {
    Pairing pairing = new Pairing(claims, ours);
    pairing.pair((claim, mandate) -> claim.sameParagraph(mandate) && claim.sameDue(mandate));
    pairing.rowsOfOne();
    pairing.oneOfRows();
    pairing.pair((claim, mandate) -> claim.paragraph().isEmpty() && claim.sameDue(mandate));
    pairing.untimed();
    pairing.otherDue();
    pairing.otherParagraph();
    pairing.left();
    return pairing.found;
  }

  /** Puts together what agrees. */
  private void pair(BiPredicate<Claim, Item.Mandate> same) {
    for (Claim claim : List.copyOf(claims)) {
      for (Item.Mandate mandate : ours) {
        if (same.test(claim, mandate)) {
          claims.remove(claim);
          ours.remove(mandate);
          break;
        }
      }
    }
  }

  /** A mandate with several times may have a row for each of them. */
  private void rowsOfOne() {
    for (Item.Mandate mandate : List.copyOf(ours)) {
      Set<Due> all = Times.same(mandate.due());
      if (all.size() > 1) {
        List<Claim> parts =
            claims.stream()
                .filter(each -> each.sameParagraph(mandate) && within(each.due(), all))
                .toList();
        Set<Due> together = new LinkedHashSet<>();
        parts.forEach(each -> together.addAll(times(each)));
        if (together.equals(all)) {
          parts.forEach(claims::remove);
          ours.remove(mandate);
        }
      }
    }
  }

  /** A row with several times may be of a mandate for each of them. */
  private void oneOfRows() {
    for (Claim claim : List.copyOf(claims)) {
      Set<Due> all = times(claim);
      if (all.size() > 1) {
        List<Item.Mandate> parts =
            ours.stream()
                .filter(each -> claim.sameParagraph(each) && within(Times.same(each.due()), all))
                .toList();
        Set<Due> together = new LinkedHashSet<>();
        parts.forEach(each -> together.addAll(Times.same(each.due())));
        if (together.equals(all)) {
          claims.remove(claim);
          parts.forEach(ours::remove);
        }
      }
    }
  }

  private static Set<Due> times(Claim claim) {
    Set<Due> due = claim.due();
    return due == null ? Set.of() : due;
  }

  private static boolean within(@Nullable Set<Due> some, Set<Due> all) {
    return some != null && !some.isEmpty() && all.containsAll(some);
  }

  /** Rows without a time stand for all mandates of their paragraph, or of the document. */
  private void untimed() {
    List<Claim> untimed = claims.stream().filter(each -> each.due() == null).toList();
    for (Claim claim : untimed) {
      boolean whole = claim.paragraph().isEmpty() && claim.readable();
      List<Item.Mandate> meant =
          ours.stream().filter(each -> whole || claim.sameParagraph(each)).toList();
      if (!meant.isEmpty()) {
        meant.forEach(ours::remove);
        named.add(claim.paragraph());
      }
      if (named.contains(claim.paragraph())) {
        claims.remove(claim);
      }
    }
  }

  private void otherDue() {
    for (Claim claim : List.copyOf(claims)) {
      for (Item.Mandate mandate : ours) {
        if (claim.due() != null && claim.sameParagraph(mandate)) {
          tell(claim, new Mismatch.OtherDue(claim.row(), mandate));
          claims.remove(claim);
          ours.remove(mandate);
          break;
        }
      }
    }
  }

  /** Only where no other row and no other mandate has that time. */
  private void otherParagraph() {
    Map<Set<Due>, List<Claim>> rows =
        claims.stream().collect(Collectors.groupingBy(Pairing::times));
    Map<Set<Due>, List<Item.Mandate>> mandates =
        ours.stream().collect(Collectors.groupingBy(each -> Times.same(each.due())));
    rows.forEach((due, alike) -> {
      List<Item.Mandate> meant = mandates.getOrDefault(due, List.of());
      Claim claim = alike.getFirst();
      if (!due.isEmpty()
          && !claim.paragraph().isEmpty()
          && alike.size() == 1
          && meant.size() == 1) {
        tell(claim, new Mismatch.OtherParagraph(claim.row(), meant.getFirst()));
        claims.remove(claim);
        ours.remove(meant.getFirst());
      }
    });
  }

  private void left() {
    claims.forEach(each -> tell(each, new Mismatch.OnlyTheirs(each.row())));
    ours.forEach(each -> found.add(new Mismatch.OnlyOurs(each)));
  }

  private void tell(Claim claim, Mismatch mismatch) {
    if (claim.readable()) {
      found.add(mismatch);
    }
  }
}

package org.saisine.secretariat.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The last entry of the ledger that is not of a quiet act; what was looked through once is not
 * again.
 */
public final class Heard {
  private record Known(long number, Optional<Entry> last) {}

  private final Ledger ledger;
  private final List<String> quiet;
  private final AtomicReference<Known> known =
      new AtomicReference<>(new Known(0, Optional.empty()));

  public Heard(Ledger ledger, List<Quiet> rooms) {
    this.ledger = ledger;
    this.quiet = rooms.stream().flatMap(each -> each.acts().stream()).sorted().toList();
  }

  public Optional<Entry> last() {
    Known before = known.get();
    long number = ledger.last().map(Entry::number).orElse(0L);
    if (number <= before.number()) {
      return before.last();
    }
    Known now = new Known(number, ledger.lastBut(quiet, before.number()).or(before::last));
    // whoever looked later keeps what they found
    known.updateAndGet(other -> other.number() > now.number() ? other : now);
    return now.last();
  }
}

package org.saisine.secretariat.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.saisine.secretariat.silence.Silence.Version;

/** What somebody wants to do; {@link SilenceRules} say whether it may be done. */
sealed interface SilenceAct {
  /**
   * @param members of the body on that day
   */
  record Circulate(Instant deadline, List<Version> versions, Set<String> members)
      implements SilenceAct {}

  record Extend(Instant deadline, String reason) implements SilenceAct {}

  /** Objects for whoever acts. */
  record Oppose(String reasons) implements SilenceAct {}

  record Withdraw(String reason) implements SilenceAct {}

  /**
   * @param versions the amended text; empty for the same once more
   */
  record Restart(Instant deadline, List<Version> versions, Set<String> members, String reason)
      implements SilenceAct {}
}

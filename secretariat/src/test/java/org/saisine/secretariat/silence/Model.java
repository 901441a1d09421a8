package org.saisine.secretariat.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.silence.Silence.Version;

/**
 * What a silence procedure of the Assembly is, told as simply as it can be, and acts at random that
 * are held against it. It shares nothing with the rules.
 */
final class Model {
  static final Set<String> MEMBERS = new TreeSet<>(Set.of("FRA", "BRA", "KEN", "THA", "EST"));

  private static final List<String> WHO =
      List.of(
          "secretariat",
          "secretariat",
          "presiding GA",
          "presiding HRC",
          "coordinator WEOG",
          "delegation FRA",
          "delegation BRA",
          "delegation KEN",
          "delegation XKX",
          "observer EU");

  String state = "unheard";
  Instant deadline = Instant.MIN;
  Instant circulated = Instant.MIN;
  String text = "";
  final Set<String> objectors = new TreeSet<>();
  int rounds;

  /** Somebody wants something. */
  record Attempt(SilenceAct act, Capacity by) {}

  /** Time has come to it. */
  void look(Instant now) {
    if (state.equals("running") && now.compareTo(deadline) >= 0) {
      state = "adopted";
    }
  }

  /** Whether an act is done; if so, it is. */
  boolean does(Attempt attempt, Instant now) {
    String who = attempt.by().said();
    boolean leads = who.equals("secretariat") || who.equals("presiding GA");
    return switch (attempt.act()) {
      case SilenceAct.Circulate act ->
          leads
              && state.equals("unheard")
              && !act.versions().isEmpty()
              && begins(now, act.deadline(), act.versions().getFirst().sha256());
      case SilenceAct.Extend act ->
          leads
              && state.equals("running")
              && act.deadline().isAfter(deadline)
              && !act.deadline().isAfter(circulated.plus(Duration.ofDays(366)))
              && until(act.deadline());
      case SilenceAct.Oppose act ->
          who.startsWith("delegation ")
              && MEMBERS.contains(who.substring(11))
              && (state.equals("running") || state.equals("broken"))
              && now.isBefore(deadline)
              && objectors.add(who.substring(11))
              && becomes("broken");
      case SilenceAct.Withdraw act -> leads && state.equals("running") && becomes("withdrawn");
      case SilenceAct.Restart act ->
          leads
              && (state.equals("broken")
                  || state.equals("withdrawn")
                  || state.equals("running")
                      && !act.versions().isEmpty()
                      && !act.versions().getFirst().sha256().equals(text))
              && begins(
                  now,
                  act.deadline(),
                  act.versions().isEmpty() ? text : act.versions().getFirst().sha256());
    };
  }

  private boolean begins(Instant now, Instant until, String words) {
    long seconds = until.getEpochSecond() - now.getEpochSecond();
    if (seconds < 72 * 3600 || seconds > 366L * 24 * 3600) {
      return false;
    }
    circulated = now;
    deadline = until;
    text = words;
    objectors.clear();
    rounds++;
    return becomes("running");
  }

  private boolean until(Instant later) {
    deadline = later;
    return true;
  }

  private boolean becomes(String next) {
    state = next;
    return true;
  }

  // ---- chance

  /** Something that somebody may try: right or wrong, most of it near a boundary. */
  Attempt attempt(Random chance, Instant now) {
    Capacity by = Capacity.of(WHO.get(chance.nextInt(WHO.size()))).orElseThrow();
    SilenceAct act =
        switch (state.equals("unheard") ? chance.nextInt(2) * 5 : chance.nextInt(12)) {
          case 0 -> new SilenceAct.Circulate(deadline(chance, now), versions(chance), MEMBERS);
          case 1, 2 -> new SilenceAct.Extend(deadline(chance, now), "");
          case 3, 4 -> new SilenceAct.Withdraw("");
          case 5, 6, 7 ->
              new SilenceAct.Restart(deadline(chance, now), versions(chance), MEMBERS, "");
          default -> new SilenceAct.Oppose("");
        };
    return new Attempt(act, by);
  }

  private Instant deadline(Random chance, Instant now) {
    return switch (chance.nextInt(7)) {
      case 0 -> now.plus(Duration.ofHours(72));
      case 1 -> now.plus(Duration.ofHours(72)).minusSeconds(1);
      case 2 -> now.plus(Duration.ofDays(366));
      case 3 -> now.plus(Duration.ofDays(366)).plusSeconds(1);
      case 4 -> rounds == 0 ? now : deadline;
      case 5 -> rounds == 0 ? now : deadline.plusSeconds(1);
      default -> now.plus(Duration.ofHours(60 + chance.nextInt(200)));
    };
  }

  private static List<Version> versions(Random chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(new Version("en", "bells.txt", "01"));
      default -> List.of(new Version("en", "bells.txt", "00"));
    };
  }

  /** A later moment: often the very deadline, or the second before it. */
  Instant later(Random chance, Instant now) {
    Instant next =
        switch (chance.nextInt(8)) {
          case 0 -> rounds == 0 ? now : deadline;
          case 1 -> rounds == 0 ? now : deadline.minusSeconds(1);
          case 2 -> now.plusSeconds(chance.nextInt(400_000));
          default -> now.plusSeconds(chance.nextInt(30));
        };
    return next.isBefore(now) ? now : next;
  }
}

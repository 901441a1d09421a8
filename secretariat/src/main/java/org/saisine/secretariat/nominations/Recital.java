package org.saisine.secretariat.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.Nomination.Dated;

/**
 * Tells what happened as a note by the Secretariat does: in whole sentences, without names of
 * groups or of persons, and in words that our own reader reads back as the same events. A deadline
 * is told while it is somebody's; those that were put off since are counted, not listed.
 */
final class Recital {
  private final Words words;
  private final Phrases phrases;
  private final List<Dated> facts;
  private final Opening opening;

  Recital(Words words, Opening opening, List<Dated> facts) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.facts = facts;
    this.opening = opening;
  }

  /** A sentence, and the day of which it tells. */
  record Told(LocalDate day, String sentence) {}

  List<Told> sentences() {
    Map<Group, Integer> last = lastSet();
    List<Told> told = new ArrayList<>();
    List<Integer> moves = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Dated fact = facts.get(i);
      if (fact.event() instanceof NominationEvent.Extended) {
        moves.add(i);
      } else if (tells(fact.event())) {
        extended(moves, last, told);
        moves.clear();
        told.add(one(fact, last.containsValue(i)));
      }
    }
    extended(moves, last, told);
    return List.copyOf(told);
  }

  /** Which of the facts set the deadline that each group has now. */
  private Map<Group, Integer> lastSet() {
    Map<Group, Integer> last = new EnumMap<>(Group.class);
    for (int i = 0; i < facts.size(); i++) {
      for (Group each : set(facts.get(i).event())) {
        last.put(each, i);
      }
    }
    return last;
  }

  private static Set<Group> set(NominationEvent event) {
    return switch (event) {
      case NominationEvent.Invited each -> each.groups();
      case NominationEvent.Extended each -> each.groups();
      case NominationEvent.Enlarged each -> each.groups();
      case NominationEvent.ExtensionGranted each -> Set.of(each.group());
      default -> Set.of();
    };
  }

  /** Whether a note tells it: what single States and persons do it leaves to the group. */
  private static boolean tells(NominationEvent event) {
    return switch (event) {
      case NominationEvent.Invited any -> true;
      case NominationEvent.Enlarged any -> true;
      case NominationEvent.ExtensionAsked any -> true;
      case NominationEvent.ExtensionGranted any -> true;
      case NominationEvent.ExtensionRefused any -> true;
      case NominationEvent.Constituted any -> true;
      case NominationEvent.Discontinued any -> true;
      default -> false;
    };
  }

  private void extended(List<Integer> moves, Map<Group, Integer> last, List<Told> told) {
    if (moves.isEmpty()) {
      return;
    }
    boolean stands = moves.stream().anyMatch(last::containsValue);
    if (!stands) {
      told.add(new Told(facts.get(moves.getFirst()).day(), times(moves.size())));
      return;
    }
    for (int move : moves) {
      Dated fact = facts.get(move);
      NominationEvent.Extended moved = (NominationEvent.Extended) fact.event();
      told.add(
          new Told(
              fact.day(),
              words.say("recital.extended-until", date(fact.day()), date(moved.until()))));
    }
  }

  /**
   * @param stands whether the deadline that it set is still somebody's
   */
  private Told one(Dated fact, boolean stands) {
    LocalDate day = fact.day();
    String office = words.say("sender." + opening.office().word());
    String until = stands ? "-until" : "";
    return switch (fact.event()) {
      case NominationEvent.Invited(Set<Group> groups, LocalDate sent, LocalDate last) ->
          new Told(
              sent,
              words.say(
                  "recital.invited" + one(groups) + until,
                  date(sent),
                  office,
                  to(groups),
                  date(last)));
      case NominationEvent.Enlarged more ->
          new Told(
              more.announced(),
              words.say(
                  "recital.enlarged" + one(more.groups()) + until,
                  date(more.announced()),
                  office,
                  to(more.groups()),
                  date(more.until()),
                  decider(more.by(), more.seats().total())));
      case NominationEvent.ExtensionAsked(Group group, Capacity by, String reason) ->
          new Told(
              day,
              words.say(
                  by instanceof Capacity.Coordinator ? "recital.asked" : "recital.asked-delegation",
                  date(day)));
      case NominationEvent.ExtensionGranted(Group group, LocalDate sent, LocalDate last) ->
          new Told(sent, words.say("recital.granted" + until, date(sent), office, date(last)));
      case NominationEvent.ExtensionRefused any -> new Told(day, words.say("recital.refused"));
      case NominationEvent.Constituted(int members, boolean complete, String reason) ->
          new Told(day, words.say("recital.constituted", date(day), members));
      default -> new Told(day, words.say("recital.discontinued", date(day)));
    };
  }

  /** In words, as far as the reader counts. */
  private String times(int many) {
    String own = "recital.extended." + many;
    String said = words.say(own);
    return said.equals(own) ? words.count("recital.extended", many) : said;
  }

  private String decider(String by, int seats) {
    String own = "decider." + by;
    String said = words.say(own, seats);
    return said.equals(own) ? words.say("decider", seats) : said;
  }

  private static String one(Set<Group> groups) {
    return groups.size() == 1 ? "-one" : "";
  }

  private String to(Set<Group> groups) {
    return words.say(
        groups.size() == Group.values().length
            ? "recital.to-all"
            : groups.size() == 1 ? "recital.to-one" : "recital.to-some");
  }

  private String date(LocalDate day) {
    return phrases.date(day);
  }
}

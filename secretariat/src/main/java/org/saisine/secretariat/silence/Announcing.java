package org.saisine.secretariat.silence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.rulebook.Value;

/** Who is told what of an event. */
final class Announcing {
  private Announcing() {}

  /** All whom a procedure concerns: its members, its presiding officer, the secretariat. */
  static List<Capacity> concerned(Procedure procedure, Silence.Round round) {
    List<Capacity> all = new ArrayList<>();
    TreeSet<String> members = new TreeSet<>(round.members());
    members.addAll(procedure.asked());
    members.forEach(each -> all.add(new Capacity.Delegation(each)));
    all.addAll(office(procedure));
    return List.copyOf(all);
  }

  /** Those who lead a procedure: its presiding officer and the secretariat. */
  private static List<Capacity> office(Procedure procedure) {
    return List.of(new Capacity.Presiding(procedure.body()), new Capacity.Secretariat());
  }

  /**
   * The announcement of an event. That the silence is broken everybody concerned is told once, by
   * the first objection; of later ones those who lead the procedure, and who have to know whom to
   * talk to.
   */
  static Announcement of(Procedure procedure, Silence after, SilenceEvent event, Terms terms) {
    boolean later = after instanceof Silence.Broken broken && broken.objections().size() > 1;
    Silence.Round round = after.last().orElseThrow();
    Map<String, String> facts = new HashMap<>();
    facts.put("title", procedure.title());
    facts.put("body", procedure.body());
    if (after instanceof Silence.Running || after instanceof Silence.Adopted) {
      facts.put("deadline", round.deadline().toString());
    }
    if (event instanceof SilenceEvent.Objected objected
        && (later || terms.reasons().value(Value.Audience.class).includes(Value.Who.MEMBERS))) {
      facts.put("by", new Capacity.Delegation(objected.state()).said());
    }
    String word = event instanceof SilenceEvent.Objected && !later ? "broken" : event.word();
    return new Announcement(
        "silence-" + word,
        later ? office(procedure) : concerned(procedure, round),
        procedure.subject(),
        "/silence/" + procedure.id(),
        facts,
        event.at());
  }

  /** What an event says in the ledger. */
  static String said(SilenceEvent event) {
    return switch (event) {
      case SilenceEvent.Circulated each ->
          "deadline %s, %d members, %s"
              .formatted(each.deadline(), each.members().size(), versions(each.versions()));
      case SilenceEvent.Extended each -> "deadline " + each.deadline() + because(each.reason());
      case SilenceEvent.Objected each -> each.state() + because(each.reasons());
      case SilenceEvent.Withdrawn each -> "withdrawn" + because(each.reason());
      case SilenceEvent.Restarted each ->
          "deadline %s, %d members, %s%s"
              .formatted(
                  each.deadline(),
                  each.members().size(),
                  versions(each.versions()),
                  because(each.reason()));
      case SilenceEvent.Adopted each -> "adopted at " + each.at();
    };
  }

  private static String versions(List<Silence.Version> versions) {
    return versions.stream()
        .map(each -> each.language() + " " + each.reference() + " " + each.sha256())
        .collect(Collectors.joining(", "));
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }
}

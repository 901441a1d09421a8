package org.saisine.secretariat.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that somebody is to be told of. It is published as an event in the transaction that
 * does it; whoever listens does so in that transaction, so that the notice is there if and only if
 * the act is.
 *
 * @param form what the notice says, by the key of its sentences: {@code nominations-opened}
 * @param to who is told: whoever holds one of these capacities at that moment
 * @param subject what it is about, as the ledger calls it: {@code nominations 7}
 * @param href the page that shows it, from the slash on: {@code /nominations/7}
 * @param facts what fills the blanks of the sentences, by name. A day or an instant in ISO form is
 *     told as a date (and a time), a capacity as its name, a code as the name it stands for, all
 *     else as it is. {@code title.fr} is told to whoever reads French in place of {@code title}.
 *     The fact {@code deadline} goes into the recipients' calendars. The fact {@code letter.fr} is
 *     the whole text, line by line, of a note verbale to whoever is written to in French: it is
 *     what they are sent, and the ledger keeps its digest.
 * @param at when it was done
 */
public record Announcement(
    String form,
    List<Capacity> to,
    String subject,
    String href,
    Map<String, String> facts,
    Instant at) {
  /** The beginning of the names of facts that are whole letters. */
  public static final String LETTER = "letter";

  public Announcement {
    to = List.copyOf(to);
    facts = Map.copyOf(facts);
  }
}

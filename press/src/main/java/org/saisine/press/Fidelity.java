package org.saisine.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/**
 * Whether two records say the same, whatever the places: what reading again must give.
 *
 * @param sections what was compared, in the order of a record
 */
public record Fidelity(List<Section> sections) {

  /** The parts of a record. */
  public enum Part {
    MASTHEAD,
    PARAGRAPHS,
    REFERENCES,
    INSTRUMENTS,
    VOTES,
    MANDATES,
    EVENTS,
    AGENDA,
    PROGRAMME,
    SEATINGS,
    HEADINGS,
    NOTES,
    REMARKS
  }

  /**
   * One part of both records.
   *
   * @param same how many facts both have
   * @param lost what only the first has, in words for engineers
   * @param gained what only the second has
   */
  public record Section(Part part, int same, List<String> lost, List<String> gained) {}

  public static Fidelity of(Record before, Record after) {
    Map<Part, List<String>> first = facts(before);
    Map<Part, List<String>> second = facts(after);
    List<Section> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      List<String> lost = new ArrayList<>(first.getOrDefault(part, List.of()));
      List<String> gained = new ArrayList<>();
      int all = lost.size();
      for (String fact : second.getOrDefault(part, List.of())) {
        if (!lost.remove(fact)) {
          gained.add(fact);
        }
      }
      sections.add(new Section(part, all - lost.size(), lost, gained));
    }
    return new Fidelity(List.copyOf(sections));
  }

  /** Whether nothing was lost and nothing gained. */
  public boolean whole() {
    return sections.stream().allMatch(each -> each.lost.isEmpty() && each.gained.isEmpty());
  }

  private static Map<Part, List<String>> facts(Record record) {
    Map<Part, List<String>> all = new LinkedHashMap<>();
    all.put(Part.MASTHEAD, masthead(record));
    all.put(
        Part.PARAGRAPHS,
        record.paragraphs().stream()
            .map(p ->
                List.of(
                        p.id(),
                        p.part(),
                        p.number(),
                        p.act().map(act -> act.words() + "=" + act.code()),
                        p.addressees(),
                        spaced(p.text()))
                    .toString())
            .toList());
    all.put(
        Part.REFERENCES,
        record.references().stream()
            .map(c -> List.of(c.symbol(), c.at(), spaced(c.text()), c.paragraph()).toString())
            .toList());
    all.put(
        Part.INSTRUMENTS,
        record.instruments().stream()
            .map(i -> List.of(i.code(), spaced(i.text()), i.paragraph()).toString())
            .toList());
    all.put(Part.VOTES, record.adoption().map(Fidelity::votes).stream().toList());
    all.put(
        Part.MANDATES,
        record.mandates().stream()
            .map(m ->
                List.of(
                        m.paragraph(),
                        m.kind(),
                        m.by(),
                        m.to(),
                        m.due(),
                        m.every(),
                        spaced(m.text()))
                    .toString())
            .toList());
    all.put(
        Part.EVENTS,
        record.events().stream()
            .map(e ->
                List.of(
                        e.type(),
                        e.date(),
                        e.until(),
                        e.by(),
                        e.to(),
                        e.deadline(),
                        e.body(),
                        e.ordinal(),
                        e.times(),
                        List.of(e.seats(), e.due(), e.paragraph(), spaced(e.text())))
                    .toString())
            .toList());
    all.put(
        Part.AGENDA,
        record.agenda().stream().map(i -> i.item() + " " + spaced(i.title())).toList());
    all.put(
        Part.PROGRAMME,
        record.sittings().stream()
            .map(s ->
                List.of(
                        s.date(),
                        s.from(),
                        s.to(),
                        s.items().stream()
                            .map(i -> i.item() + " " + spaced(i.title()) + i.continued())
                            .toList())
                    .toString())
            .toList());
    all.put(
        Part.SEATINGS,
        record.seatings().stream()
            .map(s ->
                List.of(
                        s.body(),
                        s.name(),
                        s.ordinal(),
                        s.from(),
                        s.to(),
                        s.place(),
                        s.planned(),
                        List.of(
                            s.reportSymbol(),
                            s.submittedTo(),
                            s.agendaItems(),
                            s.establishedBy(),
                            s.permanentBy()))
                    .toString())
            .toList());
    all.put(
        Part.HEADINGS,
        record.apparatus().headings().stream()
            .map(h -> List.of(h.over(), spaced(h.text())).toString())
            .toList());
    all.put(
        Part.NOTES,
        record.apparatus().notes().stream()
            .map(n -> List.of(n.mark(), n.paragraph(), n.at(), spaced(n.text())).toString())
            .toList());
    all.put(
        Part.REMARKS,
        record.apparatus().remarks().stream().map(remark -> spaced(remark.value())).toList());
    return all;
  }

  private static List<String> masthead(Record record) {
    Record.Masthead head = record.masthead();
    List<String> facts = new ArrayList<>();
    facts.add("language " + record.language());
    facts.add("kind " + head.kind().value());
    facts.add("original " + head.originalLanguage().map(Fact::value));
    facts.add("symbol " + head.symbol().map(Fact::value) + head.symbolInferred());
    facts.add("organ " + head.organ().map(Fact::value));
    facts.add("session " + head.session().map(Fact::value));
    facts.add("dates " + head.sessionDates().stream().map(Fact::value).toList());
    facts.add("place " + head.place().map(Fact::value));
    facts.add("meetings " + head.meetings().stream().map(Fact::value).toList());
    facts.add("items " + head.agendaItems().stream().map(Fact::value).toList());
    facts.add("issued " + head.issued().map(Fact::value));
    facts.add("adopted " + head.adopted().map(Fact::value));
    facts.add("title " + head.title().map(Fact::value).map(Fidelity::spaced));
    facts.add("draft " + head.draft().map(Fact::value));
    facts.add("item titles " + spaced(head.wording().itemTitles()));
    return facts;
  }

  private static List<String> spaced(List<Fact<String>> lines) {
    return lines.stream().map(line -> spaced(line.value())).toList();
  }

  private static String votes(Adoption adoption) {
    Adoption.Positions positions = adoption.positions();
    return List.of(
            adoption.method(),
            adoption.inFavour(),
            adoption.against(),
            adoption.abstaining(),
            positions.inFavour().stream().map(Fact::value).toList(),
            positions.against().stream().map(Fact::value).toList(),
            positions.abstaining().stream().map(Fact::value).toList())
        .toString();
  }

  /** Formats may break lines and space words as they need. */
  private static String spaced(String words) {
    StringBuilder all = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        all.append(c);
      } else if (!all.isEmpty() && all.charAt(all.length() - 1) != ' ') {
        all.append(' ');
      }
    }
    return all.toString().strip();
  }
}

package org.saisine.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;

/** Writes what a file says about the document: its names, its course, its vote, what it cites. */
final class AknMeta {
  private final AknOut out;
  private final Record record;
  private final Record.Masthead head;
  private final AknNames names;
  private final AknFacts facts;

  /**
   * @param element the identifier of a paragraph's element; empty where it has none
   */
  AknMeta(AknOut out, Record record, UnaryOperator<String> element) {
    this.out = out;
    this.record = record;
    this.head = record.masthead();
    this.names = AknNames.of(record);
    this.facts = new AknFacts(out, record, element);
  }

  String name() {
    return AknNames.word(head.kind().value());
  }

  void write() {
    out.open("meta");
    identification("");
    head.issued()
        .ifPresent(issued ->
            out.empty("publication", "date", issued.value().toString(), "name", "issue")
                .attribute("showAs", symbol())
                .known("number", symbol()));
    lifecycle();
    workflow();
    record.adoption().ifPresent(this::voting);
    references();
    facts.write();
    out.close();
  }

  /** An annex is a component of the same work. */
  void annex() {
    out.open("meta");
    identification("annex_1");
    out.close();
  }

  private String symbol() {
    return head.symbol().map(Fact::value).orElse("");
  }

  private void identification(String component) {
    String part = "/!" + (component.isEmpty() ? "main" : component);
    out.open("identification", "source", "#saisine");
    out.open("FRBRWork");
    level(names.work() + part, names.work(), names.date().toString(), names.dated());
    out.empty("FRBRauthor", "href", "#organ", "as", "#author");
    out.empty("FRBRcountry", "value", "un");
    if (component.isEmpty()) {
      out.empty("FRBRsubtype", "value", name());
      if (!symbol().isEmpty()) {
        out.empty("FRBRnumber", "value", names.number(), "showAs", symbol());
      }
      head.title().ifPresent(title -> out.empty("FRBRname", "value", title.value()));
    }
    out.close();
    Optional<String> issued = head.issued().map(fact -> fact.value().toString());
    String day = issued.orElse(names.date().toString());
    String dated = issued.isPresent() ? "publication" : names.dated();
    out.open("FRBRExpression");
    level(names.expression() + part, names.expression(), day, dated);
    out.empty("FRBRauthor", "href", "#organ", "as", "#issuer");
    out.empty("FRBRlanguage", "language", names.language());
    out.close();
    out.open("FRBRManifestation");
    level(names.expression() + part + ".xml", names.expression() + ".xml", day, dated);
    out.empty("FRBRauthor", "href", "#saisine", "as", "#editor");
    out.empty("FRBRformat", "value", Format.AKN.mediaType());
    out.close();
    out.close();
  }

  private void level(String what, String uri, String date, String dated) {
    out.empty("FRBRthis", "value", what);
    out.empty("FRBRuri", "value", uri);
    out.empty("FRBRdate", "date", date, "name", dated);
  }

  private void lifecycle() {
    if (!names.dated().equals("unknown")) {
      out.open("lifecycle", "source", "#saisine");
      out.empty("eventRef", "eId", "event_1", "date", names.date().toString())
          .attribute("source", "#organ")
          .attribute("type", "generation");
      out.close();
    }
  }

  private void workflow() {
    if (head.adopted().isEmpty() && head.issued().isEmpty()) {
      return;
    }
    out.open("workflow", "source", "#saisine");
    head.adopted()
        .ifPresent(day ->
            out.empty("step", "date", day.value().toString(), "by", "#organ")
                .attribute("as", "#author")
                .attribute("outcome", outcome()));
    head.issued()
        .ifPresent(day ->
            out.empty("step", "date", day.value().toString(), "by", "#organ")
                .attribute("as", "#issuer")
                .attribute("outcome", "#dateOfIssuance"));
    out.close();
  }

  private String outcome() {
    return record.adoption().map(adoption -> "#" + method(adoption)).orElse("#adoption");
  }

  private static String method(Adoption adoption) {
    return switch (adoption.method()) {
      case RECORDED_VOTE -> "adoptedRecordedVote";
      case WITHOUT_VOTE -> "adoptedWithoutVote";
      case CONSENSUS -> "adoptedByConsensus";
      case SILENCE -> "adoptedBySilence";
    };
  }

  private void voting(Adoption adoption) {
    out.open("analysis", "source", "#saisine");
    out.open("parliamentary");
    out.open("voting", "outcome", "#" + method(adoption), "refersTo", "#adoption");
    Adoption.Positions positions = adoption.positions();
    boolean counted =
        count("inFavour", adoption.inFavour(), positions.inFavour())
            | count("against", adoption.against(), positions.against())
            | count("abstaining", adoption.abstaining(), positions.abstaining());
    if (!counted) {
      // the schema wants a figure, and the United Nations writes none here where nobody counted
      out.empty("quorum", "value", "");
    }
    out.close().close().close();
  }

  private boolean count(String position, OptionalInt counted, List<Fact<String>> states) {
    if (counted.isEmpty() && states.isEmpty()) {
      return false;
    }
    out.open("count", "value", Integer.toString(counted.orElse(states.size())));
    out.attribute("refersTo", "#" + position);
    if (!states.isEmpty()) {
      out.open("akn4un:voters");
      for (Fact<String> state : states) {
        String code = state.value();
        out.open("organization", "refersTo", "#" + state(code)).words(code).close();
      }
      out.close();
    }
    out.close();
    return true;
  }

  private static String state(String code) {
    return "state_" + code.toLowerCase(Locale.ROOT);
  }

  private void references() {
    out.open("references", "source", "#saisine");
    entry("TLCObject", "saisine", "object/saisine", "Saisine");
    String organ = head.organ().map(Fact::value).orElse("United Nations");
    entry("TLCOrganization", "organ", "organization/un/" + names.actor(), organ);
    entry("TLCRole", "author", "role/un/author", "Author");
    entry("TLCRole", "issuer", "role/un/issuer", "Issuer");
    entry("TLCRole", "editor", "role/un/editor", "Editor");
    entry("TLCConcept", "symbol", "concept/un/symbol", "Symbol");
    entry("TLCConcept", "dateOfIssuance", "concept/un/dateOfIssuance", "Date of issuance");
    entry("TLCTerm", "title", "term/un/" + name() + "Title", "Title");
    entry("TLCEvent", "adoption", "event/un/adoption", "Adoption");
    String session = head.session().map(fact -> fact.value().toString()).orElse("");
    entry(
        "TLCEvent",
        "session",
        "event/un/" + names.actor() + "/session" + (session.isEmpty() ? "" : "/" + session),
        session.isEmpty() ? "Session" : "Session " + session);
    record.adoption().ifPresent(this::voters);
    acts();
    citations();
    out.close();
  }

  private void entry(String element, String id, String path, String shown) {
    String address = "/akn/ontology/" + path;
    out.empty(element, "eId", id, "href", address, "showAs", shown);
  }

  private void voters(Adoption adoption) {
    String method = method(adoption);
    String shown = adoption.method().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    entry("TLCConcept", method, "concept/un/voting/" + method, "Adopted: " + shown);
    entry("TLCConcept", "inFavour", "concept/un/voting/inFavour", "In favour");
    entry("TLCConcept", "against", "concept/un/voting/against", "Against");
    entry("TLCConcept", "abstaining", "concept/un/voting/abstaining", "Abstaining");
    TreeSet<String> states = new TreeSet<>();
    Adoption.Positions positions = adoption.positions();
    List.of(positions.inFavour(), positions.against(), positions.abstaining())
        .forEach(side -> side.forEach(state -> states.add(state.value())));
    for (String code : states) {
      entry("TLCLocation", state(code), "location/" + code.toLowerCase(Locale.ROOT), code);
    }
  }

  private void acts() {
    TreeSet<String> codes = new TreeSet<>();
    for (Paragraph paragraph : record.paragraphs()) {
      paragraph.act().ifPresent(act -> codes.add(act.code()));
    }
    codes.remove("");
    codes.forEach(code -> entry("TLCConcept", "act_" + code, "concept/saisine/act/" + code, code));
  }

  private void citations() {
    Map<String, String> symbols = new LinkedHashMap<>();
    for (Citation citation : record.references()) {
      symbols.putIfAbsent(citation.symbol(), AknNames.cited(citation.symbol()));
    }
    int place = 0;
    for (Map.Entry<String, String> each : symbols.entrySet()) {
      place++;
      out.empty("activeRef", "eId", "ref_" + place, "href", each.getValue())
          .attribute("showAs", each.getKey());
    }
  }
}

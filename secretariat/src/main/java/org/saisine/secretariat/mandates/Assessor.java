package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks documents what they tell of the mandates that they cite. What a rule is sure of is entered;
 * all else is kept as evidence, for a person to decide on.
 */
final class Assessor {
  static final String ACTOR = "evidence";

  /** What is no answer, but for what puts off a report. */
  private static final Set<String> DECIDES = Set.of("resolution", "decision", "agenda");

  private final JdbcTemplate sql;
  private final Documents documents;
  private final Registrar registrar;
  private final FactTable facts;
  private final RoundTable rounds;

  Assessor(JdbcTemplate sql, Registrar registrar, RoundTable rounds) {
    this.sql = sql;
    this.documents = new Documents(sql);
    this.registrar = registrar;
    this.facts = new FactTable(sql);
    this.rounds = rounds;
  }

  /** Asks these documents, and those that cite them. */
  void follow(Collection<String> symbols, Citing.Cites cites) {
    Set<String> witnesses = witnesses(cites);
    Set<String> silent = new HashSet<>(symbols);
    silent.addAll(witnesses);
    Object all = silent.toArray(String[]::new);
    sql.update("delete from evidence where symbol = any(?)", all);
    sql.update("delete from step where symbol = any(?)", all);
    witnesses.forEach(this::assess);
  }

  /** What cites nothing that owes anything need not be read again. */
  private Set<String> witnesses(Citing.Cites cites) {
    Set<String> deferring = deferring(cites.papers().values());
    List<Citing.Pair> told =
        cites.pairs().stream()
            .filter(each -> {
              Citing.@Nullable Paper later = cites.papers().get(each.later());
              return later != null
                  && (!DECIDES.contains(later.kind()) || deferring.contains(later.symbol()));
            })
            .toList();
    Set<String> owing =
        new HashSet<>(
            sql.query(
                "select distinct symbol from mandate where symbol = any(?)",
                (row, at) -> row.getString(1),
                (Object)
                    told.stream().map(Citing.Pair::earlier).distinct().toArray(String[]::new)));
    return told.stream()
        .filter(each -> owing.contains(each.earlier()))
        .map(Citing.Pair::later)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of what decides that put off a report. */
  private Set<String> deferring(Collection<Citing.Paper> papers) {
    return new HashSet<>(
        sql.query(
            "select d.symbol from document d join edition e on e.document = d.id and e.current"
                + " join deferral f on f.edition = e.id where d.symbol = any(?)",
            (row, at) -> row.getString(1),
            (Object)
                papers.stream()
                    .filter(each -> DECIDES.contains(each.kind()))
                    .map(Citing.Paper::symbol)
                    .toArray(String[]::new)));
  }

  private void assess(String symbol) {
    Optional<Answers.Paper> paper =
        documents.speaking(symbol).map(documents::record).map(record -> paper(symbol, record));
    List<Answers.Candidate> candidates = paper.map(this::candidates).orElse(List.of());
    if (paper.isEmpty() || candidates.isEmpty()) {
      return;
    }
    Answers.All all = Answers.of(paper.get(), candidates);
    all.told().forEach(this::keep);
    int nth = 0;
    for (Answers.Step each : all.steps()) {
      nth++;
      keep(symbol, nth, each);
    }
    all.told().stream().filter(Answers.Told::sure).forEach(told -> enter(paper.get(), told));
  }

  private static Answers.Paper paper(String symbol, Record record) {
    Record.Masthead head = record.masthead();
    int first =
        record.paragraphs().stream()
            .filter(each -> each.number().isPresent())
            .findFirst()
            .map(each -> each.span().end())
            .orElse(Integer.MAX_VALUE);
    List<Answers.Cite> cites = new ArrayList<>();
    for (Citation each : record.references()) {
      cites.add(
          new Answers.Cite(
              each.symbol(),
              each.at(),
              each.paragraph().orElse(""),
              words(record, each),
              each.span().start() < first));
    }
    return new Answers.Paper(
        symbol,
        head.kind().value(),
        head.organ().map(org.saisine.reader.vocabulary.Fact::value).orElse(""),
        head.session()
            .map(org.saisine.reader.vocabulary.Fact::value)
            .filter(SessionNumber::isRegular)
            .map(SessionNumber::ordinal)
            .orElse(0),
        head.issued().or(head::adopted).map(org.saisine.reader.vocabulary.Fact::value),
        head.title().map(org.saisine.reader.vocabulary.Fact::value).orElse(""),
        head.agendaItems().stream().map(org.saisine.reader.vocabulary.Fact::value).toList(),
        List.copyOf(cites),
        record.events());
  }

  /** The paragraph in which it stands, as far as it fits. */
  private static String words(Record record, Citation citation) {
    return record.paragraphs().stream()
        .filter(each -> citation.paragraph().filter(each.id()::equals).isPresent())
        .map(Paragraph::text)
        .findFirst()
        .orElse(citation.text());
  }

  private List<Answers.Candidate> candidates(Answers.Paper paper) {
    String[] cited =
        paper.cites().stream()
            .map(Answers.Cite::symbol)
            .filter(each -> !each.equals(paper.symbol()))
            .distinct()
            .toArray(String[]::new);
    Map<Long, Answers.Candidate> found = new HashMap<>();
    sql.query(
        "select m.id, m.symbol, m.paragraph, m.kind, m.words, d.items from mandate m"
            + " left join document d on d.symbol = m.symbol"
            + " where m.symbol = any(?) and (m.place > 0 or m.hand <> '') order by m.id",
        row -> {
          found.put(
              row.getLong("id"),
              new Answers.Candidate(
                  row.getLong("id"),
                  row.getString("symbol"),
                  row.getString("paragraph"),
                  row.getString("kind"),
                  row.getString("words"),
                  row.getArray("items") == null ? List.of() : Docket.texts(row.getArray("items")),
                  List.of()));
        },
        (Object) cited);
    Map<Long, List<Course.Round>> courses = rounds.courses(found.keySet());
    return found.values().stream()
        .map(each ->
            new Answers.Candidate(
                each.id(),
                each.symbol(),
                each.paragraph(),
                each.kind(),
                each.words(),
                each.items(),
                courses.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private void keep(Answers.Told told) {
    sql.update(
        "insert into evidence values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        told.mandate(),
        told.source().symbol(),
        told.kind().word(),
        told.aim(),
        Dues.said(told.due().stream().toList()),
        told.rules().stream().map(Answers.Rule::word).toArray(String[]::new),
        told.sure(),
        told.source().paragraph(),
        told.source().words());
  }

  private void keep(String symbol, int nth, Answers.Step step) {
    Event event = step.event();
    sql.update(
        "insert into step values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        step.mandate(),
        symbol,
        nth,
        JsonRecords.word(event.type()),
        event.date().map(Date::valueOf).orElse(null),
        event.deadline().map(Date::valueOf).orElse(null),
        event.times().orElse(0),
        event.seats().orElse(0),
        event.by().toArray(String[]::new),
        event.to().toArray(String[]::new),
        event.paragraph().orElse(""),
        event.text());
  }

  /** Enters it once: what a person has taken back is not concluded again from the same document. */
  private void enter(Answers.Paper paper, Answers.Told told) {
    boolean known =
        facts.of(List.of(told.mandate())).getOrDefault(told.mandate(), List.of()).stream()
            .anyMatch(fact ->
                fact.kind() == told.kind()
                    && fact.source().filter(it -> it.symbol().equals(paper.symbol())).isPresent());
    if (!known) {
      registrar.enter(
          new Registrar.Draft(
              told.mandate(),
              told.kind(),
              told.aim(),
              told.due(),
              Optional.of(told.source()),
              paper.day(),
              ACTOR,
              "",
              told.rules().stream().map(Answers.Rule::word).collect(Collectors.joining(" "))));
    }
  }
}

package org.saisine.secretariat.mandates;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Consequence;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps mandates as documents come to say what they say: what is read anew is opened, what is read
 * again keeps what became of it, and what nothing tells any more goes, unless something became of
 * it.
 */
public final class Docket implements Consequence {
  /** The edition that speaks for each document, with the day on which its organ said so. */
  private static final String VOICES =
      """
      select s.symbol, s.edition, s.language, d.organ, d.session,
        coalesce(d.adopted, d.issued) as said
      from speaking s join document d on d.id = s.document
      where s.symbol = any(?)
      """;

  /** Those of which anything is read otherwise than when their mandates were kept last. */
  private static final String OTHERWISE =
      """
      with now as (
        select s.symbol, concat_ws('|', s.edition, e.change, d.organ, coalesce(d.session, ''),
          coalesce(d.adopted, d.issued), d.items) as reading
        from speaking s join document d on d.id = s.document join edition e on e.id = s.edition
        where s.symbol = any(?)),
      gone as (
        delete from docketed where symbol = any(?) and symbol not in (select symbol from now))
      insert into docketed select symbol, reading from now
      on conflict (symbol) do update set reading = excluded.reading
      where docketed.reading <> excluded.reading
      returning symbol
      """;

  private static final String SAID =
      """
      select o.*, (
        select string_agg(
          case
            when m.session > 0 then m.organ || ' ' || m.session
            when m.year > 0 then lpad(m.year::text, 4, '0')
            when m.duration <> '' then m.duration
            else m.day::text
          end, '; ' order by m.nth)
        from owed_time m where m.edition = o.edition and m.place = o.place) as due
      from owed o where o.edition = any(?) order by o.edition, o.place
      """;

  private final JdbcTemplate sql;
  private final MandateTable table;
  private final RoundTable rounds;
  private final Citing citing;
  private final Chains chains;
  private final Assessor assessor;

  public Docket(JdbcTemplate sql, Ledger ledger, Clock clock) {
    this.sql = sql;
    this.table = new MandateTable(sql);
    this.rounds = new RoundTable(sql, clock);
    Registrar registrar = new Registrar(sql, ledger, clock);
    this.citing = new Citing(sql);
    this.chains = new Chains(sql, registrar);
    this.assessor = new Assessor(sql, registrar, rounds);
  }

  @Override
  public void follow(Collection<String> symbols) {
    Set<String> otherwise = otherwise(symbols);
    Map<String, Voice> here = voices(symbols.toArray(String[]::new));
    keep(
        symbols.stream()
            .filter(each -> otherwise.contains(each) || !here.containsKey(each))
            .toList(),
        here);
    hear(symbols);
  }

  @Override
  public void again(Collection<String> symbols) {
    otherwise(symbols);
    keep(symbols, voices(symbols.toArray(String[]::new)));
    hear(symbols);
  }

  private Set<String> otherwise(Collection<String> symbols) {
    String[] asked = symbols.toArray(String[]::new);
    return new HashSet<>(sql.query(OTHERWISE, (row, at) -> row.getString("symbol"), asked, asked));
  }

  /** What they say of sessions, or said before, may date what is due at them. */
  private void hear(Collection<String> symbols) {
    String[] asked = symbols.toArray(String[]::new);
    sql.update(
        "insert into undated select organ from document where symbol = any(?)"
            + " union select body from session_evidence where symbol = any(?)"
            + " on conflict do nothing",
        asked,
        asked);
  }

  private void keep(Collection<String> symbols, Map<String, Voice> here) {
    if (symbols.isEmpty()) {
      return;
    }
    String[] asked = symbols.toArray(String[]::new);
    Map<String, Voice> voices = new LinkedHashMap<>(here);
    voices.keySet().retainAll(symbols);
    Map<Long, List<Owing>> owing = owing(voices.values());
    Map<String, List<Matching.Old>> before = table.of(asked);
    List<Long> gone = new ArrayList<>();
    List<MandateTable.Row> rows = new ArrayList<>();
    for (String symbol : asked) {
      @Nullable Voice voice = voices.get(symbol);
      List<Owing> now = voice == null ? List.of() : owing.getOrDefault(voice.edition(), List.of());
      Matching matching = Matching.of(before.getOrDefault(symbol, List.of()), now);
      gone.addAll(matching.gone());
      if (voice != null) {
        now.forEach(each ->
            rows.add(
                new MandateTable.Row(
                    Objects.requireNonNullElse(matching.known().get(each), 0L), voice, each)));
      }
    }
    table.drop(gone);
    rounds.renew(table.keep(rows));
    Citing.Cites cites = citing.of(symbols);
    chains.follow(cites);
    assessor.follow(symbols, cites);
  }

  /**
   * An edition that speaks for its document.
   *
   * @param session the regular session of the organ whose document it is; 0 for none
   * @param said the day on which the organ said so
   */
  record Voice(
      String symbol,
      long edition,
      String language,
      String organ,
      int session,
      Optional<LocalDate> said) {}

  private Map<String, Voice> voices(String[] symbols) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    sql.query(
        VOICES,
        row -> {
          @Nullable Date said = row.getDate("said");
          String session = Objects.requireNonNullElse(row.getString("session"), "");
          voices.put(
              row.getString("symbol"),
              new Voice(
                  row.getString("symbol"),
                  row.getLong("edition"),
                  row.getString("language"),
                  row.getString("organ"),
                  SessionNumber.of(session)
                      .filter(SessionNumber::isRegular)
                      .map(SessionNumber::ordinal)
                      .orElse(0),
                  said == null ? Optional.empty() : Optional.of(said.toLocalDate())));
        },
        (Object) symbols);
    return voices;
  }

  private Map<Long, List<Owing>> owing(Collection<Voice> voices) {
    Map<Long, List<Owing>> owing = new HashMap<>();
    sql.query(
        SAID,
        row -> {
          owing
              .computeIfAbsent(row.getLong("edition"), any -> new ArrayList<>())
              .add(
                  new Owing(
                      row.getInt("place"),
                      row.getString("paragraph"),
                      row.getString("kind"),
                      texts(row.getArray("addressees")),
                      texts(row.getArray("recipients")),
                      row.getString("every"),
                      row.getString("words"),
                      Dues.of(Objects.requireNonNullElse(row.getString("due"), ""))
                          .orElse(List.of())));
        },
        (Object) voices.stream().map(Voice::edition).toArray(Long[]::new));
    return owing;
  }

  static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}

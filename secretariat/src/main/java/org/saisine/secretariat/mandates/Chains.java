package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds which mandate renews which. A text renews what an earlier one of its organ asked for that
 * it cites: of the same kind, from the same addressee, in much the same words. What the later one
 * asks for stands from its day on in the place of what the earlier one has still to come.
 */
final class Chains {
  static final String ACTOR = "series";

  /** Texts whose titles share so much are of one matter. */
  private static final double SAME_MATTER = 0.6;

  /** So much of the words of two mandates of one matter is the same. */
  private static final double SAME_TASK = 0.6;

  /** So much, where the titles tell nothing. */
  private static final double SAME_WORDS = 0.75;

  /** Every organ remains seized of every matter: fewer words than that are a formula. */
  private static final int FORMULA = 6;

  private final JdbcTemplate sql;
  private final Registrar registrar;

  Chains(JdbcTemplate sql, Registrar registrar) {
    this.sql = sql;
    this.registrar = registrar;
  }

  /**
   * One of two that may be of a series.
   *
   * @param matter the words of the title of its text
   * @param task its own words, to be laid beside others
   */
  record Link(
      long id,
      String symbol,
      SharedWords matter,
      String language,
      LocalDate said,
      String kind,
      List<String> by,
      String words,
      SharedWords task) {}

  /** Looks for what renews what among documents that cite each other. */
  void follow(Citing.Cites cites) {
    Map<String, Set<String>> pairs = pairs(cites);
    if (pairs.isEmpty()) {
      return;
    }
    Set<String> all = new HashSet<>(pairs.keySet());
    pairs.values().forEach(all::addAll);
    Map<String, List<Link>> links = links(all);
    Set<List<Long>> known = known(links);
    Map<Link, Renewed> joined = new LinkedHashMap<>();
    pairs.forEach((later, earlier) -> {
      List<Link> before = new ArrayList<>();
      earlier.forEach(each -> before.addAll(links.getOrDefault(each, List.of())));
      for (Link link : links.getOrDefault(later, List.of())) {
        renewed(link, before)
            .filter(old -> known.add(List.of(old.earlier.id, link.id)))
            .ifPresent(old -> joined.put(link, old));
      }
    });
    join(joined);
  }

  /** What a later mandate renews, and by which rules. */
  record Renewed(Link earlier, List<String> rules) {}

  /** The last of those before it that is the same task. */
  static Optional<Renewed> renewed(Link later, List<Link> before) {
    return before.stream()
        .filter(each -> each.said.isBefore(later.said) && each.kind.equals(later.kind))
        .filter(each -> each.language.equals(later.language))
        .filter(each -> each.by.stream().anyMatch(later.by::contains))
        .flatMap(each -> alike(each, later).stream())
        .max(
            Comparator.comparing((Renewed each) -> each.earlier.said)
                .thenComparing(each -> each.earlier.task.share(later.task))
                .thenComparing(each -> -each.earlier.id));
  }

  private static Optional<Renewed> alike(Link earlier, Link later) {
    double words = earlier.task.share(later.task);
    if (earlier.matter.share(later.matter) >= SAME_MATTER && words >= SAME_TASK) {
      return Optional.of(new Renewed(earlier, List.of("cites", "title", "words")));
    }
    return words >= SAME_WORDS && earlier.task.many(later.task) > FORMULA
        ? Optional.of(new Renewed(earlier, List.of("cites", "words")))
        : Optional.empty();
  }

  private void join(Map<Link, Renewed> joined) {
    List<Registrar.Draft> drafts = new ArrayList<>();
    joined.forEach((later, renewed) ->
        drafts.add(
            new Registrar.Draft(
                renewed.earlier.id,
                Fact.Kind.SUPERSEDED,
                "",
                Optional.empty(),
                Optional.of(new Fact.Source(later.symbol, "", later.words)),
                Optional.of(later.said),
                ACTOR,
                "",
                String.join(" ", renewed.rules))));
    if (drafts.isEmpty()) {
      return;
    }
    Iterator<Long> entries = registrar.enter(drafts).iterator();
    List<Object[]> rows = new ArrayList<>();
    joined.forEach((later, renewed) ->
        rows.add(
            new Object[] {
              renewed.earlier.id,
              later.id,
              renewed.rules.toArray(String[]::new),
              true,
              entries.next()
            }));
    sql.batchUpdate("insert into succession values (?, ?, ?, ?, ?)", rows);
  }

  /** The documents of one organ that cite others, with those. */
  private static Map<String, Set<String>> pairs(Citing.Cites cites) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Citing.Pair each : cites.pairs()) {
      Citing.@Nullable Paper later = cites.papers().get(each.later());
      Citing.@Nullable Paper earlier = cites.papers().get(each.earlier());
      if (later != null && earlier != null && later.organ().equals(earlier.organ())) {
        pairs.computeIfAbsent(later.symbol(), any -> new HashSet<>()).add(earlier.symbol());
      }
    }
    return pairs;
  }

  private Map<String, List<Link>> links(Set<String> symbols) {
    Map<String, List<Link>> links = new HashMap<>();
    Map<String, SharedWords> matters = new HashMap<>();
    sql.query(
        "select m.*, e.title from mandate m join document d on d.symbol = m.symbol"
            + " join edition e on e.document = d.id and e.current and e.language = m.language"
            + " where m.symbol = any(?) and m.place > 0 and m.said is not null"
            + " and m.kind <> 'other' order by m.id",
        row -> {
          links
              .computeIfAbsent(row.getString("symbol"), any -> new ArrayList<>())
              .add(
                  new Link(
                      row.getLong("id"),
                      row.getString("symbol"),
                      matters.computeIfAbsent(row.getString("title"), SharedWords::of),
                      row.getString("language"),
                      row.getDate("said").toLocalDate(),
                      row.getString("kind"),
                      Docket.texts(row.getArray("addressees")),
                      row.getString("words"),
                      SharedWords.of(row.getString("words"))));
        },
        (Object) symbols.toArray(String[]::new));
    return links;
  }

  /** What is joined, and what an officer has parted. */
  private Set<List<Long>> known(Map<String, List<Link>> links) {
    return new HashSet<>(
        sql.query(
            "select earlier, later from succession where later = any(?)",
            (row, at) -> List.of(row.getLong("earlier"), row.getLong("later")),
            (Object)
                links.values().stream().flatMap(List::stream).map(Link::id).toArray(Long[]::new)));
  }
}

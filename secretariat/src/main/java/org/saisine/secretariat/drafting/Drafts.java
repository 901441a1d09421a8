package org.saisine.secretariat.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Topic;
import org.saisine.reader.concord.Version;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.search.Alike;
import org.saisine.secretariat.search.Likeness;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door of the room: looks at drafts, and forgets them. */
public final class Drafts {
  /** More paragraphs than any text has that was ever adopted; the rest is not held against any. */
  static final int MOST_PARAGRAPHS = 400;

  /** Shorter ones say nothing of their own: "Also decides:". */
  private static final int SHORTEST = 25;

  private static final int SHORTEST_IDEOGRAPHS = 8;
  private static final int LIKES = 12;

  /** Below, paragraphs have little more in common than their organ. */
  private static final double TOLD = 0.3;

  private static final int MOST_TOLD = 3;

  private final JdbcTemplate sql;
  private final Documents documents;
  private final Likeness likeness;
  private final Calendar calendar;
  private final Clock clock;

  public Drafts(
      JdbcTemplate sql, Documents documents, Likeness likeness, Calendar calendar, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.likeness = likeness;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Looks at a draft.
   *
   * @param versions of it, in one language or in several
   */
  public Lint look(List<Source> versions) {
    Map<Record, Source> read = new LinkedHashMap<>();
    List<Lint.Unread> refused = new ArrayList<>();
    for (Source each : versions) {
      Record record = Reader.standard().read(each);
      Optional<Finding> why =
          record.findings().stream()
              .filter(finding ->
                  finding.code().startsWith("refused-") || finding.code().equals("empty"))
              .findFirst();
      why.ifPresentOrElse(
          finding -> refused.add(new Lint.Unread(record.source().name(), finding)),
          () -> read.put(record, each));
    }
    if (read.isEmpty()) {
      return Lint.unread(refused);
    }
    Optional<Concordance> concordance =
        read.size() < 2
            ? Optional.empty()
            : Optional.of(
                Concordance.among(read.keySet().stream().map(Version::of).toList(), Topic.USUAL));
    return look(Draft.of(read), concordance, refused);
  }

  private Lint look(Draft draft, Optional<Concordance> concordance, List<Lint.Unread> refused) {
    Moment moment = Moment.of(draft.record(), calendar, clock);
    List<Paragraph> compared =
        draft.operative().stream()
            .filter(each -> each.text().length() >= shortest(draft.record().language()))
            .limit(MOST_PARAGRAPHS)
            .toList();
    Likeness.Found found =
        likeness.like(
            draft.record().language(),
            compared.stream().map(Paragraph::text).toList(),
            draft.symbol(),
            LIKES);
    Map<String, List<Twin>> twins = twins(draft, compared, found.paragraphs());
    List<Remark> remarks = new ArrayList<>();
    remarks.addAll(RepeatRules.of(twins, draft.title()));
    remarks.addAll(MandateRules.of(draft));
    Sessions sessions = new Sessions(calendar, draft);
    remarks.addAll(new TimeRules(sessions, moment).of(draft));
    remarks.addAll(new CitationRules(documents, sessions, moment).of(draft));
    Map<String, Integer> starts = new HashMap<>();
    draft.record().paragraphs().forEach(each -> starts.put(each.id(), each.span().start()));
    // What is said of the whole comes last.
    remarks.sort(
        Comparator.comparingInt(each -> starts.getOrDefault(each.paragraph(), Integer.MAX_VALUE)));
    Map<String, List<Twin>> told = new LinkedHashMap<>();
    twins.forEach((paragraph, likes) ->
        told.put(
            paragraph,
            likes.stream().filter(each -> each.like().share() >= TOLD).limit(MOST_TOLD).toList()));
    return new Lint(
        draft.record().language(),
        draft.symbol(),
        Optional.of(moment),
        draft.operative().size(),
        compared.size(),
        found.whole(),
        draft.record().mandates().stream()
            .map(each -> new Lint.Owing(draft.id(each), each))
            .toList(),
        List.copyOf(remarks),
        told,
        concordance,
        List.copyOf(refused));
  }

  private static int shortest(String language) {
    return language.equals("zh") ? SHORTEST_IDEOGRAPHS : SHORTEST;
  }

  private Map<String, List<Twin>> twins(
      Draft draft, List<Paragraph> compared, List<List<Alike>> likes) {
    List<Alike> close =
        likes.stream()
            .flatMap(each -> each.stream().limit(MOST_TOLD))
            .filter(each -> each.share() >= TOLD)
            .distinct()
            .toList();
    Map<Alike, List<Held>> held = close.isEmpty() ? Map.of() : Held.under(close, sql);
    Map<String, List<Twin>> twins = new LinkedHashMap<>();
    for (int i = 0; i < compared.size(); i++) {
      Paragraph paragraph = compared.get(i);
      twins.put(
          paragraph.id(),
          likes.get(i).stream()
              .map(each -> Twin.of(each, held.getOrDefault(each, List.of()), draft.owed(paragraph)))
              .toList());
    }
    return twins;
  }
}

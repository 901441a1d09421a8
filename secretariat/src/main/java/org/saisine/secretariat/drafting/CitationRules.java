package org.saisine.secretariat.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.language.Counting;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;

/**
 * That what is cited can be: only what is sure is called wrong, the rest is not in the register.
 */
final class CitationRules {
  /** So many documents on either side of a gap have to be there for it to be one. */
  private static final int BESIDE = 2;

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})(?:\\((\\d{4})\\))?");

  private final Documents documents;
  private final Sessions sessions;
  private final Moment moment;

  CitationRules(Documents documents, Sessions sessions, Moment moment) {
    this.documents = documents;
    this.sessions = sessions;
    this.moment = moment;
  }

  List<Remark> of(Draft draft) {
    Map<String, Citation> cited = new LinkedHashMap<>();
    for (Citation each : draft.record().references()) {
      if (!each.symbol().equals(draft.symbol())) {
        cited.putIfAbsent(each.symbol(), each);
      }
    }
    Set<String> held = held(cited.keySet());
    List<Remark> remarks = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    cited.forEach((symbol, citation) -> {
      if (!held.contains(symbol)) {
        Optional<Remark> wrong = wrong(symbol, citation.paragraph().orElse(""), held);
        wrong.ifPresentOrElse(remarks::add, () -> absent.add(symbol));
      }
    });
    remarks.addAll(titles(draft, held));
    if (!absent.isEmpty()) {
      remarks.add(new Remark.NotHeld(List.copyOf(absent)));
    }
    return remarks;
  }

  /** Those of the cited documents, and of their neighbours, that are here. */
  private Set<String> held(Set<String> cited) {
    Set<String> asked = new LinkedHashSet<>(cited);
    for (String each : cited) {
      for (int step = -BESIDE; step <= BESIDE; step++) {
        asked.addAll(neighbours(each, step, step == 0 ? 1 : 0));
      }
    }
    return documents.held(asked, "en").keySet();
  }

  /**
   * The symbols so many steps away in the same series.
   *
   * @param years how far the year in brackets may be another; a neighbour's is one more or less
   */
  private static List<String> neighbours(String symbol, int step, int years) {
    Matcher parts = NUMBERED.matcher(symbol);
    if (!parts.matches() || Integer.parseInt(parts.group(2)) + step < 1) {
      return List.of();
    }
    String numbered = parts.group(1) + (Integer.parseInt(parts.group(2)) + step);
    if (parts.group(3) == null) {
      return step == 0 ? List.of() : List.of(numbered);
    }
    int year = Integer.parseInt(parts.group(3));
    int reach = Math.max(years, step == 0 ? 0 : 1);
    List<String> all = new ArrayList<>();
    for (int other = year - reach; other <= year + reach; other++) {
      if (step != 0 || other != year) {
        all.add(numbered + "(" + other + ")");
      }
    }
    return all;
  }

  private Optional<Remark> wrong(String symbol, String paragraph, Set<String> held) {
    Optional<SymbolRules.Text> text = SymbolRules.of(symbol);
    if (text.filter(each -> !each.formed()).isPresent()) {
      return Optional.of(new Remark.Misformed(paragraph, symbol, text.get().form()));
    }
    if (text.filter(this::ahead).isPresent()) {
      return Optional.of(new Remark.Ahead(paragraph, symbol));
    }
    Optional<String> otherwise = here(symbol, 0, held);
    if (otherwise.isPresent()) {
      return Optional.of(new Remark.Misdated(paragraph, symbol, otherwise.get()));
    }
    for (int step = 1; step <= BESIDE; step++) {
      boolean first = neighbours(symbol, -step, 0).isEmpty();
      if (!first && here(symbol, -step, held).isEmpty() || here(symbol, step, held).isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<String> before = here(symbol, -1, held);
    Optional<String> after = here(symbol, 1, held);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(new Remark.Missing(paragraph, symbol, before.get(), after.get()));
  }

  private static Optional<String> here(String symbol, int step, Set<String> held) {
    return neighbours(symbol, step, step == 0 ? 1 : 0).stream().filter(held::contains).findFirst();
  }

  /** Whether it is of a session that had not opened, or of a year that had not begun. */
  private boolean ahead(SymbolRules.Text text) {
    if (text.count().isEmpty()) {
      return false;
    }
    int count = text.count().getAsInt();
    Counting counting = Organs.standard().counting(text.organ());
    if (!SymbolRules.sessions(counting)) {
      // A body's year may begin before that of the calendar; a year in brackets is the calendar's.
      return count > moment.day().getYear() + (counting.brackets() ? 0 : 1);
    }
    boolean own = text.organ().equals(moment.organ()) && moment.session().isPresent();
    if (own) {
      return moment
          .session()
          .filter(each -> each.isRegular() && each.ordinal() < count)
          .isPresent();
    }
    Optional<LocalDate> opens = sessions.when(text.organ(), count).opens().map(DateRange::from);
    return opens.filter(moment.day()::isBefore).isPresent();
  }

  /** Titles are compared in the language of the draft alone. */
  private List<Remark> titles(Draft draft, Set<String> held) {
    String language = draft.record().language();
    Map<String, Paragraph> paragraphs = new HashMap<>();
    draft.record().paragraphs().forEach(each -> paragraphs.putIfAbsent(each.id(), each));
    List<Remark> remarks = new ArrayList<>();
    for (Citation each : draft.record().references()) {
      Optional<Paragraph> place = each.paragraph().map(paragraphs::get);
      Optional<String> said =
          held.contains(each.symbol())
              ? place.flatMap(in -> CitedTitle.behind(each.text(), in.text(), language))
              : Optional.empty();
      said.flatMap(any -> documents.edition(each.symbol(), language))
          .map(Edition::title)
          .filter(title -> !title.isEmpty() && !CitedTitle.same(said.get(), title))
          .map(title -> new Remark.Mistitled(place.get().id(), each.symbol(), said.get(), title))
          .filter(remark -> !remarks.contains(remark))
          .ifPresent(remarks::add);
    }
    return remarks;
  }
}

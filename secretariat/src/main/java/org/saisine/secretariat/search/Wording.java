package org.saisine.secretariat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.saisine.secretariat.web.Tongues;

/**
 * A question in the words of the index: every word must stand there, in one language or another;
 * documents that are named by it come first, then those whose title says it, then paragraphs.
 */
final class Wording {
  private static final float NAMED = 1000;
  private static final float TITLED = 100;
  private static final float PREFERRED = 4;

  private final Question question;
  private final List<Term> completions;

  /**
   * @param completions what the last word, still being typed, may become
   */
  Wording(Question question, List<Term> completions) {
    this.question = question;
    this.completions = completions;
  }

  /**
   * All of it.
   *
   * @param language the only one asked for, or empty
   * @param preferred comes first where no language is asked for
   */
  Query query(String language, String preferred) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Set<String> asked =
        new LinkedHashSet<>(question.conditions().getOrDefault("language", Set.of()));
    if (!language.isEmpty()) {
      asked.add(language);
    }
    if (question.terms().isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    } else {
      List<Query> tongues = new ArrayList<>();
      for (String each : Tongues.ALL) {
        if (asked.isEmpty() || asked.contains(each)) {
          text(each).ifPresent(tongues::add);
        }
      }
      all.add(new DisjunctionMaxQuery(tongues, 0), Occur.MUST);
    }
    if (!language.isEmpty()) {
      all.add(is(Fields.LANGUAGE, language), Occur.FILTER);
    }
    question
        .conditions()
        .forEach((field, values) -> all.add(condition(field, values), Occur.FILTER));
    Query head = is(Fields.PLACE, Fields.HEAD);
    if (question.ofDocuments()) {
      all.add(head, Occur.FILTER);
    } else {
      all.add(worth(head, TITLED), Occur.SHOULD);
    }
    for (Question.Term each : question.terms()) {
      if (symbol(each)) {
        all.add(worth(is(Fields.NAMED, Symbols.plain(each.text())), NAMED), Occur.SHOULD);
      }
    }
    if (asked.isEmpty()) {
      all.add(worth(is(Fields.LANGUAGE, preferred), PREFERRED), Occur.SHOULD);
    }
    return all.build();
  }

  /** The words of the question as a language has them; nothing where it passes all of them over. */
  Optional<Query> text(String language) {
    String field = Fields.text(language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean alone = question.terms().size() == 1;
    boolean any = false;
    for (Question.Term each : question.terms()) {
      boolean last = each.equals(question.terms().getLast());
      Optional<Query> wanted = term(field, each, alone, last ? completions : List.of());
      if (wanted.isPresent()) {
        all.add(wanted.get(), Occur.MUST);
        any = true;
      }
    }
    if (!completions.isEmpty() || question.terms().stream().anyMatch(Wording::symbol)) {
      // These are found in whatever language has them.
      all.add(is(Fields.LANGUAGE, language), Occur.FILTER);
    }
    nearby(field).ifPresent(each -> all.add(each, Occur.SHOULD));
    return any ? Optional.of(all.build()) : Optional.empty();
  }

  /** Words that stand beside each other as they were typed are what was meant. */
  private Optional<Query> nearby(String field) {
    String typed =
        question.terms().stream()
            .filter(Question.Word.class::isInstance)
            .map(Question.Term::text)
            .collect(Collectors.joining(" "));
    List<Stems.Stem> stems = typed.indexOf(' ') < 0 ? List.of() : Stems.of(field, typed);
    return stems.size() < 2 ? Optional.empty() : Optional.of(phrase(field, stems));
  }

  private static Optional<Query> term(
      String field, Question.Term term, boolean alone, List<Term> completions) {
    List<Stems.Stem> stems = Stems.of(field, term.text());
    boolean symbol = symbol(term);
    List<Query> ways = new ArrayList<>();
    if (!stems.isEmpty()) {
      ways.add(
          symbol || term instanceof Question.Phrase ? phrase(field, stems) : words(field, stems));
    }
    if (symbol) {
      String form = Symbols.plain(term.text());
      ways.add(worth(is(alone ? Fields.NAMED : Fields.SYMBOL, form), 1));
    }
    if (!completions.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      completions.forEach(each -> any.add(new TermQuery(each), Occur.SHOULD));
      ways.add(worth(any.build(), 1));
    }
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0));
  }

  private static boolean symbol(Question.Term term) {
    return Symbols.possible(term.text());
  }

  private static Query phrase(String field, List<Stems.Stem> stems) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    stems.forEach(each -> phrase.add(new Term(field, each.stem()), each.position()));
    return phrase.build();
  }

  /** A word of one stem, or of several where a language writes none of its spaces. */
  private static Query words(String field, List<Stems.Stem> stems) {
    if (stems.size() == 1) {
      return new TermQuery(new Term(field, stems.getFirst().stem()));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Stems.Stem each : stems) {
      all.add(new TermQuery(new Term(field, each.stem())), Occur.MUST);
    }
    all.add(phrase(field, stems), Occur.SHOULD);
    return all.build();
  }

  private static Query condition(String field, Set<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      switch (field) {
        case "symbol" -> {
          any.add(is(Fields.SYMBOL, Symbols.plain(value)), Occur.SHOULD);
          any.add(is(Fields.UNDER, Symbols.plain(value)), Occur.SHOULD);
        }
        case "act" -> acts(value).forEach(each -> any.add(is(Fields.ACT, each), Occur.SHOULD));
        default -> any.add(is(field, value), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** "requests" and "requesting" are the act that the register calls "request". */
  private static Set<String> acts(String value) {
    String plain = value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    Set<String> names = new LinkedHashSet<>();
    names.add(plain);
    if (plain.endsWith("s")) {
      names.add(plain.substring(0, plain.length() - 1));
    }
    if (plain.endsWith("es")) {
      names.add(plain.substring(0, plain.length() - 2));
    }
    if (plain.endsWith("ing")) {
      names.add(plain.substring(0, plain.length() - 3));
      names.add(plain.substring(0, plain.length() - 3) + "e");
    }
    return names;
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query worth(Query query, float points) {
    return new BoostQuery(new ConstantScoreQuery(query), points);
  }
}

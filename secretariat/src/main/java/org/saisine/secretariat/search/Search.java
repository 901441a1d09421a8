package org.saisine.secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Answers questions. */
final class Search {
  /** So many are counted; of more it is said that they are more. */
  static final int COUNTED = 10_000;

  static final int MOST = 100;

  /** Words that begin with fewer letters are too many to be meant. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final int LOOKED_THROUGH = 4_000;
  private static final int COMPLETIONS = 24;

  private final Follower follower;

  Search(Follower follower) {
    this.follower = follower;
  }

  /**
   * What is wanted.
   *
   * @param language the only one wanted, or empty
   * @param preferred comes first where none is
   * @param typing whether the last word may still go on
   * @param page from 0
   * @param size of a page
   */
  record Wish(String text, String language, String preferred, boolean typing, int page, int size) {}

  /**
   * A place in a document.
   *
   * @param paragraph empty for the head of the document
   */
  record Hit(
      String symbol,
      String language,
      String paragraph,
      String title,
      List<Snippets.Piece> snippet) {}

  /**
   * @param total how many were found
   * @param exact whether there may be more
   * @param change the last change of the register that was searched
   */
  record Found(long total, boolean exact, List<Hit> hits, Coverage coverage, long change) {}

  Found find(Wish wish) {
    Question question = Question.of(wish.text());
    Coverage coverage = follower.coverage();
    Optional<Index> index = follower.index();
    if (question.empty() || index.isEmpty()) {
      boolean exact = question.empty() || coverage.whole();
      return new Found(0, exact, List.of(), coverage, 0);
    }
    try {
      long change = index.get().shown();
      return index.get().look(searcher -> find(wish, question, searcher, coverage, change));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found find(
      Wish wish, Question question, IndexSearcher searcher, Coverage coverage, long change)
      throws IOException {
    String typing = wish.typing() ? typing(question, wish.text()) : "";
    Wording wording =
        new Wording(question, typing.isEmpty() ? List.of() : completions(typing, searcher));
    int size = Math.clamp(wish.size(), 1, MOST);
    int from = (int) Math.clamp((long) wish.page() * size, 0, COUNTED - size);
    TopDocs top =
        searcher.search(
            wording.query(wish.language(), wish.preferred()),
            new TopScoreDocCollectorManager(from + size, null, COUNTED));
    boolean all = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    long total = Math.min(top.totalHits.value(), all ? Long.MAX_VALUE : COUNTED);
    StoredFields kept = searcher.storedFields();
    Map<String, Query> words = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < top.scoreDocs.length; i++) {
      hits.add(hit(kept, top.scoreDocs[i], wording, words, typing));
    }
    return new Found(total, all && coverage.whole(), hits, coverage, change);
  }

  private static Hit hit(
      StoredFields kept, ScoreDoc place, Wording wording, Map<String, Query> words, String typing)
      throws IOException {
    Document leaf = kept.document(place.doc);
    String language = leaf.get(Fields.LANGUAGE);
    if (!words.containsKey(language)) {
      wording.text(language).ifPresent(query -> words.put(language, query));
    }
    Query query = words.get(language);
    String text = leaf.get(Fields.SHOWN_TEXT);
    Snippets snippets = new Snippets(language);
    return new Hit(
        leaf.get(Fields.SHOWN_SYMBOL),
        language,
        leaf.get(Fields.SHOWN_PARAGRAPH),
        leaf.get(Fields.SHOWN_TITLE),
        query == null ? snippets.of(text) : snippets.of(text, query, typing));
  }

  /** The word that is still being typed, where it is long enough to say something. */
  private static String typing(Question question, String text) {
    boolean open =
        !text.isEmpty()
            && !Character.isWhitespace(text.charAt(text.length() - 1))
            && !question.terms().isEmpty()
            && question.terms().getLast() instanceof Question.Word(String last)
            && text.endsWith(last);
    if (!open) {
      return "";
    }
    List<Stems.Stem> written = Stems.of(Fields.WORDS, question.terms().getLast().text());
    return written.size() == 1 && written.getFirst().stem().length() >= SHORTEST_BEGINNING
        ? written.getFirst().stem()
        : "";
  }

  /** The words that stand in most paragraphs, of those that begin like this. */
  private static List<Term> completions(String beginning, IndexSearcher searcher)
      throws IOException {
    Terms words = MultiTerms.getTerms(searcher.getIndexReader(), Fields.WORDS);
    if (words == null) {
      return List.of();
    }
    record Candidate(Term word, int paragraphs) {}
    PriorityQueue<Candidate> most =
        new PriorityQueue<>(Comparator.comparingInt(Candidate::paragraphs));
    BytesRef wanted = new BytesRef(beginning);
    TermsEnum each = words.iterator();
    if (each.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    for (int looked = 0; looked < LOOKED_THROUGH; looked++) {
      BytesRef word = each.term();
      if (!StringHelper.startsWith(word, wanted)) {
        break;
      }
      most.add(new Candidate(new Term(Fields.WORDS, BytesRef.deepCopyOf(word)), each.docFreq()));
      if (most.size() > COMPLETIONS) {
        most.remove();
      }
      if (each.next() == null) {
        break;
      }
    }
    return most.stream().map(Candidate::word).toList();
  }
}

package org.saisine.secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.saisine.secretariat.record.Documents;

/** A door of the room: which paragraphs of the register say nearly what a text says. */
public final class Likeness implements AutoCloseable {
  /** The rarest words of a text lead to whatever is like it. */
  private static final int LEADING = 20;

  private static final int CANDIDATES = 24;
  private static final long PAUSE_MILLIS = 20;
  private static final long MOMENT_NANOS = TimeUnit.SECONDS.toNanos(2);

  private static final Set<String> SHOWN =
      Set.of(
          Fields.SHOWN_SYMBOL,
          Fields.SHOWN_PARAGRAPH,
          Fields.SHOWN_TITLE,
          Fields.SHOWN_TEXT,
          Fields.LANGUAGE);

  private final Follower follower;

  /** What words weigh in each language, while nobody looks. */
  private final Map<String, Weights> idle = new ConcurrentHashMap<>();

  Likeness(Follower follower) {
    this.follower = follower;
  }

  /** Of a register that is opened without its pages; it follows it until it is closed. */
  public static Likeness of(Documents documents, IndexFolder folder) {
    Follower follower = new Follower(documents, folder);
    follower.start();
    return new Likeness(follower);
  }

  /**
   * Waits until all of the register can be looked through.
   *
   * @param patience is told where that takes longer than a moment
   */
  public void await(Runnable patience) throws InterruptedException {
    long since = System.nanoTime();
    boolean told = false;
    while (!follower.caughtUp()) {
      Thread.sleep(PAUSE_MILLIS);
      if (!told && System.nanoTime() - since > MOMENT_NANOS) {
        told = true;
        patience.run();
      }
    }
  }

  @Override
  public void close() {
    follower.close();
  }

  /**
   * What was found.
   *
   * @param paragraphs for each of the texts, the most alike first
   * @param whole whether all of the register was looked through: in the first moments of a start,
   *     or after much came in, it is not yet
   */
  public record Found(List<List<Alike>> paragraphs, boolean whole) {}

  /**
   * Looks for paragraphs like some texts of one language.
   *
   * @param not the symbol of a document whose own paragraphs are not meant, nor those of its
   *     revisions; empty for none
   * @param most paragraphs for each text
   */
  public Found like(String language, List<String> texts, String not, int most) {
    Optional<Index> index = follower.index();
    String field = Fields.alike(language);
    if (index.isEmpty() || field.isEmpty()) {
      return new Found(texts.stream().map(each -> List.<Alike>of()).toList(), follower.caughtUp());
    }
    boolean whole = follower.caughtUp();
    try {
      return index
          .get()
          .look(searcher -> {
            Weights weights = weights(searcher.getIndexReader(), field);
            List<List<Alike>> all = new ArrayList<>();
            for (String text : texts) {
              all.add(like(text, weights, searcher, not, most));
            }
            idle.put(field, weights);
            return new Found(all, whole);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that nobody else uses now, where the register is as it was. */
  private Weights weights(IndexReader reader, String field) throws IOException {
    Weights before = idle.remove(field);
    return before != null && before.of(reader) ? before : new Weights(reader, field);
  }

  private static List<Alike> like(
      String asked, Weights weights, IndexSearcher searcher, String not, int most)
      throws IOException {
    Weighed text = Weighed.asked(asked, weights);
    List<String> leading = Common.rarest(text, LEADING);
    if (leading.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String each : leading) {
      any.add(new TermQuery(new Term(weights.field(), each)), Occur.SHOULD);
    }
    ScoreDoc[] places =
        searcher.search(any.build(), new TopScoreDocCollectorManager(CANDIDATES, null, CANDIDATES))
            .scoreDocs;
    StoredFields kept = searcher.storedFields();
    List<Near> near = new ArrayList<>();
    for (ScoreDoc place : places) {
      Document leaf = kept.document(place.doc, SHOWN);
      String symbol = leaf.get(Fields.SHOWN_SYMBOL);
      if (not.isEmpty() || !(symbol + "/").startsWith(not + "/")) {
        Weighed words = Weighed.of(leaf.get(Fields.SHOWN_TEXT), weights);
        near.add(new Near(leaf, words, text.nearness(words)));
      }
    }
    near.sort(
        Comparator.comparingDouble(Near::nearness)
            .reversed()
            .thenComparing(each -> each.leaf().get(Fields.SHOWN_SYMBOL)));
    return near.stream().limit(most).map(each -> alike(asked, text, each)).toList();
  }

  /** A candidate. */
  private record Near(Document leaf, Weighed words, double nearness) {}

  private static Alike alike(String asked, Weighed text, Near near) {
    Document leaf = near.leaf();
    return new Alike(
        leaf.get(Fields.SHOWN_SYMBOL),
        leaf.get(Fields.LANGUAGE),
        leaf.get(Fields.SHOWN_PARAGRAPH),
        leaf.get(Fields.SHOWN_TITLE),
        leaf.get(Fields.SHOWN_TEXT),
        text.share(near.words()),
        Common.rare(text, near.words()),
        Common.told(asked, text, near.words()));
  }
}

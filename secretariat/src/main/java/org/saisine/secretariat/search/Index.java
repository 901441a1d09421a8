package org.saisine.secretariat.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;

/** What is searched, in a folder of this process alone. */
final class Index implements AutoCloseable {
  /** To be raised whenever the leaves or the stems change: indexes of before are thrown away. */
  private static final String FORM = "3 " + Version.LATEST;

  private static final int MOST_PROCESSES = 32;
  private static final double BUFFER_MEGABYTES = 48;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Mark mark;
  private volatile long shown;

  /**
   * How far the changes of the register are in the index.
   *
   * @param change the number of the last of them; 0 before the first
   * @param seal of the ledger upon it: an index of another register shows by it
   */
  record Mark(long change, String seal) {
    static final Mark START = new Mark(0, "");
  }

  private Index(FSDirectory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.mark = kept(writer);
    this.shown = mark.change();
    this.searchers = new SearcherManager(writer, null);
  }

  /** The index in the first folder under a place that no other process works in. */
  static Index in(Path place) throws IOException {
    for (int number = 1; number <= MOST_PROCESSES; number++) {
      Path folder = Files.createDirectories(place.resolve(Integer.toString(number)));
      FSDirectory directory = FSDirectory.open(folder);
      try {
        return new Index(directory, writer(directory));
      } catch (LockObtainFailedException e) {
        directory.close();
      }
    }
    throw new IOException("every index under " + place + " is in use");
  }

  private static IndexWriter writer(FSDirectory directory) throws IOException {
    try {
      return new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      return new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE));
    }
  }

  private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
    return new IndexWriterConfig(Stems.ALL)
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private static Mark kept(IndexWriter writer) throws IOException {
    Map<String, String> kept = new HashMap<>();
    Iterable<Map.Entry<String, String>> told = writer.getLiveCommitData();
    if (told != null) {
      told.forEach(each -> kept.put(each.getKey(), each.getValue()));
    }
    if (FORM.equals(kept.get("form"))) {
      return new Mark(
          Long.parseLong(kept.getOrDefault("change", "0")), kept.getOrDefault("seal", ""));
    }
    writer.deleteAll();
    return Mark.START;
  }

  Mark mark() {
    return mark;
  }

  /** The last change that searches see. */
  long shown() {
    return shown;
  }

  /** Begins again with nothing. */
  void empty() throws IOException {
    writer.deleteAll();
    mark = Mark.START;
    show();
  }

  /** Puts an edition in the place of the one before it. Safe to be called by many threads. */
  void replace(String key, List<Document> leaves) throws IOException {
    writer.updateDocuments(new Term(Fields.KEY, key), leaves);
  }

  /** Takes an edition out whose document bears another symbol now. */
  void remove(String key) throws IOException {
    writer.deleteDocuments(new Term(Fields.KEY, key));
  }

  /** All changes up to here are in the index. */
  void reach(Mark reached) {
    mark = reached;
  }

  /** Lets searches see what was put in. */
  void show() throws IOException {
    long reached = mark.change();
    searchers.maybeRefreshBlocking();
    shown = reached;
  }

  /** Keeps what was put in for the next start. */
  void keep() throws IOException {
    writer.setLiveCommitData(
        Map.of("form", FORM, "change", Long.toString(mark.change()), "seal", mark.seal())
            .entrySet());
    writer.commit();
  }

  /** Something to do with the index as it is now. */
  interface Look<T> {
    T at(IndexSearcher searcher) throws IOException;
  }

  <T> T look(Look<T> look) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return look.at(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}

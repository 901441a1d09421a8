package org.saisine.secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows what comes into the register, whoever brings it, and puts it where it is found. The
 * changes of the register are numbered without gaps in the order in which they became true: what is
 * new is what has a higher number than the last that was followed.
 */
final class Follower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private static final int BATCH = 128;
  private static final long PAUSE_MILLIS = 250;
  private static final long TROUBLE_MILLIS = 3_000;
  private static final long SHOW_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long KEEP_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final Documents documents;
  private final IndexFolder folder;

  /** Whoever writes an index is not interrupted: its files would be closed under its hands. */
  private final CountDownLatch closing = new CountDownLatch(1);

  private @Nullable Thread thread;
  private volatile @Nullable Index index;
  private volatile Coverage coverage = new Coverage(0, 1);

  Follower(Documents documents, IndexFolder folder) {
    this.documents = documents;
    this.folder = folder;
  }

  /** Begins to follow, until it is closed. */
  void start() {
    thread = Thread.ofPlatform().daemon().name("search").start(this::run);
  }

  /** What can be searched now; nothing in the first moments of a start. */
  Optional<Index> index() {
    return Optional.ofNullable(index);
  }

  /** Whether searches see all that has come in up to now. */
  boolean caughtUp() {
    Index current = index;
    return current != null && documents.since(current.shown(), 1).isEmpty();
  }

  Coverage coverage() {
    return coverage;
  }

  private void run() {
    Path scratch = null;
    try {
      Optional<Path> place = folder.place().get();
      if (place.isEmpty()) {
        scratch = Files.createTempDirectory("saisine-search");
      }
      Path home = place.isPresent() ? place.get() : scratch;
      while (home != null && !paused(0)) {
        try (Index opened = Index.in(home)) {
          follow(opened);
        } catch (DataAccessException e) {
          // The database is away; whoever looks at a page is told. What was followed is kept.
        } catch (IOException | UncheckedIOException e) {
          LOG.warn("the index in {} cannot be written, and is tried again: {}", home, e.toString());
        } finally {
          index = null;
        }
        paused(TROUBLE_MILLIS);
      }
    } catch (InterruptedException e) {
      // Somebody wants the process to end.
    } catch (IOException | RuntimeException e) {
      LOG.warn("nothing can be searched: {}", e.toString());
    } finally {
      remove(scratch);
    }
  }

  private void follow(Index opened) throws IOException, InterruptedException {
    int hands = Math.max(1, Runtime.getRuntime().availableProcessors());
    Index.Mark mark = opened.mark();
    boolean ours =
        mark.equals(Index.Mark.START)
            || documents.seal(mark.change()).equals(Optional.of(mark.seal()));
    if (!ours) {
      opened.empty();
    }
    try (ExecutorService crew = Executors.newFixedThreadPool(hands)) {
      measure(opened);
      index = opened;
      long shown = System.nanoTime();
      long kept = shown;
      boolean fresh = false;
      while (!paused(0)) {
        List<Edition> news = documents.since(opened.mark().change(), BATCH);
        if (!news.isEmpty()) {
          put(news, opened, crew);
          fresh = true;
        }
        boolean caughtUp = news.size() < BATCH;
        long now = System.nanoTime();
        if (fresh && (caughtUp || now - shown > SHOW_NANOS)) {
          opened.show();
          measure(opened);
          shown = now;
        }
        if (fresh && (caughtUp || now - kept > KEEP_NANOS)) {
          opened.keep();
          kept = now;
        }
        fresh &= !caughtUp;
        if (caughtUp) {
          paused(PAUSE_MILLIS);
        }
      }
      if (fresh) {
        opened.keep();
      }
    }
  }

  /** Whether the register is being closed, now or within a while. */
  private boolean paused(long millis) throws InterruptedException {
    return closing.await(millis, TimeUnit.MILLISECONDS);
  }

  private void measure(Index opened) {
    coverage =
        new Coverage(documents.current(opened.mark().change()), documents.current(Long.MAX_VALUE));
  }

  private void put(List<Edition> news, Index opened, ExecutorService crew)
      throws IOException, InterruptedException {
    List<Future<?>> work = new ArrayList<>();
    for (Edition each : news) {
      // An edition that another has followed already is put away when that one's turn comes.
      if (each.current()) {
        work.add(
            crew.submit(() -> {
              put(each, opened);
              return null;
            }));
      }
    }
    for (Future<?> each : work) {
      try {
        each.get();
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case IOException away -> throw away;
          case DataAccessException away -> throw away;
          case null, default ->
              LOG.warn("a document is not found by its words: {}", String.valueOf(e.getCause()));
        }
      }
    }
    long last = news.getLast().change();
    opened.reach(new Index.Mark(last, documents.seal(last).orElse("")));
  }

  private void put(Edition edition, Index opened) throws IOException {
    for (String symbol : documents.formerly(edition)) {
      if (documents.edition(symbol, edition.language()).isEmpty()) {
        opened.remove(Leaves.key(symbol, edition.language()));
      }
    }
    Record record = documents.record(edition);
    opened.replace(
        Leaves.key(edition.symbol(), edition.language()),
        Leaves.of(edition.symbol(), record, () -> documents.text(edition)));
  }

  private static void remove(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      LOG.warn("{} stays behind: {}", folder, e.toString());
    }
  }

  @Override
  public void close() {
    Thread running = thread;
    if (running == null) {
      return;
    }
    closing.countDown();
    try {
      running.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

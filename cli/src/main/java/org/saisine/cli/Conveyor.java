package org.saisine.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Many hands work, and what they make comes out in the order it went in. Only a few pieces are on
 * the belt at a time, however many wait.
 */
final class Conveyor {
  private static final int PIECES_A_HAND = 4;
  private static final int LOOK_UP_MILLIS = 200;

  private final int hands;

  Conveyor(int hands) {
    this.hands = hands;
  }

  /** Where finished pieces go. */
  interface Outlet<T> {
    void deliver(T piece) throws IOException;

    /** Called before a wait and now and then during it. */
    void idle() throws IOException;
  }

  /**
   * @param work must not throw
   * @throws IOException where the outlet fails: what is still on the belt is given up
   */
  <I, T> void carry(List<I> inputs, Function<I, T> work, Outlet<T> outlet)
      throws IOException, InterruptedException {
    ExecutorService crew =
        Executors.newFixedThreadPool(
            hands, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    try {
      Deque<Future<T>> belt = new ArrayDeque<>();
      for (I input : inputs) {
        if (belt.size() == hands * PIECES_A_HAND) {
          outlet.deliver(finished(belt.removeFirst(), outlet));
        }
        belt.addLast(crew.submit(() -> work.apply(input)));
      }
      while (!belt.isEmpty()) {
        outlet.deliver(finished(belt.removeFirst(), outlet));
      }
    } finally {
      crew.shutdownNow();
    }
  }

  private static <T> T finished(Future<T> piece, Outlet<T> outlet)
      throws IOException, InterruptedException {
    try {
      while (!piece.isDone()) {
        outlet.idle();
        await(piece);
      }
      return piece.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("work that must not throw has thrown", e.getCause());
    }
  }

  /** Waits for a piece, or until it is time to look up. */
  private static void await(Future<?> piece) throws InterruptedException, ExecutionException {
    try {
      piece.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillWorking) {
      // Whoever asked looks whether it is done.
    }
  }
}

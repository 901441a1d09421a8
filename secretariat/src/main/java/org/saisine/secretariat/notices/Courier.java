package org.saisine.secretariat.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Contact;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries dispatches out of the house, after the act that they tell of stands. Each is taken in
 * hand before it is sent and settled after: whoever is stopped in between leaves it in hand, and
 * when a sending can no longer be under way it is sent again, with the same Message-ID. No other
 * process takes what is in hand.
 */
final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /** Longer than all steps of a sending together. */
  static final Duration IN_HAND = Duration.ofMinutes(10);

  private static final long PAUSE_MILLIS = 1_000;
  private static final long TROUBLE_MILLIS = 5_000;
  private static final int LONGEST_PROBLEM = 300;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()@]{1,64}@[^\\s<>()@]{1,255}");

  private final NoticeTable notices;
  private final DispatchTable dispatches;
  private final Wishes wishes;
  private final Contacts contacts;
  private final Letter.Writer writer;
  private final Carrier carrier;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread thread;

  /** How letters leave the house. */
  interface Carrier {
    /** Whether mail can be sent at all. */
    boolean mails();

    void mail(String to, Dispatch dispatch, Letter letter) throws MessagingException;

    /** The number that the other side answers with. */
    int post(String webhook, Dispatch dispatch, List<Notice> notices)
        throws IOException, InterruptedException;
  }

  Courier(
      NoticeTable notices,
      DispatchTable dispatches,
      Wishes wishes,
      Contacts contacts,
      Letter.Writer writer,
      Carrier carrier,
      TransactionTemplate transaction,
      Ledger ledger,
      Clock clock) {
    this.notices = notices;
    this.dispatches = dispatches;
    this.wishes = wishes;
    this.contacts = contacts;
    this.writer = writer;
    this.carrier = carrier;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What became of one sending. */
  private sealed interface Outcome {
    record Taken() implements Outcome {}

    /** It never will be. */
    record Refused(String why) implements Outcome {}

    /** Not now, or nobody knows. */
    record Later(String why) implements Outcome {}
  }

  void start() {
    thread = Thread.ofPlatform().daemon().name("courier").start(this::run);
  }

  private void run() {
    try {
      long pause = 0;
      while (!closing.await(pause, TimeUnit.MILLISECONDS)) {
        try {
          pause = round() == 0 ? PAUSE_MILLIS : 0;
        } catch (DataAccessException e) {
          // The database is away: what is in hand is sent again.
          pause = TROUBLE_MILLIS;
        } catch (RuntimeException e) {
          LOG.warn("notices are not sent just now, and are tried again: {}", e.toString());
          pause = TROUBLE_MILLIS;
        }
      }
    } catch (InterruptedException e) {
      // Somebody wants the process to end.
    }
  }

  /** Sends what is due by each way, one at most; how many that were. */
  int round() throws InterruptedException {
    int sent = carry(Dispatch.Channel.WEBHOOK);
    return carrier.mails() ? sent + carry(Dispatch.Channel.MAIL) : sent;
  }

  /** One at a time: what waits behind a slow one is not in hand, and another process takes it. */
  private int carry(Dispatch.Channel channel) throws InterruptedException {
    Optional<Dispatch> taken = dispatches.take(channel, clock.instant(), IN_HAND);
    if (taken.isPresent()) {
      settle(taken.get(), send(taken.get()));
    }
    return taken.isPresent() ? 1 : 0;
  }

  private Outcome send(Dispatch dispatch) throws InterruptedException {
    List<Notice> carried = notices.all(dispatch.notices());
    try {
      return switch (dispatch.channel()) {
        case MAIL -> mail(dispatch, carried);
        case WEBHOOK -> post(dispatch, carried);
      };
    } catch (AddressException e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (SendFailedException e) {
      return permanent(e) ? new Outcome.Refused(why(e)) : new Outcome.Later(why(e));
    } catch (MessagingException | IOException e) {
      return new Outcome.Later(why(e));
    }
  }

  private Outcome mail(Dispatch dispatch, List<Notice> carried) throws MessagingException {
    Contact contact = contacts.of(dispatch.account());
    String to = dispatch.link().map(Dispatch.Link::address).orElse(contact.reachable());
    if (to.isEmpty()) {
      return new Outcome.Refused("the account has no confirmed address any more");
    }
    if (dispatch.link().isPresent()
        && (!to.equals(contact.mail()) || contact.confirmed() || lapsed(dispatch.link().get()))) {
      return new Outcome.Refused("the link is not needed, or has lapsed");
    }
    carrier.mail(to, dispatch, writer.write(dispatch, carried));
    return new Outcome.Taken();
  }

  private boolean lapsed(Dispatch.Link link) {
    return !clock.instant().isBefore(link.until());
  }

  private Outcome post(Dispatch dispatch, List<Notice> carried)
      throws IOException, InterruptedException {
    String webhook = wishes.of(dispatch.account()).webhook();
    if (webhook.isEmpty()) {
      return new Outcome.Refused("the account has no webhook any more");
    }
    int answer = carrier.post(webhook, dispatch, carried);
    return switch (answer / 100) {
      case 2 -> new Outcome.Taken();
      default ->
          answer == 410
              ? new Outcome.Refused("410 Gone")
              : new Outcome.Later("answered with " + answer);
    };
  }

  /** The server said 5xx of the recipient: it will say so again. */
  private static boolean permanent(SendFailedException refused) {
    for (Exception each = refused; each != null; each = next(each)) {
      if (each.getMessage() != null && each.getMessage().strip().matches("(?s)5[0-9][0-9][ -].*")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Exception next(Exception each) {
    return each instanceof MessagingException chained ? chained.getNextException() : null;
  }

  /**
   * In the server's own words, which somebody has to make sense of; in one line, and without the
   * addresses that servers like to repeat: whoever reads it may not know them.
   */
  private static String why(Exception e) {
    String told = String.valueOf(e.getMessage());
    for (Exception each = next(e); each != null; each = next(each)) {
      told += " " + each.getMessage();
    }
    String line = ADDRESS.matcher(told).replaceAll("…").replaceAll("\\p{Cntrl}+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_PROBLEM));
  }

  private void settle(Dispatch dispatch, Outcome outcome) {
    Instant now = clock.instant();
    Outcome last =
        outcome instanceof Outcome.Later(String why) && dispatch.tries() >= Dispatch.MOST_TRIES
            ? new Outcome.Refused(why)
            : outcome;
    transaction.executeWithoutResult(status -> {
      switch (last) {
        case Outcome.Taken taken -> {
          if (dispatches.settle(dispatch, Dispatch.State.DELIVERED, "")) {
            enter("notice-delivered", dispatch);
          }
        }
        case Outcome.Refused(String why) -> {
          if (dispatches.settle(dispatch, Dispatch.State.FAILED, why)) {
            enter("notice-failed", dispatch);
          }
        }
        case Outcome.Later(String why) ->
            dispatches.postpone(dispatch, now.plus(Dispatch.patience(dispatch.tries())), why);
      }
    });
  }

  /** One entry for each thing that the message tells of; of a link one of the account. */
  private void enter(String act, Dispatch dispatch) {
    if (dispatch.link().isPresent()) {
      ledger.enter(
          new Act(
              Outbox.ACTOR,
              act,
              "account " + dispatch.account(),
              "",
              "",
              dispatch.channel().word() + ", " + dispatch.messageId()));
      return;
    }
    ledger.enter(
        notices.all(dispatch.notices()).stream()
            .map(each ->
                new Act(
                    Outbox.ACTOR,
                    act,
                    each.subject(),
                    "",
                    "",
                    new Acting(each.account(), each.capacity()).actor()
                        + ", "
                        + dispatch.channel().word()
                        + ", "
                        + dispatch.messageId()))
            .toList());
  }

  @Override
  public void close() {
    closing.countDown();
    Thread running = thread;
    if (running != null) {
      try {
        running.join(Post.STEP.multipliedBy(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

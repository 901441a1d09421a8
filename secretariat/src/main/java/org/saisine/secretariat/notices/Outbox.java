package org.saisine.secretariat.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.AddressGiven;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Contact;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Secrets;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down who is to be told what, in the transaction of the act that it tells of: a notice is
 * there if and only if the act is. Nothing leaves the house here. The door of the room, at which
 * nobody calls: it listens.
 */
public final class Outbox {
  static final String ACTOR = "notices";

  /** When those are told who ask to be told once a day; of UTC. */
  private static final LocalTime DIGEST = LocalTime.of(6, 0);

  private static final String LANGUAGE = "en";

  private final NoticeTable notices;
  private final DispatchTable dispatches;
  private final Wishes wishes;
  private final Credentials credentials;
  private final Contacts contacts;
  private final Ledger ledger;
  private final MailSettings mail;
  private final Clock clock;

  Outbox(
      NoticeTable notices,
      DispatchTable dispatches,
      Wishes wishes,
      Credentials credentials,
      Contacts contacts,
      Ledger ledger,
      MailSettings mail,
      Clock clock) {
    this.notices = notices;
    this.dispatches = dispatches;
    this.wishes = wishes;
    this.credentials = credentials;
    this.contacts = contacts;
    this.ledger = ledger;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Writes a notice for each recipient.
   *
   * @throws IllegalStateException outside a transaction: then the act could fail and the notice
   *     stand
   */
  @EventListener
  public void announced(Announcement news) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a notice is written in the transaction of what it tells");
    }
    Map<String, Capacity> recipients = recipients(news.to());
    if (recipients.isEmpty()) {
      return;
    }
    Map<String, String> languages = new HashMap<>();
    recipients.forEach(
        (account, capacity) -> languages.put(account, credentials.language(account, capacity)));
    long entry =
        ledger.enter(
            new Act(
                ACTOR, "notice-given", news.subject(), "", "", told(news, recipients, languages)));
    List<Long> numbers = notices.numbers(recipients.size());
    List<Notice> written = new ArrayList<>();
    recipients.forEach((account, capacity) ->
        written.add(
            new Notice(
                numbers.get(written.size()),
                account,
                capacity,
                news.form(),
                news.subject(),
                news.href(),
                news.facts(),
                news.at(),
                languages.getOrDefault(account, LANGUAGE),
                entry,
                Optional.empty())));
    notices.write(written);
    written.forEach(this::queue);
  }

  /**
   * Queues the link that confirms an address, in the transaction that keeps the address. No notice
   * tells of it: whoever reads the inbox need not have the mailbox.
   */
  @EventListener
  public void given(AddressGiven given) {
    if (mail.configured()) {
      Dispatch.Link link =
          new Dispatch.Link(
              given.mail(),
              given.href(),
              given.until(),
              given.language().isEmpty() ? LANGUAGE : given.language());
      dispatches.queue(
          given.account(), link, messageId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  /** Each account once, in the first of its capacities that is told. */
  private Map<String, Capacity> recipients(List<Capacity> to) {
    Map<String, Capacity> recipients = new LinkedHashMap<>();
    for (Capacity capacity : to) {
      credentials.holders(capacity).forEach(each -> recipients.putIfAbsent(each, capacity));
    }
    return recipients;
  }

  /** As the ledger keeps it: what, and to whom; no address. Of a letter also its digest. */
  private static String told(
      Announcement news, Map<String, Capacity> recipients, Map<String, String> languages) {
    return recipients.entrySet().stream()
        .map(each ->
            new Acting(each.getKey(), each.getValue()).actor()
                + Wording.letter(news.facts(), languages.getOrDefault(each.getKey(), LANGUAGE))
                    .map(text -> " (" + languages.get(each.getKey()) + " " + digest(text) + ")")
                    .orElse(""))
        .collect(Collectors.joining(", ", news.form() + ": ", ""));
  }

  /** Whoever holds a letter that we sent can show that it is the one: {@code sha256 9f86d0…}. */
  static String digest(String letter) {
    return "sha256 " + HexFormat.of().formatHex(Secrets.digest(letter));
  }

  /** The ways out of the house that the recipient has. */
  private void queue(Notice notice) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Contact contact = contacts.of(notice.account());
    Wishes.Wish wish = wishes.of(notice.account());
    if (mail.configured() && !contact.reachable().isEmpty()) {
      if (wish.digest()) {
        dispatches.collect(notice, messageId(), now, morning(now));
      } else {
        dispatches.queue(Dispatch.Channel.MAIL, notice, messageId(), now);
      }
    }
    if (!wish.webhook().isEmpty()) {
      dispatches.queue(Dispatch.Channel.WEBHOOK, notice, messageId(), now);
    }
  }

  /** Nobody can guess it, and no two are the same. */
  private String messageId() {
    return "<" + UUID.randomUUID() + "@" + mail.domain() + ">";
  }

  /** The next morning at which a day's notices go out. */
  static Instant morning(Instant now) {
    Instant today =
        now.atOffset(ZoneOffset.UTC).toLocalDate().atTime(DIGEST).toInstant(ZoneOffset.UTC);
    return now.isBefore(today) ? today : today.plus(1, ChronoUnit.DAYS);
  }
}

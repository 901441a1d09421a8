package org.saisine.secretariat.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.web.Atom;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Library;
import org.saisine.secretariat.web.Xml;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an account was told, for its owner's calendar and reader, at an address that is a secret.
 */
@Controller
class FeedPages {
  private static final int MOST = 500;
  private static final int ENTRIES = 50;

  /** After these nothing has to be done any more by the deadline that was told before. */
  private static final Set<String> ENDS =
      Set.of(
          "silence-broken",
          "silence-withdrawn",
          "nominations-constituted",
          "nominations-discontinued");

  private final Feeds feeds;
  private final NoticeTable notices;
  private final Contacts contacts;
  private final Wording wording;
  private final Letter.Writer writer;
  private final Links links;
  private final Library library;
  private final Clock clock;

  FeedPages(
      Feeds feeds,
      NoticeTable notices,
      Contacts contacts,
      Wording wording,
      Letter.Writer writer,
      Links links,
      Library library,
      Clock clock) {
    this.feeds = feeds;
    this.notices = notices;
    this.contacts = contacts;
    this.wording = wording;
    this.writer = writer;
    this.links = links;
    this.library = library;
    this.clock = clock;
  }

  /** The deadlines that stand: of what was put off the last one, of what has ended none. */
  @GetMapping("/feeds/{word}/deadlines.ics")
  ResponseEntity<byte[]> deadlines(@PathVariable String word) {
    String account = account(word);
    List<Notice> standing = standing(notices.of(account, MOST, Long.MAX_VALUE));
    return told(ICalendar.TYPE, writer.calendar(standing, words(account), clock.instant()));
  }

  /** What an account was told, the last first. */
  @GetMapping("/feeds/{word}/told.atom")
  ResponseEntity<byte[]> told(@PathVariable String word) {
    String account = account(word);
    Words words = words(account);
    List<Notice> found = notices.of(account, ENTRIES, Long.MAX_VALUE);
    Instant updated = found.isEmpty() ? Instant.EPOCH : found.getFirst().at();
    Xml feed = Atom.feed(Atom.id("notices/" + account), words.say("inbox"), updated);
    for (Notice each : found) {
      feed.open("entry");
      feed.text("id", Atom.id("notice/" + each.id()));
      feed.text("title", wording.subject(each, words));
      feed.text("updated", Atom.told(each.at()));
      Atom.link(feed, "alternate", MediaType.TEXT_HTML, links.to("/inbox/" + each.id()));
      feed.text("content", wording.body(each, words), "type", "text");
      feed.close();
    }
    return told(Atom.TYPE, feed.close().bytes());
  }

  /**
   * @param told the last first
   */
  static List<Notice> standing(List<Notice> told) {
    Map<String, Notice> last = new LinkedHashMap<>();
    for (Notice each : told.reversed()) {
      if (ENDS.contains(each.form())) {
        last.remove(each.subject());
      } else if (each.deadline().isPresent()) {
        last.put(each.subject(), each);
      }
    }
    return List.copyOf(last.values());
  }

  private Words words(String account) {
    return library.in(contacts.of(account).language());
  }

  private String account(String word) {
    return feeds.account(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<byte[]> told(MediaType type, byte[] body) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).body(body);
  }
}

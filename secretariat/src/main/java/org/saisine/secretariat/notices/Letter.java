package org.saisine.secretariat.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Library;
import org.saisine.secretariat.web.Tongues;

/**
 * What goes out of the house for a dispatch: a notice, or several of a day, as plain text, as a
 * page and, where something has to be done by a day, for a calendar. The same dispatch gives the
 * same letter: nothing but the notices is asked.
 *
 * @param language in which it is written
 * @param calendar deadlines as iCalendar; empty where there are none
 */
record Letter(String language, String subject, String text, String page, byte[] calendar) {
  /** Writes letters. */
  static final class Writer {
    private final Library library;
    private final Wording wording;
    private final Links links;

    Writer(Library library, Wording wording, Links links) {
      this.library = library;
      this.wording = wording;
      this.links = links;
    }

    /** A letter for one account; all its notices are in the language of the last. */
    Letter write(Dispatch dispatch, List<Notice> notices) {
      return dispatch.link().map(this::write).orElseGet(() -> told(dispatch, notices));
    }

    /** The link that confirms an address; nothing else is told there. */
    private Letter write(Dispatch.Link link) {
      Words words = library.in(link.language());
      String subject = words.say("letter.confirm-subject");
      String said =
          words.say(
              "letter.confirm-text",
              Wording.deadline(new Deadline.At(link.until()), new Phrases(words), words));
      String to = links.to(link.href());
      StringBuilder page = new StringBuilder(head(words, subject));
      page.append("<p>")
          .append(safe(said))
          .append("</p><p><a href=\"")
          .append(safe(to))
          .append("\">")
          .append(safe(words.say("letter.confirm-open")))
          .append("</a></p></body></html>");
      return new Letter(
          words.language(), subject, said + "\n\n" + to + "\n", page.toString(), new byte[0]);
    }

    private Letter told(Dispatch dispatch, List<Notice> notices) {
      String language = notices.getLast().language();
      Words words = library.in(language);
      String subject =
          notices.size() == 1
              ? wording.subject(notices.getFirst(), words)
              : words.say("digest.subject", notices.size());
      return new Letter(
          words.language(),
          subject,
          text(notices, words),
          page(notices, words, subject),
          calendar(dispatch, notices, words));
    }

    private String text(List<Notice> notices, Words words) {
      String each =
          notices.stream()
              .map(notice ->
                  (notices.size() == 1 ? "" : wording.subject(notice, words) + "\n\n")
                      + wording.body(notice, words)
                      + "\n\n"
                      + links.to(notice.href())
                      + "\n"
                      + words.say("letter.for", wording.capacity(notice, words))
                      + "\n")
              .collect(Collectors.joining("\n* * *\n\n"));
      return each + "\n-- \n" + words.say("letter.foot", links.to("/inbox")) + "\n";
    }

    private String page(List<Notice> notices, Words words, String subject) {
      StringBuilder page = new StringBuilder(head(words, subject));
      for (Notice notice : notices) {
        page.append("<h1 style=\"font-size:1.2em\">")
            .append(safe(wording.subject(notice, words)))
            .append("</h1>");
        wording
            .paragraphs(notice, words)
            .forEach(each -> page.append("<p>").append(safe(each)).append("</p>"));
        page.append("<p><a href=\"")
            .append(safe(links.to(notice.href())))
            .append("\">")
            .append(safe(words.say("letter.open")))
            .append("</a></p><p><small>")
            .append(safe(words.say("letter.for", wording.capacity(notice, words))))
            .append("</small></p>");
      }
      return page.append("<hr><p><small>")
          .append(safe(words.say("letter.foot", links.to("/inbox"))))
          .append("</small></p></body></html>")
          .toString();
    }

    private static String head(Words words, String subject) {
      return "<!DOCTYPE html><html lang=\""
          + words.language()
          + "\" dir=\""
          + Tongues.direction(words.language())
          + "\"><head><meta charset=\"utf-8\"><title>"
          + safe(subject)
          + "</title></head><body>";
    }

    private byte[] calendar(Dispatch dispatch, List<Notice> notices, Words words) {
      List<Notice> dated = notices.stream().filter(each -> each.deadline().isPresent()).toList();
      return dated.isEmpty() ? new byte[0] : calendar(dated, words, dispatch.queued());
    }

    /** The deadlines of notices, for somebody's calendar. */
    byte[] calendar(List<Notice> notices, Words words, Instant made) {
      ICalendar calendar = new ICalendar(words.say("inbox"), made);
      for (Notice notice : notices) {
        Optional<Deadline> deadline = notice.deadline();
        String uid = "notice-" + notice.id() + "@" + links.domain();
        String summary = wording.subject(notice, words);
        String told = wording.body(notice, words);
        String url = links.to(notice.href());
        deadline.ifPresent(by -> {
          switch (by) {
            case Deadline.At(Instant at) -> calendar.moment(uid, 0, at, true, summary, told, url);
            case Deadline.On(LocalDate day) ->
                calendar.event(uid, day, day, true, summary, "", told, url);
          }
        });
      }
      return calendar.bytes();
    }

    private static String safe(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }
  }

  /** How much it weighs before it is set for mail. */
  int size() {
    return text.getBytes(StandardCharsets.UTF_8).length
        + page.getBytes(StandardCharsets.UTF_8).length
        + calendar.length;
  }
}

package org.saisine.secretariat.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.rulebook.Moment;

/** What is said of a procedure, as people say it: by the clock of the seat. */
record Telling(Words words, Terms terms, Credentials credentials, Instant now) {
  private static final long DAY = 24;

  /** A moment: 2 May 2036, 14:00 (Europe/Vienna). */
  String moment(Instant at) {
    return Moment.told(at.atZone(terms.zone()), words);
  }

  /** To the second, as what came in is told. */
  String exactly(Instant at) {
    return Moment.exactly(at.atZone(terms.zone()), words);
  }

  /** As a form wants it: 2036-05-02T14:00. */
  String field(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(at.atZone(terms.zone()));
  }

  /** How long a time is: days, hours and minutes, the greatest that are not nought. */
  String length(Duration time) {
    List<String> parts = new ArrayList<>();
    long hours = time.toHours();
    if (hours >= DAY) {
      parts.add(words.count("days", hours / DAY));
    }
    if (hours % DAY > 0) {
      parts.add(words.count("silence.hours", hours % DAY));
    }
    if (time.toMinutesPart() > 0 || parts.isEmpty()) {
      parts.add(words.count("silence.minutes", time.toMinutesPart()));
    }
    return words.list(parts);
  }

  /** How long it is until the deadline. */
  String left(Silence.Round round) {
    return length(Duration.between(now, round.deadline()));
  }

  /** The time that counts, in hours, as the rule is in hours. */
  String counted(Silence.Round round) {
    Duration counted = terms.counted(round.circulated(), round.deadline());
    long hours = counted.toHours();
    String said = words.count("silence.hours", hours);
    return counted.toMinutesPart() == 0
        ? said
        : words.list(List.of(said, words.count("silence.minutes", counted.toMinutesPart())));
  }

  String earliest(Silence.Round round) {
    return moment(SilenceRules.minute(terms.earliest(round.circulated())));
  }

  String state(Silence silence) {
    return words.say("silence.state." + silence.word());
  }

  String happened(SilenceEvent event) {
    return words.say("silence.event." + event.word());
  }

  String capacity(Capacity capacity) {
    return credentials.told(capacity, words);
  }

  /** Who did it: the account, and for whom; nobody but the clock adopts. */
  String actor(Procedure.Told told) {
    if (told.event() instanceof SilenceEvent.Adopted) {
      return words.say("silence.the-clock");
    }
    String[] parts = told.actor().split(" for ", 2);
    return parts.length < 2
        ? words.say("silence.by", isolated(parts[0]), capacity(new Capacity.Secretariat()))
        : words.say(
            "silence.by",
            isolated(parts[0]),
            Capacity.of(parts[1]).map(this::capacity).orElse(parts[1]));
  }

  /** A name keeps its own direction among words that run the other way. */
  private static String isolated(String name) {
    return "\u2068" + name + "\u2069";
  }
}

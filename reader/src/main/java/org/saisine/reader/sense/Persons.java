package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Kind;

/** Whom a sentence names: who did a deed, and to whom. */
final class Persons {
  /** How far behind its chair a regional group may be named. */
  private static final int GROUP = 60;

  /** How much room a name takes between "had" and its verb. */
  private static final int SUBJECT = 80;

  /** How far from a deed whoever did it may be named. */
  private static final int AGENT = 3;

  private final Told told;

  Persons(Told told) {
    this.told = told;
  }

  /** Who is meant where whose they are stands before: "the Conference's Bureau". */
  private int head(int i, int limit) {
    int head = i;
    while (head + 1 < limit && told.behind.touches(head + 1) && !code(head + 1).isEmpty()) {
      head++;
    }
    return code(i).isEmpty() ? i : head;
  }

  /** The codes of who did deed {@code k}, looked for from place {@code from} on. */
  List<String> by(int from, int k) {
    if (told.passive(k)) {
      boolean named =
          told.word(k + 1, "pursuant")
              && k + 2 < told.size()
              && told.start(k + 2) - told.end(k + 1) <= 5;
      return named ? code(k + 2) : agent(from, k);
    }
    if (told.word(k, "ahead")) {
      int subject = subject(k);
      int had = subject < 0 ? told.last(k, i -> i >= from && told.word(i, "had")) : -1;
      boolean between = had >= 0 && told.start(k) - told.end(had) <= SUBJECT;
      return subject >= 0
          ? overruled(subject, told.size(), code(subject))
          : between ? named(had + 1, k) : List.of();
    }
    // the subject stands in the last part between commas that names somebody
    int last = told.behind.known ? told.behind.recipient(k) : k;
    int limit = last;
    int start = told.behind.known && from > 0 ? told.behind.clause(from - 1) : from;
    while (limit > start) {
      int first = limit;
      while (first > start && (first == limit || !comma(first))) {
        first--;
      }
      // "at the request of States": what is asked there is no deed of its own
      boolean asked = limit < last || told.deed(k, "ask");
      boolean cause = told.word(first, "because") && asked;
      List<String> named = cause ? List.of() : named(first, limit);
      if (!named.isEmpty() || told.behind.known && limit == k && told.behind.undergone(k)) {
        return named;
      }
      limit = first;
    }
    return List.of();
  }

  /** Whoever did what was done, where a form of their own says so, on either side of the deed. */
  private List<String> agent(int from, int k) {
    int after = told.first(k + 1, told.size(), i -> told.word(i, "by-them"));
    boolean hands = told.deed(k, "submit") || told.deed(k, "transmit") || told.deed(k, "send");
    boolean given = hands && told.word(after, "indeclinable");
    boolean near = after >= 0 && !given && told.start(after) - told.end(k) <= AGENT;
    int before = told.last(k, i -> i >= from && told.word(i, "by-them"));
    boolean led = before >= 0 && told.start(k) - told.end(before) <= AGENT;
    return near ? code(after) : led ? code(before) : List.of();
  }

  /**
   * Who is named right behind deed {@code k} that stands ahead of its subject, as languages have it
   * that put the verb first; -1 where nobody is.
   */
  int subject(int k) {
    int i = k + 1;
    boolean near =
        told.word(k, "ahead")
            && !told.passive(k)
            && i < told.size()
            && told.start(i) - told.end(k) <= GROUP
            && !comma(i);
    return near && !told.word(i, "to-whom") && !code(i).isEmpty() ? i : -1;
  }

  private List<String> named(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (told.word(i, "behalf") || told.word(i - 1, "behalf")) {
        continue;
      }
      List<String> code = code(told.behind.known ? head(i, limit) : i);
      if (!code.isEmpty() && !(told.behind.known && told.behind.aside(i))) {
        return overruled(i, limit, code);
      }
    }
    return List.of();
  }

  /** Whether a comma stands between the token before place {@code k} and it. */
  private boolean comma(int k) {
    for (int i = k == 0 ? told.sentence.start() : told.end(k - 1); i < told.start(k); i++) {
      if (",،，".indexOf(told.context.chars[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The chair of a regional group speaks for States. */
  private List<String> overruled(int i, int limit, List<String> code) {
    if (told.behind.known) {
      return told.word(i, "regional-group") ? List.of("STATES") : code;
    }
    int next = i + 1;
    while (next < limit && near(i, next) && !parts(next) && !told.word(next, "regional-group")) {
      next++;
    }
    boolean group = next < limit && near(i, next) && told.word(next, "regional-group");
    return group ? List.of("STATES") : code;
  }

  private boolean near(int chair, int k) {
    return told.start(k) - told.end(chair) <= GROUP;
  }

  /** Whether place {@code k} does not go on with a name: "the chair of one of the groups". */
  private boolean parts(int k) {
    return told.is(k, Category.DEED)
        || told.is(k, Category.RANGE_LINK)
        || told.is(k, Category.LIST_LINK)
        || comma(k);
  }

  /** The code of whom the token at place {@code k} names; empty where it names nobody. */
  List<String> code(int k) {
    if (told.is(k, Category.ADDRESSEE)) {
      return List.of(told.tokens.value(told.token(k), Category.ADDRESSEE));
    }
    if (told.is(k, Category.ORGAN)) {
      String organ = organ(k);
      return organ.isEmpty() ? List.of() : List.of(organ);
    }
    boolean own = told.is(k, Category.BODY_KIND) && told.context.shape.kind() == Kind.AGENDA;
    return own && !told.context.speaker.isEmpty() ? List.of(told.context.speaker) : List.of();
  }

  /** The code of the organ at place {@code k}; "the Conference" is the one the document knows. */
  String organ(int k) {
    String organ = told.tokens.value(told.token(k), Category.ORGAN);
    if (!organ.equals("this")) {
      return organ;
    }
    boolean conference = told.tokens.is(told.token(k), Category.BODY_KIND, "conference");
    return conference && !told.context.conference().isEmpty()
        ? told.context.conference()
        : told.context.speaker;
  }

  /**
   * To whom a deed is done: the first who is named behind it and did not do it, or ahead of it as
   * its recipient.
   */
  List<String> to(int deed) {
    int recipient = told.behind.known ? told.behind.recipient(deed) : deed;
    for (int k = Math.max(recipient, subject(deed)) + 1; k < told.size(); k++) {
      if (told.word(k, "behalf")) {
        k++;
      } else if (told.is(k, Category.ADDRESSEE) && !told.word(k, "by-them")) {
        return overruled(k, told.size(), code(k));
      }
    }
    boolean invited = told.deed(deed, "invite") && told.passive(deed);
    return invited ? invited(deed) : List.of();
  }

  /** "States were invited to": whoever stands ahead, no comma between. */
  private List<String> invited(int deed) {
    for (int k = deed - 1; k >= 0 && !comma(k + 1); k--) {
      if (told.is(k, Category.ADDRESSEE) && !told.word(k, "by-them")) {
        return code(k);
      }
    }
    return List.of();
  }
}

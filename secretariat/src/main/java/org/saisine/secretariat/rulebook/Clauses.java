package org.saisine.secretariat.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.web.Tongues;

/** The clauses as they stand in the data, before the office has set anything. */
public final class Clauses {
  private static final int CELLS = 5;

  private final Map<String, Clause> clauses;

  private Clauses(Map<String, Clause> clauses) {
    this.clauses = clauses;
  }

  private static final class Standard {
    static final Clauses CLAUSES = read(file());
  }

  /**
   * The clauses that Saisine brings.
   *
   * @throws IllegalStateException with all that is wrong with the data
   */
  public static Clauses standard() {
    return Standard.CLAUSES;
  }

  /**
   * The tightest of the clauses on a matter.
   *
   * @param scopes the codes of the body and of those above it, the nearest first
   */
  public Clause tightest(List<String> scopes, Matter matter) {
    for (String scope : scopes) {
      Optional<Clause> found =
          clauses.values().stream()
              .filter(each -> each.matter() == matter && owns(each.body(), scope))
              .max(Comparator.comparingInt(each -> each.body().length()));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return find(matter.word())
        .orElseThrow(() -> new IllegalArgumentException("no clause on " + matter.word()));
  }

  /** Its own, or that of its kind. */
  private static boolean owns(String owner, String code) {
    return owner.endsWith(".") ? code.startsWith(owner) : owner.equals(code);
  }

  public Optional<Clause> find(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** All of them, matter by matter, the general one of each first. */
  public Collection<Clause> all() {
    return clauses.values();
  }

  static Clauses read(String file) {
    List<String> wrong = new ArrayList<>();
    Map<String, Clause> clauses = new LinkedHashMap<>();
    String[] lines = file.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && lines[i].charAt(0) != '#') {
        line(lines[i], "clauses.txt, line " + (i + 1) + ": ", clauses, wrong);
      }
    }
    for (Matter matter : Matter.values()) {
      if (!clauses.containsKey(matter.word())) {
        wrong.add("clauses.txt: there is no general clause on " + matter.word());
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "the rulebook cannot be used:\n  " + String.join("\n  ", wrong));
    }
    Map<String, Clause> ordered = new LinkedHashMap<>();
    clauses.values().stream()
        .sorted(Comparator.comparing(Clause::matter).thenComparing(Clause::body))
        .forEach(each -> ordered.put(each.id(), each));
    return new Clauses(ordered);
  }

  private static void line(
      String line, String at, Map<String, Clause> clauses, List<String> wrong) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != CELLS) {
      wrong.add(at + "has " + cells.length + " cells, not " + CELLS);
      return;
    }
    String body = cells[1].strip();
    if (!body.isEmpty() && !body.endsWith(".") && !Bodies.known(body)) {
      wrong.add(at + "\"" + body + "\" is no body");
    }
    String standing = cells[4].strip();
    if (!standing.equals("confirmed") && !standing.equals("unconfirmed")) {
      wrong.add(at + "\"" + standing + "\" is neither \"confirmed\" nor \"unconfirmed\"");
    }
    Optional<Matter> matter = Matter.of(cells[0].strip());
    if (matter.isEmpty()) {
      wrong.add(at + "\"" + cells[0].strip() + "\" is no matter");
      return;
    }
    Optional<Value> value = Value.read(matter.get().kind(), cells[2]);
    if (value.isEmpty()) {
      wrong.add(
          at + "\"%s\" is no %s".formatted(cells[2].strip(), matter.get().kind().getSimpleName()));
      return;
    }
    Clause clause =
        worded(matter.get(), body, cells[3].strip(), standing.equals("confirmed"), value.get());
    if (clauses.putIfAbsent(clause.id(), clause) != null) {
      wrong.add(at + "there are two clauses " + clause.id());
    }
    for (String language : Tongues.ALL) {
      if (clause.text(language).isEmpty() || clause.source(language).isEmpty()) {
        wrong.add(at + "clauses_" + language + ".properties lacks words for " + clause.id());
      }
    }
  }

  static String id(Matter matter, String body) {
    return body.isEmpty() ? matter.word() : matter.word() + "." + body.replaceFirst("\\.$", "");
  }

  /** The same clause with another figure, for everybody under it or for one body. */
  static Clause set(Clause clause, String body, Value value) {
    Map<String, String> texts = texts(clause.id(), clause.matter(), value);
    return new Clause(
        id(clause.matter(), body), clause.matter(), body, texts, clause.source(), false, value);
  }

  private static Clause worded(
      Matter matter, String body, String source, boolean confirmed, Value value) {
    String id = id(matter, body);
    int blank = source.indexOf(' ');
    String key = "source." + (blank < 0 ? source : source.substring(0, blank));
    Map<String, String> sources = new HashMap<>();
    for (String language : Tongues.ALL) {
      Sentences book = Sentences.load(Clauses.class, "clauses", language);
      sources.put(language, book.find(key, List.of(source.substring(blank + 1))).orElse(""));
    }
    return new Clause(
        id, matter, body, texts(id, matter, value), Map.copyOf(sources), confirmed, value);
  }

  /** A clause has words of its own, or those of its matter. */
  private static Map<String, String> texts(String id, Matter matter, Value value) {
    Map<String, String> texts = new HashMap<>();
    for (String language : Tongues.ALL) {
      Sentences book = Sentences.load(Clauses.class, "clauses", language);
      List<String> figure = List.of(value.said(Words.in(language, book)));
      texts.put(
          language,
          book.find("text." + id, figure)
              .or(() -> book.find("text." + matter.word(), figure))
              .orElse(""));
    }
    return Map.copyOf(texts);
  }

  private static String file() {
    try (InputStream in = Clauses.class.getResourceAsStream("clauses.txt")) {
      if (in == null) {
        throw new IllegalStateException("no clauses.txt on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read clauses.txt", e);
    }
  }
}

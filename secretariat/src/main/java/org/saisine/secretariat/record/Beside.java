package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.concord.Alignment;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.concord.Topic;
import org.saisine.reader.concord.Version;
import org.saisine.reader.concord.Voice;
import org.saisine.reader.print.Statements;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Span;

/** Two versions of a document side by side, paragraph beside paragraph. */
final class Beside {
  private final List<Paper.Line> left;
  private final List<Paper.Line> right;
  private final List<Version> versions;
  private final Statements statements;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * What the two say differently.
   *
   * @param place where in the document
   */
  record Remark(String place, String matter, String left, String right) {}

  /**
   * A paragraph in both.
   *
   * @param id its address
   */
  record Row(
      String id, Paper.@Nullable Line left, Paper.@Nullable Line right, List<Remark> remarks) {
    /** Whether both have it and say the same. */
    boolean agrees() {
      return left != null && right != null && remarks.isEmpty();
    }
  }

  private record Pair(
      int at, String where, Paper.@Nullable Line left, Paper.@Nullable Line right) {}

  Beside(Reading left, Reading right, Words words, Map<String, String> held) {
    this.left = new Paper(left, words, held, "a").lines();
    this.right = new Paper(right, words, held, "b").lines();
    this.versions = List.of(Version.of(left.record()), Version.of(right.record()));
    this.statements = new Statements(words);
    lay();
  }

  /** Paragraph after paragraph, as the left one has them. */
  List<Row> rows() {
    return rows;
  }

  /** What differs outside of the paragraphs: in the masthead, the vote, the programme. */
  List<Remark> remarks() {
    return remarks;
  }

  private void lay() {
    Map<String, List<Remark>> differences = new HashMap<>();
    for (Difference each : Concordance.among(versions, Topic.USUAL).differences()) {
      if (!(each instanceof Difference.Missing missing) || missing.opening().isEmpty()) {
        differences
            .computeIfAbsent(each.where(), unseen -> new ArrayList<>())
            .add(remark(each, each.says().voices()));
      }
    }
    for (Pair pair : pairs()) {
      Paper.Line first = pair.left() != null ? pair.left() : pair.right();
      List<Remark> own = differences.remove(pair.where());
      rows.add(
          new Row(
              first == null ? pair.where() : first.id(),
              pair.left(),
              pair.right(),
              own == null ? List.of() : own));
    }
    differences.values().forEach(remarks::addAll);
  }

  private Remark remark(Difference difference, List<? extends Voice<?>> voices) {
    String[] said = {"", ""};
    for (Voice<?> voice : voices) {
      said[voice.version()] = statements.said(difference, voice);
    }
    return new Remark(
        statements.place(difference), statements.matter(difference), said[0], said[1]);
  }

  /** In the order of the left text; what only the right one has follows what it follows there. */
  private List<Pair> pairs() {
    Map<Integer, Paper.Line> ours = byStart(left);
    Map<Integer, Paper.Line> theirs = byStart(right);
    List<Pair> pairs = new ArrayList<>();
    int last = -1;
    for (Alignment each : Alignment.of(versions)) {
      Paper.Line our = take(ours, each.spans().get(0));
      Paper.Line their = take(theirs, each.spans().get(1));
      last = our == null ? last : our.span().start();
      pairs.add(new Pair(last, each.where(), our, their));
    }
    // What belongs to no part is not compared: it stands beside what has its name.
    Map<String, Paper.Line> named = new HashMap<>();
    theirs.values().forEach(line -> named.putIfAbsent(line.id(), line));
    for (Paper.Line our : ours.values()) {
      Paper.Line their = named.remove(our.id());
      if (their != null) {
        theirs.remove(their.span().start());
      }
      pairs.add(new Pair(our.span().start(), our.id(), our, their));
    }
    theirs
        .values()
        .forEach(their -> pairs.add(new Pair(Integer.MAX_VALUE, their.id(), null, their)));
    pairs.sort(Comparator.comparingInt(Pair::at));
    return pairs;
  }

  private static Paper.@Nullable Line take(Map<Integer, Paper.Line> lines, Optional<Span> span) {
    return span.isEmpty() ? null : lines.remove(span.get().start());
  }

  private static Map<Integer, Paper.Line> byStart(List<Paper.Line> lines) {
    Map<Integer, Paper.Line> byStart = new java.util.LinkedHashMap<>();
    lines.forEach(line -> byStart.put(line.span().start(), line));
    return byStart;
  }
}

package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Due;

/**
 * The reports of subsidiary bodies that a note lists, and so the bodies themselves: a paragraph
 * speaks of the body whose report stands in it or, in the same section, next behind it.
 */
final class Subsidiaries {
  private final Context context;
  private final Narrative narrative;
  private final Sessions sessions;
  private final List<Report> reports = new ArrayList<>();
  private final Map<Integer, TreeMap<Integer, String>> bySection = new HashMap<>();

  Subsidiaries(Narrative narrative, Cited cited) {
    this.context = narrative.context;
    this.narrative = narrative;
    this.sessions = new Sessions(narrative.tokens);
    for (Narrative.Sentence sentence : narrative.sentences) {
      if (!sentence.heading()) {
        sentence(sentence, cited.within(sentence));
      }
    }
  }

  /**
   * A report.
   *
   * @param ordinal of the meeting, where the sentence counts it; else 0
   */
  record Report(
      String body,
      String symbol,
      int ordinal,
      Narrative.Sentence sentence,
      Optional<Due.AtSession> submittedTo) {}

  List<Report> reports() {
    return reports;
  }

  private void sentence(Narrative.Sentence sentence, List<Citation> citations) {
    List<String> symbols = new ArrayList<>();
    for (Citation citation : citations) {
      if (below(citation)) {
        symbols.add(citation.symbol());
      }
    }
    if (symbols.isEmpty()) {
      return;
    }
    Told told = new Told(narrative, sentence, Optional.empty());
    if (!told.has(k -> told.word(k, "report"))) {
      return;
    }
    List<Integer> ordinals = ordinals(told);
    Optional<Due.AtSession> to = submittedTo(told);
    for (int i = 0; i < symbols.size(); i++) {
      int ordinal = ordinals.size() == symbols.size() ? ordinals.get(i) : 0;
      String body = context.organs.ofSymbol(symbols.get(i));
      reports.add(new Report(body, symbols.get(i), ordinal, sentence, to));
      bySection
          .computeIfAbsent(sentence.section(), any -> new TreeMap<>())
          .putIfAbsent(sentence.piece(), body);
    }
  }

  /** Whether a document is that of a body around the speaker's, and no resolution. */
  private boolean below(Citation citation) {
    String symbol = citation.symbol();
    String code = context.organs.ofSymbol(symbol);
    if (code.equals(context.speaker) || symbol.contains("/RES/") || symbol.contains("/DEC/")) {
      return false;
    }
    String stem = Organs.stem(symbol);
    String own = context.organs.stemOf(context.speaker);
    int slash = own.indexOf('/');
    String root = slash < 0 ? own : own.substring(0, slash);
    return stem.startsWith(root + "/") && !context.speaker.isEmpty();
  }

  private static List<Integer> ordinals(Told told) {
    List<Integer> all = new ArrayList<>();
    for (int k = 0; k < told.size(); k++) {
      boolean noun = told.word(k, "meeting") || told.word(k, "meetings");
      boolean session = told.is(k, Category.SESSION_WORD);
      if (noun && !session) {
        all.addAll(Ordinals.of(told, k).all());
      }
    }
    return all;
  }

  /** "will be submitted to the Conference at its tenth session". */
  private Optional<Due.AtSession> submittedTo(Told told) {
    for (int k = 0; k < told.size(); k++) {
      Optional<Sessions.Found> found = sessions.at(told.token(k));
      if (found.filter(each -> each.counted().isRegular()).isPresent()) {
        int organ = told.last(k, i -> told.is(i, Category.ORGAN));
        String code = organ < 0 ? context.speaker : told.who.organ(organ);
        return Optional.of(new Due.AtSession(code, found.get().number()));
      }
    }
    return Optional.empty();
  }

  /** The body that a sentence without a code speaks of; empty where its section names none. */
  String code(Narrative.Sentence sentence) {
    TreeMap<Integer, String> codes = bySection.get(sentence.section());
    if (codes == null) {
      return "";
    }
    Map.Entry<Integer, String> next = codes.ceilingEntry(sentence.piece());
    return next == null ? codes.lastEntry().getValue() : next.getValue();
  }
}

package org.saisine.secretariat.publishing;

import java.util.ArrayList;
import java.util.List;
import org.saisine.press.Fidelity;
import org.saisine.reader.concord.Difference;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.Statements;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.web.Tongues;

/** What is said of publications, as people say it. */
record Telling(Words words, Statements statements) {
  static Telling of(Words words) {
    return new Telling(words, new Statements(words));
  }

  /** Codes of languages and of findings are told by their names. */
  String fault(Proof.Fault fault) {
    List<String> told = new ArrayList<>();
    for (String word : fault.words()) {
      told.add(Tongues.ALL.contains(word) ? language(word) : word);
    }
    if (fault.key().equals("put.unread")) {
      Finding why = new Finding(fault.words().get(1), List.of(), new Span(0, 0));
      told.set(1, FindingSentences.of(why, words.language()));
    }
    return words.say(fault.key(), told.toArray());
  }

  /** How many paragraphs and so on a version has, as its readers will read it. */
  String reading(Proof.Page page) {
    List<String> parts = new ArrayList<>();
    for (Fidelity.Section section : page.fidelity().sections()) {
      String key =
          switch (section.part()) {
            case PARAGRAPHS -> "read.paragraphs";
            case REFERENCES -> "read.references";
            case MANDATES -> "read.mandates";
            default -> "";
          };
      int count = section.same() + section.lost().size();
      if (!key.isEmpty() && count > 0) {
        parts.add(words.say(key, count));
      }
    }
    int findings = page.composition().record().findings().size();
    if (findings > 0) {
      parts.add(words.say("read.findings", findings));
    }
    return String.join(" · ", parts);
  }

  String place(Changes.Change change) {
    return Corrigendum.place(change, words);
  }

  String change(Changes.Change change) {
    return Corrigendum.said(change, words);
  }

  String place(Difference difference) {
    return statements.place(difference);
  }

  /** What each version says in the matter. */
  String difference(Difference difference, Proof proof) {
    List<String> voices = new ArrayList<>();
    difference
        .says()
        .voices()
        .forEach(voice ->
            voices.add(
                words.say(
                    "publishing.voice",
                    language(proof.pages().get(voice.version()).language()),
                    statements.said(difference, voice))));
    return words.say("publishing.differs", statements.matter(difference), words.list(voices));
  }

  private String language(String code) {
    return words.say("language." + code);
  }
}

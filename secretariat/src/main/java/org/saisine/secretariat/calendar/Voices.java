package org.saisine.secretariat.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.web.Tongues;

/** What bodies are called and why dates are said, in each language: for those who see no page. */
final class Voices {
  private final Map<String, Words> words = new LinkedHashMap<>();

  Voices() {
    for (String language : Tongues.ALL) {
      words.put(
          language,
          Words.in(
              language,
              Sentences.load(Voices.class, "words", language),
              Sentences.load(Bodies.class, "words", language)));
    }
  }

  /** English where a language is not spoken. */
  Words in(String language) {
    return Optional.ofNullable(words.get(language))
        .or(() -> Optional.ofNullable(words.get("en")))
        .orElseThrow();
  }

  /** What a body is called, by language; a language in which nobody has named it is left out. */
  Map<String, String> names(Body body) {
    Map<String, String> names = new LinkedHashMap<>();
    words.forEach((language, own) -> {
      String name = body.name(own);
      if (!name.equals(body.code())) {
        names.put(language, name);
      }
    });
    return names;
  }
}

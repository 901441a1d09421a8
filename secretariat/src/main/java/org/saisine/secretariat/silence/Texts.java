package org.saisine.secretariat.silence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.saisine.secretariat.rulebook.Clause;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.silence.Silence.Version;

/** Finds the texts that are to be circulated, and keeps their words as they are then. */
final class Texts {
  /** As many characters as a version may have: ten times the longest resolution. */
  static final int LONGEST = 2_000_000;

  /** As many texts as may be named or brought at once. */
  static final int MOST = 24;

  private final Documents documents;
  private final Iterable<Shelf> shelves;

  Texts(Documents documents, Iterable<Shelf> shelves) {
    this.documents = documents;
    this.shelves = shelves;
  }

  /**
   * The versions that were found, and all that was wrong.
   *
   * @param words by language
   * @param title as the first of them is called; empty where none is
   */
  record Found(
      List<Version> versions, Map<String, String> words, String title, List<Refusal> wrong) {}

  /**
   * @param references symbols and drafts, as persons write them
   * @param brought files that were handed in
   * @param by drafts are for the secretariat alone to circulate
   * @param clause that a text which cannot be used would break
   */
  Found find(List<String> references, List<Source> brought, Capacity by, Clause clause) {
    Gathering gathering = new Gathering(clause);
    if (references.size() + brought.size() > MOST) {
      gathering.wrong("silence.too-many", "" + MOST);
      return gathering.found();
    }
    for (String reference : references) {
      Map<String, String> words = words(reference, by);
      if (words.isEmpty()) {
        gathering.wrong("silence.no-reference", reference);
      }
      words.forEach((language, text) -> gathering.add(language, reference, text));
    }
    for (Source source : brought) {
      Composition read = Reader.standard().compose(source);
      if (read.record().source().characters() == 0) {
        gathering.wrong("silence.unread", source.path());
      } else {
        gathering.add(read.language(), source.path(), OfficialText.of(read));
      }
    }
    return gathering.found();
  }

  private Map<String, String> words(String reference, Capacity by) {
    Map<String, String> words = new HashMap<>();
    for (Edition edition : documents.editions(reference)) {
      words.put(
          edition.language(),
          OfficialText.of(Reader.standard().compose(documents.source(edition))));
    }
    if (words.isEmpty() && by instanceof Capacity.Secretariat) {
      shelves.forEach(shelf -> words.putAll(shelf.versions(reference)));
    }
    return words;
  }

  private static final class Gathering {
    private final Clause clause;
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Refusal> wrong = new ArrayList<>();

    Gathering(Clause clause) {
      this.clause = clause;
    }

    void wrong(String key, String... arguments) {
      wrong.add(Refusal.of(clause, key, arguments));
    }

    void add(String language, String reference, String text) {
      if (text.length() > LONGEST) {
        wrong("silence.text-too-long", reference);
      } else if (words.putIfAbsent(language, text) == null) {
        versions.add(new Version(language, reference, sha256(text)));
      } else {
        wrong("silence.twice", language);
      }
    }

    Found found() {
      versions.sort(SilenceTable.ORDER);
      String title =
          versions.stream()
              .sorted(Comparator.comparing(each -> !each.language().equals("en")))
              .flatMap(each -> title(each, words).stream())
              .findFirst()
              .orElse("");
      return new Found(List.copyOf(versions), Map.copyOf(words), title, List.copyOf(wrong));
    }

    private static Optional<String> title(Version version, Map<String, String> words) {
      String text = words.getOrDefault(version.language(), "");
      return Reader.standard()
          .read(
              new Source(
                  version.reference(), text.getBytes(StandardCharsets.UTF_8), version.language()))
          .masthead()
          .title()
          .map(Fact::value);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

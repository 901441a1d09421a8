package org.saisine.reader.sense;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Record;

/** Invented resolutions around the paragraphs of a test. */
final class Texts {
  private Texts() {}

  /** A resolution in a language of the village: of the Council, in the last two of the Assembly. */
  static Record in(String language, String... paragraphs) {
    boolean assembly = language.equals("ar") || language.equals("zh");
    return resolution((assembly ? "assembly." : "council.") + language, paragraphs);
  }

  /** A resolution of the Human Rights Council of 2023. */
  static Record council(String... paragraphs) {
    return resolution("council.en", paragraphs);
  }

  /** A resolution of the General Assembly of 2022. */
  static Record assembly(String... paragraphs) {
    return resolution("assembly.en", paragraphs);
  }

  /** Une résolution du Conseil des droits de l'homme de 2023. */
  static Record conseil(String... paragraphs) {
    return resolution("council.fr", paragraphs);
  }

  /** Une résolution de l'Assemblée générale de 2022. */
  static Record assemblee(String... paragraphs) {
    return resolution("assembly.fr", paragraphs);
  }

  /** Una resolución del Consejo de Derechos Humanos de 2023. */
  static Record consejo(String... paragraphs) {
    return resolution("council.es", paragraphs);
  }

  /** Una resolución de la Asamblea General de 2022. */
  static Record asamblea(String... paragraphs) {
    return resolution("assembly.es", paragraphs);
  }

  /** Резолюция Совета по правам человека 2023 года. */
  static Record sovet(String... paragraphs) {
    return resolution("council.ru", paragraphs);
  }

  /** Резолюция Генеральной Ассамблеи 2022 года. */
  static Record assambleya(String... paragraphs) {
    return resolution("assembly.ru", paragraphs);
  }

  /** 2022年大会决议。 */
  static Record dahui(String... paragraphs) {
    return resolution("assembly.zh", paragraphs);
  }

  /** قرار للجمعية العامة من عام 2022 */
  static Record jamiya(String... paragraphs) {
    return resolution("assembly.ar", paragraphs);
  }

  /** A resolution of {@code council.LANGUAGE} or {@code assembly.LANGUAGE}. */
  static Record resolution(String frame, String... paragraphs) {
    String text = Sheets.text("frame/" + frame + ".txt") + "\n" + String.join("\n\n", paragraphs);
    return Reader.standard()
        .read(new Source("lighthouse.txt", (text + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  /** The symbols that a text cites, but for its own. */
  static List<String> symbols(Record record) {
    return record.references().stream()
        .map(Citation::symbol)
        .filter(symbol -> !symbol.endsWith("/54/90") && !symbol.endsWith("/77/390"))
        .toList();
  }
}
